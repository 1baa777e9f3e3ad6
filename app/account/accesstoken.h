// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Account {

/// What a call is authorized with (RFC 6750). Never printed: show it through Http::masked().
struct AccessToken
{
    QByteArray value{};

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    /// The organisation a Webex token belongs to: the text after its last underscore if that is a UUID, else empty.
    [[nodiscard]] QString organizationId() const;
    /// A pasted token without blanks, line ends and a leading "Bearer".
    [[nodiscard]] static AccessToken fromPasted(QStringView pasted);

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

} // namespace Account
