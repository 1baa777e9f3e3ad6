// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

namespace Snippets {

namespace {

/// As part of an expression: on one line, or each line by itself.
QString joined(const QStringList &literals, const QString &indent)
{
    return literals.join(QStringLiteral(" +\n") + indent);
}

QString text(const QByteArray &bytes, const QString &indent)
{
    return joined(lineLiterals(QString::fromUtf8(bytes), {.quote = QLatin1Char('\'')}), indent);
}

QString headers(const Http::Headers &fields)
{
    QString code = QStringLiteral("  headers: {\n");
    for (const Http::Header &field : combined(fields))
        code += QStringLiteral("    ") + headerLiteral(field.name) + QStringLiteral(": ") + headerLiteral(field.value) + QStringLiteral(",\n");
    return code;
}

/// Without a Content-Type a text would get one from fetch, so it goes as bytes.
QString fetchBody(const Http::Request &request)
{
    const QString indent = QStringLiteral("    ");
    if (!isText(request.body))
        return QStringLiteral("Uint8Array.from(atob(%1), (letter) => letter.charCodeAt(0))").arg(joined(base64Literals(request.body), indent));
    const QString code = text(request.body, indent);
    return request.headers.contains("Content-Type") ? code : QStringLiteral("new TextEncoder().encode(%1)").arg(code);
}

QString nodeBody(const QByteArray &bytes)
{
    const QString indent = QStringLiteral("  ");
    const bool isUtf8 = isText(bytes);
    const QString code = isUtf8 ? text(bytes, indent) : joined(base64Literals(bytes), indent);
    return QStringLiteral("const body = Buffer.from(\n  %1,\n  %2\n);\n\n").arg(code, isUtf8 ? QStringLiteral("\"utf8\"") : QStringLiteral("\"base64\""));
}

} // namespace

QString javaScript(const Http::Request &request)
{
    QString code = QStringLiteral("const response = await fetch(%1, {\n  method: %2,\n").arg(literal(address(request)), literal(QString::fromLatin1(request.method)));
    code += headers(request.headers) + QStringLiteral("  },\n");
    if (!request.body.isEmpty())
        code += QStringLiteral("  body: ") + fetchBody(request) + QStringLiteral(",\n");
    return code + QStringLiteral("});\nconsole.log(response.status, response.statusText);\nconsole.log(await response.text());\n");
}

QString node(const Http::Request &request)
{
    const bool hasBody = !request.body.isEmpty();
    const QString module = request.url.scheme() == QLatin1String("http") ? QStringLiteral("http") : QStringLiteral("https");
    QString code = QStringLiteral("const %1 = require(\"node:%1\");\n\n").arg(module);
    code += hasBody ? nodeBody(request.body) : QString();
    code += QStringLiteral("const request = ") + module + QStringLiteral(".request(") + literal(address(request)) + QStringLiteral(", {\n  method: ")
        + literal(QString::fromLatin1(request.method)) + QStringLiteral(",\n") + headers(request.headers);
    code += hasBody ? QStringLiteral("    \"Content-Length\": body.length,\n  },\n") : QStringLiteral("  },\n");
    code += QStringLiteral("}, (response) => {\n  console.log(response.statusCode, response.statusMessage);\n  response.pipe(process.stdout);\n});\n");
    code += QStringLiteral("request.on(\"error\", (error) => {\n  console.error(error.message);\n  process.exitCode = 1;\n});\n");
    return code + (hasBody ? QStringLiteral("request.end(body);\n") : QStringLiteral("request.end();\n"));
}

} // namespace Snippets
