// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accesstoken.h"
#include "app/account/seat.h"

#include <QMap>
#include <QUrl>

namespace Tryout {

/// Where requests go and with what: the built-in sandbox or a live service.
struct Environment
{
    enum class Kind { Sandbox, Live };

    Kind kind = Kind::Sandbox;
    /// Scheme, host and port; empty until the sandbox listens.
    QUrl baseUrl;
    Account::AccessToken token;
    QString organizationId;
    Account::Seat seat;
    /// What missions captured and the user keeps, for instance addressBookId.
    QMap<QString, QString> variables;

    [[nodiscard]] bool isReady() const { return !baseUrl.isEmpty(); }
    /// {attendee}, {addressBookName}, {signInAddress}, {organizationId} and each {variable} replaced; an unknown one stays as it is.
    [[nodiscard]] QString filledIn(QString text) const;

    friend bool operator==(const Environment &, const Environment &) = default;
};

} // namespace Tryout
