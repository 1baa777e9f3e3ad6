// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/problem.h"

#include "app/tryout/placeholder.h"

#include <QCoreApplication>

namespace Tryout {

namespace {

QString placeOf(const Problem &problem)
{
    return problem.field.isEmpty() ? QCoreApplication::translate("Tryout", "Request body") : problem.field;
}

QString notReady(const Problem &problem)
{
    if (problem.detail == QLatin1String("token"))
        return QCoreApplication::translate("Tryout", "There is no access token, so the service will refuse the call. Sign in, or paste a personal access token.");
    return QCoreApplication::translate("Tryout", "The sandbox is not running, so nobody would answer. Wait a moment if it is just starting; otherwise start it with File, Start the sandbox again.");
}

QString missing(const Problem &problem)
{
    if (problem.detail == QLatin1String("organization"))
        return QCoreApplication::translate("Tryout", "%1 is empty. It is the id of your organization: sign in, and Tryout fills it in.").arg(problem.field);
    if (problem.detail == QLatin1String("id"))
        return QCoreApplication::translate("Tryout", "%1 is empty. Paste the id there: Control Hub shows it, and so did the answer when you created the record.").arg(problem.field);
    return QCoreApplication::translate("Tryout", "%1 is empty, and the call needs it. Fill it in.").arg(problem.field);
}

} // namespace

QString describe(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::NotReady:
        return notReady(problem);
    case Problem::Kind::MissingParameter:
        return missing(problem);
    case Problem::Kind::InvalidParameter:
    case Problem::Kind::OtherKindOfId:
        return QCoreApplication::translate("Tryout", "%1: %2").arg(problem.field, problem.detail);
    case Problem::Kind::BodyMissing:
        return QCoreApplication::translate("Tryout", "The request body is empty, and the call needs one. Type it, or copy it from the mission.");
    case Problem::Kind::BodyNotJson:
        return QCoreApplication::translate("Tryout", "The request body is not JSON. %1").arg(problem.detail);
    case Problem::Kind::BodyInvalid:
    case Problem::Kind::FileUnreadable:
        return QCoreApplication::translate("Tryout", "Request body: %1").arg(problem.detail);
    case Problem::Kind::FormNotObject:
        return QCoreApplication::translate("Tryout", "This body goes out as a form. Write its fields as a JSON object, for instance {\"name\": \"a\", \"file\": \"@/path/to/file\"}.");
    case Problem::Kind::QueryInvalid:
        return QCoreApplication::translate("Tryout", "The query is not GraphQL. %1").arg(problem.detail);
    case Problem::Kind::QueryRefused:
        return problem.field.isEmpty() ? QCoreApplication::translate("Tryout", "Query: %1").arg(problem.detail)
                                       : QCoreApplication::translate("Tryout", "Variables: %1").arg(problem.detail);
    case Problem::Kind::VariablesInvalid:
        return QCoreApplication::translate("Tryout", "The variables must be a JSON object such as {\"from\": 1738833921000}, or nothing at all. %1").arg(problem.detail);
    case Problem::Kind::Placeholder:
        return QCoreApplication::translate("Tryout", "%1 still holds %2. %3").arg(placeOf(problem), problem.detail, adviceFor(problem.detail));
    case Problem::Kind::InvalidHeader:
        return QCoreApplication::translate("Tryout", "The header %1 cannot be sent. %2").arg(problem.field, problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace Tryout
