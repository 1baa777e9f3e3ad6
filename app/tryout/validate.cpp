// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/validate.h"

#include "app/tryout/checkbody.h"
#include "app/tryout/checkparameter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tryout {

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;

QList<Problem> checkEnvironment(const Environment &environment)
{
    if (!environment.isReady())
        return {{Kind::NotReady, Severity::Error, {}, {}, {}}};
    if (environment.token.isEmpty())
        return {{Kind::NotReady, Severity::Warning, {}, {}, QStringLiteral("token")}};
    return {};
}

bool isToken(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char letter) { return letter > ' ' && letter < 0x7f && !QByteArrayView("\"(),/:;<=>?@[\\]{}").contains(letter); });
}

QList<Problem> checkHeader(const Http::Header &header, const Environment &environment)
{
    QList<Problem> problems;
    const QString name = QString::fromUtf8(header.name);
    if (!isToken(header.name)) {
        const QString reason = QCoreApplication::translate("Tryout", "A header's name has letters, digits and dashes only, and no blanks.");
        problems.append({Kind::InvalidHeader, Severity::Error, name, {}, reason});
    } else if (header.value.contains('\n') || header.value.contains('\r') || header.value.contains('\0')) {
        const QString reason = QCoreApplication::translate("Tryout", "Its value runs over more than one line. Put it on one.");
        problems.append({Kind::InvalidHeader, Severity::Error, name, {}, reason});
    }
    return problems + placeholderProblems(QString::fromUtf8(header.value), name, environment);
}

} // namespace

QList<Problem> validate(const OpenApi::Operation &operation, const Draft &draft, const Environment &environment, const SeenIds &seen)
{
    QList<Problem> problems = checkEnvironment(environment);
    for (const OpenApi::Parameter &parameter : operation.parameters)
        problems.append(checkParameter(operation, parameter, draft.parameters.value(parameter.name), environment, seen));
    problems.append(checkBody(operation, draft, environment));
    for (const Http::Header &header : draft.headers) {
        if (!header.name.isEmpty() || !header.value.isEmpty())
            problems.append(checkHeader(header, environment));
    }
    return problems;
}

} // namespace Tryout
