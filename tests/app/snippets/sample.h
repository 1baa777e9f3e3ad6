// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

/// Requests that are hard to write as code.
namespace Sample {

struct Named
{
    const char *name;
    Http::Request request;
};

/// Every byte there is, twice over so that no group of base64 stands alone.
inline QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 512; ++byte)
        bytes.append(static_cast<char>(byte));
    return bytes;
}

/// Their addresses are relative to the server that records them.
inline QList<Named> hardRequests()
{
    const QUrl url(QStringLiteral("/organization/1-2/v3/address-book?page=0&filter=name%3D%3D%22a%20b%22&q=%27%60%24%25%5C"));
    const Http::Headers json{{"Content-Type", "application/json"}};
    return {
        {"a GET", {.url = url}},
        {"a DELETE", {.method = "DELETE", .url = url}},
        {"a DELETE with a body", {.method = "DELETE", .url = url, .headers = json, .body = "[1]"}},
        {"a POST without a body", {.method = "POST", .url = url}},
        {"a body of several lines", {.method = "POST", .url = url, .headers = json, .body = "{\n\t\"a\": 1\n}\n\n"}},
        {"carriage returns and controls", {.method = "POST", .url = url, .headers = json, .body = "a\r\nb\rc\x01\x1b[0m\x7f\v\f\b%s%%\\"}},
        {"every mark a language knows",
         {.method = "PUT", .url = url, .headers = json, .body = "it's \"$HOME\" `id` $(id) ${x} #{x} \\ \\n \\u0041 \\x41 ! # & | ; < > * ? [a] {b,c} ~ %s %d '' ''' \"\"\" /* // -- \\"}},
        {"a body that looks like a file", {.method = "POST", .url = url, .headers = json, .body = "@/etc/passwd"}},
        {"a body that looks like an option", {.method = "POST", .url = url, .headers = json, .body = "--help"}},
        {"a body that looks like an option and has controls", {.method = "POST", .url = url, .headers = json, .body = "-n\r\n123"}},
        {"every kind of character", {.method = "PATCH", .url = url, .headers = json, .body = "{\"n\":\"€ 東京 Ω 🎧 \u2028\u2029 \u202e\u200b \u0085\"}"}},
        {"a byte order mark", {.method = "POST", .url = url, .headers = json, .body = "\xEF\xBB\xBF{}"}},
        {"every byte there is", {.method = "POST", .url = url, .headers = {{"Content-Type", "application/octet-stream"}}, .body = everyByte()}},
        {"a body without a type", {.method = "POST", .url = url, .body = "plain"}},
        {"bytes without a type", {.method = "POST", .url = url, .body = QByteArray("\0\xff", 2)}},
        {"fields with quotes, letters beyond ASCII and without a value",
         {.method = "POST", .url = url, .headers = {{"X-Quote", "it's \"so\" \\ $x `y`"}, {"X-Umlaut", "Gr\xC3\xBC\xC3\x9F\x65"}, {"X-Empty", ""}, {"Content-Type", "a/b; c=\"d\""}}, .body = "x"}},
        {"a body of two hundred thousand bytes", {.method = "POST", .url = url, .headers = json, .body = QByteArray(100'000, 'x') + '\n' + QByteArray(100'000, '\'')}},
    };
}

} // namespace Sample
