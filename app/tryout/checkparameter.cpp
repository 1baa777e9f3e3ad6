// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/checkparameter.h"

#include "app/openapi/schemavalidator.h"
#include "app/tryout/fix.h"
#include "app/tryout/typedvalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tryout {

namespace {

using Kind = Problem::Kind;
using Severity = Problem::Severity;
using In = OpenApi::Parameter::In;

bool looksLikeId(const QString &name)
{
    return name == QLatin1String("id") || name.endsWith(QLatin1String("Id"));
}

Problem missing(const OpenApi::Parameter &parameter)
{
    const QString what = isOrganization(parameter) ? QStringLiteral("organization") : looksLikeId(parameter.name) ? QStringLiteral("id") : QString();
    return {Kind::MissingParameter, Severity::Error, parameter.name, {}, what};
}

/// Why a value cannot go where the parameter stands, whatever its schema.
QString whyUnsendable(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (parameter.in == In::Path && (typed == QLatin1String(".") || typed == QLatin1String("..")))
        return QCoreApplication::translate("Tryout", "A path cannot hold this value: it would lead to another address.");
    const bool breaksLine = std::ranges::any_of(typed, [](QChar letter) { return letter < QLatin1Char(' ') && letter != QLatin1Char('\t'); });
    if (parameter.in == In::Header && parameter.mediaType.isEmpty() && breaksLine)
        return QCoreApplication::translate("Tryout", "Its value runs over more than one line. Put it on one.");
    return {};
}

QString whyInvalidContent(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (!parameter.mediaType.contains(QLatin1String("json")))
        return {};
    const auto json = Json::Document::parse(typed.toUtf8());
    if (!json)
        return QCoreApplication::translate("Tryout", "This must be JSON. %1").arg(Json::describe(json.error(), typed.toUtf8()));
    const QList<OpenApi::SchemaProblem> found = OpenApi::validate(parameter.schema, *json, OpenApi::Formats::Told);
    return found.isEmpty() ? QString() : OpenApi::describe(found.first());
}

QString whyInvalid(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (!parameter.mediaType.isEmpty())
        return whyInvalidContent(parameter, typed);
    const std::optional<Json::Document> value = asJson(parameter, typed);
    if (!value && allowsType(parameter.schema, QLatin1String("object")))
        return QCoreApplication::translate("Tryout", "This must be a JSON object, for instance {\"name\": \"a\"}.");
    if (!value)
        return QCoreApplication::translate("Tryout", "This must be a list: values with commas between them, or JSON such as [\"a\", \"b\"].");
    const QStringList types = parameter.schema.types();
    const bool isNumber = types.contains(QStringLiteral("integer")) || types.contains(QStringLiteral("number"));
    if (isNumber && types.size() == 1 && !value->root().isNumber())
        return QCoreApplication::translate("Tryout", "This must be a number, for instance 10.");
    if (types == QStringList(QStringLiteral("boolean")) && !value->root().isBoolean())
        return QCoreApplication::translate("Tryout", "This must be true or false.");
    const QList<OpenApi::SchemaProblem> found = OpenApi::validate(parameter.schema, *value, OpenApi::Formats::Told);
    return found.isEmpty() ? QString() : OpenApi::describe(found.first());
}

/// Does one kind stand in the other, as an entry stands in its address book?
bool isKin(const QString &left, const QString &right)
{
    return left == QLatin1String("organization") || left.startsWith(right + QLatin1Char('/')) || right.startsWith(left + QLatin1Char('/'));
}

QString confusion(const SeenIds::Record &found, const QString &wanted)
{
    const QString name = found.name.isEmpty() ? found.id : found.name;
    return QCoreApplication::translate("Tryout", "This is the id of another record: the %1 “%2”. What belongs here is the id of the %3.")
        .arg(kindInWords(found.kind), name, kindInWords(wanted));
}

/// Told only where the mistake is likely: kinds that are kin, or when ids of the kind wanted have been seen.
std::optional<Problem> otherKind(const OpenApi::Operation &operation, const OpenApi::Parameter &parameter, const QString &typed, const SeenIds &seen)
{
    const QString wanted = kindOf(operation.path, parameter.name);
    const QList<SeenIds::Record> found = seen.all(typed);
    if (wanted.isEmpty() || found.isEmpty() || std::ranges::find(found, wanted, &SeenIds::Record::kind) != found.end())
        return std::nullopt;
    const std::optional<SeenIds::Record> likely = seen.newest(wanted);
    if (!likely && !isKin(found.last().kind, wanted))
        return std::nullopt;
    Problem problem{Kind::OtherKindOfId, Severity::Warning, parameter.name, {}, confusion(found.last(), wanted)};
    if (likely)
        problem.fix = replaced(typed, *likely);
    return problem;
}

} // namespace

QList<Problem> placeholderProblems(const QString &text, const QString &field, const Environment &environment)
{
    QList<Problem> problems;
    for (const Placeholder &placeholder : placeholdersIn(text))
        problems.append({Kind::Placeholder, Severity::Error, field, placeholder.range, placeholder.text, fixFor(placeholder, environment)});
    return problems;
}

QList<Problem> checkParameter(const OpenApi::Operation &operation, const OpenApi::Parameter &parameter, const QString &typed,
                              const Environment &environment, const SeenIds &seen)
{
    if (typed.isEmpty())
        return parameter.required ? QList<Problem>{missing(parameter)} : QList<Problem>();
    if (const QList<Problem> placeholders = placeholderProblems(typed, parameter.name, environment); !placeholders.isEmpty())
        return placeholders;
    if (const QString reason = whyUnsendable(parameter, typed); !reason.isEmpty())
        return {{Kind::InvalidParameter, Severity::Error, parameter.name, {}, reason}};
    if (typed.trimmed() != typed) {
        const QString reason = QCoreApplication::translate("Tryout", "There is a blank before or after the value. Take it out.");
        return {{Kind::InvalidParameter, Severity::Warning, parameter.name, {}, reason, trimmed(typed)}};
    }
    if (const QList<Placeholder> quotes = smartQuotesIn(typed); quotes.size() > 1)
        return {{Kind::Placeholder, Severity::Warning, parameter.name, quotes.first().range, quotes.first().text, straightened(typed, quotes)}};
    if (const QString reason = whyInvalid(parameter, typed); !reason.isEmpty())
        return {{Kind::InvalidParameter, Severity::Warning, parameter.name, {}, reason}};
    const std::optional<Problem> confused = parameter.in == In::Path ? otherKind(operation, parameter, typed, seen) : std::nullopt;
    return confused ? QList<Problem>{*confused} : QList<Problem>();
}

} // namespace Tryout
