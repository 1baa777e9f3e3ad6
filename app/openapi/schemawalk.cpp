// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemawalk.h"

#include "app/json/escapes.h"
#include "app/json/number.h"
#include "app/openapi/canonical.h"
#include "app/openapi/decimal.h"
#include "app/openapi/formats.h"

#include <algorithm>

namespace OpenApi {

namespace {

constexpr int DeepestLevel = 1000;
constexpr qsizetype MostProblems = 1000;
/// Schemas looked at, all branches together: hostile towers of anyOf end here.
constexpr qint64 MostSteps = 200'000;
constexpr qint64 MostStepsForEachNode = 50;
constexpr qsizetype LongestQuote = 80;

QString shortened(Json::Node value)
{
    // A character of UTF-16 takes at most three bytes of UTF-8.
    const QByteArrayView bytes = value.text();
    const QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), 4 * LongestQuote)));
    return text.size() <= LongestQuote ? text : text.left(LongestQuote - 1) + QChar(0x2026);
}

qsizetype codePoints(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

bool isWhole(QByteArrayView number)
{
    return std::all_of(number.begin(), number.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; }) || Decimal(number).isWhole();
}

bool isOfType(Json::Node value, quint8 types)
{
    switch (value.type()) {
    case Json::Type::Null:
        return types & CompiledSchema::Null;
    case Json::Type::Boolean:
        return types & CompiledSchema::Boolean;
    case Json::Type::Number:
        return (types & CompiledSchema::Number) || ((types & CompiledSchema::Integer) && isWhole(value.text()));
    case Json::Type::String:
        return types & CompiledSchema::String;
    case Json::Type::Array:
        return types & CompiledSchema::Array;
    case Json::Type::Object:
        return types & CompiledSchema::Object;
    case Json::Type::Missing:
        break;
    }
    return true;
}

QString joinedTexts(const std::vector<Json::Node> &values)
{
    QStringList texts;
    for (const Json::Node value : values)
        texts.append(QString::fromUtf8(value.text()));
    return texts.join(QLatin1String(", "));
}

} // namespace

SchemaWalk::SchemaWalk(SchemaSources &sources, const Json::Document &document, Formats formats, Direction direction)
    : m_sources(sources)
    , m_document(document)
    , m_formats(formats)
    , m_direction(direction)
    , m_budget(MostSteps + MostStepsForEachNode * document.nodeCount())
{
}

QList<SchemaProblem> SchemaWalk::problems(SchemaLink schema, Json::Node value)
{
    QList<SchemaProblem> found;
    m_found = &found;
    m_start = m_document.pathOf(value);
    visit(schema, value, nullptr);
    m_found = nullptr;
    std::stable_sort(found.begin(), found.end(), [](const SchemaProblem &left, const SchemaProblem &right) { return left.range.offset < right.range.offset; });
    QList<SchemaProblem> distinct;
    qsizetype samePlace = 0;
    for (const SchemaProblem &problem : found) {
        if (distinct.isEmpty() || distinct.last().range.offset != problem.range.offset)
            samePlace = distinct.size();
        if (!distinct.sliced(samePlace).contains(problem))
            distinct.append(problem);
    }
    return distinct;
}

bool SchemaWalk::fits(SchemaLink schema, Json::Node value, Evaluated *evaluated)
{
    QList<SchemaProblem> *const gathering = std::exchange(m_found, nullptr);
    const bool isValid = visit(schema, value, evaluated);
    m_found = gathering;
    return isValid;
}

bool SchemaWalk::report(Rule rule, Json::Node value, const QString &demanded)
{
    if (m_found == nullptr || m_found->size() >= MostProblems)
        return false;
    Json::Path path = m_start;
    for (const Step &step : m_steps) {
        if (const auto *name = std::get_if<QByteArrayView>(&step))
            path.steps.append(Json::fromGeneralizedUtf8(*name));
        else
            path.steps.append(std::get<qsizetype>(step));
    }
    m_found->append({rule, path, value.range(), demanded, shortened(value)});
    return false;
}

bool SchemaWalk::reportMember(Rule rule, Json::Node member, const Step &step, const QString &demanded)
{
    m_steps.push_back(step);
    report(rule, member, demanded);
    m_steps.pop_back();
    return false;
}

bool SchemaWalk::visit(SchemaLink schema, Json::Node value, Evaluated *evaluated)
{
    if (m_depth >= DeepestLevel || --m_budget < 0) {
        m_isWhole = false;
        return true;
    }
    if (!schema->isCompiled)
        compile(*schema, m_sources);
    if (schema->allowsNothing)
        return report(Rule::Not, value, {});
    const bool isOtherResource = m_scope.empty() || m_scope.back() != schema->resource;
    if (isOtherResource)
        m_scope.push_back(schema->resource);
    ++m_depth;
    const bool isValid = visitKeywords(*schema, value, evaluated);
    --m_depth;
    if (isOtherResource)
        m_scope.pop_back();
    return isValid;
}

