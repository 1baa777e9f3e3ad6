// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

namespace Snippets {

namespace {

/// Linux takes no longer argument than 128 KiB; what printf is given is none, because the shell has it built in.
constexpr qsizetype LongestArgument = 100'000;

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

/// A format of printf that writes these bytes (POSIX.1-2017, "printf"): octal for what no terminal shows.
QByteArray asFormat(const QByteArray &bytes)
{
    const bool isUtf8 = isText(bytes);
    QByteArray format;
    for (const char byte : bytes) {
        const bool isHidden = (byte >= 0 && byte < ' ' && byte != '\n' && byte != '\t') || byte == 0x7f || (byte < 0 && !isUtf8) || (byte == '-' && format.isEmpty());
        if (byte == '%' || byte == '\\')
            format.append(byte).append(byte);
        else if (isHidden)
            format += '\\' + QByteArray::number(static_cast<unsigned char>(byte), 8).rightJustified(3, '0');
        else
            format += byte;
    }
    return format;
}

bool isPiped(const QByteArray &body)
{
    return body.size() > LongestArgument || !isPlainText(body);
}

/// What goes to curl's standard input.
QString pipe(const QByteArray &body)
{
    if (!isPiped(body))
        return {};
    const QString words = isPlainText(body) ? QStringLiteral("'%s' ") + quoted(body) : quoted(asFormat(body));
    return QStringLiteral("printf ") + words + QStringLiteral(" |\n");
}

QStringList body(const Http::Request &request)
{
    if (request.body.isEmpty())
        return {};
    QStringList options;
    // Not told otherwise, curl calls every body a form.
    if (!request.headers.contains("Content-Type"))
        options.append(QStringLiteral("--header 'Content-Type:'"));
    return options << (isPiped(request.body) ? QStringLiteral("--data-binary @-") : QStringLiteral("--data-raw ") + quoted(request.body));
}

} // namespace

QString curl(const Http::Request &request)
{
    const QString url = address(request);
    QStringList options{QStringLiteral("curl ") + method(request.method), QStringLiteral("--url ") + quoted(url)};
    // curl takes brackets and braces in a URL for a list of URLs.
    if (url.contains(QLatin1Char('[')) || url.contains(QLatin1Char('{')))
        options.append(QStringLiteral("--globoff"));
    for (const Http::Header &field : request.headers)
        options.append(header(field));
    return pipe(request.body) + (options + body(request)).join(QStringLiteral(" \\\n  ")) + QLatin1Char('\n');
}

} // namespace Snippets
