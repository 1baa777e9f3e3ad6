// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

namespace Snippets {

namespace {

QString added(const QStringList &literals)
{
    return literals.join(QStringLiteral(" +\n\t\t"));
}

/// Between backquotes Go takes everything as it is but a backquote and a carriage return.
QString text(const QByteArray &body)
{
    const QString read = QString::fromUtf8(body);
    if (isPlainText(body) && !body.contains('`') && !read.contains(QChar(0xFEFF)))
        return QLatin1Char('`') + read + QLatin1Char('`');
    return added(lineLiterals(read));
}

QString imports(const QByteArray &body)
{
    QStringList names{QStringLiteral("fmt"), QStringLiteral("io"), QStringLiteral("net/http")};
    if (!body.isEmpty() && !isText(body))
        names << QStringLiteral("bytes") << QStringLiteral("encoding/base64");
    else if (!body.isEmpty())
        names << QStringLiteral("strings");
    names.sort();
    QString code = QStringLiteral("import (\n");
    for (const QString &name : names)
        code += QStringLiteral("\t\"") + name + QStringLiteral("\"\n");
    return code + QStringLiteral(")\n");
}

QString bodyLines(const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    if (isText(body))
        return QStringLiteral("\tbody := strings.NewReader(") + text(body) + QStringLiteral(")\n");
    return QStringLiteral("\tcontent, err := base64.StdEncoding.DecodeString(") + added(base64Literals(body))
        + QStringLiteral(")\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\tbody := bytes.NewReader(content)\n");
}

QString header(const Http::Header &field)
{
    return QStringLiteral("\trequest.Header.Add(") + literal(QString::fromUtf8(field.name)) + QStringLiteral(", ") + literal(QString::fromUtf8(field.value)) + QStringLiteral(")\n");
}

} // namespace

QString go(const Http::Request &request)
{
    QString code = QStringLiteral("package main\n\n") + imports(request.body) + QStringLiteral("\nfunc main() {\n") + bodyLines(request.body);
    code += QStringLiteral("\trequest, err := http.NewRequest(") + literal(QString::fromLatin1(request.method)) + QStringLiteral(", ") + literal(address(request))
        + (request.body.isEmpty() ? QStringLiteral(", nil)\n") : QStringLiteral(", body)\n"));
    code += QStringLiteral("\tif err != nil {\n\t\tpanic(err)\n\t}\n");
    for (const Http::Header &field : request.headers)
        code += header(field);
    return code
        + QStringLiteral("\n\tresponse, err := http.DefaultClient.Do(request)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\tdefer response.Body.Close()\n"
                         "\tanswer, err := io.ReadAll(response.Body)\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\tfmt.Println(response.Status)\n\tfmt.Println(string(answer))\n}\n");
}

} // namespace Snippets
