// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <QStringList>

namespace Sandbox {

/// What the sign-in page shows, and what its form sends back.
struct SignInForm
{
    /// Names the request the page belongs to.
    QByteArray page;
    QString client;
    QStringList scopes;
    /// Where the browser may go from the form: the client's own address.
    QString returnsTo;
    /// As typed before.
    QString attendee = {};
    /// What was wrong with it; empty at first.
    QString problem = {};
};

/// Plain HTML without a script. Every text of others is escaped, and no other site may frame or feed it.
[[nodiscard]] Http::Response signInPage(const SignInForm &form);
/// For who came with a request that nobody may be told about.
[[nodiscard]] Http::Response signInProblemPage(const QString &what);

} // namespace Sandbox
