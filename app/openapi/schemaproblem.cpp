// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemaproblem.h"

#include <QCoreApplication>

#include <array>

namespace OpenApi {

namespace {

using Rule = SchemaProblem::Rule;

struct Wording
{
    const char *keyword;
    /// %1 stands for what is demanded.
    const char *sentence;
};

constexpr std::array Wordings{
    Wording{"type", QT_TRANSLATE_NOOP("OpenApi", "must be of type %1")},
    Wording{"enum", QT_TRANSLATE_NOOP("OpenApi", "must be one of %1")},
    Wording{"pattern", QT_TRANSLATE_NOOP("OpenApi", "holds a character or a form that is not allowed: it must fit the pattern %1")},
    Wording{"minLength", QT_TRANSLATE_NOOP("OpenApi", "must have at least %1 characters")},
    Wording{"maxLength", QT_TRANSLATE_NOOP("OpenApi", "must have at most %1 characters")},
    Wording{"minimum", QT_TRANSLATE_NOOP("OpenApi", "must be %1 or more")},
    Wording{"maximum", QT_TRANSLATE_NOOP("OpenApi", "must be %1 or less")},
    Wording{"exclusiveMinimum", QT_TRANSLATE_NOOP("OpenApi", "must be more than %1")},
    Wording{"exclusiveMaximum", QT_TRANSLATE_NOOP("OpenApi", "must be less than %1")},
    Wording{"multipleOf", QT_TRANSLATE_NOOP("OpenApi", "must be a multiple of %1")},
    Wording{"required", QT_TRANSLATE_NOOP("OpenApi", "needs a member \"%1\"")},
    Wording{"minProperties", QT_TRANSLATE_NOOP("OpenApi", "must have at least %1 members")},
    Wording{"maxProperties", QT_TRANSLATE_NOOP("OpenApi", "must have at most %1 members")},
    Wording{"uniqueItems", QT_TRANSLATE_NOOP("OpenApi", "must not hold the same element twice")},
    Wording{"minItems", QT_TRANSLATE_NOOP("OpenApi", "must have at least %1 elements")},
    Wording{"maxItems", QT_TRANSLATE_NOOP("OpenApi", "must have at most %1 elements")},
    Wording{"additionalProperties", QT_TRANSLATE_NOOP("OpenApi", "is not a member that is known here; is \"%1\" spelled right?")},
    Wording{"oneOf", QT_TRANSLATE_NOOP("OpenApi", "must fit exactly one of the described forms, but fits %1")},
    Wording{"anyOf", QT_TRANSLATE_NOOP("OpenApi", "fits none of the described forms")},
    Wording{"not", QT_TRANSLATE_NOOP("OpenApi", "is not allowed here")},
    Wording{"format", QT_TRANSLATE_NOOP("OpenApi", "does not look like a %1")},
    Wording{"items", QT_TRANSLATE_NOOP("OpenApi", "is one element too many")},
    Wording{"contains", QT_TRANSLATE_NOOP("OpenApi", "must hold the described element %1 times or more")},
    Wording{"maxContains", QT_TRANSLATE_NOOP("OpenApi", "must hold the described element at most %1 times")},
    Wording{"dependentRequired", QT_TRANSLATE_NOOP("OpenApi", "needs a member %1")},
    Wording{"propertyNames", QT_TRANSLATE_NOOP("OpenApi", "has a name that is not allowed: it %1")},
    Wording{"readOnly", QT_TRANSLATE_NOOP("OpenApi", "is set by the service; leave it out of the request")},
    Wording{"writeOnly", QT_TRANSLATE_NOOP("OpenApi", "is only for requests and should not be in an answer")},
};
static_assert(Wordings.size() == static_cast<std::size_t>(Rule::WriteOnly) + 1);

const Wording &wordingOf(Rule rule)
{
    return Wordings[static_cast<std::size_t>(rule)];
}

QString placeOf(const Json::Path &path)
{
    if (path.steps.isEmpty())
        return QCoreApplication::translate("OpenApi", "The value");
    const QString place = path.toShortPath();
    return place.startsWith(QLatin1String("$.")) ? place.mid(2) : place;
}

} // namespace

QString demandOf(const SchemaProblem &problem)
{
    const QString demand = QCoreApplication::translate("OpenApi", wordingOf(problem.rule).sentence);
    return demand.contains(QLatin1String("%1")) ? demand.arg(problem.demanded) : demand;
}

QString describe(const SchemaProblem &problem)
{
    const QString filled = demandOf(problem);
    if (problem.rule == Rule::Required || problem.rule == Rule::DependentRequired)
        return QCoreApplication::translate("OpenApi", "%1 %2.").arg(placeOf(problem.path), filled);
    return QCoreApplication::translate("OpenApi", "%1 %2. It is %3.").arg(placeOf(problem.path), filled, problem.found);
}

QString keywordOf(SchemaProblem::Rule rule)
{
    return QString::fromLatin1(wordingOf(rule).keyword);
}

} // namespace OpenApi
