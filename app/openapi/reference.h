// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <optional>

namespace OpenApi {

/// Longer chains than anybody writes; a circle ends here as well.
constexpr int LongestChain = 64;

/// Where a chain of $ref leads.
struct Referenced
{
    /// Missing when the chain leads nowhere, outside the file or in a circle.
    Json::Node node;
    /// The last part of the last $ref, for instance AddressBookDTO; empty where there was none.
    QString name;
    /// The first value on the way, which may say more beside its $ref; missing where it says nothing more.
    Json::Node site = {};
};

/// Follows $ref (RFC 6901 pointers in a URI fragment, inside this description) from \a node until a value without one.
[[nodiscard]] Referenced followed(const Json::Document &description, Json::Node node);
/// The same from the text of a $ref.
[[nodiscard]] Referenced followed(const Json::Document &description, const QByteArray &reference);
/// The member or element of \a node that one unescaped step of a pointer names, in UTF-8 (RFC 6901 §4).
[[nodiscard]] Json::Node stepInto(Json::Node node, const QByteArray &step);
/// The steps of the pointer after #, in UTF-8; nothing where \a reference is no pointer inside the same text.
[[nodiscard]] std::optional<QByteArrayList> stepsOf(const QByteArray &reference);

} // namespace OpenApi
