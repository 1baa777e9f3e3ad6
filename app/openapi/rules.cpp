// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/rules.h"

#include "app/openapi/canonical.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

namespace OpenApi {

namespace {

using Rule = SchemaProblem::Rule;

QString textOf(Json::Node node)
{
    return QString::fromUtf8(node.text());
}

bool isWhole(Json::Node number)
{
    if (number.toInt64() || number.toUInt64())
        return true;
    const auto real = number.toDouble();
    return !real || std::floor(*real) == *real;
}

bool isOfType(Json::Node value, const QString &type)
{
    switch (value.type()) {
    case Json::Type::Null:
        return type == QLatin1String("null");
    case Json::Type::Boolean:
        return type == QLatin1String("boolean");
    case Json::Type::Number:
        return type == QLatin1String("number") || (type == QLatin1String("integer") && isWhole(value));
    case Json::Type::String:
        return type == QLatin1String("string");
    case Json::Type::Array:
        return type == QLatin1String("array");
    case Json::Type::Object:
        return type == QLatin1String("object");
    case Json::Type::Missing:
        break;
    }
    return true;
}

qsizetype codePoints(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

/// Is \a number \a relation to \a limit, as integers where both are?
template<typename Relation>
bool compares(Json::Node number, Relation relation, Json::Node limit)
{
    const auto whole = number.toInt64();
    const auto wholeLimit = limit.toInt64();
    if (whole && wholeLimit)
        return relation(*whole, *wholeLimit);
    const auto real = number.toDouble();
    const auto realLimit = limit.toDouble();
    return !real || !realLimit || relation(*real, *realLimit);
}

bool isMultiple(Json::Node number, Json::Node divisor)
{
    const auto whole = number.toInt64();
    const auto wholeDivisor = divisor.toInt64();
    if (whole && wholeDivisor)
        return *wholeDivisor <= 0 || *whole % *wholeDivisor == 0;
    const double quotient = number.toDouble().value_or(0) / divisor.toDouble().value_or(1);
    return std::isfinite(quotient) && std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient));
}

bool fitsFormat(const QString &format, const QString &text, Patterns &patterns)
{
    if (format == QLatin1String("uuid"))
        return patterns.matches(QStringLiteral("^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$"), text);
    if (format == QLatin1String("date"))
        return patterns.matches(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"), text) && QDate::fromString(text, Qt::ISODate).isValid();
    if (format == QLatin1String("date-time"))
        return patterns.matches(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"), text)
            && QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs).isValid();
    return true;
}

void checkCount(QList<Breach> &breaches, qsizetype count, Json::Node least, Rule tooFew, Json::Node most, Rule tooMany)
{
    if (least.isNumber() && count < least.toInt64().value_or(0))
        breaches.append({tooFew, textOf(least)});
    if (most.isNumber() && most.toInt64() && count > *most.toInt64())
        breaches.append({tooMany, textOf(most)});
}

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

} // namespace

std::optional<Breach> checkType(Json::Node schema, Json::Node value)
{
    const Json::Node type = schema["type"];
    if (value.isNull() && schema["nullable"].toBool())
        return std::nullopt;
    QStringList allowed;
    if (type.isString())
        allowed.append(type.toString());
    if (type.isArray()) {
        for (const Json::Node one : type)
            allowed.append(one.toString());
    }
    if (allowed.isEmpty() || std::any_of(allowed.begin(), allowed.end(), [&](const QString &one) { return isOfType(value, one); }))
        return std::nullopt;
    return Breach{Rule::Type, allowed.join(QLatin1String(", "))};
}

std::optional<Breach> checkEnum(Json::Node schema, Json::Node value)
{
    QList<Json::Node> allowed;
    if (schema["enum"].isArray())
        std::copy(schema["enum"].begin(), schema["enum"].end(), std::back_inserter(allowed));
    else if (schema["const"])
        allowed.append(schema["const"]);
    if (allowed.isEmpty())
        return std::nullopt;
    const QByteArray wanted = canonical(value);
    QStringList texts;
    for (const Json::Node one : allowed) {
        if (canonical(one) == wanted)
            return std::nullopt;
        texts.append(textOf(one));
    }
    return Breach{Rule::Enum, texts.join(QLatin1String(", "))};
}

QList<Breach> checkString(Json::Node schema, const QString &value, Patterns &patterns, Formats formats)
{
    QList<Breach> breaches;
    checkCount(breaches, codePoints(value), schema["minLength"], Rule::MinLength, schema["maxLength"], Rule::MaxLength);
    const Json::Node pattern = schema["pattern"];
    if (pattern.isString() && !patterns.matches(pattern.toString(), value))
        breaches.append({Rule::Pattern, pattern.toString()});
    const QString format = schema["format"].toString();
    if (formats == Formats::Told && !fitsFormat(format, value, patterns))
        breaches.append({Rule::Format, format});
    return breaches;
}

QList<Breach> checkNumber(Json::Node schema, Json::Node value)
{
    QList<Breach> breaches;
    const auto demand = [&](Json::Node limit, Rule rule, auto relation) {
        if (limit.isNumber() && !compares(value, relation, limit))
            breaches.append({rule, textOf(limit)});
    };
    const Json::Node minimum = schema["minimum"];
    const Json::Node maximum = schema["maximum"];
    const Json::Node above = schema["exclusiveMinimum"];
    const Json::Node below = schema["exclusiveMaximum"];
    demand(above.toBool() ? Json::Node() : minimum, Rule::Minimum, std::greater_equal<>());
    demand(above.toBool() ? minimum : above, Rule::ExclusiveMinimum, std::greater<>());
    demand(below.toBool() ? Json::Node() : maximum, Rule::Maximum, std::less_equal<>());
    demand(below.toBool() ? maximum : below, Rule::ExclusiveMaximum, std::less<>());
    const Json::Node divisor = schema["multipleOf"];
    if (divisor.isNumber() && !isMultiple(value, divisor))
        breaches.append({Rule::MultipleOf, textOf(divisor)});
    return breaches;
}

QList<Breach> checkArray(Json::Node schema, Json::Node value)
{
    QList<Breach> breaches;
    checkCount(breaches, value.size(), schema["minItems"], Rule::MinItems, schema["maxItems"], Rule::MaxItems);
    if (schema["uniqueItems"].toBool() && hasEqualElements(value))
        breaches.append({Rule::UniqueItems, {}});
    return breaches;
}

QList<Breach> checkObject(Json::Node schema, Json::Node value)
{
    QList<Breach> breaches;
    checkCount(breaches, value.size(), schema["minProperties"], Rule::MinProperties, schema["maxProperties"], Rule::MaxProperties);
    const Json::Node required = schema["required"];
    if (!required.isArray())
        return breaches;
    for (const Json::Node name : required) {
        const QString text = name.toString();
        if (name.isString() && !value[QStringView(text)])
            breaches.append({Rule::Required, text});
    }
    return breaches;
}

} // namespace OpenApi
