// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/lexer.h"

#include <QByteArray>

#include <vector>

namespace GraphQl {

/// Lines of a document being printed, with the comments of the original put back where they stood: those on a line of their own before
/// what follows them, those behind something at the end of its line.
class Layout
{
public:
    static constexpr qsizetype widest = 80;

    /// \a text has no lexical errors and outlives the layout.
    explicit Layout(QByteArrayView text);

    /// Begins a line for what stands at \a offset of the original; an empty line before it is kept.
    void line(qsizetype offset);
    /// The same behind an empty line.
    void paragraph(qsizetype offset);
    void write(QByteArrayView words);
    /// The lines that follow stand one level deeper.
    void open(QByteArrayView bracket);
    /// \a offset of the original's bracket.
    void close(QByteArrayView bracket, qsizetype offset);
    [[nodiscard]] QByteArray indentation() const { return QByteArray(qsizetype(m_depth) * 2, ' '); }

    /// Without a bracket, where one was opened with none.
    void end() { --m_depth; }
    [[nodiscard]] bool isAtLineStart() const { return m_column == qsizetype(m_depth) * 2; }

    /// What stands here in the original cannot be on one line: it holds a comment or a block string.
    [[nodiscard]] bool needsLines(Base::TextRange range) const;
    [[nodiscard]] Token tokenAt(qsizetype offset) const;
    /// Where the next token stands.
    [[nodiscard]] qsizetype tokenFrom(qsizetype offset) const { return tokenAt(offset).range.offset; }
    [[nodiscard]] bool fits(qsizetype length) const { return m_column + length <= widest; }
    [[nodiscard]] QByteArrayView original(Base::TextRange range) const { return m_text.sliced(range.offset, range.length); }

    /// The document, ended by one line end.
    [[nodiscard]] QByteArray take();

private:
    struct Comment
    {
        Base::TextRange range;
        bool hasOwnLine = false;
    };

    void findComments();
    void writeComments(qsizetype before);
    void keepGap(qsizetype offset);
    void beginLine();

    QByteArrayView m_text;
    std::vector<Comment> m_comments;
    size_t m_next = 0;
    QByteArray m_out;
    qsizetype m_column = 0;
    int m_depth = 0;
    bool m_wantsGap = false;
};

} // namespace GraphQl
