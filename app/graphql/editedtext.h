// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArray>

namespace GraphQl {

/// A text being edited by the builder: what a line is, how far it is indented, how something is taken out of a list.
class EditedText
{
public:
    explicit EditedText(const QByteArray &text);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

    /// The blanks that the line of \a offset begins with.
    [[nodiscard]] QByteArray indentationAt(qsizetype offset) const;
    [[nodiscard]] bool isFirstOnLine(qsizetype offset) const;
    /// Is there a line end in the range?
    [[nodiscard]] bool isOnLines(Base::TextRange range) const;
    /// Behind what belongs to \a offset on its line: blanks, commas and a comment, if nothing else follows them; else \a offset.
    [[nodiscard]] qsizetype pastRestOfLine(qsizetype offset) const;
    /// The line end the text uses.
    [[nodiscard]] const QByteArray &lineEnd() const { return m_lineEnd; }

    void insert(qsizetype offset, const QByteArray &text) { m_text.insert(offset, text); }
    void replace(Base::TextRange range, const QByteArray &text) { m_text.replace(range.offset, range.length, text); }
    /// Takes an item of a list out: its lines where it has them to itself, else itself and the blanks and commas on one side. Comments stay.
    void takeOut(Base::TextRange item);

private:
    [[nodiscard]] qsizetype lineStart(qsizetype offset) const;
    [[nodiscard]] qsizetype pastBlanks(qsizetype offset) const;

    QByteArray m_text;
    QByteArray m_lineEnd;
};

} // namespace GraphQl
