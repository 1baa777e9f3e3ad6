// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/escapes.h"

#include <QStringDecoder>

namespace Json {

namespace {

void append(QByteArray &out, char32_t character)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80U | ((character >> shift) & 0x3FU)); };
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0U | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        out += static_cast<char>(0xE0U | (character >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

char simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

/// The character written as \uXXXX, or as two of them, at \a at; moves \a at behind it.
char32_t unicodeEscape(QByteArrayView inside, qsizetype &at)
{
    const auto first = static_cast<char16_t>(hexadecimal(inside.sliced(at + 2, 4)));
    at += 6;
    if (!QChar::isHighSurrogate(first) || inside.size() - at < 6 || inside[at] != '\\' || inside[at + 1] != 'u')
        return first;
    const auto second = static_cast<char16_t>(hexadecimal(inside.sliced(at + 2, 4)));
    if (!QChar::isLowSurrogate(second))
        return first;
    at += 6;
    return QChar::surrogateToUcs4(first, second);
}

/// QString::fromUtf8() would drop a byte order mark at the start, which inside a string is a character like any other.
QString decoded(QByteArrayView utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless)(utf8);
}

bool isLoneSurrogate(QByteArrayView text, qsizetype at)
{
    return text[at] == '\xED' && text.size() - at >= 3 && static_cast<unsigned char>(text[at + 1]) >= 0xA0;
}

} // namespace

int hexadecimal(QByteArrayView fourDigits)
{
    int value = 0;
    for (const char digit : fourDigits) {
        const int half = digit >= '0' && digit <= '9' ? digit - '0'
            : digit >= 'a' && digit <= 'f'            ? digit - 'a' + 10
            : digit >= 'A' && digit <= 'F'            ? digit - 'A' + 10
                                                      : -1;
        if (half < 0)
            return -1;
        value = value * 16 + half;
    }
    return fourDigits.size() == 4 ? value : -1;
}

QByteArray unescaped(QByteArrayView inside)
{
    QByteArray out;
    out.reserve(inside.size());
    for (qsizetype at = 0; at < inside.size();) {
        const qsizetype escape = inside.indexOf('\\', at);
        const qsizetype end = escape < 0 ? inside.size() : escape;
        out += inside.sliced(at, end - at);
        at = end;
        if (escape < 0)
            break;
        if (inside[at + 1] == 'u') {
            append(out, unicodeEscape(inside, at));
        } else {
            out += simpleEscape(inside[at + 1]);
            at += 2;
        }
    }
    return out;
}

QByteArray toGeneralizedUtf8(QStringView text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        append(out, isPair ? QChar::surrogateToUcs4(unit, text[i + 1]) : unit.unicode());
        i += isPair ? 1 : 0;
    }
    return out;
}

QString fromGeneralizedUtf8(QByteArrayView text)
{
    QString out;
    qsizetype start = 0;
    for (qsizetype at = text.indexOf('\xED'); at >= 0; at = text.indexOf('\xED', at + 1)) {
        if (!isLoneSurrogate(text, at))
            continue;
        out += decoded(text.sliced(start, at - start));
        out += QChar(static_cast<char16_t>(0xD000U | ((static_cast<unsigned char>(text[at + 1]) & 0x3FU) << 6)
                                           | (static_cast<unsigned char>(text[at + 2]) & 0x3FU)));
        start = at + 3;
    }
    out += decoded(text.sliced(start));
    return out;
}

QByteArray toValidUtf8(QByteArray generalized)
{
    for (qsizetype at = generalized.indexOf('\xED'); at >= 0; at = generalized.indexOf('\xED', at + 1)) {
        if (isLoneSurrogate(generalized, at))
            generalized.replace(at, 3, "\xEF\xBF\xBD", 3);
    }
    return generalized;
}

} // namespace Json
