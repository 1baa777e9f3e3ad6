// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"
#include "app/openapi/schemaproblem.h"
#include "app/openapi/schemasources.h"

#include <memory>

namespace OpenApi {

/// A format is a remark by the specification, so it breaks nothing unless it is asked for.
enum class Formats { Quiet, Told };

/// Which way a value goes. In a request a read-only member is neither required nor wanted, in a response a write-only one.
enum class Direction { Any, Request, Response };

struct ValidationOptions
{
    Formats formats = Formats::Quiet;
    Direction direction = Direction::Any;
    /// What the schema's document says of itself if nothing is given, and draft 2020-12 where it says nothing.
    std::optional<Dialect> dialect = {};
    /// Where the schema's document comes from, for references relative to it.
    QString uri = {};
    /// Asked for the documents that references lead to; without it only the metaschemas are known.
    SchemaLoader loader = {};
};

/// Checks values against one schema, and keeps what it has worked out of it for the next value.
class SchemaValidator
{
public:
    explicit SchemaValidator(const Schema &schema, const ValidationOptions &options = {});

    struct Verdict
    {
        /// In document order, at most 1000.
        QList<SchemaProblem> problems;
        /// False where schema and value are too deep (1000 schemas inside each other) or take too many steps to be checked to the end.
        bool isWhole = true;
        /// References of the schema that lead nowhere, so that they demand nothing.
        QStringList unresolved = {};
    };

    /// \a value is a node of \a document; a missing one is valid.
    [[nodiscard]] Verdict check(const Json::Document &document, Json::Node value);
    [[nodiscard]] Verdict check(const Json::Document &document) { return check(document, document.root()); }
    /// Stops at the first problem.
    [[nodiscard]] bool isValid(const Json::Document &document);

private:
    ValidationOptions m_options;
    std::unique_ptr<SchemaSources> m_sources;
    SchemaLink m_root = nullptr;
};

/// Every rule that \a value breaks, in document order; empty when it is valid. Bounded: what lies too deep is not looked at.
[[nodiscard]] QList<SchemaProblem> validate(const Schema &schema, const Json::Document &value, Formats formats = Formats::Quiet);
[[nodiscard]] QList<SchemaProblem> validate(const Schema &schema, const Json::Document &document, Json::Node value, Formats formats = Formats::Quiet);

} // namespace OpenApi
