// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QDateTime>

namespace Tryout {

/// One request and what came of it.
struct Exchange
{
    /// The key of the operation that was tried.
    QString operation;
    Http::Request request;
    Http::Transport::Outcome outcome;
    QDateTime started;

    [[nodiscard]] const Http::Response *response() const { return outcome ? &*outcome : nullptr; }
    friend bool operator==(const Exchange &, const Exchange &) = default;
};

} // namespace Tryout
