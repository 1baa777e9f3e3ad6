// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"
#include "app/sandbox/store.h"

namespace Sandbox {

/// What an access token opens: one organization, for some scopes.
struct Grant
{
    QByteArray token;
    QString organizationId;
    /// Empty: all.
    QStringList scopes = {};
    /// Ended by the trainer.
    bool isExpired = false;
    /// Milliseconds since 1970; 0 for ever.
    qint64 until = 0;
    /// Whose it is, where somebody has signed in.
    QString attendee = {};

    [[nodiscard]] bool isOver(qint64 now) const { return isExpired || (until != 0 && until <= now); }
    friend bool operator==(const Grant &, const Grant &) = default;
};

/// Whether \a grant covers one of the ways \a operation accepts. cjp:config stands for reading and writing.
[[nodiscard]] bool covers(const Grant &grant, const OpenApi::Operation &operation);

/// The access tokens of a sandbox. Those made while it runs are kept in the store, so that a class goes on after a restart.
class Tokens
{
public:
    Tokens(Store &store, Grant first);

    [[nodiscard]] const QList<Grant> &all() const { return m_grants; }
    [[nodiscard]] const Grant *find(const QByteArray &token) const;
    void add(const Grant &grant);
    /// One that was added; nothing happens when there is none.
    void remove(const QByteArray &token);
    /// Ends, or opens again, one token; every one when \a token is empty. False when there is none.
    bool setExpired(const QByteArray &token, bool isExpired);

private:
    void keep();

    Store &m_store;
    /// The first is the sandbox's own, which is not kept here.
    QList<Grant> m_grants;
};

/// Of the form of a Webex token: what comes after the last underscore is the organization.
[[nodiscard]] QByteArray madeUpToken(const QString &organizationId);

} // namespace Sandbox
