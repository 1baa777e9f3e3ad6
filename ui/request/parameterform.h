// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/problem.h"
#include "ui/request/parameterfield.h"

#include <QMap>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {

/// A field for each parameter of an operation, required ones first. Hidden when there are none.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent);

    void setParameters(const QList<OpenApi::Parameter> &parameters);
    void setValues(const QMap<QString, QString> &values);
    /// Marks the fields they name. What is missing is told only after \a tried to run: an empty form is no mistake.
    void setProblems(const QList<Tryout::Problem> &problems, bool tried);
    /// False when it has no such field.
    bool focusField(const QString &name);
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;
    /// Presenting: the organisation is nobody's business.
    void setOrganizationMasked(bool masked);

Q_SIGNALS:
    void edited(const QString &name, const QString &value);
    void fixWanted(const Tryout::Problem &problem);

private:
    [[nodiscard]] std::optional<Tryout::Problem> problemOf(const QString &name) const;
    void maskOrganization();

    std::vector<std::unique_ptr<ParameterField>> m_fields;
    QStringList m_organizations;
    QList<Tryout::Problem> m_problems;
    bool m_masked = false;
};

} // namespace Ui
