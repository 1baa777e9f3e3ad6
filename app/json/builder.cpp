// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/builder.h"

#include "app/json/escapes.h"
#include "app/json/hugepages.h"
#include "app/json/tokens.h"

#include <simdjson.h>

#include <cstring>
#include <limits>

namespace Json {

namespace {

constexpr quint32 NoContainer = std::numeric_limits<quint32>::max();
constexpr quint32 MostNames = (1U << 29) - 2;

/// simdjson's first stage: checks the UTF-8 and finds where each token starts, 64 bytes at a time.
class TokenStarts
{
public:
    [[nodiscard]] bool find(QByteArrayView text)
    {
        const auto size = static_cast<std::size_t>(text.size());
        if (simdjson::get_active_implementation()->create_dom_parser_implementation(size, 1, m_stage) != simdjson::SUCCESS)
            return false;
        preferHugePages(m_stage->structural_indexes.get(), size * sizeof(quint32));
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
        return m_stage->stage1(bytes, size, simdjson::stage1_mode::regular) == simdjson::SUCCESS;
    }
    /// Followed by the text's length.
    [[nodiscard]] const quint32 *begin() const { return m_stage->structural_indexes.get(); }
    [[nodiscard]] quint32 count() const { return m_stage->n_structural_indexes; }

private:
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_stage;
};

/// Room for more entries, or null.
Entry *grown(Entries &entries)
{
    const quint32 capacity = entries.capacity() + entries.capacity() / 2 + 16;
    return entries.setCapacity(capacity) ? entries.begin() : nullptr;
}

/// The second stage: from token starts to entries, without recursion. While a container is open, its entry's next is the container around it.
/// Everything is inlined into read(), so that the compiler can keep the places in registers.
class Builder
{
public:
    Builder(QByteArrayView text, quint32 shift, const TokenStarts &tokens, Entries &entries, Names &names)
        : m_text(text.data()), m_size(static_cast<quint32>(text.size())), m_shift(shift), m_token(tokens.begin()),
          m_lastToken(tokens.begin() + tokens.count()), m_entries(entries), m_names(names), m_out(entries.begin()), m_capacity(entries.capacity())
    {
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool read()
    {
        if (!readValue(0))
            return false;
        while (m_open != NoContainer) {
            if (!readNext())
                return false;
        }
        m_entries.setCount(m_count);
        return m_token == m_lastToken;
    }

private:
    [[nodiscard]] Q_ALWAYS_INLINE bool append(quint32 name, Kind kind, quint32 start, quint32 end)
    {
        if (Q_UNLIKELY(m_count == m_capacity)) {
            m_out = grown(m_entries);
            m_capacity = m_entries.capacity();
            if (m_out == nullptr)
                return false;
        }
        m_out[m_count] = {.start = start + m_shift, .end = end + m_shift, .next = m_count + 1, .tag = name << 3 | static_cast<quint32>(kind)};
        ++m_count;
        return true;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool open(quint32 name, Kind kind)
    {
        const quint32 start = *m_token++;
        if (!append(name, kind, start, start))
            return false;
        m_out[m_count - 1].next = m_open;
        m_open = m_count - 1;
        m_isObject = kind == Kind::Object;
        return true;
    }

    Q_ALWAYS_INLINE void close()
    {
        Entry &container = m_out[m_open];
        m_open = container.next;
        container.next = m_count;
        container.end = *m_token++ + 1 + m_shift;
        m_isObject = m_open != NoContainer && m_out[m_open].kind() == Kind::Object;
    }

    /// The end of the string that starts at \a start, quote included, or 0. What follows a string starts the next token.
    [[nodiscard]] Q_ALWAYS_INLINE quint32 stringEnd(quint32 start) const
    {
        quint32 end = *m_token;
        while (isBlank(m_text[end - 1]))
            --end;
        return end - start >= 2 && m_text[end - 1] == '"' ? end : 0;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool hasBackslash(quint32 start, quint32 end)
    {
        if (Q_UNLIKELY(m_backslash <= start)) {
            const void *found = std::memchr(m_text + start, '\\', m_size - start);
            m_backslash = found == nullptr ? m_size : static_cast<quint32>(static_cast<const char *>(found) - m_text);
        }
        return m_backslash < end;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool readString(quint32 name)
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

    [[nodiscard]] Q_ALWAYS_INLINE bool endsToken(quint32 end) const { return end == *m_token || isBlank(m_text[end]); }

    [[nodiscard]] Q_ALWAYS_INLINE bool readNumber(quint32 name)
    {
        const quint32 start = *m_token++;
        quint32 end = start;
        while (end < *m_token && m_text[end] >= '0' && m_text[end] <= '9')
            ++end;
        const bool isPlain = end > start && endsToken(end) && (m_text[start] != '0' || end == start + 1);
        if (!isPlain)
            end = start + static_cast<quint32>(numberLength({m_text + start, *m_token - start}));
        return end > start && endsToken(end) && append(name, Kind::Number, start, end);
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool readLiteral(quint32 name, QByteArrayView literal, Kind kind)
    {
        const quint32 start = *m_token++;
        const auto end = start + static_cast<quint32>(literal.size());
        return end <= *m_token && std::memcmp(m_text + start, literal.data(), static_cast<std::size_t>(literal.size())) == 0 && endsToken(end)
            && append(name, kind, start, end);
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool readValue(quint32 name)
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

    /// The number of the name that stands here with its colon, or 0.
    [[nodiscard]] Q_ALWAYS_INLINE quint32 readName()
    {
        if (m_lastToken - m_token < 2 || m_text[*m_token] != '"' || m_text[m_token[1]] != ':')
            return 0;
        const quint32 start = *m_token++;
        const quint32 end = stringEnd(start);
        if (end == 0 || m_names.count() == MostNames)
            return 0;
        ++m_token; // the colon
        const QByteArrayView inside(m_text + start + 1, end - start - 2);
        if (!hasBackslash(start, end))
            return m_names.number(inside);
        return findInvalidEscape(inside) < 0 ? m_names.numberOfEscaped(unescaped(inside)) : 0;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool readNext()
    {
        if (m_token == m_lastToken)
            return false;
        const char character = m_text[*m_token];
        if (character == (m_isObject ? '}' : ']')) {
            close();
            return true;
        }
        const bool isFirst = m_open == m_count - 1;
        if (!isFirst) {
            if (character != ',')
                return false;
            ++m_token;
        }
        quint32 name = 0;
        if (m_isObject) {
            name = readName();
            if (name == 0)
                return false;
        }
        return readValue(name);
    }

    const char *m_text;
    quint32 m_size;
    quint32 m_shift;
    const quint32 *m_token;
    const quint32 *m_lastToken;
    Entries &m_entries;
    Names &m_names;
    Entry *m_out;
    quint32 m_capacity;
    quint32 m_count = 0;
    quint32 m_open = NoContainer;
    bool m_isObject = false;
    /// The first backslash behind the quote last asked for.
    quint32 m_backslash = 0;
};

} // namespace

std::shared_ptr<const Index> buildIndex(const QByteArray &text)
{
    // RFC 8259 §8.1 lets a reader ignore a byte order mark.
    const qsizetype shift = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView body = QByteArrayView(text).sliced(shift);
    TokenStarts tokens;
    Entries entries;
    Names names;
    // A member takes four tokens, an element two, but an array of objects is common and of scalars rare.
    if (body.isEmpty() || !tokens.find(body) || !entries.setCapacity(tokens.count() / 3 + 16))
        return nullptr;
    if (!Builder(body, static_cast<quint32>(shift), tokens, entries, names).read() || !entries.setCapacity(entries.count()))
        return nullptr;
    return std::make_shared<const Index>(text, std::move(entries), std::move(names));
}

} // namespace Json
