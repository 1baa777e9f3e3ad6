// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/snippets/literal.h"

#include <QRegularExpression>

#include <algorithm>

namespace Snippets {

namespace {

constexpr qsizetype Base64Line = 96;

bool isInvisible(QChar letter)
{
    switch (letter.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(QChar letter, LiteralStyle style)
{
    if (letter == style.quote || letter == QLatin1Char('\\'))
        return QLatin1Char('\\') + QString(letter);
    if (letter == QLatin1Char('\n'))
        return QStringLiteral("\\n");
    if (letter == QLatin1Char('\r'))
        return QStringLiteral("\\r");
    if (letter == QLatin1Char('\t'))
        return QStringLiteral("\\t");
    if (isInvisible(letter) || (style.isAsciiOnly && letter.unicode() > 0x7e))
        return QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
    return letter;
}

} // namespace

QString literal(const QString &text, LiteralStyle style)
{
    QString written = style.quote;
    for (const QChar letter : text)
        written += escaped(letter, style);
    return written + style.quote;
}

QStringList lineLiterals(const QString &text, LiteralStyle style)
{
    QStringList lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(literal(text.sliced(start, next - start), style));
        start = next;
    }
    return lines.isEmpty() ? QStringList(literal({}, style)) : lines;
}

QString headerLiteral(const QByteArray &value)
{
    return literal(QString::fromLatin1(value), {.isAsciiOnly = true});
}

QStringList base64Literals(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(bytes.toBase64());
    QStringList pieces;
    for (qsizetype start = 0; start < text.size(); start += Base64Line)
        pieces.append(literal(text.mid(start, Base64Line)));
    return pieces;
}

QString address(const Http::Request &request)
{
    static const QRegularExpression name(QStringLiteral("%7B([A-Za-z_][A-Za-z0-9_.-]*)%7D"));
    QString url = QString::fromLatin1(request.url.toEncoded());
    const qsizetype query = url.indexOf(QLatin1Char('?'));
    QString path = query < 0 ? url : url.left(query);
    path.replace(name, QStringLiteral("{\\1}"));
    return query < 0 ? path : path + url.mid(query);
}

bool isText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes && !bytes.startsWith("\xEF\xBB\xBF");
}

bool isPlainText(const QByteArray &bytes)
{
    const bool hasControls = std::ranges::any_of(bytes, [](char byte) { return (byte >= 0 && byte < ' ' && byte != '\n' && byte != '\t') || byte == 0x7f; });
    return !hasControls && isText(bytes);
}

QList<Http::Header> combined(const Http::Headers &headers)
{
    QList<Http::Header> found;
    for (const Http::Header &field : headers) {
        const auto known = std::ranges::find_if(found, [&](const Http::Header &one) { return one.name.compare(field.name, Qt::CaseInsensitive) == 0; });
        const bool isCookie = field.name.compare("Cookie", Qt::CaseInsensitive) == 0;
        if (known == found.end())
            found.append(field);
        else
            known->value += (isCookie ? "; " : ", ") + field.value;
    }
    return found;
}

} // namespace Snippets
