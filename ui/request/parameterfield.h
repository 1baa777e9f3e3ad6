// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/request/editors.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QPushButton;

namespace Ui {

class NoteLabel;

/// One value to fill in, a parameter or one of the body's: its name and type on the left, what is typed on the right, below it what it is for
/// and what is wrong with it. Owns its widgets.
class ParameterField : public QObject
{
    Q_OBJECT

public:
    /// \a accessibleName tells it from all others on the page.
    ParameterField(const OpenApi::Parameter &parameter, const QString &accessibleName, QWidget *parent);
    ~ParameterField() override;

    /// Takes row and the two below it, columns 0 and 1.
    void place(QGridLayout &grid, int row) const;
    [[nodiscard]] const QString &name() const { return m_parameter.name; }
    [[nodiscard]] QString value() const;
    /// Changes nothing when it stands there already.
    void setValue(const QString &value);
    /// In words; empty: nothing is wrong. \a fix names a button that mends it; empty: there is none.
    void setProblem(const QString &problem, const QString &fix = {});
    /// Dots instead of the value.
    void setMasked(bool masked);
    void focus();
    /// What takes the focus.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// By the user.
    void edited(const QString &value);
    void fixWanted();

private:
    void makeTrouble(const QString &accessibleName, QWidget *parent);
    void coverSecrets();
    void showNote();

    OpenApi::Parameter m_parameter;
    QWidget *m_caption;
    FieldEditor m_editor;
    NoteLabel *m_note;
    QWidget *m_trouble;
    QLabel *m_problem = nullptr;
    QPushButton *m_fix = nullptr;
    bool m_isMasked = false;
};

} // namespace Ui
