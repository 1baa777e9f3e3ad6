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
    m_problems.clear();
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
        const auto &field = m_fields.emplace_back(std::make_unique<ParameterField>(parameter, parameter.name, this));
        field->place(*grid, 3 * int(m_fields.size()));
        const QString name = parameter.name;
        connect(field.get(), &ParameterField::edited, this, [this, name](const QString &value) { Q_EMIT edited(name, value); });
        connect(field.get(), &ParameterField::fixWanted, this, [this, name] {
            if (const auto problem = problemOf(name))
                Q_EMIT fixWanted(*problem);
        });
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
    m_problems.clear();
    std::ranges::copy_if(problems, std::back_inserter(m_problems), [tried](const Tryout::Problem &each) { return tried || each.kind != Tryout::Problem::Kind::MissingParameter; });
    for (const auto &field : m_fields) {
        const auto problem = problemOf(field->name());
        field->setProblem(problem ? Tryout::describe(*problem) : QString(), problem && problem->fix ? problem->fix->label : QString());
    }
}

std::optional<Tryout::Problem> ParameterForm::problemOf(const QString &name) const
{
    const auto problem = std::ranges::find(m_problems, name, &Tryout::Problem::field);
    return problem == m_problems.end() ? std::nullopt : std::optional(*problem);
}

bool ParameterForm::focusField(const QString &name)
{
    const auto field = std::ranges::find_if(m_fields, [&name](const auto &each) { return each->name() == name; });
    if (field == m_fields.end())
        return false;
    (*field)->focus();
    return true;
}

QList<QWidget *> ParameterForm::stops() const
{
    QList<QWidget *> stops;
    for (const auto &field : m_fields)
        stops.append(field->stops());
    return stops;
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
