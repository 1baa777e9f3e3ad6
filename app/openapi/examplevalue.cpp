// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/examplevalue.h"

#include "app/json/writer.h"
#include "app/openapi/scalarexamples.h"
#include "app/openapi/schemawalk.h"

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DeepestLevel = 24;
constexpr qint64 MostValues = 5'000;
constexpr int MostAttempts = 16;
constexpr qint64 MostElements = 64;

bool isNull(const Schema &schema)
{
    return schema.types() == QStringList(u"null"_s);
}

QString typeOf(const QList<Schema> &parts)
{
    bool isNullAllowed = false;
    for (const Schema &part : parts) {
        for (const QString &type : part.types()) {
            if (type != "null"_L1)
                return type;
            isNullAllowed = true;
        }
    }
    for (const Schema &part : parts) {
        if (part.keyword("properties") || part.keyword("required") || part.keyword("additionalProperties") || part.keyword("minProperties"))
            return u"object"_s;
        if (part.keyword("items") || part.keyword("prefixItems") || part.keyword("minItems") || part.keyword("contains"))
            return u"array"_s;
        if (part.keyword("minimum") || part.keyword("maximum") || part.keyword("multipleOf") || part.keyword("exclusiveMinimum"))
            return u"number"_s;
    }
    return isNullAllowed ? u"null"_s : u"string"_s;
}

/// What is left to say where a circle or the budget ends it.
QByteArray shortestOf(const QString &type)
{
    static const QHash<QString, QByteArray> values{{u"object"_s, "{}"}, {u"array"_s, "[]"}, {u"integer"_s, "0"}, {u"number"_s, "0"}, {u"boolean"_s, "false"}, {u"null"_s, "null"}};
    return values.value(type, "\"\"");
}

qint64 count(const QList<Schema> &parts, const char *keyword, qint64 otherwise)
{
    for (const Schema &part : parts) {
        if (const auto limit = part.keyword(keyword).toInt64())
            return std::clamp<qint64>(*limit, 0, MostElements);
    }
    return otherwise;
}

/// The properties of all parts in their order, each name once.
QList<Schema::Property> propertiesOf(const QList<Schema> &parts)
{
    QStringList required;
    for (const Schema &part : parts)
        required.append(part.required());
    QList<Schema::Property> found;
    for (const Schema &part : parts) {
        const Json::Node members = part.keyword("properties");
        if (!members.isObject())
            continue;
        for (const Json::Node member : members) {
            const QString name = member.name();
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Schema::Property &other) { return other.name == name; });
            if (!isKnown)
                found.append({name, Schema(part.document(), member), required.contains(name)});
        }
    }
    required.removeDuplicates();
    for (const QString &name : required) {
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Schema::Property &other) { return other.name == name; });
        if (!isKnown)
            found.append({name, Schema(), true});
    }
    return found;
}

/// The mapping's text for a branch, or the name by which it is referred to.
QString choiceOf(const Json::Node &discriminator, const Schema &branch)
{
    const Json::Node mapping = discriminator["mapping"];
    if (mapping.isObject()) {
        for (const Json::Node target : mapping) {
            if (target.toString().section(u'/', -1) == branch.name())
                return target.name();
        }
    }
    return branch.name();
}

} // namespace

ExampleValue::ExampleValue(const Schema &schema, Direction direction)
    : m_schema(schema)
    , m_direction(direction)
    , m_sources(schema.document(), {}, dialectOf(schema.document()).value_or(Dialect::Draft202012), {})
    , m_budget(MostValues)
{
}

bool ExampleValue::isValid(const Schema &schema, const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    const Json::Node written = schema.written();
    if (!document || !written)
        return bool(document);
    return SchemaWalk(m_sources, *document, Formats::Told, m_direction).fits(m_sources.at(0, written), document->root());
}

bool ExampleValue::isOpen(const Schema &schema) const
{
    return schema.node().isObject() && m_open.contains(schema.node());
}

