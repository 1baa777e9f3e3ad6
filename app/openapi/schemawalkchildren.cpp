// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/escapes.h"
#include "app/json/writer.h"
#include "app/openapi/canonical.h"
#include "app/openapi/schemawalk.h"

#include <algorithm>

namespace OpenApi {

namespace {

bool hasEqualElements(Json::Node array)
{
    QSet<QByteArray> seen;
    for (const Json::Node element : array) {
        const QByteArray text = canonical(element);
        if (seen.contains(text))
            return true;
        seen.insert(text);
    }
    return false;
}

/// The member of that name, or a missing node.
Json::Node memberOf(Json::Node object, const QByteArray &name)
{
    const Json::Index &index = *Json::Index::of(object);
    const quint32 number = index.names().find(name);
    const quint32 found = number == 0 ? 0 : index.member(object.position(), number);
    return found == 0 ? Json::Node() : index.node(found);
}

QByteArrayView nameOf(Json::Node member)
{
    const Json::Index &index = *Json::Index::of(member);
    return index.names().at(index.at(member.position()).name());
}

} // namespace

bool SchemaWalk::visitArray(const ArrayRules &rules, Json::Node value, Evaluated *evaluated)
{
    bool isValid = true;
    if (rules.count.least || rules.count.most)
        isValid = checkCount(rules.count, value.size(), Rule::MinItems, Rule::MaxItems, value);
    if (rules.areUnique && goesOn(isValid) && hasEqualElements(value))
        isValid = report(Rule::UniqueItems, value, {});
    if (!rules.items && rules.prefix.empty() && !rules.contains)
        return isValid;
    qsizetype place = 0;
    for (const Json::Node element : value) {
        const bool isInPrefix = static_cast<std::size_t>(place) < rules.prefix.size();
        const SchemaLink schema = isInPrefix ? rules.prefix[static_cast<std::size_t>(place)] : rules.items;
        if (!schema || !goesOn(isValid))
            break;
        if (!isInPrefix && schema->node.isBoolean() && !schema->node.toBool())
            isValid = reportMember(Rule::AdditionalItems, element, place, {});
        else
            isValid = visitChild(schema, element, place) && isValid;
        if (evaluated != nullptr)
            evaluated->mark(place);
        ++place;
    }
    return rules.contains && goesOn(isValid) ? visitContained(rules, value, evaluated) && isValid : isValid;
}

bool SchemaWalk::visitContained(const ArrayRules &rules, Json::Node value, Evaluated *evaluated)
{
    qsizetype place = 0;
    qsizetype count = 0;
    for (const Json::Node element : value) {
        const bool isContained = fits(rules.contains, element);
        count += isContained ? 1 : 0;
        if (isContained && evaluated != nullptr)
            evaluated->mark(place);
        ++place;
    }
    return checkCount({rules.containing.least.value_or(1), rules.containing.most}, count, Rule::Contains, Rule::MaxContains, value);
}

bool SchemaWalk::visitObject(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated)
{
    const ObjectRules &rules = schema.objects;
    bool isValid = checkRequired(schema, value);
    if (goesOn(isValid) && (rules.count.least || rules.count.most))
        isValid = checkCount(rules.count, value.size(), Rule::MinProperties, Rule::MaxProperties, value) && isValid;
    const bool hasMemberRules = !rules.properties.isEmpty() || !rules.patterns.empty() || rules.others || rules.names;
    qsizetype place = 0;
    for (const Json::Node member : value) {
        if (!hasMemberRules || !goesOn(isValid))
            break;
        bool isKnown = false;
        const QByteArrayView name = nameOf(member);
        isValid = visitMember(schema, member, name, isKnown) && isValid;
        if (rules.names && goesOn(isValid))
            isValid = visitName(rules.names, member, name) && isValid;
        if (isKnown && evaluated != nullptr)
            evaluated->mark(place);
        ++place;
    }
    return goesOn(isValid) ? visitDependent(rules, value, evaluated) && isValid : isValid;
}

bool SchemaWalk::checkRequired(const CompiledSchema &schema, Json::Node value)
{
    bool isValid = true;
    for (const QByteArray &name : schema.objects.required) {
        if (!goesOn(isValid) || memberOf(value, name))
            continue;
        const SchemaLink property = schema.objects.properties.value(name);
        if (m_direction == Direction::Request && property && isReadOnly(property))
            continue;
        if (m_direction == Direction::Response && property && isWriteOnly(property))
            continue;
        isValid = report(Rule::Required, value, Json::fromGeneralizedUtf8(name));
    }
    m_budget -= schema.objects.required.size() / 8;
    return isValid;
}

bool SchemaWalk::visitMember(const CompiledSchema &schema, Json::Node member, QByteArrayView name, bool &isKnown)
{
    const ObjectRules &rules = schema.objects;
    bool isValid = true;
    if (const SchemaLink own = rules.properties.value(QByteArray::fromRawData(name.data(), name.size()))) {
        isKnown = true;
        isValid = visitChild(own, member, name);
        if (m_direction != Direction::Any && goesOn(isValid))
            isValid = checkDirection(own, member, name) && isValid;
    }
    for (const auto &[pattern, own] : rules.patterns) {
        if (!goesOn(isValid) || !m_patterns.matches(pattern, Json::fromGeneralizedUtf8(name)))
            continue;
        isKnown = true;
        isValid = visitChild(own, member, name) && isValid;
    }
    if (isKnown || !rules.others)
        return isValid;
    isKnown = true;
    if (rules.others->node.isBoolean() && !rules.others->node.toBool())
        return reportMember(Rule::AdditionalProperties, member, name, Json::fromGeneralizedUtf8(name));
    return visitChild(rules.others, member, name);
}

bool SchemaWalk::checkDirection(SchemaLink property, Json::Node member, const Step &step)
{
    if (m_direction == Direction::Request && isReadOnly(property))
        return reportMember(Rule::ReadOnly, member, step, {});
    return m_direction != Direction::Response || !isWriteOnly(property) || reportMember(Rule::WriteOnly, member, step, {});
}

/// The name is checked as a document of its own, and told at the member.
bool SchemaWalk::visitName(SchemaLink names, Json::Node member, QByteArrayView name)
{
    const auto text = Json::Document::parse(Json::quoted(Json::fromGeneralizedUtf8(name)));
    if (!text || fits(names, text->root()))
        return true;
    if (m_found == nullptr)
        return false;
    const QList<SchemaProblem> problems = problemsOf(names, text->root());
    return reportMember(Rule::PropertyNames, member, name, problems.isEmpty() ? QString() : demandOf(problems.first()));
}

bool SchemaWalk::visitDependent(const ObjectRules &rules, Json::Node value, Evaluated *evaluated)
{
    bool isValid = true;
    for (const auto &[name, demanded] : rules.dependentRequired) {
        if (!goesOn(isValid) || !memberOf(value, name))
            continue;
        for (const QByteArray &other : demanded) {
            if (!memberOf(value, other) && goesOn(isValid))
                isValid = report(Rule::DependentRequired, value,
                                 QStringLiteral("\"%1\", because \"%2\" is there").arg(Json::fromGeneralizedUtf8(other), Json::fromGeneralizedUtf8(name)));
        }
    }
    for (const auto &[name, schema] : rules.dependentSchemas) {
        if (goesOn(isValid) && memberOf(value, name))
            isValid = visit(schema, value, evaluated) && isValid;
    }
    return isValid;
}

bool SchemaWalk::visitUnevaluated(SchemaLink unevaluated, Json::Node value, const Evaluated &evaluated, Rule rule)
{
    const bool isRefused = unevaluated->node.isBoolean() && !unevaluated->node.toBool();
    bool isValid = true;
    qsizetype place = 0;
    for (const Json::Node child : value) {
        const Step step = child.isMember() ? Step(nameOf(child)) : Step(place);
        if (evaluated.has(place++) || !goesOn(isValid))
            continue;
        isValid = (isRefused ? reportMember(rule, child, step, child.name()) : visitChild(unevaluated, child, step)) && isValid;
    }
    return isValid;
}

bool SchemaWalk::isReadOnly(SchemaLink schema) const
{
    return Schema(m_sources.document(schema->source), schema->node).isReadOnly();
}

bool SchemaWalk::isWriteOnly(SchemaLink schema) const
{
    return Schema(m_sources.document(schema->source), schema->node).isWriteOnly();
}

} // namespace OpenApi
