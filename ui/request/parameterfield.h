// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/request/editors.h"

#include <QObject>

class QGridLayout;
class QLabel;

namespace Ui {

/// One parameter in the form: its name and type on the left, what is typed on the right, what is wrong with it below. Owns its row's
/// widgets.
class ParameterField : public QObject
{
    Q_OBJECT

public:
    /// Takes the next row of \a grid.
    ParameterField(const OpenApi::Parameter &parameter, QGridLayout &grid, QWidget *parent);
    ~ParameterField() override;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString value() const;
    /// Changes nothing when it stands there already.
    void setValue(const QString &value);
    /// In words; empty: nothing is wrong.
    void setProblem(const QString &problem);
    /// Dots instead of the value.
    void setMasked(bool masked);
    void focus();
    /// What takes the focus.
    [[nodiscard]] QWidget *stop() const { return m_editor.widget; }

Q_SIGNALS:
    /// By the user.
    void edited(const QString &value);

private:
    void coverSecrets();

    QString m_name;
    QWidget *m_caption;
    FieldEditor m_editor;
    QLabel *m_problem;
    bool m_isMasked = false;
};

} // namespace Ui
