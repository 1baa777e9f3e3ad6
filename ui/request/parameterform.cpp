// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/parameterform.h"

#include "app/tryout/draft.h"
#include "ui/theme/theme.h"

#include <QGridLayout>

#include <algorithm>

namespace Ui {

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setParameters({});
}

void ParameterForm::setParameters(const QList<OpenApi::Parameter> &parameters)
{
    m_fields.clear();
    m_organizations.clear();
    delete layout();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::theme().spacing(4));
    grid->setVerticalSpacing(Theme::theme().spacing(1));
    grid->setColumnStretch(1, 1);

    QList<OpenApi::Parameter> ordered = parameters;
    std::ranges::stable_partition(ordered, &OpenApi::Parameter::required);
    for (const OpenApi::Parameter &parameter : ordered) {
        const auto &field = m_fields.emplace_back(std::make_unique<ParameterField>(parameter, *grid, this));
        const QString name = parameter.name;
        connect(field.get(), &ParameterField::edited, this, [this, name](const QString &value) { Q_EMIT edited(name, value); });
        if (Tryout::isOrganization(parameter))
            m_organizations.append(name);
    }
    setVisible(!m_fields.empty());
    maskOrganization();
}

void ParameterForm::setValues(const QMap<QString, QString> &values)
{
    for (const auto &field : m_fields)
        field->setValue(values.value(field->name()));
}

void ParameterForm::setProblems(const QList<Tryout::Problem> &problems, bool tried)
{
    for (const auto &field : m_fields) {
        const auto problem = std::ranges::find_if(problems, [&](const Tryout::Problem &each) {
            return each.field == field->name() && (tried || each.kind != Tryout::Problem::Kind::MissingParameter);
        });
        field->setProblem(problem == problems.end() ? QString() : Tryout::describe(*problem));
    }
}

bool ParameterForm::focusField(const QString &name)
{
    const auto field = std::ranges::find_if(m_fields, [&name](const auto &each) { return each->name() == name; });
    if (field == m_fields.end())
        return false;
    (*field)->focus();
    return true;
}

QWidget *ParameterForm::lastStop() const
{
    return m_fields.empty() ? nullptr : m_fields.back()->stop();
}

void ParameterForm::setOrganizationMasked(bool masked)
{
    m_masked = masked;
    maskOrganization();
}

void ParameterForm::maskOrganization()
{
    for (const auto &field : m_fields) {
        if (m_organizations.contains(field->name()))
            field->setMasked(m_masked);
    }
}

} // namespace Ui
