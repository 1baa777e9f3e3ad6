// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/iregexp.h"

#include <QString>

#include <cstring>

namespace JsonPath {

namespace {

/// RE2 knows no category of unassigned code points: their ranges, as they stand inside a character class.
QByteArray unassigned()
{
    static const QByteArray ranges = [] {
        QByteArray text;
        const auto hexadecimal = [](char32_t code) { return "\\x{" + QByteArray::number(static_cast<uint>(code), 16) + '}'; };
        for (char32_t code = 0; code <= QChar::LastValidCodePoint; ++code) {
            if (QChar::category(code) != QChar::Other_NotAssigned)
                continue;
            const char32_t first = code;
            while (code < QChar::LastValidCodePoint && QChar::category(code + 1) == QChar::Other_NotAssigned)
                ++code;
            text += hexadecimal(first) + '-' + hexadecimal(code);
        }
        return text;
    }();
    return ranges;
}

constexpr char Assigned[] = "\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}";

/// A category as the inside of a character class.
QByteArray category(const QByteArray &name, bool isComplement)
{
    if (name == "C")
        return isComplement ? QByteArray(Assigned) : "\\p{Cc}\\p{Cf}\\p{Co}" + unassigned();
    if (name == "Cn")
        return isComplement ? Assigned + QByteArray("\\p{Cc}\\p{Cf}\\p{Co}") : unassigned();
    return (isComplement ? "\\P{" : "\\p{") + name + '}';
}

/// RFC 9485 §3, IsCategory.
bool isCategory(const QByteArray &name)
{
    struct Family
    {
        char major;
        const char *minors;
    };
    constexpr Family families[] = {{'L', "lmotu"}, {'M', "cen"}, {'N', "dlo"}, {'P', "cdefios"}, {'Z', "lps"}, {'S', "ckmo"}, {'C', "cfno"}};
    if (name.isEmpty() || name.size() > 2)
        return false;
    for (const Family &family : families) {
        if (name[0] == family.major)
            return name.size() == 1 || std::strchr(family.minors, name[1]) != nullptr;
    }
    return false;
}

/// Follows the grammar of RFC 9485 §3 without recursion and writes RE2 as it goes.
class Translation
{
public:
    explicit Translation(QByteArrayView pattern) : m_pattern(pattern) {}

    std::optional<QByteArray> run();

private:
    bool readAtom();
    bool readQuantifier();
    bool readCount();
    bool readEscape(bool isInClass);
    bool readCategory(bool isInClass);
    bool readClass();
    bool readClassItem();
    bool readClassCharacter();
    void take() { m_out += m_pattern[m_at++]; }
    [[nodiscard]] char peek(qsizetype ahead = 0) const { return m_at + ahead < m_pattern.size() ? m_pattern[m_at + ahead] : '\0'; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_pattern.size(); }

    QByteArrayView m_pattern;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    QByteArray m_out;
};

bool Translation::readCategory(bool isInClass)
{
    const bool isComplement = peek(1) == 'P';
    const qsizetype close = m_pattern.indexOf('}', m_at);
    if (peek(2) != '{' || close < 0)
        return false;
    const QByteArray name = m_pattern.sliced(m_at + 3, close - m_at - 3).toByteArray();
    if (!isCategory(name))
        return false;
    m_at = close + 1;
    m_out += isInClass ? category(name, isComplement) : '[' + category(name, isComplement) + ']';
    return true;
}

/// SingleCharEsc, or a category.
bool Translation::readEscape(bool isInClass)
{
    const char letter = peek(1);
    if (letter == 'p' || letter == 'P')
        return readCategory(isInClass);
    if (letter == '\0' || std::strchr("()*+-.?[\\]^nrt{|}$", letter) == nullptr)
        return false;
    take();
    take();
    return true;
}

bool Translation::readClassCharacter()
{
    if (isAtEnd() || std::strchr("[]-", peek()) != nullptr)
        return false;
    if (peek() == '\\')
        return peek(1) != 'p' && peek(1) != 'P' && readEscape(true);
    if (std::strchr("^&~", peek()) != nullptr)
        m_out += '\\';
    take();
    while ((static_cast<unsigned char>(peek()) & 0xC0U) == 0x80U)
        take();
    return true;
}

bool Translation::readClassItem()
{
    if (peek() == '\\' && (peek(1) == 'p' || peek(1) == 'P'))
        return readCategory(true);
    if (!readClassCharacter())
        return false;
    if (peek() != '-' || peek(1) == ']')
        return true;
    take();
    return readClassCharacter();
}

bool Translation::readClass()
{
    take();
    if (peek() == '^')
        take();
    const qsizetype start = m_at;
    if (peek() == '-') {
        m_out += "\\-";
        ++m_at;
    }
    while (!isAtEnd() && peek() != ']') {
        const bool isLastDash = peek() == '-' && peek(1) == ']';
        if (isLastDash) {
            m_out += "\\-";
            ++m_at;
        } else if (!readClassItem()) {
            return false;
        }
    }
    if (isAtEnd() || m_at == start)
        return false;
    take();
    return true;
}

bool Translation::readCount()
{
    const auto digits = [this] {
        const qsizetype start = m_at;
        while (peek() >= '0' && peek() <= '9')
            take();
        return m_at > start;
    };
    take();
    if (!digits())
        return false;
    if (peek() == ',') {
        take();
        digits();
    }
    if (peek() != '}')
        return false;
    take();
    return true;
}

bool Translation::readQuantifier()
{
    switch (peek()) {
    case '*':
    case '+':
    case '?':
        if (isAtEnd())
            return true;
        take();
        return true;
    case '{':
        return readCount();
    default:
        return true;
    }
}

bool Translation::readAtom()
{
    switch (peek()) {
    case '.':
        m_out += "[^\\n\\r]";
        ++m_at;
        return readQuantifier();
    case '\\':
        return readEscape(false) && readQuantifier();
    case '[':
        return readClass() && readQuantifier();
    case '*':
    case '+':
    case '?':
    case '{':
    case '}':
    case ']':
        return false;
    default:
        take();
        while ((static_cast<unsigned char>(peek()) & 0xC0U) == 0x80U)
            take();
        return readQuantifier();
    }
}

std::optional<QByteArray> Translation::run()
{
    while (!isAtEnd()) {
        if (peek() == '(') {
            m_out += "(?:";
            ++m_at;
            ++m_depth;
        } else if (peek() == ')') {
            take();
            if (m_depth-- == 0 || !readQuantifier())
                return std::nullopt;
        } else if (peek() == '|') {
            take();
        } else if (!readAtom()) {
            return std::nullopt;
        }
    }
    return m_depth == 0 ? std::optional(m_out) : std::nullopt;
}

} // namespace

std::optional<QByteArray> toRe2(QByteArrayView pattern)
{
    return Translation(pattern).run();
}

} // namespace JsonPath
