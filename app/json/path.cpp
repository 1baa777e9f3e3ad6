// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/path.h"

#include <algorithm>

namespace Json {

namespace {

bool isNameFirst(QChar character)
{
    return character == u'_' || (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') || character.unicode() >= 0x80;
}

/// Whether .NAME may be written (RFC 9535 §2.5.1.1, member-name-shorthand).
bool isShorthand(const QString &name)
{
    const auto isNameCharacter = [](QChar character) { return isNameFirst(character) || (character >= u'0' && character <= u'9'); };
    return !name.isEmpty() && isNameFirst(name.front()) && name.isValidUtf16() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'\b':
        return QStringLiteral("\\b");
    case u'\f':
        return QStringLiteral("\\f");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    case u'\'':
        return QStringLiteral("\\'");
    case u'\\':
        return QStringLiteral("\\\\");
    default:
        return character.unicode() < 0x20 ? QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QChar(u'0')) : QString(character);
    }
}

QString normalName(const QString &name)
{
    QString text = QStringLiteral("['");
    for (const QChar character : name)
        text += escaped(character);
    return text + QStringLiteral("']");
}

QString normalIndex(qsizetype index)
{
    return QStringLiteral("[%1]").arg(index);
}

} // namespace

QString Path::toNormalizedPath() const
{
    QString text = QStringLiteral("$");
    for (const Step &step : steps) {
        const auto *name = std::get_if<QString>(&step);
        text += name != nullptr ? normalName(*name) : normalIndex(std::get<qsizetype>(step));
    }
    return text;
}

QString Path::toShortPath() const
{
    QString text = QStringLiteral("$");
    for (const Step &step : steps) {
        const auto *name = std::get_if<QString>(&step);
        if (name == nullptr)
            text += normalIndex(std::get<qsizetype>(step));
        else
            text += isShorthand(*name) ? u'.' + *name : normalName(*name);
    }
    return text;
}

QString Path::toPointer() const
{
    QString text;
    for (const Step &step : steps) {
        const auto *name = std::get_if<QString>(&step);
        QString token = name != nullptr ? *name : QString::number(std::get<qsizetype>(step));
        token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        text += u'/' + token;
    }
    return text;
}

} // namespace Json
