// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/methodbadge.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ui {

ColorRole colorOfMethod(QByteArrayView method)
{
    if (method == "POST")
        return ColorRole::MethodPost;
    if (method == "PUT")
        return ColorRole::MethodPut;
    if (method == "PATCH")
        return ColorRole::MethodPatch;
    if (method == "DELETE")
        return ColorRole::MethodDelete;
    return ColorRole::MethodGet;
}

QString shortMethod(QByteArrayView method)
{
    return method.size() > 4 ? QString::fromLatin1(method.first(3)) : QString::fromLatin1(method);
}

MethodBadge::MethodBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MethodBadge::setMethod(const QByteArray &method)
{
    m_method = method;
    setAccessibleName(QString::fromLatin1(method));
    updateGeometry();
    update();
}

QFont MethodBadge::fontBeside(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QSize MethodBadge::sizeHint() const
{
    const QFontMetrics metrics(fontBeside(font()));
    return {metrics.horizontalAdvance(QString::fromLatin1(m_method)) + Theme::theme().spacing(4), metrics.height() + Theme::theme().spacing(2)};
}

void MethodBadge::paint(QPainter &painter, const QRect &rect, QByteArrayView method, const QFont &font)
{
    const Theme &theme = Theme::theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(colorOfMethod(method)));
    painter.drawRoundedRect(rect, theme.spacing(1), theme.spacing(1));
    painter.setPen(theme.color(ColorRole::AccentText));
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, QString::fromLatin1(method));
    painter.restore();
}

void MethodBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_method, fontBeside(font()));
}

} // namespace Ui
