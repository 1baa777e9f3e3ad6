// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/message.h"
#include "app/http/transporterror.h"

#include <QFuture>

namespace Http {

/// What sends a request. The future finishes on the thread that called send(); cancelling it ends the call, and the future then
/// still finishes, with TransportError::Kind::Cancelled or no result.
class Transport
{
public:
    using Outcome = Base::Result<Response, TransportError>;

    Transport() = default;
    virtual ~Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    [[nodiscard]] virtual QFuture<Outcome> send(const Request &request) = 0;
};

} // namespace Http
