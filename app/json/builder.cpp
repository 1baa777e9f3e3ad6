// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/builder.h"

#include "app/json/escapes.h"
#include "app/json/tokens.h"

#include <simdjson.h>

#include <cstring>
#include <limits>

namespace Json {

namespace {

constexpr quint32 NoContainer = std::numeric_limits<quint32>::max();
constexpr quint32 MostNames = (1U << 29) - 2;

/// simdjson's first stage: checks the UTF-8 and finds where each token starts, eight bytes an instruction and more.
class TokenStarts
{
public:
    [[nodiscard]] bool find(QByteArrayView text)
    {
        const auto size = static_cast<std::size_t>(text.size());
        if (simdjson::get_active_implementation()->create_dom_parser_implementation(size, 1, m_stage) != simdjson::SUCCESS)
            return false;
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
        return m_stage->stage1(bytes, size, simdjson::stage1_mode::regular) == simdjson::SUCCESS;
    }
    /// Followed by the text's length.
    [[nodiscard]] const quint32 *begin() const { return m_stage->structural_indexes.get(); }
    [[nodiscard]] quint32 count() const { return m_stage->n_structural_indexes; }

private:
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_stage;
};

/// The second stage: from token starts to entries, without recursion. While a container is open, its entry's next is the container around it.
class Builder
{
public:
    Builder(QByteArrayView text, quint32 shift, const TokenStarts &tokens)
        : m_text(text.data()), m_shift(shift), m_token(tokens.begin()), m_lastToken(tokens.begin() + tokens.count()),
          m_size(static_cast<quint32>(text.size()))
    {
    }

    [[nodiscard]] bool read();

    Entries entries;
    Names names;

private:
    [[nodiscard]] bool readNext();
    [[nodiscard]] bool readMember();
    [[nodiscard]] bool readValue(quint32 name);
    [[nodiscard]] bool readString(quint32 name);
    [[nodiscard]] bool readNumber(quint32 name);
    [[nodiscard]] bool readLiteral(quint32 name, QByteArrayView literal, Kind kind);
    [[nodiscard]] bool open(quint32 name, Kind kind);
    void close();
    [[nodiscard]] bool append(quint32 name, Kind kind, quint32 start, quint32 end);
    [[nodiscard]] bool hasBackslash(quint32 start, quint32 end);
    [[nodiscard]] bool endsToken(quint32 end) const { return end == *m_token || isBlank(m_text[end]); }
    /// The end of the string that starts at \a start, quote included, or 0. What follows a string starts the next token.
    [[nodiscard]] quint32 stringEnd(quint32 start) const;

