// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pattern.h"

namespace OpenApi {

namespace {

constexpr QLatin1String MatchLimit("(*LIMIT_MATCH=200000)");

/// What PCRE2 writes for an escape that means something else in ECMA-262, or nothing.
QString translatedEscape(const QString &pattern, qsizetype &position, bool isInClass)
{
    const QChar letter = pattern.at(position + 1);
    if (letter == QLatin1Char('u') && position + 5 < pattern.size()) {
        const QString hex = pattern.mid(position + 2, 4);
        position += 6;
        return QStringLiteral("\\x{%1}").arg(hex);
    }
    position += 2;
    if (letter == QLatin1Char('s'))
        return isInClass ? QStringLiteral("\\s\\x{FEFF}\\p{Z}") : QStringLiteral("[\\s\\x{FEFF}\\p{Z}]");
    return QLatin1Char('\\') + QString(letter);
}

/// The dollar of ECMA-262 is the very end, also when the text ends with a line feed.
QString toPcre(const QString &pattern)
{
    QString translated = MatchLimit;
    bool isInClass = false;
    for (qsizetype position = 0; position < pattern.size();) {
        const QChar character = pattern.at(position);
        if (character == QLatin1Char('\\') && position + 1 < pattern.size()) {
            translated += translatedEscape(pattern, position, isInClass);
            continue;
        }
        if (character == QLatin1Char('['))
            translated += isInClass ? QStringLiteral("\\[") : QStringLiteral("[");
        else if (character == QLatin1Char('$') && !isInClass)
            translated += QStringLiteral("\\z");
        else
            translated += character;
        isInClass = character == QLatin1Char('[') || (isInClass && character != QLatin1Char(']'));
        ++position;
    }
    return translated;
}

} // namespace

bool Patterns::matches(const QString &pattern, const QString &text)
{
    auto compiled = m_compiled.constFind(pattern);
    if (compiled == m_compiled.constEnd())
        compiled = m_compiled.insert(pattern, QRegularExpression(toPcre(pattern)));
    if (!compiled->isValid())
        return true;
    const QRegularExpressionMatch match = compiled->match(text);
    return !match.isValid() || match.hasMatch();
}

} // namespace OpenApi
