// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemawalk.h"

#include <algorithm>

namespace OpenApi {

namespace {

/// Explanations inside explanations: further in, a branch is only said to be wrong.
constexpr int DeepestExplanation = 3;
constexpr std::size_t MostBranchesExplained = 64;

/// How far a value is from a branch: another type, or another value where a branch says which it is, tells that it was not meant; so do
/// members that it does not know or misses. A member that it knows but that is wrong tells the contrary.
qsizetype distanceOf(const QList<SchemaProblem> &problems, Json::Node value)
{
    using Rule = SchemaProblem::Rule;
    qsizetype distance = 0;
    for (const SchemaProblem &problem : problems) {
        const bool isWhole = problem.range == value.range();
        if (problem.rule == Rule::Type && isWhole)
            distance += 10'000;
        else if (problem.rule == Rule::Enum || problem.rule == Rule::Not)
            distance += 100;
        else
            distance += problem.rule == Rule::AdditionalProperties ? 50 : problem.rule == Rule::Required ? 20 : 1;
    }
    return distance;
}

bool isOfOtherType(const QList<SchemaProblem> &problems, Json::Node value)
{
    return problems.size() == 1 && problems.first().rule == SchemaProblem::Rule::Type && problems.first().range == value.range();
}

} // namespace

bool SchemaWalk::visitInPlace(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated)
{
    bool isValid = !rules.reference || visitReference(rules.reference, value, evaluated);
    if (rules.dynamicReference && goesOn(isValid))
        isValid = visitReference(dynamicTarget(rules), value, evaluated) && isValid;
    for (const SchemaLink branch : rules.all) {
        if (goesOn(isValid))
            isValid = visit(branch, value, evaluated) && isValid;
    }
    if (goesOn(isValid) && (!rules.any.empty() || !rules.one.empty())) {
        bool isChosenValid = true;
        if (isDecided(rules, value, evaluated, isChosenValid))
            isValid = isChosenValid && isValid;
        else
            isValid = visitChoices(rules, value, evaluated) && isValid;
    }
    if (rules.unwanted && goesOn(isValid) && fits(rules.unwanted, value))
        isValid = report(Rule::Not, value, {});
    return rules.condition && goesOn(isValid) ? visitCondition(rules, value, evaluated) && isValid : isValid;
}

bool SchemaWalk::visitReference(SchemaLink target, Json::Node value, Evaluated *evaluated)
{
    for (auto open = m_following.rbegin(); open != m_following.rend() && open->second == value; ++open) {
        if (open->first == target)
            return true;
    }
    m_following.emplace_back(target, value);
    const bool isValid = visit(target, value, evaluated);
    m_following.pop_back();
    return isValid;
}

/// JSON Schema 2020-12 §8.2.3.2: the outermost resource that has the anchor.
SchemaLink SchemaWalk::dynamicTarget(const InPlaceRules &rules)
{
    if (rules.dynamicAnchor.isEmpty())
        return rules.dynamicReference;
    for (const quint32 resource : m_scope) {
        if (const SchemaLink target = m_sources.dynamicAnchor(resource, rules.dynamicAnchor))
            return target;
    }
    return rules.dynamicReference;
}

bool SchemaWalk::isDecided(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated, bool &isValid)
{
    if (!rules.discriminator || !value.isObject())
        return false;
    const Json::Node chosen = value[QStringView(QString::fromUtf8(rules.discriminator->member))];
    if (!chosen.isString())
        return false;
    if (const SchemaLink branch = rules.discriminator->branches.value(chosen.toString())) {
        isValid = visitReference(branch, value, evaluated);
        return true;
    }
    if (!rules.discriminator->isComplete)
        return false;
    QStringList known = rules.discriminator->branches.keys();
    known.sort();
    isValid = reportMember(Rule::Enum, chosen, QByteArrayView(rules.discriminator->member), known.join(QLatin1String(", ")));
    return true;
}

bool SchemaWalk::visitChoices(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated)
{
    const bool isValid = visitAny(rules, value, evaluated);
    return goesOn(isValid) && visitOne(rules, value, evaluated) && isValid;
}

bool SchemaWalk::visitAny(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated)
{
    bool fitsAny = rules.any.empty();
    for (const SchemaLink branch : rules.any) {
        Evaluated marks;
        if (!fits(branch, value, evaluated ? &marks : nullptr))
            continue;
        fitsAny = true;
        if (evaluated == nullptr)
            break;
        evaluated->add(marks);
    }
    return fitsAny || explain(Rule::AnyOf, rules.any, value);
}

bool SchemaWalk::visitOne(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated)
{
    qsizetype fitting = 0;
    for (const SchemaLink branch : rules.one) {
        Evaluated marks;
        if (!fits(branch, value, evaluated ? &marks : nullptr))
            continue;
        ++fitting;
        if (evaluated != nullptr)
            evaluated->add(marks);
    }
    if (rules.one.empty() || fitting == 1)
        return true;
    return fitting > 1 ? report(Rule::OneOf, value, QString::number(fitting)) : explain(Rule::OneOf, rules.one, value);
}

bool SchemaWalk::visitCondition(const InPlaceRules &rules, Json::Node value, Evaluated *evaluated)
{
    if (!rules.then && !rules.otherwise && evaluated == nullptr)
        return true;
    Evaluated marks;
    const bool isMet = fits(rules.condition, value, evaluated ? &marks : nullptr);
    if (isMet && evaluated != nullptr)
        evaluated->add(marks);
    const SchemaLink consequence = isMet ? rules.then : rules.otherwise;
    return !consequence || visit(consequence, value, evaluated);
}

QList<SchemaProblem> SchemaWalk::problemsOf(SchemaLink branch, Json::Node value)
{
    QList<SchemaProblem> found;
    QList<SchemaProblem> *const gathering = std::exchange(m_found, &found);
    visit(branch, value, nullptr);
    m_found = gathering;
    return found;
}

bool SchemaWalk::explain(Rule rule, const Branches &branches, Json::Node value)
{
    if (m_found == nullptr || m_explaining >= DeepestExplanation || branches.size() > MostBranchesExplained)
        return report(rule, value, QStringLiteral("0"));
    ++m_explaining;
    QList<SchemaProblem> nearest;
    QStringList types;
    for (const SchemaLink branch : branches) {
        const QList<SchemaProblem> found = problemsOf(branch, value);
        if (isOfOtherType(found, value))
            types.append(found.first().demanded.split(QLatin1String(", ")));
        if (nearest.isEmpty() || distanceOf(found, value) < distanceOf(nearest, value))
            nearest = found;
    }
    --m_explaining;
    types.removeDuplicates();
    if (nearest.isEmpty())
        return report(rule, value, QStringLiteral("0"));
    if (isOfOtherType(nearest, value))
        return report(Rule::Type, value, types.join(QLatin1String(", ")));
    m_found->append(nearest);
    return false;
}

} // namespace OpenApi
