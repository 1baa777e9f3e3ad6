// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/alternatives.h"

namespace Tryout {

/// One value of a JSON body as a form shows it. The text of the body stays the truth: a field only says what stands there.
struct BodyField
{
    enum class Kind {
        /// Text, number, true, false or null: one line to type in.
        Scalar,
        Object,
        Array,
    };

    Kind kind = Kind::Scalar;
    /// The member's name, or the element's place counted from 1.
    QString label;
    Json::Path path;
    /// Absent where nothing is described.
    OpenApi::Schema schema;
    bool isRequired = false;
    bool isPresent = false;
    /// A scalar as a person types it: without quotes and escapes.
    QString text = {};
    /// Where it stands; empty while it is not present.
    Base::TextRange range = {};

    friend bool operator==(const BodyField &, const BodyField &) = default;
};

/// What the object or list at \a path holds, in the order of the text; of members sent twice the last. Required scalars that are not
/// there come behind. \a schemas speak of that value, see OpenApi::appliedTo().
[[nodiscard]] QList<BodyField> fieldsIn(const QList<OpenApi::Schema> &schemas, const Json::Document &document, const Json::Path &path);

/// The members that could be added to an object and are no field yet, required ones first; without those that only the service sets.
[[nodiscard]] QList<OpenApi::Schema::Property> addableTo(const QList<OpenApi::Schema> &schemas, const Json::Document &document, const Json::Path &path);
/// May members have names of one's own?
[[nodiscard]] bool takesOtherNames(const QList<OpenApi::Schema> &schemas);
/// What describes the element at that place of a list, or the member of a name of one's own; absent where nothing does.
[[nodiscard]] OpenApi::Schema schemaOfChild(const QList<OpenApi::Schema> &schemas, const Json::Path::Step &step);

/// What to write where a value is added: its default, or what is empty.
[[nodiscard]] QByteArray emptyValue(const OpenApi::Schema &schema);
/// What to write where another alternative of \a schema is chosen: an example of it, with the values of \a former that it has a place for.
[[nodiscard]] QByteArray changedTo(const OpenApi::Schema &schema, const OpenApi::Alternative &alternative, Json::Node former);
/// The JSON token for what was typed in a scalar's field: one of the values allowed, a number or literal where the schema has no text,
/// else a text. \a former is what stood there and decides where the schema leaves it open.
[[nodiscard]] QByteArray tokenFor(const OpenApi::Schema &schema, Json::Node former, const QString &typed);
/// The value as typed: a string's characters, else its token.
[[nodiscard]] QString asTyped(Json::Node value);

/// name, entries[0].number: how a value of the body is called beside its field.
[[nodiscard]] QString nameOf(const Json::Path &path);

} // namespace Tryout
