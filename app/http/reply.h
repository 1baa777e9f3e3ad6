// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

namespace Http {

/// How a response reaches the client, for who rehearses what goes wrong on the way.
struct Delivery
{
    enum class Kind {
        Whole,
        /// The head and half of the body, then the connection closes.
        CutOff,
        /// Nothing at all: the connection stays open until the client or the server's patience ends it.
        Never,
    };

    Kind kind = Kind::Whole;
    /// Before the first byte.
    std::chrono::milliseconds delay{0};

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// What a server's responder gives back: mostly a response alone.
struct Reply
{
    Reply(Response answer, Delivery way = {}) : response(std::move(answer)), delivery(way) {} // NOLINT(google-explicit-constructor)

    Response response;
    Delivery delivery;
};

} // namespace Http
