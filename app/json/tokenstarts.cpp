// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/tokenstarts.h"

#include "app/json/tokens.h"

#include <simdjson.h>

#include <algorithm>

namespace Json {

namespace {

/// With its tokens it fits the second level of cache of any processor of the last ten years.
constexpr qsizetype PieceSize = 64 * 1024;

} // namespace

TokenStarts::TokenStarts(QByteArrayView text) : m_text(text)
{
}

TokenStarts::~TokenStarts() = default;

const quint32 *TokenStarts::begin() const
{
    return m_stage->structural_indexes.get();
}

const quint32 *TokenStarts::end() const
{
    return begin() + m_stage->n_structural_indexes;
}

bool TokenStarts::isEscaped(qsizetype at) const
{
    qsizetype before = at;
    while (before > m_start && m_text[before - 1] == '\\')
        --before;
    return (at - before) % 2 == 1;
}

/// Whether a quote more likely ends a string than begins one.
bool TokenStarts::looksClosing(qsizetype quote) const
{
    const char next = quote + 1 < m_text.size() ? m_text[quote + 1] : ',';
    return next == ',' || next == ':' || next == '}' || next == ']' || isBlank(next);
}

/// Where a piece can end, the likelier first: before and behind its last quote, or, where it has none, behind its last comma. One of the two
/// is outside of strings. At the start of the piece if there is no such place.
TokenStarts::Cuts TokenStarts::cutsBefore(qsizetype end) const
{
    const QByteArrayView piece = m_text.sliced(m_start, end - m_start);
    qsizetype quote = piece.lastIndexOf('"');
    if (quote < 0)
        return {m_start + piece.lastIndexOf(',') + 1, m_start};
    while (quote >= 0 && isEscaped(m_start + quote))
        quote = quote == 0 ? -1 : piece.lastIndexOf('"', quote - 1);
    if (quote < 0)
        return {m_start, m_start};
    const qsizetype before = m_start + quote;
    return looksClosing(before) ? Cuts {before + 1, before} : Cuts {before, before + 1};
}

bool TokenStarts::hasRoomFor(qsizetype size)
{
    if (size <= m_roomFor)
        return true;
    m_roomFor = size;
    return simdjson::get_active_implementation()->create_dom_parser_implementation(static_cast<std::size_t>(size), 1, m_stage) == simdjson::SUCCESS;
}

/// Whether the text up to \a end is JSON's; nothing if it is no piece, for it ends inside a string or holds too few tokens.
std::optional<bool> TokenStarts::scan(qsizetype end)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(m_text.data() + m_start);
    const auto error = m_stage->stage1(bytes, static_cast<std::size_t>(end - m_start), simdjson::stage1_mode::regular);
    const bool isTooShort = error == simdjson::UNCLOSED_STRING || error == simdjson::EMPTY
        || (error == simdjson::SUCCESS && m_stage->n_structural_indexes <= Lookahead);
    m_end = end;
    return isTooShort && end < m_text.size() ? std::nullopt : std::optional(error == simdjson::SUCCESS);
}

bool TokenStarts::read(qsizetype start)
{
    m_start = start;
    for (qsizetype size = PieceSize;; size *= 2) {
        const bool isLast = m_text.size() - start <= size;
        const qsizetype end = isLast ? m_text.size() : start + size;
        if (!hasRoomFor(end - start))
            return false;
        for (const qsizetype cut : isLast ? Cuts {end, end} : cutsBefore(end)) {
            if (const std::optional<bool> isRight = cut == start ? std::nullopt : scan(cut))
                return *isRight;
        }
        if (isLast)
            return false;
    }
}

} // namespace Json
