// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/compiledschema.h"

#include "app/json/escapes.h"
#include "app/json/number.h"
#include "app/openapi/canonical.h"
#include "app/openapi/schemasources.h"

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

/// A limit of 2.0 is 2; one that is no whole number is none.
std::optional<qint64> wholeNumber(Json::Node node)
{
    return node.toInt64();
}

Json::Node number(Json::Node node)
{
    return node.isNumber() ? node : Json::Node();
}

QList<QByteArray> names(Json::Node list)
{
    QList<QByteArray> found;
    if (!list.isArray())
        return found;
    for (const Json::Node name : list) {
        if (name.isString())
            found.append(Json::toGeneralizedUtf8(name.toString()));
    }
    return found;
}

/// Compiles one schema.
class Compiler
{
public:
    Compiler(CompiledSchema &schema, SchemaSources &sources)
        : m_schema(schema)
        , m_sources(sources)
        , m_dialect(sources.resource(schema.resource).dialect)
    {
    }

    void compile();

private:
    [[nodiscard]] Json::Node operator[](const char *keyword) const { return m_schema.node[keyword]; }
    [[nodiscard]] bool isOld() const { return isOfDraft4(m_dialect); }
    [[nodiscard]] SchemaLink link(Json::Node node) const;
    [[nodiscard]] SchemaLink link(const char *keyword) const { return link(m_schema.node[keyword]); }
    [[nodiscard]] std::vector<SchemaLink> links(const char *keyword) const;

    void compileReferences();
    void compileTypes();
    void compileEnumeration();
    void compileNumbers();
    void compileCounts();
    void compileArrays();
    void compileObjects();
    void compileDependencies();
    void compileBranches();
    void compileDiscriminator(const std::vector<Json::Node> &branches);

    CompiledSchema &m_schema;
    SchemaSources &m_sources;
    Dialect m_dialect;
};

SchemaLink Compiler::link(Json::Node node) const
{
    return node.isObject() || node.isBoolean() ? m_sources.at(m_schema.source, node) : nullptr;
}

std::vector<SchemaLink> Compiler::links(const char *keyword) const
{
    std::vector<SchemaLink> found;
    const Json::Node list = (*this)[keyword];
    if (!list.isArray())
        return found;
    for (const Json::Node one : list) {
        if (const SchemaLink branch = link(one))
            found.push_back(branch);
    }
    return found;
}

void Compiler::compile()
{
    m_schema.isCompiled = true;
    if (m_schema.node.isBoolean())
        m_schema.allowsNothing = !m_schema.node.toBool();
    if (!m_schema.node.isObject())
        return;
    compileReferences();
    // Draft 4 §7 of JSON Reference: what stands beside $ref is ignored.
    if (isOld() && (*this)["$ref"].isString())
        return;
    if (m_sources.resource(m_schema.resource).asserts) {
        compileTypes();
        compileEnumeration();
        compileNumbers();
        compileCounts();
    }
    m_schema.format = (*this)["format"].toString();
    m_schema.isFormatDemanded = m_sources.resource(m_schema.resource).assertsFormats;
    compileArrays();
    compileObjects();
    compileDependencies();
    compileBranches();
}

void Compiler::compileReferences()
{
    InPlaceRules &rules = m_schema.inPlace;
    if (const Json::Node reference = (*this)["$ref"]; reference.isString())
        rules.reference = m_sources.resolve(m_schema, reference.toString());
    const Json::Node dynamic = (*this)["$dynamicRef"];
    if (!isOld() && dynamic.isString()) {
        rules.dynamicReference = m_sources.resolve(m_schema, dynamic.toString());
        const QString anchor = dynamic.toString().section(u'#', 1);
        if (rules.dynamicReference && m_sources.resource(rules.dynamicReference->resource).dynamicAnchors.contains(anchor))
            rules.dynamicAnchor = anchor;
    }
    m_schema.hasInPlaceRules = rules.reference || rules.dynamicReference;
}

void Compiler::compileTypes()
{
    static const QHash<QString, quint8> bits{{u"null"_s, CompiledSchema::Null},     {u"boolean"_s, CompiledSchema::Boolean}, {u"integer"_s, CompiledSchema::Integer},
                                             {u"number"_s, CompiledSchema::Number}, {u"string"_s, CompiledSchema::String},   {u"array"_s, CompiledSchema::Array},
                                             {u"object"_s, CompiledSchema::Object}};
    for (const QString &name : typeNames(m_schema.node))
        m_schema.types |= bits.value(name);
    m_schema.isNullable = m_dialect == Dialect::OpenApi30 && (*this)["nullable"].toBool();
}

void Compiler::compileEnumeration()
{
    if (!(*this)["enum"].isArray() && (!(*this)["const"] || m_dialect == Dialect::Draft4))
        return;
    m_schema.enumeration.emplace();
    for (const Json::Node value : allowedValues(m_schema.node))
        m_schema.enumeration->insert(canonical(value));
    // Both may stand side by side.
    if (const Json::Node only = (*this)["const"]; only && (*this)["enum"].isArray() && !isOld())
        m_schema.enumeration->intersect({canonical(only)});
}

void Compiler::compileNumbers()
{
    NumberRules &rules = m_schema.numbers;
    const bool isAbove = isOld() && (*this)["exclusiveMinimum"].toBool();
    const bool isBelow = isOld() && (*this)["exclusiveMaximum"].toBool();
    rules.minimum = isAbove ? Json::Node() : number((*this)["minimum"]);
    rules.maximum = isBelow ? Json::Node() : number((*this)["maximum"]);
    rules.above = number((*this)[isAbove ? "minimum" : "exclusiveMinimum"]);
    rules.below = number((*this)[isBelow ? "maximum" : "exclusiveMaximum"]);
    rules.multipleOf = number((*this)["multipleOf"]);
}

