// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/builder.h"

#include "app/json/escapes.h"
#include "app/json/tokens.h"
#include "app/json/tokenstarts.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Json {

namespace {

constexpr quint32 NoContainer = std::numeric_limits<quint32>::max();
constexpr quint32 MostNames = (1U << 29) - 2;

/// The second stage: from token starts to entries, without recursion. While a container is open, its entry's next is the container around it.
/// Everything is inlined into read(), so that the compiler can keep the places in registers.
class Builder
{
public:
    /// The first \a shift bytes of \a text are not read.
    Builder(QByteArrayView text, quint32 shift, Entries &entries, Names &names)
        : m_body(text.sliced(shift)), m_bodyStart(shift), m_tokens(m_body), m_entries(entries), m_names(names)
    {
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool read()
    {
        if (!startPiece(0) || !readValue(0))
            return false;
        while (m_open != NoContainer) {
            if (Q_UNLIKELY(m_token >= m_pieceDone) && !startPiece(m_tokens.startOfPiece() + *m_token))
                return false;
            if (!readNext())
                return false;
        }
        m_entries.setCount(m_count);
        return m_token == m_lastToken && m_tokens.isLast();
    }

private:
    /// Finds the tokens from \a start on, and makes room for as many entries.
    [[nodiscard]] bool startPiece(qsizetype start)
    {
        if (!m_tokens.read(start))
            return false;
        m_text = m_body.data() + start;
        m_size = static_cast<quint32>(m_tokens.endOfPiece() - start);
        m_lastFast = m_size < 16 ? 0 : m_size - 16;
        m_shift = m_bodyStart + static_cast<quint32>(start);
        m_backslash = 0;
        m_token = m_tokens.begin();
        m_lastToken = m_tokens.end();
        m_pieceDone = m_tokens.isLast() ? m_lastToken + 1 : m_lastToken - TokenStarts::Lookahead;
        return hasRoom();
    }

    /// At first a guess from the text's start, for most texts go on as they begin.
    [[nodiscard]] bool hasRoom()
    {
        const auto tokens = static_cast<quint64>(m_lastToken - m_token);
        const quint64 needed = m_count + tokens;
        if (needed > m_entries.capacity()) {
            const quint64 wanted = m_count == 0 ? tokens / 3 * static_cast<quint64>(m_body.size()) / m_size : needed + needed / 2;
            constexpr quint64 most = std::numeric_limits<quint32>::max();
            if (needed > most || !m_entries.setCapacity(static_cast<quint32>(std::clamp(wanted, needed, most))))
                return false;
        }
        m_out = m_entries.begin();
        return true;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool append(quint32 name, Kind kind, quint32 start, quint32 end)
    {
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
        while (Q_UNLIKELY(m_text[end - 1] != '"') && isBlank(m_text[end - 1]))
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

    /// Whether the text from \a start is so many digits, up to eight, tried all at once.
    [[nodiscard]] Q_ALWAYS_INLINE bool isDigits(quint32 start, quint32 count) const
    {
        constexpr quint64 eachByte = 0x0101010101010101U;
        const quint64 values = (qFromLittleEndian<quint64>(m_text + start) ^ (eachByte * '0')) << (64 - count * 8);
        return (((values + eachByte * 0x76) | values) & (eachByte * 0x80)) == 0;
    }

    [[nodiscard]] Q_ALWAYS_INLINE bool readNumber(quint32 name)
    {
        const quint32 start = *m_token++;
        const quint32 size = *m_token - start;
        if (Q_LIKELY(size - 1 < 8 && start < m_lastFast && isDigits(start, size) && (m_text[start] != '0' || size == 1)))
            return append(name, Kind::Number, start, start + size);
        const quint32 end = start + static_cast<quint32>(numberLength({m_text + start, size}));
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
        if (const quint32 start = *m_token; start < m_lastFast) {
            if (const quint32 name = m_names.expected(m_text + start, m_text + m_size)) {
                m_token += 2;
                return name;
            }
        }
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

    QByteArrayView m_body;
    quint32 m_bodyStart;
    TokenStarts m_tokens;
    // The piece that is being read.
    const char *m_text = nullptr;
    quint32 m_size = 0;
    quint32 m_shift = 0;
    /// Before it 16 bytes can be read.
    quint32 m_lastFast = 0;
    const quint32 *m_token = nullptr;
    const quint32 *m_lastToken = nullptr;
    const quint32 *m_pieceDone = nullptr;
    Entries &m_entries;
    Names &m_names;
    Entry *m_out = nullptr;
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
    Entries entries;
    Names names;
    if (!Builder(text, static_cast<quint32>(shift), entries, names).read() || !entries.setCapacity(entries.count()))
        return nullptr;
    return std::make_shared<const Index>(text, std::move(entries), std::move(names));
}

} // namespace Json
