// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/stringvalue.h"

#include <QStringList>

#include <optional>

namespace GraphQl {

namespace {

char16_t resolved(char escaped)
{
    switch (escaped) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<char16_t>(escaped);
    }
}

qsizetype indentation(QStringView line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && (line[blanks] == u' ' || line[blanks] == u'\t'))
        ++blanks;
    return blanks;
}

bool isBlank(QStringView line)
{
    return indentation(line) == line.size();
}

QStringList linesOf(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text.split(u'\n');
}

void removeCommonIndentation(QStringList &lines)
{
    std::optional<qsizetype> common;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!isBlank(lines[i]))
            common = std::min(common.value_or(indentation(lines[i])), indentation(lines[i]));
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, common.value_or(0));
}

} // namespace

QString stringValue(QByteArrayView token)
{
    const QByteArrayView inside = token.sliced(1, token.size() - 2);
    if (!inside.contains('\\'))
        return QString::fromUtf8(inside);
    QString value;
    qsizetype from = 0;
    for (qsizetype at = inside.indexOf('\\'); at >= 0; at = inside.indexOf('\\', from)) {
        value += QString::fromUtf8(inside.sliced(from, at - from));
        if (inside[at + 1] == 'u')
            value += QChar(inside.sliced(at + 2, 4).toByteArray().toUShort(nullptr, 16));
        else
            value += QChar(resolved(inside[at + 1]));
        from = at + (inside[at + 1] == 'u' ? 6 : 2);
    }
    return value + QString::fromUtf8(inside.sliced(from));
}

QString blockStringValue(QByteArrayView token)
{
    QString text = QString::fromUtf8(token.sliced(3, token.size() - 6));
    QStringList lines = linesOf(text.replace(QLatin1String("\\\"\"\""), QLatin1String("\"\"\"")));
    removeCommonIndentation(lines);
    while (!lines.isEmpty() && isBlank(lines.first()))
        lines.removeFirst();
    while (!lines.isEmpty() && isBlank(lines.last()))
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace GraphQl