void Compiler::compileCounts()
{
    const auto limits = [&](const char *least, const char *most) { return CountLimits{wholeNumber((*this)[least]), wholeNumber((*this)[most])}; };
    m_schema.strings.length = limits("minLength", "maxLength");
    if (const Json::Node pattern = (*this)["pattern"]; pattern.isString())
        m_schema.strings.pattern = pattern.toString();
    m_schema.arrays.count = limits("minItems", "maxItems");
    m_schema.arrays.areUnique = (*this)["uniqueItems"].toBool();
    if (!isOld())
        m_schema.arrays.containing = limits("minContains", "maxContains");
    m_schema.objects.count = limits("minProperties", "maxProperties");
    m_schema.objects.required = names((*this)["required"]);
}

void Compiler::compileArrays()
{
    ArrayRules &rules = m_schema.arrays;
    // A list of items is prefixItems in the drafts before 2020-12.
    const bool isList = (*this)["items"].isArray();
    rules.items = link(isList ? "additionalItems" : "items");
    if (isList)
        rules.prefix = links("items");
    if (isOld())
        return;
    if (!isList)
        rules.prefix = links("prefixItems");
    rules.contains = link("contains");
    rules.unevaluated = link("unevaluatedItems");
}

void Compiler::compileObjects()
{
    ObjectRules &rules = m_schema.objects;
    if (const Json::Node properties = (*this)["properties"]; properties.isObject()) {
        for (const Json::Node property : properties) {
            if (const SchemaLink schema = link(property))
                rules.properties.insert(Json::toGeneralizedUtf8(property.name()), schema);
        }
    }
    if (const Json::Node patterns = (*this)["patternProperties"]; patterns.isObject()) {
        for (const Json::Node pattern : patterns) {
            if (const SchemaLink schema = link(pattern))
                rules.patterns.emplace_back(pattern.name(), schema);
        }
    }
    rules.others = link("additionalProperties");
    if (isOld())
        return;
    rules.names = link("propertyNames");
    rules.unevaluated = link("unevaluatedProperties");
}

void Compiler::compileDependencies()
{
    for (const char *keyword : {"dependencies", "dependentRequired", "dependentSchemas"}) {
        const Json::Node dependencies = (*this)[keyword];
        if (!dependencies.isObject())
            continue;
        for (const Json::Node dependency : dependencies) {
            const QByteArray name = Json::toGeneralizedUtf8(dependency.name());
            if (dependency.isArray())
                m_schema.objects.dependentRequired.emplace_back(name, names(dependency));
            else if (const SchemaLink schema = link(dependency))
                m_schema.objects.dependentSchemas.emplace_back(name, schema);
        }
    }
}

void Compiler::compileBranches()
{
    InPlaceRules &rules = m_schema.inPlace;
    rules.all = links("allOf");
    rules.any = links("anyOf");
    rules.one = links("oneOf");
    rules.unwanted = link("not");
    if (!isOld()) {
        rules.condition = link("if");
        rules.then = link("then");
        rules.otherwise = link("else");
    }
    if (isOfOpenApi(m_dialect)) {
        for (const char *keyword : {"oneOf", "anyOf"}) {
            const Json::Node branches = (*this)[keyword];
            if (branches.isArray() && (*this)["discriminator"].isObject())
                compileDiscriminator({branches.begin(), branches.end()});
        }
    }
    m_schema.hasInPlaceRules =
        m_schema.hasInPlaceRules || !rules.all.empty() || !rules.any.empty() || !rules.one.empty() || rules.unwanted || rules.condition;
}

/// OpenAPI 3.0.3 §4.7.25: by the mapping, or by the last part of a branch's $ref.
void Compiler::compileDiscriminator(const std::vector<Json::Node> &branches)
{
    const Json::Node keyword = (*this)["discriminator"];
    Discriminator discriminator{Json::toGeneralizedUtf8(keyword["propertyName"].toString()), {}, keyword["mapping"].isObject()};
    for (const Json::Node branch : branches) {
        const QString reference = branch["$ref"].toString();
        if (!reference.isEmpty())
            discriminator.branches.insert(reference.section(u'/', -1), link(branch));
    }
    const Json::Node mapping = keyword["mapping"];
    if (mapping.isObject()) {
        for (const Json::Node target : mapping) {
            const QString reference = target.toString();
            const SchemaLink byName = discriminator.branches.value(reference);
            discriminator.branches.insert(target.name(), byName ? byName : m_sources.resolve(m_schema, reference));
        }
    }
    if (!discriminator.member.isEmpty())
        m_schema.inPlace.discriminator = discriminator;
}

} // namespace

void compile(CompiledSchema &schema, SchemaSources &sources)
{
    Compiler(schema, sources).compile();
}

std::vector<Json::Node> allowedValues(Json::Node schema)
{
    const Json::Node list = schema["enum"];
    if (list.isArray())
        return {list.begin(), list.end()};
    const Json::Node only = schema["const"];
    return only ? std::vector{only} : std::vector<Json::Node>();
}

QStringList typeNames(Json::Node schema)
{
    const Json::Node type = schema["type"];
    if (type.isString())
        return {type.toString()};
    QStringList found;
    if (type.isArray()) {
        for (const Json::Node name : type)
            found.append(name.toString());
    }
    return found;
}

} // namespace OpenApi
