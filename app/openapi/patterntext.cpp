// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/patterntext.h"

#include "app/openapi/patternsyntax.h"

#include <algorithm>
#include <array>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 20'000;

/// Makes one text of a pattern. How often a character repeats and how often a group does are given.
class Writing
{
public:
    Writing(int characters, int groups, std::size_t branch) : m_characters(characters), m_groups(groups), m_branch(branch) {}

    void write(const PatternNode &node);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void writeOnce(const PatternNode &node, int repetition);

    int m_characters;
    int m_groups;
    std::size_t m_branch;
    QString m_text;
};

/// The letters of a word or digits where the pattern takes them, so that the text reads like one.
std::optional<char16_t> sample(const PatternNode &characters, int repetition)
{
    const QString words = repetition == 0 ? u"Ee1"_s : QString(u"Example"_s.at(repetition % 7)) + u"EXAMPLE"_s.at(repetition % 7) + QString(u"1234567890"_s.at(repetition % 10));
    const bool takesWords = characters.has(u'x') || characters.has(u'X');
    for (const QChar unit : words) {
        if (characters.has(unit.unicode()) && (unit.isDigit() || takesWords))
            return unit.unicode();
    }
    if (characters.isNegated) {
        for (char16_t unit = u'!'; unit < u'\x7F'; ++unit) {
            if (characters.has(unit))
                return unit;
        }
        return std::nullopt;
    }
    return characters.ranges.empty() ? std::nullopt : std::optional(characters.ranges.front().first);
}

void Writing::write(const PatternNode &node)
{
    const int wanted = node.kind == PatternNode::Kind::Characters ? m_characters : m_groups;
    const int most = node.most < 0 ? std::max(wanted, node.least) : node.most;
    const int count = std::clamp(wanted, node.least, std::max(node.least, most));
    const int repetitions = node.least == node.most ? node.least : count;
    for (int repetition = 0; repetition < repetitions && m_text.size() < LongestText; ++repetition)
        writeOnce(node, repetition);
}

void Writing::writeOnce(const PatternNode &node, int repetition)
{
    if (node.kind == PatternNode::Kind::Characters) {
        if (const auto unit = sample(node, repetition))
            m_text += QChar(*unit);
    } else if (node.kind == PatternNode::Kind::Choice) {
        write(node.children[m_branch % node.children.size()]);
    } else {
        for (const PatternNode &child : node.children)
            write(child);
    }
}

qsizetype charactersIn(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar unit) { return unit.isLowSurrogate(); });
}

} // namespace

std::optional<QString> textFor(const QString &pattern, qsizetype least, qsizetype most, Patterns &patterns)
{
    const std::optional<PatternNode> root = parsePattern(pattern);
    if (!root)
        return std::nullopt;
    const int shortest = static_cast<int>(std::clamp<qsizetype>(least, 0, LongestText));
    const int longest = static_cast<int>(std::clamp<qsizetype>(most, 0, LongestText));
    for (const int groups : {1, 0, 2, 4, 16, shortest, longest}) {
        for (const int characters : {7, 4, 2, 1, 0, shortest, longest, 16, 64}) {
            for (std::size_t branch = 0; branch < 3; ++branch) {
                Writing writing(characters, groups, branch);
                writing.write(*root);
                const qsizetype length = charactersIn(writing.text());
                if (length >= least && length <= most && patterns.matches(pattern, writing.text()))
                    return writing.text();
            }
        }
    }
    return std::nullopt;
}

} // namespace OpenApi
