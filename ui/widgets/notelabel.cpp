// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/notelabel.h"

#include "ui/theme/discretion.h"
#include "ui/theme/look.h"

#include <QPainter>

namespace Ui {

NoteLabel::NoteLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLook(this, Look::Muted);
}

void NoteLabel::setNote(const QString &note)
{
    setText(note);
    setToolTip(note);
    setVisible(!note.isEmpty());
}

QSize NoteLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = Discretion::discretion().shown(text());
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(shown, Qt::ElideRight, width()));
}

} // namespace Ui
