// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/edit.h"
#include "app/openapi/alternatives.h"
#include "app/tryout/bodyfield.h"
#include "app/tryout/problem.h"

#include <QObject>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace Ui {

class BodyFieldGroup;
class ParameterField;

/// One value in the body form: a field to type in, or an object or list that unfolds. Its inside is made when it is first opened, so that schemas
/// inside themselves have an end. Owns its widgets.
class BodyRow : public QObject
{
    Q_OBJECT

public:
    /// \a taken are the accessible names that are somebody else's.
    BodyRow(const Tryout::BodyField &field, const QStringList &taken, QWidget *parent);
    ~BodyRow() override;

    /// Can it show \a field, only with another value?
    [[nodiscard]] bool fits(const Tryout::BodyField &field) const;
    void show(const Tryout::BodyField &field, const Json::Document &document);
    /// Takes four rows, columns 0 to 2.
    void place(QGridLayout &grid, int row) const;
    void showProblems(const QList<Tryout::Problem> &problems);
    [[nodiscard]] const Json::Path &path() const { return m_field.path; }
    void setOpen(bool open);
    /// Goes there, and opens what can be opened.
    void focus();
    /// Opens what hides the value there and goes to it; false where it is not in here.
    bool focusPlace(qsizetype offset);
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void edited(const Json::TextEdit &edit);
    void fixWanted(const Tryout::Problem &problem);
    void stopsChanged();

private:
    void makeLine(const QString &name, QWidget *parent);
    void makeSection(const QString &name, QWidget *parent);
    void makeChoice(const QString &name, QWidget *parent);
    void makeRemove(const QString &name, QWidget *parent);
    void showInside();
    void showSummary();
    void choose(int alternative);
    void put(const QByteArray &json);

    Tryout::BodyField m_field;
    QStringList m_taken;
    Json::Document m_document;
    QList<OpenApi::Alternative> m_alternatives;
    QList<Tryout::Problem> m_problems;
    std::unique_ptr<ParameterField> m_line;
    QToolButton *m_toggle = nullptr;
    QLabel *m_summary = nullptr;
    BodyFieldGroup *m_inside = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace Ui
