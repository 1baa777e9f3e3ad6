// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "app/json/path.h"

#include <QByteArrayView>
#include <QStringList>

namespace OpenApi {

/// Where a byte of a JSON text stands, though the text may be half typed or broken.
struct TextPlace
{
    enum class Role {
        /// Between things: nothing belongs here.
        None,
        MemberName,
        Value,
    };

    Role role = Role::None;
    /// To the value; to the object around it where a member's name stands here.
    Json::Path path;
    /// The name or the value that is touched; empty at the place where one is missing. What is not closed ends at the place.
    Base::TextRange range;
    /// The touched name without quotes.
    QString name;
    /// The other members of the object around the place, before and behind it.
    QStringList siblings;
    bool isFollowedByColon = false;
    /// Another name or value follows without a comma between.
    bool needsComma = false;
};

/// \a offset counts bytes. Never recurses.
[[nodiscard]] TextPlace placeAt(QByteArrayView text, qsizetype offset);

} // namespace OpenApi
