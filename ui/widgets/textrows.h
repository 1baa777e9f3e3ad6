// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace Ui {

/// A text of any size cut into rows that are short enough to be drawn: at each line's end, and within a long line behind a comma or an opening
/// bracket. Only every so many rows are kept; the others are found again from there. Safe on any thread; copies share everything.
class TextRows
{
public:
    struct Row
    {
        /// Without the line's end.
        Base::TextRange range;
        /// Counted from 1.
        qsizetype line = 1;
        /// It goes on with the line of the row before.
        bool isContinued = false;
        /// It begins within a JSON string.
        bool isInString = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// No row is longer, in bytes.
    static constexpr qsizetype longest = 200;

    TextRows() = default;
    /// Of the first \a upTo bytes. Linear.
    [[nodiscard]] static TextRows of(const QByteArray &text, qsizetype upTo);
    [[nodiscard]] static TextRows of(const QByteArray &text) { return of(text, text.size()); }

    /// At least one.
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype lineCount() const { return m_lines; }
    /// Does it cover the whole text?
    [[nodiscard]] bool isComplete() const { return m_end == m_text.size(); }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] Row at(qsizetype number) const;
    /// The one in which byte \a offset stands.
    [[nodiscard]] qsizetype rowAt(qsizetype offset) const;

private:
    /// Where a row begins.
    struct Start
    {
        qsizetype offset = 0;
        qsizetype line = 1;
        bool isContinued = false;
        bool isInString = false;
        bool isEscaped = false;
    };

    [[nodiscard]] Row read(Start &start) const;

    QByteArray m_text;
    qsizetype m_end = 0;
    qsizetype m_count = 1;
    qsizetype m_lines = 1;
    std::shared_ptr<const std::vector<Start>> m_starts;
};

} // namespace Ui
