// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/ecmapattern.h"

#include <QHash>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

/// The general categories by their long names, which PCRE2 does not know (Unicode Standard Annex 44 §5.7.1).
const QHash<QString, QString> &categories()
{
    static const QHash<QString, QString> names{
        {u"Letter"_s, u"L"_s}, {u"Cased_Letter"_s, u"L&"_s}, {u"Uppercase_Letter"_s, u"Lu"_s}, {u"Lowercase_Letter"_s, u"Ll"_s}, {u"Titlecase_Letter"_s, u"Lt"_s},
        {u"Modifier_Letter"_s, u"Lm"_s}, {u"Other_Letter"_s, u"Lo"_s}, {u"Mark"_s, u"M"_s}, {u"Nonspacing_Mark"_s, u"Mn"_s}, {u"Spacing_Mark"_s, u"Mc"_s},
        {u"Enclosing_Mark"_s, u"Me"_s}, {u"Number"_s, u"N"_s}, {u"Decimal_Number"_s, u"Nd"_s}, {u"digit"_s, u"Nd"_s}, {u"Letter_Number"_s, u"Nl"_s},
        {u"Other_Number"_s, u"No"_s}, {u"Punctuation"_s, u"P"_s}, {u"punct"_s, u"P"_s}, {u"Connector_Punctuation"_s, u"Pc"_s}, {u"Dash_Punctuation"_s, u"Pd"_s},
        {u"Open_Punctuation"_s, u"Ps"_s}, {u"Close_Punctuation"_s, u"Pe"_s}, {u"Initial_Punctuation"_s, u"Pi"_s}, {u"Final_Punctuation"_s, u"Pf"_s},
        {u"Other_Punctuation"_s, u"Po"_s}, {u"Symbol"_s, u"S"_s}, {u"Math_Symbol"_s, u"Sm"_s}, {u"Currency_Symbol"_s, u"Sc"_s}, {u"Modifier_Symbol"_s, u"Sk"_s},
        {u"Other_Symbol"_s, u"So"_s}, {u"Separator"_s, u"Z"_s}, {u"Space_Separator"_s, u"Zs"_s}, {u"Line_Separator"_s, u"Zl"_s},
        {u"Paragraph_Separator"_s, u"Zp"_s}, {u"Other"_s, u"C"_s}, {u"Control"_s, u"Cc"_s}, {u"Format"_s, u"Cf"_s}, {u"Surrogate"_s, u"Cs"_s},
        {u"Private_Use"_s, u"Co"_s}, {u"Unassigned"_s, u"Cn"_s}, {u"Alphabetic"_s, u"L"_s}, {u"Uppercase"_s, u"Lu"_s}, {u"Lowercase"_s, u"Ll"_s},
    };
    return names;
}

/// One reading of a pattern from left to right.
class Translation
{
public:
    explicit Translation(const QString &pattern) : m_pattern(pattern) {}

    QString text()
    {
        while (m_at < m_pattern.size()) {
            if (m_pattern.at(m_at) == u'\\' && m_at + 1 < m_pattern.size())
                escape();
            else
                character();
        }
        return m_text;
    }

private:
    void character();
    void escape();
    void property();
    void unicode();
    [[nodiscard]] std::optional<uint> hexadecimal(qsizetype at, qsizetype digits) const;

    const QString &m_pattern;
    QString m_text;
    qsizetype m_at = 0;
    bool m_isInClass = false;
};

void Translation::character()
{
    const QStringView rest = QStringView(m_pattern).mid(m_at);
    const QChar character = rest.front();
    ++m_at;
    if (m_isInClass) {
        m_text += character == u'[' ? u"\\["_s : QString(character);
        m_isInClass = character != u']';
        return;
    }
    m_isInClass = character == u'[';
    if (rest.startsWith("[]"_L1) || rest.startsWith("[^]"_L1)) {
        m_text += rest.startsWith("[]"_L1) ? u"(?!)"_s : u"[\\s\\S]"_s;
        m_at += rest.startsWith("[]"_L1) ? 1 : 2;
        m_isInClass = false;
    } else if (character == u'$') {
        // In PCRE2 the dollar is before a last line feed as well.
        m_text += u"\\z"_s;
    } else {
        m_text += character == u'.' ? u"[^\\n\\r\\x{2028}\\x{2029}]"_s : QString(character);
    }
}

void Translation::escape()
{
    const QChar letter = m_pattern.at(m_at + 1);
    if (letter == u'u')
        return unicode();
    if (letter == u'p' || letter == u'P')
        return property();
    m_at += 2;
    if (letter == u's')
        m_text += m_isInClass ? u"\\s\\x{FEFF}\\p{Z}"_s : u"[\\s\\x{FEFF}\\p{Z}]"_s;
    else if (letter == u'S')
        m_text += m_isInClass ? u"\\S"_s : u"[^\\s\\x{FEFF}\\p{Z}]"_s;
    else if (letter == u'v')
        m_text += u"\\x{0B}"_s;
    else if (letter == u'0')
        m_text += u"\\x{0}"_s;
    else if (letter.isLetter() && !u"bBdDwWnrtfcxk"_s.contains(letter))
        m_text += letter;
    else
        m_text += u'\\' + QString(letter);
}

void Translation::property()
{
    const qsizetype close = m_pattern.indexOf(u'}', m_at);
    if (close < 0 || m_pattern.at(m_at + 2) != u'{') {
        m_text += m_pattern.mid(m_at, 2);
        m_at += 2;
        return;
    }
    const QString name = m_pattern.mid(m_at + 3, close - m_at - 3).section(u'=', -1);
    m_text += m_pattern.mid(m_at, 2) + u"{%1}"_s.arg(categories().value(name, name));
    m_at = close + 1;
}

std::optional<uint> Translation::hexadecimal(qsizetype at, qsizetype digits) const
{
    bool isNumber = false;
    const uint code = QStringView(m_pattern).mid(at, digits).toUInt(&isNumber, 16);
    return isNumber && at + digits <= m_pattern.size() ? std::optional(code) : std::nullopt;
}

void Translation::unicode()
{
    const qsizetype close = m_pattern.indexOf(u'}', m_at);
    const bool isBraced = m_at + 2 < m_pattern.size() && m_pattern.at(m_at + 2) == u'{' && close > 0;
    std::optional<uint> code = isBraced ? hexadecimal(m_at + 3, close - m_at - 3) : hexadecimal(m_at + 2, 4);
    m_at = !code ? m_at + 2 : isBraced ? close + 1 : m_at + 6;
    if (code && QChar::isHighSurrogate(*code) && QStringView(m_pattern).mid(m_at).startsWith("\\u"_L1)) {
        if (const std::optional<uint> low = hexadecimal(m_at + 2, 4); low && QChar::isLowSurrogate(*low)) {
            code = QChar::surrogateToUcs4(static_cast<char16_t>(*code), static_cast<char16_t>(*low));
            m_at += 6;
        }
    }
    m_text += code ? u"\\x{%1}"_s.arg(*code, 0, 16) : u"u"_s;
}

} // namespace

QString toPcre(const QString &pattern)
{
    return Translation(pattern).text();
}

} // namespace OpenApi
