// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <memory>
#include <optional>

namespace simdjson::internal {
class dom_parser_implementation;
}

namespace Json {

/// Where each token of a text starts, found by simdjson's first stage, which also checks the UTF-8. Works through the text in pieces that stay
/// in the processor's cache until they are read. A piece starts at a token and ends outside of strings.
class TokenStarts
{
public:
    explicit TokenStarts(QByteArrayView text);
    ~TokenStarts();
    TokenStarts(const TokenStarts &) = delete;
    TokenStarts &operator=(const TokenStarts &) = delete;

    /// A piece holds more tokens than this, unless it is the last.
    static constexpr quint32 Lookahead = 8;

    /// Reads the piece that starts at \a start, which is a token's or 0. False when it is no JSON, or there is no memory.
    [[nodiscard]] bool read(qsizetype start);
    /// Counted from the piece's start, and followed by its length.
    [[nodiscard]] const quint32 *begin() const;
    [[nodiscard]] const quint32 *end() const;
    [[nodiscard]] bool isLast() const { return m_end == m_text.size(); }
    /// Where in the text the piece starts and ends.
    [[nodiscard]] qsizetype startOfPiece() const { return m_start; }
    [[nodiscard]] qsizetype endOfPiece() const { return m_end; }

private:
    using Cuts = std::array<qsizetype, 2>;

    [[nodiscard]] Cuts cutsBefore(qsizetype end) const;
    [[nodiscard]] bool isEscaped(qsizetype at) const;
    [[nodiscard]] bool looksClosing(qsizetype quote) const;
    [[nodiscard]] bool hasRoomFor(qsizetype size);
    [[nodiscard]] std::optional<bool> scan(qsizetype end);

    QByteArrayView m_text;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    qsizetype m_roomFor = 0;
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_stage;
};

} // namespace Json
