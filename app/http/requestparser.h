// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <memory>

namespace Http {

/// Reads one HTTP/1 request from bytes as they arrive.
class RequestParser
{
public:
    enum class State { Waiting, Head, Body, Complete, Failed };

    RequestParser(qint64 headerBytes, qint64 bodyBytes);
    RequestParser(RequestParser &&) noexcept;
    RequestParser &operator=(RequestParser &&) noexcept;
    ~RequestParser();

    /// Uses a part of \a bytes and returns how many; what is left must be offered again, with more behind it.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);

    [[nodiscard]] State state() const;
    /// The status to answer with when Failed.
    [[nodiscard]] int failure() const;
    /// Does the client wait for "100 Continue" before it sends the body? Known from Body on.
    [[nodiscard]] bool awaitsContinue() const;
    /// Known from Complete on.
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isHttp10() const;
    [[nodiscard]] const Request &request() const;

private:
    class Grammar;
    std::unique_ptr<Grammar> m_grammar;
};

} // namespace Http