    const char *m_text;
    quint32 m_shift;
    const quint32 *m_token;
    const quint32 *m_lastToken;
    quint32 m_size;
    quint32 m_count = 0;
    quint32 m_open = NoContainer;
    /// The first backslash behind the quote last asked for.
    quint32 m_backslash = 0;
};

bool Builder::append(quint32 name, Kind kind, quint32 start, quint32 end)
{
    if (m_count == entries.capacity() && !entries.setCapacity(m_count + m_count / 2 + 16))
        return false;
    entries[m_count] = {.start = start + m_shift, .end = end + m_shift, .next = m_count + 1, .tag = name << 3 | static_cast<quint32>(kind)};
    ++m_count;
    return true;
}

bool Builder::open(quint32 name, Kind kind)
{
    const quint32 start = *m_token++;
    if (!append(name, kind, start, start))
        return false;
    entries[m_count - 1].next = m_open;
    m_open = m_count - 1;
    return true;
}

void Builder::close()
{
    Entry &container = entries[m_open];
    m_open = container.next;
    container.next = m_count;
    container.end = *m_token++ + 1 + m_shift;
}

quint32 Builder::stringEnd(quint32 start) const
{
    quint32 end = *m_token;
    while (isBlank(m_text[end - 1]))
        --end;
    return end - start >= 2 && m_text[end - 1] == '"' ? end : 0;
}

bool Builder::hasBackslash(quint32 start, quint32 end)
{
    if (m_backslash <= start) {
        const void *found = std::memchr(m_text + start, '\\', m_size - start);
        m_backslash = found == nullptr ? m_size : static_cast<quint32>(static_cast<const char *>(found) - m_text);
    }
    return m_backslash < end;
}

bool Builder::readString(quint32 name)
{
    const quint32 start = *m_token++;
    const quint32 end = stringEnd(start);
    if (end == 0)
        return false;
    if (!hasBackslash(start, end))
        return append(name, Kind::String, start, end);
    const QByteArrayView inside(m_text + start + 1, end - start - 2);
    return findInvalidEscape(inside) < 0 && append(name, Kind::EscapedString, start, end);
}

bool Builder::readNumber(quint32 name)
{
    const quint32 start = *m_token++;
    const auto length = static_cast<quint32>(numberLength({m_text + start, *m_token - start}));
    return length > 0 && endsToken(start + length) && append(name, Kind::Number, start, start + length);
}

bool Builder::readLiteral(quint32 name, QByteArrayView literal, Kind kind)
{
    const quint32 start = *m_token++;
    const auto end = start + static_cast<quint32>(literal.size());
    return end <= *m_token && std::memcmp(m_text + start, literal.data(), static_cast<std::size_t>(literal.size())) == 0 && endsToken(end)
        && append(name, kind, start, end);
}

bool Builder::readValue(quint32 name)
{
    if (m_token == m_lastToken)
        return false;
    switch (m_text[*m_token]) {
    case '{':
        return open(name, Kind::Object);
    case '[':
        return open(name, Kind::Array);
    case '"':
        return readString(name);
    case 't':
        return readLiteral(name, "true", Kind::Boolean);
    case 'f':
        return readLiteral(name, "false", Kind::Boolean);
    case 'n':
        return readLiteral(name, "null", Kind::Null);
    default:
        return readNumber(name);
    }
}

bool Builder::readMember()
{
    if (m_lastToken - m_token < 2 || m_text[*m_token] != '"' || m_text[m_token[1]] != ':')
        return false;
    const quint32 start = *m_token++;
    const quint32 end = stringEnd(start);
    if (end == 0 || names.count() == MostNames)
        return false;
    ++m_token; // the colon
    const QByteArrayView inside(m_text + start + 1, end - start - 2);
    if (!hasBackslash(start, end))
        return readValue(names.number(inside));
    return findInvalidEscape(inside) < 0 && readValue(names.numberOfEscaped(unescaped(inside)));
}

bool Builder::readNext()
{
    if (m_token == m_lastToken)
        return false;
    const bool isObject = entries[m_open].kind() == Kind::Object;
    const char character = m_text[*m_token];
    if (character == (isObject ? '}' : ']')) {
        close();
        return true;
    }
    const bool isFirst = m_open == m_count - 1;
    if (!isFirst) {
        if (character != ',')
            return false;
        ++m_token;
    }
    return isObject ? readMember() : readValue(0);
}

bool Builder::read()
{
    const auto tokens = static_cast<quint32>(m_lastToken - m_token);
    if (!entries.setCapacity(tokens / 4 + 16) || !readValue(0))
        return false;
    while (m_open != NoContainer) {
        if (!readNext())
            return false;
    }
    entries.setCount(m_count);
    return m_token == m_lastToken && entries.setCapacity(m_count);
}

} // namespace

std::shared_ptr<const Index> buildIndex(const QByteArray &text)
{
    // RFC 8259 §8.1 lets a reader ignore a byte order mark.
    const qsizetype shift = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView body = QByteArrayView(text).sliced(shift);
    TokenStarts tokens;
    if (body.isEmpty() || !tokens.find(body))
        return nullptr;
    Builder builder(body, static_cast<quint32>(shift), tokens);
    if (!builder.read())
        return nullptr;
    return std::make_shared<const Index>(text, std::move(builder.entries), std::move(builder.names));
}

} // namespace Json
