// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/textrows.h"

#include <QTextLayout>

namespace Ui {

/// One row of a text laid out in the code font, JSON coloured: where its bytes stand, and which byte stands at a place.
class RowLayout
{
public:
    RowLayout(const TextRows &rows, qsizetype number, bool isJson);

    [[nodiscard]] const TextRows::Row &row() const { return m_row; }
    [[nodiscard]] double width() const { return m_layout.lineAt(0).naturalTextWidth(); }
    /// In pixels from the row's beginning; a place outside the row is at its nearer end.
    [[nodiscard]] double xOf(qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(double x) const;
    void draw(QPainter &painter, QPointF place) const { m_layout.draw(&painter, place); }

private:
    void colour(bool isInString);

    TextRows::Row m_row;
    QByteArray m_bytes;
    QTextLayout m_layout;
};

} // namespace Ui
