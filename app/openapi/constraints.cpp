// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/constraints.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostValuesNamed = 8;

QString words(const char *text)
{
    return QCoreApplication::translate("OpenApi", text);
}

struct Noun
{
    const char *key;
    const char *one;
    const char *many;
};

/// Formats first: they say more than the type.
constexpr std::array Nouns{
    Noun{"date-time", QT_TRANSLATE_NOOP("OpenApi", "date and time"), QT_TRANSLATE_NOOP("OpenApi", "dates and times")},
    Noun{"date", QT_TRANSLATE_NOOP("OpenApi", "date"), QT_TRANSLATE_NOOP("OpenApi", "dates")},
    Noun{"time", QT_TRANSLATE_NOOP("OpenApi", "time of day"), QT_TRANSLATE_NOOP("OpenApi", "times of day")},
    Noun{"uuid", QT_TRANSLATE_NOOP("OpenApi", "UUID"), QT_TRANSLATE_NOOP("OpenApi", "UUIDs")},
    Noun{"email", QT_TRANSLATE_NOOP("OpenApi", "email address"), QT_TRANSLATE_NOOP("OpenApi", "email addresses")},
    Noun{"uri", QT_TRANSLATE_NOOP("OpenApi", "web address"), QT_TRANSLATE_NOOP("OpenApi", "web addresses")},
    Noun{"url", QT_TRANSLATE_NOOP("OpenApi", "web address"), QT_TRANSLATE_NOOP("OpenApi", "web addresses")},
    Noun{"binary", QT_TRANSLATE_NOOP("OpenApi", "file"), QT_TRANSLATE_NOOP("OpenApi", "files")},
    Noun{"byte", QT_TRANSLATE_NOOP("OpenApi", "text in Base64"), QT_TRANSLATE_NOOP("OpenApi", "texts in Base64")},
    Noun{"string", QT_TRANSLATE_NOOP("OpenApi", "text"), QT_TRANSLATE_NOOP("OpenApi", "texts")},
    Noun{"integer", QT_TRANSLATE_NOOP("OpenApi", "whole number"), QT_TRANSLATE_NOOP("OpenApi", "whole numbers")},
    Noun{"number", QT_TRANSLATE_NOOP("OpenApi", "number"), QT_TRANSLATE_NOOP("OpenApi", "numbers")},
    Noun{"boolean", QT_TRANSLATE_NOOP("OpenApi", "true or false"), QT_TRANSLATE_NOOP("OpenApi", "true or false")},
    Noun{"object", QT_TRANSLATE_NOOP("OpenApi", "object"), QT_TRANSLATE_NOOP("OpenApi", "objects")},
    Noun{"array", QT_TRANSLATE_NOOP("OpenApi", "list"), QT_TRANSLATE_NOOP("OpenApi", "lists")},
    Noun{"null", QT_TRANSLATE_NOOP("OpenApi", "null"), QT_TRANSLATE_NOOP("OpenApi", "null")},
};

const Noun *nounFor(const QString &key)
{
    const auto *const found = std::find_if(Nouns.begin(), Nouns.end(), [&](const Noun &noun) { return key.compare(QLatin1String(noun.key), Qt::CaseInsensitive) == 0; });
    return found == Nouns.end() ? nullptr : found;
}

const Noun *nounFor(const QString &type, const Schema &schema)
{
    const Noun *const byFormat = type == "string"_L1 ? nounFor(schema.format()) : nullptr;
    return byFormat ? byFormat : nounFor(type);
}

QStringList typesOf(const Schema &schema)
{
    const QStringList told = schema.types();
    if (!told.isEmpty())
        return told;
    return schema.isObject() ? QStringList{u"object"_s} : schema.isArray() ? QStringList{u"array"_s} : QStringList();
}

QString inPlural(const Schema &schema)
{
    const QStringList types = typesOf(schema);
    const Noun *const noun = types.size() == 1 ? nounFor(types.first(), schema) : nullptr;
    return noun ? words(noun->many) : QString();
}

QString inWords(const QString &type, const Schema &schema)
{
    const Noun *const noun = nounFor(type, schema);
    if (!noun)
        return type;
    const QString elements = type == "array"_L1 ? inPlural(schema.items()) : QString();
    return elements.isEmpty() ? words(noun->one) : QCoreApplication::translate("OpenApi", "list of %1").arg(elements);
}

/// The texts for a number of things: between, exactly, at least, at most; the first two for more than one.
struct Counted
{
    const char *between;
    const char *exactly;
    const char *least;
    const char *most;
    const char *leastOne;
    const char *mostOne;
};

constexpr Counted Characters{QT_TRANSLATE_NOOP("OpenApi", "%1 to %2 characters"),     QT_TRANSLATE_NOOP("OpenApi", "exactly %1 characters"),
                             QT_TRANSLATE_NOOP("OpenApi", "at least %1 characters"),  QT_TRANSLATE_NOOP("OpenApi", "at most %1 characters"),
                             QT_TRANSLATE_NOOP("OpenApi", "at least one character"),  QT_TRANSLATE_NOOP("OpenApi", "at most one character")};
