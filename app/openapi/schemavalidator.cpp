// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"

#include "app/openapi/schemawalk.h"

namespace OpenApi {

SchemaValidator::SchemaValidator(const Schema &schema, const ValidationOptions &options) : m_options(options)
{
    const Dialect dialect = options.dialect.value_or(dialectOf(schema.document()).value_or(Dialect::Draft202012));
    m_sources = std::make_unique<SchemaSources>(schema.document(), options.uri, dialect, options.loader);
    const Json::Node root = schema.written();
    if (root.isObject() || root.isBoolean())
        m_root = m_sources->at(0, root);
}

SchemaValidator::Verdict SchemaValidator::check(const Json::Document &document, Json::Node value)
{
    if (!value || m_root == nullptr)
        return {};
    SchemaWalk walk(*m_sources, document, m_options.formats, m_options.direction);
    QList<SchemaProblem> problems = walk.problems(m_root, value);
    return {problems, walk.isWhole(), m_sources->unresolved()};
}

bool SchemaValidator::isValid(const Json::Document &document)
{
    if (!document.root() || m_root == nullptr)
        return true;
    return SchemaWalk(*m_sources, document, m_options.formats, m_options.direction).fits(m_root, document.root());
}

QList<SchemaProblem> validate(const Schema &schema, const Json::Document &document, Json::Node value, Formats formats)
{
    return SchemaValidator(schema, {.formats = formats}).check(document, value).problems;
}

QList<SchemaProblem> validate(const Schema &schema, const Json::Document &value, Formats formats)
{
    return validate(schema, value, value.root(), formats);
}

} // namespace OpenApi
