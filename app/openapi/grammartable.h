// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace OpenApi {

/// The kinds of objects in a description, by the specification's names.
enum class Shape : quint8 {
    Unknown,
    Root,
    Info,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Schema,
    Components,
    SecurityScheme,
    Count,
};

/// What a member may be; several together.
enum ValueType : quint8 { Text = 1, Number = 2, Boolean = 4, List = 8, Mapping = 16, AnyValue = 63 };

/// Whether the member is an object of its shape, a list of them, or a map to them.
enum class Nesting : quint8 { One, ListOf, MapOf };

struct GrammarMember
{
    Shape of;
    const char *name;
    int types;
    Shape shape = Shape::Unknown;
    Nesting nesting = Nesting::One;
    bool isRequired = false;
};

// OpenAPI 3.1.0 §4.8 with 3.0.3 §4.7 where it allows more; definitions is Swagger 2.0's.
inline constexpr GrammarMember GrammarMembers[] = {
    {Shape::Root, "info", Mapping, Shape::Info, Nesting::One, true},
    {Shape::Root, "servers", List, Shape::Server, Nesting::ListOf},
    {Shape::Root, "paths", Mapping, Shape::PathItem, Nesting::MapOf},
    {Shape::Root, "components", Mapping, Shape::Components},
    {Shape::Root, "definitions", Mapping, Shape::Schema, Nesting::MapOf},
    {Shape::Root, "security", List},
    {Shape::Root, "tags", List, Shape::Tag, Nesting::ListOf},
    {Shape::Root, "webhooks", Mapping},
    {Shape::Info, "title", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Info, "version", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Info, "description", Text},
    {Shape::Server, "url", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Server, "description", Text},
    {Shape::Server, "variables", Mapping},
    {Shape::Tag, "name", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Tag, "description", Text},
    {Shape::PathItem, "summary", Text},
    {Shape::PathItem, "description", Text},
    {Shape::PathItem, "parameters", List, Shape::Parameter, Nesting::ListOf},
    {Shape::PathItem, "servers", List, Shape::Server, Nesting::ListOf},
    {Shape::PathItem, "get", Mapping, Shape::Operation},
    {Shape::PathItem, "put", Mapping, Shape::Operation},
    {Shape::PathItem, "post", Mapping, Shape::Operation},
    {Shape::PathItem, "delete", Mapping, Shape::Operation},
    {Shape::PathItem, "options", Mapping, Shape::Operation},
    {Shape::PathItem, "head", Mapping, Shape::Operation},
    {Shape::PathItem, "patch", Mapping, Shape::Operation},
    {Shape::PathItem, "trace", Mapping, Shape::Operation},
    {Shape::Operation, "tags", List},
    {Shape::Operation, "summary", Text},
    {Shape::Operation, "description", Text},
    {Shape::Operation, "operationId", Text},
    {Shape::Operation, "parameters", List, Shape::Parameter, Nesting::ListOf},
    {Shape::Operation, "requestBody", Mapping, Shape::RequestBody},
    {Shape::Operation, "responses", Mapping, Shape::Response, Nesting::MapOf},
    {Shape::Operation, "callbacks", Mapping},
    {Shape::Operation, "deprecated", Boolean},
    {Shape::Operation, "security", List},
    {Shape::Operation, "servers", List, Shape::Server, Nesting::ListOf},
    {Shape::Parameter, "name", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Parameter, "in", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Parameter, "description", Text},
    {Shape::Parameter, "required", Boolean},
    {Shape::Parameter, "deprecated", Boolean},
    {Shape::Parameter, "allowEmptyValue", Boolean},
    {Shape::Parameter, "style", Text},
    {Shape::Parameter, "explode", Boolean},
    {Shape::Parameter, "allowReserved", Boolean},
    {Shape::Parameter, "schema", Mapping | Boolean, Shape::Schema},
    {Shape::Parameter, "examples", Mapping | List},
    {Shape::Parameter, "content", Mapping, Shape::MediaType, Nesting::MapOf},
    {Shape::RequestBody, "description", Text},
    {Shape::RequestBody, "required", Boolean},
    {Shape::RequestBody, "content", Mapping, Shape::MediaType, Nesting::MapOf, true},
    {Shape::MediaType, "schema", Mapping | Boolean, Shape::Schema},
    {Shape::MediaType, "examples", Mapping},
    {Shape::MediaType, "encoding", Mapping},
    {Shape::Response, "description", Text, Shape::Unknown, Nesting::One, true},
    {Shape::Response, "headers", Mapping},
    {Shape::Response, "content", Mapping, Shape::MediaType, Nesting::MapOf},
    {Shape::Response, "links", Mapping},
    {Shape::Schema, "type", Text | List},
    {Shape::Schema, "title", Text},
    {Shape::Schema, "description", Text},
    {Shape::Schema, "format", Text},
    {Shape::Schema, "pattern", Text},
    {Shape::Schema, "enum", List},
    {Shape::Schema, "required", List},
    {Shape::Schema, "properties", Mapping, Shape::Schema, Nesting::MapOf},
    {Shape::Schema, "patternProperties", Mapping, Shape::Schema, Nesting::MapOf},
    {Shape::Schema, "$defs", Mapping, Shape::Schema, Nesting::MapOf},
    {Shape::Schema, "items", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "additionalProperties", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "not", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "if", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "then", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "else", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "contains", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "propertyNames", Mapping | Boolean, Shape::Schema},
    {Shape::Schema, "allOf", List, Shape::Schema, Nesting::ListOf},
    {Shape::Schema, "anyOf", List, Shape::Schema, Nesting::ListOf},
    {Shape::Schema, "oneOf", List, Shape::Schema, Nesting::ListOf},
    {Shape::Schema, "prefixItems", List, Shape::Schema, Nesting::ListOf},
    {Shape::Schema, "discriminator", Mapping | Text},
    {Shape::Schema, "minimum", Number},
    {Shape::Schema, "maximum", Number},
    {Shape::Schema, "exclusiveMinimum", Number | Boolean},
    {Shape::Schema, "exclusiveMaximum", Number | Boolean},
    {Shape::Schema, "multipleOf", Number},
    {Shape::Schema, "minLength", Number},
    {Shape::Schema, "maxLength", Number},
    {Shape::Schema, "minItems", Number},
    {Shape::Schema, "maxItems", Number},
    {Shape::Schema, "minProperties", Number},
    {Shape::Schema, "maxProperties", Number},
    {Shape::Schema, "uniqueItems", Boolean},
    {Shape::Schema, "nullable", Boolean},
    {Shape::Schema, "readOnly", Boolean},
    {Shape::Schema, "writeOnly", Boolean},
    {Shape::Schema, "deprecated", Boolean},
    {Shape::Components, "schemas", Mapping, Shape::Schema, Nesting::MapOf},
    {Shape::Components, "responses", Mapping, Shape::Response, Nesting::MapOf},
    {Shape::Components, "parameters", Mapping, Shape::Parameter, Nesting::MapOf},
    {Shape::Components, "requestBodies", Mapping, Shape::RequestBody, Nesting::MapOf},
    {Shape::Components, "securitySchemes", Mapping, Shape::SecurityScheme, Nesting::MapOf},
    {Shape::Components, "pathItems", Mapping, Shape::PathItem, Nesting::MapOf},
    {Shape::Components, "examples", Mapping},
    {Shape::Components, "headers", Mapping},
    {Shape::Components, "links", Mapping},
    {Shape::Components, "callbacks", Mapping},
    {Shape::SecurityScheme, "type", Text, Shape::Unknown, Nesting::One, true},
    {Shape::SecurityScheme, "flows", Mapping},
};

} // namespace OpenApi
