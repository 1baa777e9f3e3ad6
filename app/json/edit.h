// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <optional>

namespace Json {

/// One replacement in a text; every other byte stays as it is.
struct TextEdit
{
    Base::TextRange range;
    QByteArray text;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/// \a text with the edit done; the edit's range lies inside.
[[nodiscard]] QByteArray edited(QByteArray text, const TextEdit &edit);

/// The value at a path, of members sent twice the last one; missing where the path leads nowhere.
[[nodiscard]] Node valueAt(const Document &document, const Path &path);

/// Puts \a json, a JSON text, at \a path. What stands there is replaced; a member or an element that is not there yet is added as the last one,
/// with the members on the way to it, and laid out as its neighbours are. Nothing where the way leads through a value that cannot hold it, or to
/// an element behind the one that comes next.
[[nodiscard]] std::optional<TextEdit> put(const Document &document, const Path &path, const QByteArray &json);

/// Takes the member or element at \a path out, with its comma and the blanks before it. Nothing where there is none, and for the root.
[[nodiscard]] std::optional<TextEdit> taken(const Document &document, const Path &path);

} // namespace Json
