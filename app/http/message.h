// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace Http {

/// What is sent. The body's bytes go out as they stand.
struct Request
{
    QByteArray method = "GET";
    QUrl url{};
    Headers headers{};
    QByteArray body{};

    friend bool operator==(const Request &, const Request &) = default;
};

/// What came back, whatever its status: a 404 is a response, not an error.
struct Response
{
    int status = 200;
    Headers headers{};
    QByteArray body{};
    /// From handing the request to the network until the last byte.
    std::chrono::microseconds duration{0};

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    friend bool operator==(const Response &, const Response &) = default;
};

/// The registered phrase of a status code (RFC 9110 §15), for instance "Created"; empty for an unknown one.
[[nodiscard]] QString reasonPhrase(int status);
/// Code and phrase, for instance "201 Created".
[[nodiscard]] QString statusInWords(int status);

} // namespace Http
