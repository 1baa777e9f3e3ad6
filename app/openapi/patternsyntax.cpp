// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/patternsyntax.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

using Kind = PatternNode::Kind;
using Ranges = std::vector<std::pair<char16_t, char16_t>>;

constexpr int DeepestGroup = 50;

/// What \d, \w and \s stand for; empty for other letters.
Ranges classOf(QChar letter)
{
    if (letter == u'd')
        return {{u'0', u'9'}};
    if (letter == u'w')
        return {{u'a', u'z'}, {u'A', u'Z'}, {u'0', u'9'}, {u'_', u'_'}};
    return letter == u's' ? Ranges{{u' ', u' '}, {u'\t', u'\r'}} : Ranges();
}

/// All code units that are in none of the ranges.
Ranges others(Ranges ranges)
{
    std::sort(ranges.begin(), ranges.end());
    Ranges found;
    int next = 0;
    for (const auto &[first, last] : ranges) {
        if (first > next)
            found.emplace_back(char16_t(next), char16_t(first - 1));
        next = std::max(next, int(last) + 1);
    }
    if (next <= 0xFFFF)
        found.emplace_back(char16_t(next), u'\xFFFF');
    return found;
}

class PatternParser
{
public:
    explicit PatternParser(const QString &pattern) : m_pattern(pattern) {}

