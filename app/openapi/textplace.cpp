// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/textplace.h"

#include "app/json/escapes.h"
#include "app/json/tokens.h"
#include "app/json/tolerantlexer.h"

#include <algorithm>
#include <vector>

namespace OpenApi {

namespace {

using Json::TolerantLexer;
using Kind = TolerantLexer::Token::Kind;
using Role = TextPlace::Role;

/// An array or object that is open where the reading stands.
struct Level
{
    enum class Expects { Name, Colon, Value, Comma };

    bool isObject = false;
    Expects expects = Expects::Value;
    /// The member whose value is read, or the element.
    QString name;
    qsizetype element = 0;
    QStringList names = {};
};

using Expects = Level::Expects;

bool isQuote(char character)
{
    return character == '"' || character == '\'';
}

QString nameIn(QByteArrayView token)
{
    if (!token.isEmpty() && isQuote(token.front()))
        token = token.sliced(1);
    if (!token.isEmpty() && isQuote(token.back()))
        token = token.chopped(1);
    return token.contains('\\') && Json::findInvalidEscape(token) < 0 ? Json::fromGeneralizedUtf8(Json::unescaped(token)) : QString::fromUtf8(token);
}

/// Reads tokens, and knows what is expected next.
class Reading
{
public:
    Reading() : m_levels(1) {}

    void punctuation(char character);
    void textOrWord(QByteArrayView token);
    [[nodiscard]] Role role() const;
    [[nodiscard]] Json::Path path() const;
    [[nodiscard]] std::size_t depth() const { return m_levels.size(); }
    [[nodiscard]] const QStringList &names() const { return m_levels.back().names; }
    /// A name or value was meant here, whatever is written.
    void expectAgain();

private:
    void open(bool isObject);
    void close();

    /// The first is around the root.
    std::vector<Level> m_levels;
};

void Reading::open(bool isObject)
{
    m_levels.push_back({isObject, isObject ? Expects::Name : Expects::Value, {}});
}

void Reading::close()
{
    if (m_levels.size() > 1)
        m_levels.pop_back();
    m_levels.back().expects = Expects::Comma;
}

void Reading::punctuation(char character)
{
    Level &level = m_levels.back();
    if (character == '{' || character == '[') {
        open(character == '{');
    } else if (character == '}' || character == ']') {
        close();
    } else if (character == ':') {
        level.expects = Expects::Value;
    } else if (character == ',') {
        level.expects = level.isObject ? Expects::Name : Expects::Value;
        ++level.element;
        level.name.clear();
    }
}

void Reading::expectAgain()
{
    Level &level = m_levels.back();
    if (level.expects != Expects::Comma || m_levels.size() == 1)
        return;
    level.expects = level.isObject ? Expects::Name : Expects::Value;
    ++level.element;
}

void Reading::textOrWord(QByteArrayView token)
{
    expectAgain();
    Level &level = m_levels.back();
    if (level.expects == Expects::Name) {
        level.name = nameIn(token);
        level.names.append(level.name);
        level.expects = Expects::Colon;
    } else {
        level.expects = Expects::Comma;
    }
}

Role Reading::role() const
{
    switch (m_levels.back().expects) {
    case Expects::Name:
        return Role::MemberName;
    case Expects::Value:
        return Role::Value;
    default:
        return Role::None;
    }
}

Json::Path Reading::path() const
{
    Json::Path path;
    for (std::size_t depth = 1; depth < m_levels.size(); ++depth) {
        const Level &level = m_levels[depth];
        const bool isInside = depth + 1 < m_levels.size() || level.expects == Expects::Value;
        if (!isInside)
            break;
        path.steps.append(level.isObject ? Json::Path::Step(level.name) : Json::Path::Step(level.element));
    }
    return path;
}

/// A string whose closing quote was not typed yet runs on over what follows it.
qsizetype endOf(QByteArrayView text, Base::TextRange token, qsizetype offset)
{
    const QByteArrayView written = text.sliced(token.offset, token.length);
    if (!isQuote(written.front()))
        return token.end();
    const bool isClosed = written.size() > 1 && isQuote(written.back());
    const QByteArrayView behind = text.sliced(offset, token.end() - offset);
    const bool runsOn = std::any_of(behind.begin(), behind.end(), [](char c) { return c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']'; });
    return isClosed && !runsOn ? token.end() : offset;
}

/// The names behind the place in the same object, and what stands next.
void readOn(TextPlace &place, Reading reading, QByteArrayView text)
{
    QList<Json::SyntaxError> ignored;
    const QByteArrayView rest = text.sliced(place.range.end());
    TolerantLexer lexer(rest, ignored);
    const std::size_t depth = reading.depth();
    bool isFirst = true;
    for (TolerantLexer::Token token = lexer.next(); token.kind != Kind::End && reading.depth() >= depth; token = lexer.next()) {
        const bool isPunctuation = token.kind == Kind::Punctuation;
        const char character = isPunctuation ? lexer.character(token) : ' ';
        if (isFirst) {
            place.isFollowedByColon = character == ':';
            place.needsComma = !isPunctuation || character == '{' || character == '[';
        }
        isFirst = false;
        if (isPunctuation)
            reading.punctuation(character);
        else
            reading.textOrWord(lexer.textOf(token));
        if (reading.depth() == depth)
            place.siblings = reading.names();
    }
}

} // namespace

TextPlace placeAt(QByteArrayView text, qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    QList<Json::SyntaxError> ignored;
    TolerantLexer lexer(text, ignored);
    Reading reading;
    TextPlace place;
    TolerantLexer::Token token = lexer.next();
    for (; token.kind != Kind::End && token.range.end() < offset; token = lexer.next()) {
        if (token.kind == Kind::Punctuation)
            reading.punctuation(lexer.character(token));
        else
            reading.textOrWord(lexer.textOf(token));
    }
    const bool isWritten = token.kind == Kind::String || token.kind == Kind::Word || token.kind == Kind::Other;
    const bool isTouched = isWritten && token.range.offset < offset;
    if (token.kind == Kind::Punctuation && token.range.end() == offset)
        reading.punctuation(lexer.character(token));
    if (isTouched)
        reading.expectAgain();
    place.role = reading.role();
    place.path = reading.path();
    place.range = isTouched ? Base::TextRange{token.range.offset, endOf(text, token.range, offset) - token.range.offset} : Base::TextRange{offset, 0};
    place.name = isTouched && place.role == Role::MemberName ? nameIn(text.sliced(place.range.offset, place.range.length)) : QString();
    place.siblings = reading.names();
    if (isTouched) {
        Reading behind = reading;
        if (place.role == Role::MemberName)
            behind.textOrWord("");
        else
            behind.textOrWord(lexer.textOf(token));
        readOn(place, behind, text);
    } else {
        readOn(place, reading, text);
    }
    place.siblings.removeAll(QString());
    return place;
}

} // namespace OpenApi
