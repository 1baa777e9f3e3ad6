// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

namespace Snippets {

namespace {

QString inParentheses(const QStringList &literals)
{
    if (literals.size() == 1)
        return literals.first();
    return QStringLiteral("(\n    ") + literals.join(QStringLiteral("\n    ")) + QStringLiteral("\n)");
}

QString body(const QByteArray &bytes)
{
    if (!isText(bytes))
        return QStringLiteral("body = base64.b64decode(%1)\n").arg(inParentheses(base64Literals(bytes)));
    const QStringList lines = lineLiterals(QString::fromUtf8(bytes), {.quote = QLatin1Char('\'')});
    return QStringLiteral("body = %1.encode(\"utf-8\")\n").arg(inParentheses(lines));
}

QString headers(const Http::Headers &fields)
{
    QString code = QStringLiteral("headers = {\n");
    for (const Http::Header &field : combined(fields))
        code += QStringLiteral("    ") + headerLiteral(field.name) + QStringLiteral(": ") + headerLiteral(field.value) + QStringLiteral(",\n");
    return code + QStringLiteral("}\n");
}

} // namespace

QString python(const Http::Request &request)
{
    const bool hasBody = !request.body.isEmpty();
    QString code = hasBody && !isText(request.body) ? QStringLiteral("import base64\n\nimport requests\n\n") : QStringLiteral("import requests\n\n");
    code += QStringLiteral("url = ") + literal(address(request)) + QLatin1Char('\n') + headers(request.headers);
    if (hasBody)
        code += body(request.body);
    code += QStringLiteral("\nresponse = requests.request(") + literal(QString::fromLatin1(request.method)) + QStringLiteral(", url, headers=headers")
        + (hasBody ? QStringLiteral(", data=body") : QString()) + QStringLiteral(", timeout=30)\n");
    return code + QStringLiteral("print(response.status_code, response.reason)\nprint(response.text)\n");
}

} // namespace Snippets
