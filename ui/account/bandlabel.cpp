// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/bandlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace Ui {

BandLabel::BandLabel(Weight weight, QWidget *parent)
    : QWidget(parent)
    , m_weight(weight)
{
    setSizePolicy(weight == Weight::Sign ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void BandLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleDescription(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QFont BandLabel::shownFont() const
{
    QFont shown = font();
    if (m_weight == Weight::Sign) {
        shown.setBold(true);
        shown.setPointSizeF(shown.pointSizeF() * 1.3);
        shown.setLetterSpacing(QFont::PercentageSpacing, 108);
    }
    return shown;
}

QSize BandLabel::sizeHint() const
{
    const QFontMetrics metrics(shownFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize BandLabel::minimumSizeHint() const
{
    return m_weight == Weight::Sign ? sizeHint() : QSize(0, sizeHint().height());
}

void BandLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(shownFont());
    painter.setPen(Theme::theme().color(ColorRole::BandText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
}

} // namespace Ui
