// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"
#include "app/openapi/dialect.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace OpenApi {

struct CompiledSchema;
class SchemaSources;

/// A schema below another one; it is owned by the SchemaSources, and compiled when a value first comes to it. Null: not demanded.
using SchemaLink = CompiledSchema *;

/// How many there may be.
struct CountLimits
{
    std::optional<qint64> least;
    std::optional<qint64> most;
};

struct StringRules
{
    CountLimits length;
    std::optional<QString> pattern;
};

struct NumberRules
{
    Json::Node minimum;
    Json::Node maximum;
    Json::Node above;
    Json::Node below;
    Json::Node multipleOf;
};

struct ArrayRules
{
    CountLimits count;
    bool areUnique = false;
    std::vector<SchemaLink> prefix;
    SchemaLink items = nullptr;
    SchemaLink contains = nullptr;
    CountLimits containing;
    SchemaLink unevaluated = nullptr;
};

struct ObjectRules
{
    CountLimits count;
    QList<QByteArray> required;
    QHash<QByteArray, SchemaLink> properties;
    std::vector<std::pair<QString, SchemaLink>> patterns;
    SchemaLink others = nullptr;
    SchemaLink names = nullptr;
    std::vector<std::pair<QByteArray, QList<QByteArray>>> dependentRequired;
    std::vector<std::pair<QByteArray, SchemaLink>> dependentSchemas;
    SchemaLink unevaluated = nullptr;
};

/// How a member's text chooses among branches.
struct Discriminator
{
    QByteArray member;
    QHash<QString, SchemaLink> branches;
    /// Every text that chooses is in the mapping: any other is wrong.
    bool isComplete = false;
};

/// Schemas that hold for the same value.
struct InPlaceRules
{
    SchemaLink reference = nullptr;
    SchemaLink dynamicReference = nullptr;
    /// The name to look for in the dynamic scope; empty where the dynamic reference acts as a plain one.
    QString dynamicAnchor;
    std::vector<SchemaLink> all;
    std::vector<SchemaLink> any;
    std::vector<SchemaLink> one;
    SchemaLink unwanted = nullptr;
    SchemaLink condition = nullptr;
    SchemaLink then = nullptr;
    SchemaLink otherwise = nullptr;
    std::optional<Discriminator> discriminator;
};

/// A schema made ready for many values: keywords found, references followed.
struct CompiledSchema
{
    enum Type : quint8 { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Array = 32, Object = 64 };

    Json::Node node;
    quint32 source = 0;
    quint32 resource = 0;
    bool isCompiled = false;
    bool allowsNothing = false;
    /// Nothing but `type`, or no keyword at all: most schemas of most descriptions.
    bool hasInPlaceRules = false;
    bool isNullable = false;
    bool isFormatDemanded = false;
    /// Any type where it is 0.
    quint8 types = 0;
    std::optional<QSet<QByteArray>> enumeration;
    QString format;
    StringRules strings;
    NumberRules numbers;
    ArrayRules arrays;
    ObjectRules objects;
    InPlaceRules inPlace;
};

/// Reads the keywords at \a schema.node.
void compile(CompiledSchema &schema, SchemaSources &sources);

/// The values of `enum`, or of `const`.
[[nodiscard]] std::vector<Json::Node> allowedValues(Json::Node schema);
/// The names in `type`.
[[nodiscard]] QStringList typeNames(Json::Node schema);

} // namespace OpenApi