QByteArray ExampleValue::valueFor(const Schema &schema)
{
    if (!schema.node().isObject())
        return "\"string\"";
    if (--m_budget < 0 || m_open.size() > DeepestLevel || isOpen(schema))
        return shortestOf(typeOf({schema}));
    if (const QByteArray offered = given(schema); !offered.isEmpty())
        return offered;
    m_open.append(schema.node());
    const QByteArray json = made(schema);
    m_open.removeLast();
    return json;
}

/// What the description itself offers, if it keeps its own rules.
QByteArray ExampleValue::given(const Schema &schema)
{
    QList<QByteArray> offered{schema.example()};
    if (const Json::Node examples = schema.keyword("examples"); examples.isArray()) {
        for (const Json::Node one : examples)
            offered.append(one.text().toByteArray());
    }
    offered.append(schema.defaultValue());
    offered.append(schema.enumValues());
    const auto found = std::find_if(offered.begin(), offered.end(), [&](const QByteArray &json) { return !json.isEmpty() && isValid(schema, json); });
    return found == offered.end() ? QByteArray() : *found;
}

/// Whole first, then with required members only, for every choice of branches.
QByteArray ExampleValue::made(const Schema &schema)
{
    QByteArray first;
    int attempts = 1;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Shape shape;
        expand(shape, schema, attempt);
        attempts = shape.choices == 0 ? 1 : std::min(MostAttempts, shape.mostBranches);
        for (const bool isSparse : {false, true}) {
            const QByteArray json = ofShape(schema, shape, isSparse);
            if (isValid(schema, json))
                return json;
            if (first.isEmpty())
                first = json;
        }
    }
    return first;
}

void ExampleValue::expand(Shape &shape, const Schema &schema, int attempt) const
{
    if (!schema.node().isObject() || shape.parts.contains(schema) || shape.parts.size() > MostElements)
        return;
    shape.parts.append(schema);
    const qsizetype place = shape.parts.size() - 1;
    if (const Json::Node all = schema.keyword("allOf"); all.isArray()) {
        for (const Json::Node branch : all)
            expand(shape, Schema(schema.document(), branch), attempt);
    }
    for (const char *keyword : {"oneOf", "anyOf"}) {
        if (const Json::Node branches = schema.keyword(keyword); branches.isArray() && branches.size() > 0)
            expand(shape, branchOf(shape, schema, branches, attempt), attempt);
    }
    // What a schema inherits comes before its own.
    shape.parts.append(shape.parts.takeAt(place));
}

/// Branches that do not lead into a circle come first, and null last.
Schema ExampleValue::branchOf(Shape &shape, const Schema &schema, Json::Node branches, int attempt) const
{
    QList<Schema> forms;
    for (const Json::Node branch : branches)
        forms.append(Schema(schema.document(), branch));
    std::stable_partition(forms.begin(), forms.end(), [](const Schema &form) { return !isNull(form); });
    std::stable_partition(forms.begin(), forms.end(), [&](const Schema &form) { return !isOpen(form); });
    ++shape.choices;
    shape.mostBranches = std::max(shape.mostBranches, static_cast<int>(forms.size()));
    const Schema chosen = forms.at(attempt % forms.size());
    if (const Json::Node discriminator = schema.keyword("discriminator"); discriminator.isObject()) {
        shape.discriminator = discriminator["propertyName"].toString();
        shape.chosen = Json::quoted(choiceOf(discriminator, chosen));
    }
    return chosen;
}

QByteArray ExampleValue::ofShape(const Schema &schema, const Shape &shape, bool isSparse)
{
    const QString type = typeOf(shape.parts);
    if (type == "object"_L1)
        return object(schema, shape, isSparse);
    QList<QByteArray> candidates;
    for (const Schema &part : shape.parts) {
        candidates.append({part.example(), part.defaultValue()});
        candidates.append(part.enumValues());
    }
    if (type == "array"_L1)
        candidates.append(array(schema, shape, isSparse));
    else if (type == "string"_L1)
        candidates.append(stringCandidates(shape.parts, m_patterns));
    else if (type == "integer"_L1 || type == "number"_L1)
        candidates.append(numberCandidates(shape.parts));
    candidates.append({"true", "false", "null", "0", "\"string\""});
    const auto found = std::find_if(candidates.begin(), candidates.end(), [&](const QByteArray &json) { return !json.isEmpty() && isValid(schema, json); });
    return found == candidates.end() ? shortestOf(type) : *found;
}