bool SchemaWalk::visitChild(SchemaLink schema, Json::Node child, const Step &step)
{
    m_steps.push_back(step);
    const bool isValid = visit(schema, child, nullptr);
    m_steps.pop_back();
    return isValid;
}

bool SchemaWalk::visitKeywords(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated)
{
    if (schema.isNullable && value.isNull())
        return true;
    if (schema.types != 0 && !isOfType(value, schema.types))
        return report(Rule::Type, value, typeNames(schema.node).join(QLatin1String(", ")));
    const SchemaLink unevaluated = value.isArray() ? schema.arrays.unevaluated : value.isObject() ? schema.objects.unevaluated : nullptr;
    Evaluated own;
    Evaluated *const marks = unevaluated ? &own : evaluated;
    bool isValid = visitOwn(schema, value, marks);
    if (schema.hasInPlaceRules && goesOn(isValid))
        isValid = visitInPlace(schema.inPlace, value, marks) && isValid;
    if (!unevaluated)
        return isValid;
    if (goesOn(isValid))
        isValid = visitUnevaluated(unevaluated, value, own, value.isArray() ? Rule::AdditionalItems : Rule::AdditionalProperties) && isValid;
    if (evaluated != nullptr) {
        for (qsizetype place = value.size() - 1; place >= 0; --place)
            evaluated->mark(place);
    }
    return isValid;
}

bool SchemaWalk::visitOwn(const CompiledSchema &schema, Json::Node value, Evaluated *evaluated)
{
    bool isValid = !schema.enumeration || checkEnumeration(schema, value);
    if (!goesOn(isValid))
        return false;
    switch (value.type()) {
    case Json::Type::String:
        return checkString(schema, value) && isValid;
    case Json::Type::Number:
        return checkNumber(schema, value) && isValid;
    case Json::Type::Array:
        return visitArray(schema.arrays, value, evaluated) && isValid;
    case Json::Type::Object:
        return visitObject(schema, value, evaluated) && isValid;
    default:
        return isValid;
    }
}

bool SchemaWalk::checkEnumeration(const CompiledSchema &schema, Json::Node value)
{
    return schema.enumeration->contains(canonical(value)) || report(Rule::Enum, value, joinedTexts(allowedValues(schema.node)));
}

bool SchemaWalk::checkCount(const CountLimits &limits, qsizetype count, Rule tooFew, Rule tooMany, Json::Node value)
{
    if (limits.least && count < *limits.least)
        return report(tooFew, value, QString::number(*limits.least));
    return !limits.most || count <= *limits.most || report(tooMany, value, QString::number(*limits.most));
}

bool SchemaWalk::checkString(const CompiledSchema &schema, Json::Node value)
{
    const StringRules &rules = schema.strings;
    bool isValid = true;
    if (rules.length.least || rules.length.most) {
        QByteArray storage;
        const qsizetype length = codePoints(Json::Index::of(value)->charactersOf(value.position(), storage));
        isValid = checkCount(rules.length, length, Rule::MinLength, Rule::MaxLength, value);
    }
    const bool hasFormat = !schema.format.isEmpty() && (m_formats == Formats::Told || schema.isFormatDemanded);
    if (!goesOn(isValid) || (!rules.pattern && !hasFormat))
        return isValid;
    const QString text = value.toString();
    if (rules.pattern && !m_patterns.matches(*rules.pattern, text))
        isValid = report(Rule::Pattern, value, *rules.pattern);
    if (hasFormat && goesOn(isValid) && !fitsFormat(schema.format, text, m_patterns))
        isValid = report(Rule::Format, value, schema.format);
    return isValid;
}

bool SchemaWalk::checkNumber(const CompiledSchema &schema, Json::Node value)
{
    const NumberRules &rules = schema.numbers;
    const QByteArrayView text = value.text();
    bool isValid = true;
    const auto demand = [&](bool isKept, Rule rule, Json::Node limit) {
        if (!isKept && goesOn(isValid))
            isValid = report(rule, value, QString::fromUtf8(limit.text()));
    };
    demand(!rules.minimum || Json::compareNumbers(text, rules.minimum.text()) >= 0, Rule::Minimum, rules.minimum);
    demand(!rules.above || Json::compareNumbers(text, rules.above.text()) > 0, Rule::ExclusiveMinimum, rules.above);
    demand(!rules.maximum || Json::compareNumbers(text, rules.maximum.text()) <= 0, Rule::Maximum, rules.maximum);
    demand(!rules.below || Json::compareNumbers(text, rules.below.text()) < 0, Rule::ExclusiveMaximum, rules.below);
    demand(!rules.multipleOf || isMultiple(Decimal(text), Decimal(rules.multipleOf.text())), Rule::MultipleOf, rules.multipleOf);
    if (!schema.format.isEmpty() && m_formats == Formats::Told && goesOn(isValid) && !fitsFormat(schema.format, value))
        isValid = report(Rule::Format, value, schema.format);
    return isValid;
}

} // namespace OpenApi