constexpr Counted Elements{QT_TRANSLATE_NOOP("OpenApi", "%1 to %2 elements"),    QT_TRANSLATE_NOOP("OpenApi", "exactly %1 elements"),
                           QT_TRANSLATE_NOOP("OpenApi", "at least %1 elements"), QT_TRANSLATE_NOOP("OpenApi", "at most %1 elements"),
                           QT_TRANSLATE_NOOP("OpenApi", "at least one element"), QT_TRANSLATE_NOOP("OpenApi", "at most one element")};
constexpr Counted Members{QT_TRANSLATE_NOOP("OpenApi", "%1 to %2 members"),    QT_TRANSLATE_NOOP("OpenApi", "exactly %1 members"),
                          QT_TRANSLATE_NOOP("OpenApi", "at least %1 members"), QT_TRANSLATE_NOOP("OpenApi", "at most %1 members"),
                          QT_TRANSLATE_NOOP("OpenApi", "at least one member"), QT_TRANSLATE_NOOP("OpenApi", "at most one member")};

void appendCount(QStringList &facts, const Schema &schema, const char *leastKeyword, const char *mostKeyword, const Counted &counted)
{
    const auto least = schema.inheritedKeyword(leastKeyword).toInt64();
    const auto most = schema.inheritedKeyword(mostKeyword).toInt64();
    if (least && most)
        facts.append(*least == *most && *least != 1 ? words(counted.exactly).arg(*least) : words(counted.between).arg(*least).arg(*most));
    else if (least && *least > 0)
        facts.append(*least == 1 ? words(counted.leastOne) : words(counted.least).arg(*least));
    else if (most)
        facts.append(*most == 1 ? words(counted.mostOne) : words(counted.most).arg(*most));
}

QString textOf(Json::Node node)
{
    return node.isString() ? node.toString() : QString::fromUtf8(node.text());
}

void appendValues(QStringList &facts, const Schema &schema)
{
    QStringList names;
    const QList<QByteArray> values = schema.enumValues();
    for (const QByteArray &value : values.first(std::min(values.size(), MostValuesNamed))) {
        const auto document = Json::Document::parse(value);
        names.append(document ? textOf(document->root()) : QString::fromUtf8(value));
    }
    if (values.size() == 1)
        facts.append(QCoreApplication::translate("OpenApi", "always %1").arg(names.first()));
    else if (!values.isEmpty())
        facts.append(QCoreApplication::translate("OpenApi", "one of %1").arg(names.join(", "_L1)) + (values.size() > MostValuesNamed ? QCoreApplication::translate("OpenApi", " and %1 more").arg(values.size() - MostValuesNamed) : QString()));
}

/// In the manner of OpenAPI 3.0, where exclusiveMinimum is a boolean, and of 3.1, where it is a limit.
void appendRange(QStringList &facts, const Schema &schema)
{
    const Json::Node above = schema.inheritedKeyword("exclusiveMinimum");
    const Json::Node below = schema.inheritedKeyword("exclusiveMaximum");
    const Json::Node minimum = above.isNumber() ? above : schema.inheritedKeyword("minimum");
    const Json::Node maximum = below.isNumber() ? below : schema.inheritedKeyword("maximum");
    const bool isAbove = above.isNumber() || above.toBool();
    const bool isBelow = below.isNumber() || below.toBool();
    if (minimum.isNumber() && maximum.isNumber() && !isAbove && !isBelow) {
        facts.append(QCoreApplication::translate("OpenApi", "%1 to %2").arg(textOf(minimum), textOf(maximum)));
    } else {
        if (minimum.isNumber())
            facts.append((isAbove ? QCoreApplication::translate("OpenApi", "more than %1") : QCoreApplication::translate("OpenApi", "%1 or more")).arg(textOf(minimum)));
        if (maximum.isNumber())
            facts.append((isBelow ? QCoreApplication::translate("OpenApi", "less than %1") : QCoreApplication::translate("OpenApi", "%1 or less")).arg(textOf(maximum)));
    }
    if (const Json::Node step = schema.inheritedKeyword("multipleOf"); step.isNumber() && textOf(step) != "1"_L1)
        facts.append(QCoreApplication::translate("OpenApi", "a multiple of %1").arg(textOf(step)));
}

} // namespace

QString typeInWords(const Schema &schema)
{
    QStringList found;
    for (const QString &type : typesOf(schema))
        found.append(inWords(type, schema));
    return found.size() <= 2 ? found.join(QCoreApplication::translate("OpenApi", " or ")) : found.mid(0, found.size() - 1).join(", "_L1) + QCoreApplication::translate("OpenApi", " or ") + found.last();
}

QStringList constraintsOf(const Schema &schema)
{
    QStringList facts;
    appendValues(facts, schema);
    appendRange(facts, schema);
    appendCount(facts, schema, "minLength", "maxLength", Characters);
    if (const Json::Node pattern = schema.inheritedKeyword("pattern"); pattern.isString())
        facts.append(QCoreApplication::translate("OpenApi", "must match %1").arg(pattern.toString()));
    appendCount(facts, schema, "minItems", "maxItems", Elements);
    if (schema.inheritedKeyword("uniqueItems").toBool())
        facts.append(QCoreApplication::translate("OpenApi", "no element twice"));
    appendCount(facts, schema, "minProperties", "maxProperties", Members);
    if (schema.isReadOnly())
        facts.append(QCoreApplication::translate("OpenApi", "set by the service"));
    return facts;
}

} // namespace OpenApi