bool ExampleValue::isWanted(const Schema::Property &property, const Shape &shape, bool isSparse) const
{
    if (m_direction == Direction::Request && property.schema.isReadOnly())
        return false;
    if (m_direction == Direction::Response && property.schema.isWriteOnly())
        return false;
    if (property.required || property.name == shape.discriminator)
        return true;
    const bool isNothing = property.schema.node().isBoolean() && !property.schema.node().toBool();
    return !isSparse && !isNothing && !isOpen(property.schema);
}

QByteArray ExampleValue::object(const Schema &schema, const Shape &shape, bool isSparse)
{
    Json::Writer writer;
    writer.beginObject();
    qint64 members = 0;
    for (const Schema::Property &property : propertiesOf(shape.parts)) {
        if (!isWanted(property, shape, isSparse))
            continue;
        writer.name(property.name).raw(member(shape, property.name));
        ++members;
    }
    const Schema others(schema.document(), schema.keyword("additionalProperties"));
    for (const qint64 least = count(shape.parts, "minProperties", 0); members < least; ++members)
        writer.name(u"name%1"_s.arg(members + 1)).raw(valueFor(others));
    writer.endObject();
    return writer.take();
}

QByteArray ExampleValue::member(const Shape &shape, const QString &name)
{
    QList<Schema> schemas;
    for (const Schema &part : shape.parts) {
        if (const Json::Node own = part.keyword("properties")[QStringView(name)])
            schemas.append(Schema(part.document(), own));
    }
    for (const Schema &part : shape.parts) {
        if (const Json::Node others = part.keyword("additionalProperties"); schemas.isEmpty() && others.isObject())
            schemas.append(Schema(part.document(), others));
    }
    const auto fitsAll = [&](const QByteArray &json) { return std::all_of(schemas.begin(), schemas.end(), [&](const Schema &one) { return isValid(one, json); }); };
    if (name == shape.discriminator && fitsAll(shape.chosen))
        return shape.chosen;
    QByteArray first;
    for (const Schema &one : schemas) {
        const QByteArray json = valueFor(one);
        if (schemas.size() == 1 || fitsAll(json))
            return json;
        first = first.isEmpty() ? json : first;
    }
    return first.isEmpty() ? QByteArray("\"string\"") : first;
}

QByteArray ExampleValue::element(const Shape &shape, qint64 place)
{
    for (const Schema &part : shape.parts) {
        const Json::Node prefix = part.keyword("prefixItems");
        if (prefix.isArray() && place < prefix.size())
            return valueFor(Schema(part.document(), prefix[qsizetype(place)]));
    }
    for (const char *keyword : {"contains", "items"}) {
        for (const Schema &part : shape.parts) {
            if (const Json::Node items = part.keyword(keyword); items.isObject())
                return valueFor(Schema(part.document(), items));
        }
    }
    return "\"string\"";
}

QByteArray ExampleValue::array(const Schema &schema, const Shape &shape, bool isSparse)
{
    const bool leadsIntoCircle = std::any_of(shape.parts.begin(), shape.parts.end(), [&](const Schema &part) { return isOpen(part.items()); });
    const qint64 least = count(shape.parts, "minItems", leadsIntoCircle || isSparse ? 0 : 1);
    const qint64 wanted = std::min(std::max<qint64>(least, leadsIntoCircle || isSparse ? 0 : 1), count(shape.parts, "maxItems", MostElements));
    const bool areUnique = std::any_of(shape.parts.begin(), shape.parts.end(), [](const Schema &part) { return part.keyword("uniqueItems").toBool(); });
    QList<QByteArray> elements;
    const QList<QByteArray> allowed = schema.items().enumValues();
    for (qint64 place = 0; place < wanted; ++place) {
        QByteArray json = element(shape, place);
        if (areUnique && elements.contains(json))
            json = place < allowed.size() ? allowed.at(place) : varied(json, place);
        elements.append(json);
    }
    return '[' + elements.join(',') + ']';
}

} // namespace OpenApi
