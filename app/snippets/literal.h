// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"

#include <QStringList>

namespace Snippets {

/// How a language writes a text between quotation marks. Line ends and tabs are \n, \r and \t, other invisible characters \uXXXX, which Python,
/// JavaScript, Java, C# and Go all read.
struct LiteralStyle
{
    QChar quote = QLatin1Char('"');
    /// Everything beyond ASCII as \uXXXX too.
    bool isAsciiOnly = false;
};

[[nodiscard]] QString literal(const QString &text, LiteralStyle style = {});
/// One literal a line of text, each with its line end; at least one.
[[nodiscard]] QStringList lineLiterals(const QString &text, LiteralStyle style = {});
/// A header's value: its bytes as characters, the way these languages send them.
[[nodiscard]] QString headerLiteral(const QByteArray &value);
/// Base64 in pieces of readable length.
[[nodiscard]] QStringList base64Literals(const QByteArray &bytes);

/// The address with {names} readable that a path parameter without a value left there.
[[nodiscard]] QString address(const Http::Request &request);
/// Is this UTF-8?
[[nodiscard]] bool isText(const QByteArray &bytes);
/// UTF-8 without control characters but line feeds and tabs: what survives every clipboard and terminal.
[[nodiscard]] bool isPlainText(const QByteArray &bytes);
/// Each name once, values of the same name joined (RFC 9110 §5.3): for languages that hold headers in a dictionary.
[[nodiscard]] QList<Http::Header> combined(const Http::Headers &headers);

} // namespace Snippets