    std::optional<PatternNode> parse()
    {
        PatternNode root = choice(0);
        return m_isWrong || m_at < m_pattern.size() ? std::nullopt : std::optional(root);
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_pattern.size(); }
    [[nodiscard]] QChar peek() const { return isAtEnd() ? QChar() : m_pattern.at(m_at); }
    bool take(QChar character)
    {
        const bool isThere = !isAtEnd() && peek() == character;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    PatternNode choice(int level);
    PatternNode sequence(int level);
    PatternNode atom(int level);
    PatternNode group(int level);
    PatternNode characterClass();
    Ranges escape();
    Ranges classMember();
    char16_t numbered(int digits);
    void quantify(PatternNode &node);

    const QString &m_pattern;
    qsizetype m_at = 0;
    bool m_isWrong = false;
};

PatternNode PatternParser::choice(int level)
{
    PatternNode node{.kind = Kind::Choice};
    do
        node.children.push_back(sequence(level));
    while (take(u'|'));
    return node.children.size() == 1 ? node.children.front() : node;
}

PatternNode PatternParser::sequence(int level)
{
    PatternNode node;
    while (!isAtEnd() && peek() != u'|' && peek() != u')' && !m_isWrong) {
        PatternNode next = atom(level);
        quantify(next);
        node.children.push_back(next);
    }
    return node;
}

PatternNode PatternParser::atom(int level)
{
    if (take(u'('))
        return group(level + 1);
    if (take(u'['))
        return characterClass();
    if (take(u'^') || take(u'$'))
        return {};
    if (take(u'.'))
        return {.kind = Kind::Characters, .ranges = {{u'\n', u'\n'}, {u'\r', u'\r'}}, .isNegated = true};
    if (take(u'\\')) {
        if (take(u'b') || take(u'B'))
            return {};
        return {.kind = Kind::Characters, .ranges = escape()};
    }
    const char16_t unit = peek().unicode();
    m_isWrong = m_isWrong || u"*+?"_s.contains(peek());
    ++m_at;
    return {.kind = Kind::Characters, .ranges = {{unit, unit}}};
}

PatternNode PatternParser::group(int level)
{
    m_isWrong = m_isWrong || level > DeepestGroup;
    bool isAssertion = false;
    if (take(u'?')) {
        if (take(u'<')) {
            isAssertion = peek() == u'=' || peek() == u'!';
            m_at = isAssertion ? m_at + 1 : m_pattern.indexOf(u'>', m_at) + 1;
        } else if (!take(u':')) {
            isAssertion = true;
            ++m_at;
        }
    }
    PatternNode inside = m_isWrong ? PatternNode() : choice(level);
    m_isWrong = m_isWrong || !take(u')');
    // A group of its own: a quantifier is the group's, not the last one's inside.
    return isAssertion ? PatternNode() : PatternNode{.children = {inside}};
}

char16_t PatternParser::numbered(int digits)
{
    const bool isBraced = take(u'{');
    const qsizetype close = isBraced ? m_pattern.indexOf(u'}', m_at) : m_at + digits;
    bool isNumber = false;
    const uint code = close < 0 ? 0 : QStringView(m_pattern).mid(m_at, close - m_at).toUInt(&isNumber, 16);
    m_isWrong = m_isWrong || !isNumber || code > 0xFFFF;
    m_at = m_isWrong ? m_pattern.size() : close + (isBraced ? 1 : 0);
    return static_cast<char16_t>(code);
}

/// Behind the backslash.
Ranges PatternParser::escape()
{
    static const QHash<QChar, char16_t> controls{{u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'f', u'\f'}, {u'v', u'\v'}, {u'0', u'\0'}};
    const QChar letter = peek();
    ++m_at;
    if (const Ranges ranges = classOf(letter); !ranges.empty())
        return ranges;
    if (const Ranges ranges = classOf(letter.toLower()); !ranges.empty() && letter.isUpper())
        return others(ranges);
    if (letter == u'p' || letter == u'P' || letter == u'k' || (letter >= u'1' && letter <= u'9')) {
        // Letters stand for most properties; what comes of it is tried against the pattern anyway.
        m_at = take(u'{') ? m_pattern.indexOf(u'}', m_at) + 1 : m_at;
        return {{u'a', u'z'}, {u'A', u'Z'}};
    }
    const char16_t unit = letter == u'u' ? numbered(4) : letter == u'x' ? numbered(2) : controls.value(letter, letter.unicode());
    return {{unit, unit}};
}

Ranges PatternParser::classMember()
{
    if (take(u'\\')) {
        if (take(u'b'))
            return {{u'\b', u'\b'}};
        return escape();
    }
    const char16_t unit = peek().unicode();
    ++m_at;
    return {{unit, unit}};
}

PatternNode PatternParser::characterClass()
{
    PatternNode node{.kind = Kind::Characters};
    node.isNegated = take(u'^');
    while (!isAtEnd() && peek() != u']') {
        Ranges members = classMember();
        const bool isRange = peek() == u'-' && m_at + 1 < m_pattern.size() && m_pattern.at(m_at + 1) != u']' && members.size() == 1;
        if (isRange) {
            ++m_at;
            const Ranges last = classMember();
            if (last.size() == 1)
                members.front().second = last.front().second;
            else
                members.insert(members.end(), last.begin(), last.end());
        }
        node.ranges.insert(node.ranges.end(), members.begin(), members.end());
    }
    m_isWrong = m_isWrong || !take(u']');
    return node;
}

void PatternParser::quantify(PatternNode &node)
{
    if (take(u'*')) {
        node.least = 0;
        node.most = -1;
    } else if (take(u'+')) {
        node.most = -1;
    } else if (take(u'?')) {
        node.least = 0;
    } else if (peek() == u'{') {
        const qsizetype close = m_pattern.indexOf(u'}', m_at);
        const QStringList limits = close < 0 ? QStringList() : m_pattern.mid(m_at + 1, close - m_at - 1).split(u',');
        bool isNumber = false;
        const int least = limits.isEmpty() ? 0 : limits.first().toInt(&isNumber);
        if (!isNumber)
            return;
        node.least = least;
        node.most = limits.size() == 1 ? least : limits.last().isEmpty() ? -1 : limits.last().toInt();
        m_at = close + 1;
    }
    take(u'?');
}

} // namespace

bool PatternNode::has(char16_t unit) const
{
    const bool isListed = std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) { return unit >= range.first && unit <= range.second; });
    return isListed != isNegated;
}

std::optional<PatternNode> parsePattern(const QString &pattern)
{
    return PatternParser(pattern).parse();
}

} // namespace OpenApi
