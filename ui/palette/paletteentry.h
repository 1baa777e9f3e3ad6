// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Ui {

/// Something the palette offers.
struct PaletteEntry
{
    enum class Kind {
        /// `id` is its key.
        Operation,
        /// `id` is its name below :/missions.
        Mission,
        /// A menu's; `id` is its number.
        Action,
        /// An exchange of this run; `id` is the key of its operation.
        Call,
        /// A cURL command that was pasted: `id`.
        CurlCommand,
        /// A web address that was pasted: `id`.
        Address,
    };

    Kind kind = Kind::Operation;
    QString id;
    QString title;
    QString detail = {};
    /// Of an operation or a call.
    QByteArray method = {};
    bool isDeprecated = false;

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

/// In one word, for instance "Mission".
[[nodiscard]] QString inWords(PaletteEntry::Kind kind);

} // namespace Ui
