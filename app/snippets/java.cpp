// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

namespace Snippets {

namespace {

/// A compiler before Java 18 reads the source in the machine's own character set.
constexpr LiteralStyle Style{.isAsciiOnly = true};
/// A constant, also one put together with +, holds at most 65535 bytes (JVM specification §4.4.7).
constexpr qsizetype LongestConstant = 60'000;
constexpr qsizetype LongestPiece = 4'000;

QString inPieces(const QString &text)
{
    QStringList pieces;
    for (qsizetype start = 0; start < text.size(); start += LongestPiece)
        pieces.append(literal(text.mid(start, LongestPiece), Style));
    return QStringLiteral("String.join(\"\",\n                ") + pieces.join(QStringLiteral(",\n                ")) + QLatin1Char(')');
}

QString added(const QStringList &literals)
{
    return literals.join(QStringLiteral("\n                + "));
}

QString publisher(const QByteArray &body)
{
    if (body.isEmpty())
        return QStringLiteral("HttpRequest.BodyPublishers.noBody()");
    return isText(body) ? QStringLiteral("HttpRequest.BodyPublishers.ofString(body)") : QStringLiteral("HttpRequest.BodyPublishers.ofByteArray(Base64.getDecoder().decode(body))");
}

QString bodyText(const QByteArray &body)
{
    const QString text = isText(body) ? QString::fromUtf8(body) : QString::fromLatin1(body.toBase64());
    if (text.size() * 3 > LongestConstant)
        return inPieces(text);
    return added(isText(body) ? lineLiterals(text, Style) : base64Literals(body));
}

} // namespace

QString java(const Http::Request &request)
{
    const bool hasBody = !request.body.isEmpty();
    QString code = QStringLiteral("import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n");
    if (hasBody && !isText(request.body))
        code += QStringLiteral("import java.util.Base64;\n");
    code += QStringLiteral("\npublic class Call {\n    public static void main(String[] arguments) throws Exception {\n");
    if (hasBody)
        code += QStringLiteral("        String body = ") + bodyText(request.body) + QStringLiteral(";\n");
    code += QStringLiteral("        HttpRequest request = HttpRequest.newBuilder(URI.create(") + literal(address(request), Style) + QStringLiteral("))\n");
    code += QStringLiteral("                .method(") + literal(QString::fromLatin1(request.method)) + QStringLiteral(", ") + publisher(request.body) + QStringLiteral(")\n");
    for (const Http::Header &field : request.headers)
        code += QStringLiteral("                .header(") + headerLiteral(field.name) + QStringLiteral(", ") + headerLiteral(field.value) + QStringLiteral(")\n");
    return code
        + QStringLiteral("                .build();\n"
                         "        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();\n"
                         "        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());\n"
                         "        System.out.println(response.statusCode());\n        System.out.println(response.body());\n    }\n}\n");
}

} // namespace Snippets
