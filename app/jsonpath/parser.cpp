// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/parser.h"

#include <QCoreApplication>

namespace JsonPath {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::ParseError", text);
}

} // namespace

bool Parser::readDotted(Segment &segment)
{
    segment.isDescendant = m_reader.skip("..");
    if (!segment.isDescendant)
        m_reader.skip(".");
    else if (m_reader.peek() == '[')
        return readBracketed(segment);
    const qsizetype start = m_reader.at();
    if (m_reader.skip("*")) {
        segment.selectors.push_back({WildcardSelector {}, m_reader.rangeFrom(start)});
        return true;
    }
    const QByteArray name = m_reader.shorthand();
    if (!name.isEmpty()) {
        segment.selectors.push_back({NameSelector {.name = name, .slot = m_slots++}, m_reader.rangeFrom(start)});
        return true;
    }
    m_reader.skipBlanks();
    if (m_reader.at() != start && !m_reader.isAtEnd())
        return m_reader.fail(ParseError::Kind::BlankNotAllowed, m_reader.rangeFrom(start), tr("a name or * right behind the dot"));
    return m_reader.unexpected(segment.isDescendant ? tr("a name, * or [ after ..") : tr("a name or * after the dot; other names go as ['name'], positions as [0]"));
}

bool Parser::readBound(std::optional<qint64> &bound)
{
    const char next = m_reader.peek();
    if (next != '-' && (next < '0' || next > '9'))
        return true;
    bound = m_reader.integer();
    return bound.has_value();
}

/// [start S] ":" S [end S] [":" [S step]], or an index alone.
bool Parser::readIndexOrSlice(Selector &selector)
{
    SliceSelector slice;
    if (!readBound(slice.start))
        return false;
    const qsizetype afterStart = m_reader.at();
    m_reader.skipBlanks();
    if (!m_reader.skip(":")) {
        m_reader.goTo(afterStart);
        if (!slice.start)
            return m_reader.fail(ParseError::Kind::SelectorExpected, {.offset = afterStart, .length = m_reader.isAtEnd() ? 0 : 1},
                                 tr("a name in quotes, an index, a slice such as 0:5, * or a filter ?…"));
        selector.kind = IndexSelector {*slice.start};
        return true;
    }
    m_reader.skipBlanks();
    if (!readBound(slice.end))
        return false;
    qsizetype end = m_reader.at();
    m_reader.skipBlanks();
    if (m_reader.skip(":")) {
        end = m_reader.at();
        m_reader.skipBlanks();
        std::optional<qint64> step;
        if (!readBound(step))
            return false;
        if (step)
            end = m_reader.at();
        slice.step = step.value_or(1);
    }
    m_reader.goTo(end);
    selector.kind = slice;
    return true;
}

bool Parser::readFilter(Selector &selector)
{
    m_reader.skip("?");
    m_reader.skipBlanks();
    auto condition = std::make_shared<Condition>();
    if (!readCondition(*condition))
        return false;
    selector.kind = FilterSelector {std::move(condition)};
    return true;
}

bool Parser::readSelector(Selector &selector)
{
    const qsizetype start = m_reader.at();
    const char next = m_reader.peek();
    bool isRead = false;
    if (next == '\'' || next == '"') {
        std::optional<QByteArray> name = m_reader.string();
        isRead = name.has_value();
        if (name)
            selector.kind = NameSelector {.name = *std::move(name), .slot = m_slots++};
    } else if (next == '*') {
        isRead = m_reader.skip("*");
        selector.kind = WildcardSelector {};
    } else {
        isRead = next == '?' ? readFilter(selector) : readIndexOrSlice(selector);
    }
    selector.range = m_reader.rangeFrom(start);
    return isRead;
}

bool Parser::readBracketed(Segment &segment)
{
    const qsizetype start = m_reader.at();
    m_reader.skip("[");
    do {
        m_reader.skipBlanks();
        if (m_reader.isAtEnd())
            return m_reader.fail(ParseError::Kind::UnclosedBracket, m_reader.rangeFrom(start), tr("a selector and ]"));
        segment.selectors.emplace_back();
        if (!readSelector(segment.selectors.back()))
            return false;
        m_reader.skipBlanks();
    } while (m_reader.skip(","));
    if (m_reader.skip("]"))
        return true;
    if (m_reader.isAtEnd())
        return m_reader.fail(ParseError::Kind::UnclosedBracket, m_reader.rangeFrom(start), tr("] to close the bracket"));
    return m_reader.unexpected(tr(", or ]"));
}

bool Parser::readSegments(Segments &segments)
{
    while (true) {
        const qsizetype before = m_reader.at();
        m_reader.skipBlanks();
        const qsizetype start = m_reader.at();
        if (m_reader.peek() != '[' && m_reader.peek() != '.') {
            m_reader.goTo(before);
            return true;
        }
        Segment segment;
        if (!(m_reader.peek() == '[' ? readBracketed(segment) : readDotted(segment)))
            return false;
        segment.range = m_reader.rangeFrom(start);
        segments.push_back(std::move(segment));
    }
}

bool Parser::readQuery(Segments &segments)
{
    const qsizetype start = m_reader.at();
    m_reader.skipBlanks();
    if (m_reader.isAtEnd())
        return m_reader.fail(ParseError::Kind::Empty, {.offset = 0, .length = m_reader.at()}, tr("$ and the way to a value"));
    if (m_reader.at() != start)
        return m_reader.fail(ParseError::Kind::BlankNotAllowed, m_reader.rangeFrom(start), tr("$ at the very start"));
    if (!m_reader.skip("$"))
        return m_reader.fail(ParseError::Kind::RootExpected, {.offset = 0, .length = 1}, tr("$ at the start"));
    if (!readSegments(segments))
        return false;
    const qsizetype end = m_reader.at();
    m_reader.skipBlanks();
    if (m_reader.at() != end && m_reader.isAtEnd())
        return m_reader.fail(ParseError::Kind::BlankNotAllowed, m_reader.rangeFrom(end), tr("the end of the query"));
    return m_reader.isAtEnd() || m_reader.unexpected(tr(". or [ or the end of the query"));
}

Base::Result<Expression, ParseError> Parser::parse()
{
    if (!m_reader.text().isValidUtf8()) {
        qsizetype at = 0;
        while (at < m_reader.text().size() && m_reader.text().first(at + 1).size() > 0 && static_cast<unsigned char>(m_reader.text()[at]) < 0x80)
            ++at;
        return Base::unexpected(ParseError {.kind = ParseError::Kind::InvalidUtf8, .range = {.offset = at, .length = 1}, .expected = {}, .suggestion = {}});
    }
    Expression expression;
    if (!readQuery(expression.segments))
        return Base::unexpected(*m_reader.error());
    expression.text = m_reader.text().toByteArray();
    expression.slotCount = m_slots;
    return expression;
}

Base::Result<Expression, ParseError> parseExpression(const QByteArray &text)
{
    return Parser(text).parse();
}

} // namespace JsonPath
