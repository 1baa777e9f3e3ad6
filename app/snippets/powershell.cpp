// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/writers.h"

#include "app/snippets/literal.h"

#include <QRegularExpression>

namespace Snippets {

namespace {

/// Every mark that PowerShell takes for a single quotation mark, a doubled one being a mark inside.
QString doubled(QString text)
{
    static const QRegularExpression marks(QStringLiteral("(['\u2018\u2019\u201A\u201B])"));
    return text.replace(marks, QStringLiteral("\\1\\1"));
}

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + doubled(text) + QLatin1Char('\'');
}

/// An argument of a program: in the 'Legacy' way PowerShell passes a double quotation mark on without the backslash it needs there.
QString argument(const QString &text)
{
    static const QRegularExpression quote(QStringLiteral("(\\\\*)\""));
    static const QRegularExpression end(QStringLiteral("(\\\\+)$"));
    QString safe = QString(text).replace(quote, QStringLiteral("\\1\\1\\\""));
    if (safe.contains(QLatin1Char(' ')))
        safe.replace(end, QStringLiteral("\\1\\1"));
    return quoted(safe);
}

QString header(const Http::Header &field)
{
    const QByteArray line = field.value.isEmpty() ? field.name + ';' : field.name + ": " + field.value;
    return QStringLiteral("--header ") + argument(QString::fromUtf8(line));
}

bool fitsHereString(const QByteArray &body)
{
    static const QRegularExpression terminator(QStringLiteral("(^|\n)['\u2018\u2019\u201A\u201B]@"));
    return isPlainText(body) && !QString::fromUtf8(body).contains(terminator);
}

/// The body goes through a file: as an argument Windows would turn it into another character set.
QString bodyFile(const QByteArray &body)
{
    const QString file = QStringLiteral("$body = [IO.Path]::GetTempFileName()\n");
    if (fitsHereString(body))
        return file + QStringLiteral("[IO.File]::WriteAllText($body, @'\n%1\n'@.Replace(\"`r`n\", \"`n\"))\n").arg(QString::fromUtf8(body));
    return file + QStringLiteral("[IO.File]::WriteAllBytes($body, [Convert]::FromBase64String('%1'))\n").arg(QString::fromLatin1(body.toBase64()));
}

} // namespace

QString powerShell(const Http::Request &request)
{
    const QString url = address(request);
    const QString method = request.method == "HEAD" ? QStringLiteral("--head") : QStringLiteral("--request ") + QString::fromLatin1(request.method);
    QStringList options{QStringLiteral("curl.exe ") + method, QStringLiteral("--url ") + quoted(url)};
    if (url.contains(QLatin1Char('[')) || url.contains(QLatin1Char('{')))
        options.append(QStringLiteral("--globoff"));
    for (const Http::Header &field : request.headers)
        options.append(header(field));
    const bool hasBody = !request.body.isEmpty();
    if (hasBody && !request.headers.contains("Content-Type"))
        options.append(QStringLiteral("--header 'Content-Type:'"));
    if (hasBody)
        options.append(QStringLiteral("--data-binary \"@$body\""));
    QString code = QStringLiteral("$PSNativeCommandArgumentPassing = 'Legacy'\n");
    code += hasBody ? bodyFile(request.body) : QString();
    code += options.join(QStringLiteral(" `\n  ")) + QLatin1Char('\n');
    return hasBody ? code + QStringLiteral("Remove-Item $body\n") : code;
}

} // namespace Snippets
