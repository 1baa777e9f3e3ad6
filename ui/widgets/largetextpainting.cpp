// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// How LargeTextView draws; the rest of the class is in largetextview.cpp.

#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"
#include "ui/widgets/largetextview.h"
#include "ui/widgets/rowlayout.h"

#include <QPainter>
#include <QScrollBar>

namespace Ui {

namespace {

constexpr int numberGap = 12;

/// A secret may have begun in a row above.
constexpr qsizetype longestSecret = 4096;

/// Where secrets stand in a part of the text.
QList<Base::TextRange> secretsIn(const QByteArray &text, Base::TextRange part)
{
    if (!Discretion::discretion().isCovering())
        return {};
    const qsizetype from = std::max<qsizetype>(0, part.offset - longestSecret);
    QList<Base::TextRange> secrets = Discretion::discretion().secretsIn(text.sliced(from, std::min(text.size(), part.end() + longestSecret) - from));
    for (Base::TextRange &secret : secrets)
        secret.offset += from;
    return secrets;
}

} // namespace

void LargeTextView::connectDiscretion()
{
    connect(&Discretion::discretion(), &Discretion::changed, viewport(), qOverload<>(&QWidget::update));
}

RowLayout LargeTextView::rowOf(qsizetype number) const
{
    return {m_rows, number, m_isJson};
}

int LargeTextView::rowHeight() const
{
    return QFontMetrics(Theme::theme().codeFont()).lineSpacing();
}

int LargeTextView::numberWidth() const
{
    const int digits = std::max<int>(2, int(QString::number(m_rows.lineCount()).size()));
    return QFontMetrics(Theme::theme().codeFont()).horizontalAdvance(QString(digits, u'9')) + 2 * numberGap;
}

qsizetype LargeTextView::rowsInSight() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

qsizetype LargeTextView::topRow() const
{
    return verticalScrollBar()->value();
}

double LargeTextView::left() const
{
    return numberWidth() - horizontalScrollBar()->value();
}

qsizetype LargeTextView::offsetAt(QPoint place) const
{
    const qsizetype row = std::clamp<qsizetype>(topRow() + place.y() / rowHeight(), 0, m_rows.count() - 1);
    return rowOf(row).offsetAt(place.x() - left());
}

QRect LargeTextView::rectOf(qsizetype offset) const
{
    const qsizetype row = m_rows.rowAt(offset);
    const int advance = QFontMetrics(Theme::theme().codeFont()).averageCharWidth();
    return {int(left() + rowOf(row).xOf(offset)), int(row - topRow()) * rowHeight(), advance, rowHeight()};
}

void LargeTextView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::theme();
    painter.fillRect(viewport()->rect(), theme.color(ColorRole::Base));
    painter.setFont(theme.codeFont());
    const qsizetype last = std::min(m_rows.count() - 1, topRow() + rowsInSight());
    const qsizetype from = m_rows.at(topRow()).range.offset;
    const Base::TextRange inSight{from, m_rows.at(last).range.end() - from};
    const QList<Base::TextRange> matches = m_matches ? m_matches(inSight) : QList<Base::TextRange>();
    const QList<Base::TextRange> secrets = secretsIn(m_text, inSight);
    for (qsizetype number = topRow(); number <= last; ++number)
        paintRow(painter, number, matches, secrets);
    if (hasFocus() && m_rows.rowAt(m_cursor) >= topRow() && m_rows.rowAt(m_cursor) <= last)
        painter.fillRect(QRect(rectOf(m_cursor).topLeft(), QSize(1, rowHeight())), theme.color(ColorRole::Text));
}

void LargeTextView::paintRow(QPainter &painter, qsizetype number, const QList<Base::TextRange> &matches, const QList<Base::TextRange> &secrets) const
{
    const Theme &theme = Theme::theme();
    const RowLayout row = rowOf(number);
    const int top = int(number - topRow()) * rowHeight();
    const QRectF band(numberWidth() - numberGap / 2, top, viewport()->width(), rowHeight());
    painter.setClipRect(band);
    for (const Base::TextRange &match : matches)
        fill(painter, row, match, band, theme.color(ColorRole::Match));
    fill(painter, row, m_currentMatch, band, theme.color(ColorRole::CurrentMatch));
    fill(painter, row, selection(), band, theme.color(ColorRole::AccentPanel));
    painter.setPen(theme.color(ColorRole::Text));
    row.draw(painter, QPointF(left(), top));
    fill(painter, row, m_problem, band.adjusted(0, rowHeight() - 2, 0, 0), theme.color(ColorRole::Error));
    for (const Base::TextRange &secret : secrets)
        fill(painter, row, secret, band, theme.color(ColorRole::MutedText));
    painter.setClipping(false);
    if (row.row().isContinued)
        return;
    painter.setPen(theme.color(ColorRole::MutedText));
    painter.drawText(QRect(0, top, numberWidth() - numberGap, rowHeight()), Qt::AlignRight | Qt::AlignVCenter, QString::number(row.row().line));
}

/// The part of \a range that this row shows.
void LargeTextView::fill(QPainter &painter, const RowLayout &row, Base::TextRange range, QRectF band, const QColor &color) const
{
    const Base::TextRange shown = row.row().range;
    if (range.length <= 0 || range.end() <= shown.offset || range.offset > shown.end())
        return;
    const double from = row.xOf(range.offset);
    const double to = row.xOf(range.end());
    painter.fillRect(QRectF(left() + from, band.top(), std::max(to - from, 2.0), band.height()), color);
}

} // namespace Ui
