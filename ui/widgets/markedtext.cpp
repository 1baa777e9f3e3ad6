// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markedtext.h"

#include "app/find/matched.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace Ui {

namespace {

QList<QTextLayout::FormatRange> marksIn(const QString &text, const QString &typed)
{
    QTextCharFormat marked;
    marked.setBackground(Theme::theme().color(ColorRole::Match));
    marked.setForeground(Theme::theme().color(ColorRole::Text));
    QList<QTextLayout::FormatRange> marks;
    for (const Find::Stretch &stretch : Find::matchedIn(text, typed))
        marks.append({int(stretch.offset), int(stretch.length), marked});
    return marks;
}

} // namespace

void paintMarkedText(QPainter &painter, const QRect &rect, const QString &text, const QString &typed)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    if (typed.isEmpty())
        return painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    QTextLayout layout(shown, painter.font());
    layout.setFormats(marksIn(shown, typed));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace Ui
