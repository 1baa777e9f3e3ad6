// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/queryplace.h"

#include "app/jsonpath/queryword.h"

#include <vector>

namespace JsonPath {

namespace {

using Kind = QueryPlace::Kind;

/// Walks through the query up to the cursor and remembers which values each open bracket stands behind.
class PlaceReader
{
public:
    explicit PlaceReader(QByteArrayView query) : m_query(query) {}

    [[nodiscard]] QueryPlace read()
    {
        while (m_at < m_query.size() && !m_isFound)
            step();
        if (!m_isFound)
            atEnd();
        return m_place;
    }

private:
    struct Bracket
    {
        /// The query it stands behind; names its values in a filter's @ as well.
        QByteArray base;
        qsizetype start = 0;
        bool isFilter = false;
    };

    void step();
    void readDot();
    void readQuoted();
    void readWord();
    void closeBracket();
    void atEnd();
    void found(Kind kind, const QByteArray &context, Base::TextRange range, qsizetype typedFrom);
    [[nodiscard]] bool isInFilter() const { return !m_brackets.empty() && m_brackets.back().isFilter; }
    [[nodiscard]] bool isInSelectors() const { return !m_brackets.empty() && !m_brackets.back().isFilter; }
    /// A bracket or a comma stands before: a selector begins.
    [[nodiscard]] bool isSelectorDue() const { return isInSelectors() && (m_last == '[' || m_last == ','); }
    [[nodiscard]] QByteArray current() const;

    QByteArrayView m_query;
    qsizetype m_at = 0;
    /// The query that has been read up to here, rewritten to start at the root; empty where an operand is due.
    QByteArray m_path;
    std::vector<Bracket> m_brackets;
    char m_last = 0; ///< but blanks
    QueryPlace m_place;
    bool m_isFound = false;
};

/// What @ stands for: the children of the values the innermost filter is put to.
QByteArray PlaceReader::current() const
{
    for (auto bracket = m_brackets.rbegin(); bracket != m_brackets.rend(); ++bracket) {
        if (bracket->isFilter)
            return bracket->base + (bracket->base.endsWith("..") ? "*" : "[*]");
    }
    return {};
}

void PlaceReader::found(Kind kind, const QByteArray &context, Base::TextRange range, qsizetype typedFrom)
{
    m_isFound = true;
    const bool isDescendant = context.endsWith("..");
    m_place = {.kind = kind, .context = isDescendant ? context.chopped(2) : context, .isDescendant = isDescendant,
               .typed = m_query.sliced(typedFrom, range.end() - typedFrom).toByteArray(), .range = range};
}

void PlaceReader::step()
{
    const char c = m_query[m_at];
    if (c == '.')
        return readDot();
    if (c == '\'' || c == '"')
        return readQuoted();
    if (isWordCharacter(c) && isInFilter())
        return readWord();
    if (c == '$')
        m_path = "$";
    else if (c == '@')
        m_path = current();
    else if (c == '[')
        m_brackets.push_back({.base = m_path, .start = m_at});
    else if (c == ']')
        closeBracket();
    else if (c == '?' && isInSelectors())
        m_brackets.back().isFilter = true;
    if (isInFilter() && QByteArrayView("?(),!=<>&|").contains(c))
        m_path.clear();
    m_last = c == ' ' || c == '\t' || c == '\n' || c == '\r' ? m_last : c;
    ++m_at;
}

void PlaceReader::readDot()
{
    const bool isDescendant = m_query.sliced(m_at).startsWith("..");
    const qsizetype start = m_at + (isDescendant ? 2 : 1);
    qsizetype end = endOfWord(m_query, start);
    // A name with a hyphen has no short form, but people type it first.
    while (end < m_query.size() && m_query[end] == '-')
        end = endOfWord(m_query, end + 1);
    if (isDescendant)
        m_path += "..";
    m_last = '.';
    m_at = end;
    if (end == m_query.size() && !m_path.isEmpty())
        return found(Kind::Name, m_path, {start, end - start}, start);
    if (end > start)
        m_path += (isDescendant ? "" : ".") + m_query.sliced(start, end - start).toByteArray();
    else if (m_query[end] == '*')
        m_path += isDescendant ? "" : ".";
    if (m_at < m_query.size() && m_query[m_at] == '*' && end == start) {
        m_path += '*';
        ++m_at;
    }
}

void PlaceReader::readQuoted()
{
    const qsizetype end = endOfQuoted(m_query, m_at);
    const bool isClosed = end > m_at + 1 && m_query[end - 1] == m_query[m_at] && endOfQuoted(m_query.first(end - 1), m_at) == end - 1;
    if (!isClosed) {
        m_isFound = true;
        if (isSelectorDue())
            found(Kind::QuotedName, m_brackets.back().base, {m_at, end - m_at}, m_at + 1);
        return;
    }
    m_last = '\'';
    m_at = end;
}

void PlaceReader::readWord()
{
    const qsizetype end = endOfWord(m_query, m_at);
    const bool isName = m_query[m_at] < '0' || m_query[m_at] > '9';
    if (end == m_query.size() && m_path.isEmpty() && isName)
        return found(Kind::Operand, {}, {m_at, end - m_at}, m_at);
    m_last = 'a';
    m_at = end;
}

void PlaceReader::closeBracket()
{
    if (m_brackets.empty())
        return;
    const Bracket bracket = m_brackets.back();
    m_brackets.pop_back();
    m_path = bracket.base + m_query.sliced(bracket.start, m_at + 1 - bracket.start).toByteArray();
}

void PlaceReader::atEnd()
{
    const Base::TextRange here{m_query.size(), 0};
    if (m_query.trimmed().isEmpty())
        found(Kind::Root, {}, here, here.offset);
    else if (isSelectorDue())
        found(Kind::QuotedName, m_brackets.back().base, here, here.offset);
    else if (isInFilter() && m_path.isEmpty() && QByteArrayView("?(,!=<>&|").contains(m_last))
        found(Kind::Operand, {}, here, here.offset);
}

} // namespace

QueryPlace placeIn(QByteArrayView query, qsizetype cursor)
{
    return PlaceReader(query.first(qBound<qsizetype>(0, cursor, query.size()))).read();
}

} // namespace JsonPath
