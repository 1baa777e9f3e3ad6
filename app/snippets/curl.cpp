// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/curl.h"

#include <QStringList>

namespace Snippets {

namespace {

/// Between single quotes a shell takes every character as it is but the quote itself (POSIX.1-2017 §2.2.2).
QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String(R"('\'')")) + QLatin1Char('\'');
}

QString quoted(const QByteArray &text)
{
    return quoted(QString::fromUtf8(text));
}

QString method(const QByteArray &name)
{
    // With --request HEAD curl would wait for a body that never comes.
    return name == "HEAD" ? QStringLiteral("--head") : QStringLiteral("--request ") + QString::fromLatin1(name);
}

QString header(const Http::Header &field)
{
    // curl leaves out a field that ends in a colon, and sends an empty one for a semicolon.
    return QStringLiteral("--header ") + quoted(field.value.isEmpty() ? field.name + ';' : field.name + ": " + field.value);
}

QStringList body(const Http::Request &request)
{
    if (request.body.isEmpty())
        return {};
    QStringList options;
    // Not told otherwise, curl calls every body a form.
    if (!request.headers.contains("Content-Type"))
        options.append(QStringLiteral("--header 'Content-Type:'"));
    return options << QStringLiteral("--data-raw ") + quoted(request.body);
}

} // namespace

QString curl(const Http::Request &request)
{
    const QByteArray url = request.url.toEncoded();
    QStringList options{QStringLiteral("curl ") + method(request.method), QStringLiteral("--url ") + quoted(url)};
    // curl takes brackets and braces in a URL for a list of URLs.
    if (url.contains('[') || url.contains('{'))
        options.append(QStringLiteral("--globoff"));
    for (const Http::Header &field : request.headers)
        options.append(header(field));
    return (options + body(request)).join(QStringLiteral(" \\\n  ")) + QLatin1Char('\n');
}

} // namespace Snippets
