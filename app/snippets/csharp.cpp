// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

#include <algorithm>
#include <array>

namespace Snippets {

namespace {

/// .NET keeps the headers that describe the content with the content.
bool isOfContent(const QByteArray &name)
{
    constexpr std::array others{"allow", "expires", "last-modified"};
    const QByteArray lower = name.toLower();
    return lower.startsWith("content-") || std::ranges::any_of(others, [&](const char *other) { return lower == other; });
}

QString added(const QStringList &literals)
{
    return literals.join(QStringLiteral("\n    + "));
}

QString bytes(const QByteArray &body)
{
    if (!isText(body))
        return QStringLiteral("Convert.FromBase64String(\n    %1)").arg(added(base64Literals(body)));
    return QStringLiteral("Encoding.UTF8.GetBytes(\n    %1)").arg(added(lineLiterals(QString::fromUtf8(body))));
}

QString header(const Http::Header &field, const QString &owner)
{
    return owner + QStringLiteral(".Headers.TryAddWithoutValidation(") + headerLiteral(field.name) + QStringLiteral(", ") + headerLiteral(field.value) + QStringLiteral(");\n");
}

bool isAscii(const Http::Header &field)
{
    return std::ranges::none_of(field.value, [](char byte) { return byte < 0; });
}

QString client(const Http::Headers &headers)
{
    if (std::ranges::all_of(headers, isAscii))
        return QStringLiteral("using var client = new HttpClient();\n");
    return QStringLiteral("using var client = new HttpClient(new SocketsHttpHandler { RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 });\n");
}

} // namespace

QString cSharp(const Http::Request &request)
{
    const bool hasBody = !request.body.isEmpty();
    QString code = QStringLiteral("using System;\nusing System.Net.Http;\nusing System.Text;\n\n") + client(request.headers);
    code += QStringLiteral("using var request = new HttpRequestMessage(new HttpMethod(") + literal(QString::fromLatin1(request.method)) + QStringLiteral("), ")
        + literal(address(request)) + QStringLiteral(");\n");
    if (hasBody)
        code += QStringLiteral("request.Content = new ByteArrayContent(") + bytes(request.body) + QStringLiteral(");\n");
    for (const Http::Header &field : request.headers) {
        if (!isOfContent(field.name))
            code += header(field, QStringLiteral("request"));
        else if (hasBody)
            code += header(field, QStringLiteral("request.Content"));
    }
    return code
        + QStringLiteral("\nusing var response = await client.SendAsync(request);\nConsole.WriteLine($\"{(int)response.StatusCode} {response.ReasonPhrase}\");\n"
                         "Console.WriteLine(await response.Content.ReadAsStringAsync());\n");
}

} // namespace Snippets
