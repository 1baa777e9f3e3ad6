// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettedelegate.h"

#include "ui/palette/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/methodbadge.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// Takes \a width and a gap off the side of \a rect and gives that piece.
QRect takenLeft(QRect &rect, int width)
{
    QRect piece = rect;
    piece.setWidth(width);
    rect.setLeft(piece.right() + Theme::theme().spacing(2));
    return piece;
}

QRect takenRight(QRect &rect, int width)
{
    QRect piece = rect;
    piece.setLeft(rect.right() - width);
    rect.setRight(piece.left() - Theme::theme().spacing(2));
    return piece;
}

void paintMethod(QPainter &painter, QRect &rect, const PaletteEntry &entry, const QFont &font)
{
    const Theme &theme = Theme::theme();
    painter.setFont(MethodBadge::fontBeside(font));
    const QRect place = takenLeft(rect, painter.fontMetrics().horizontalAdvance(u"POST"_s));
    painter.setPen(theme.color(entry.isDeprecated ? ColorRole::MutedText : colorOfMethod(entry.method)));
    if (!entry.method.isEmpty())
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, shortMethod(entry.method));
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteEntry &entry = qobject_cast<const PaletteModel *>(index.model())->entry(index.row());
    const QString typed = index.data(PaletteModel::TypedRole).toString();
    const Theme &theme = Theme::theme();
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    painter->save();
    QRect rect = option.rect.adjusted(theme.spacing(2), 0, -theme.spacing(2), 0);
    paintMethod(*painter, rect, entry, option.font);
    painter->setFont(option.font);
    painter->setPen(theme.color(ColorRole::MutedText));
    const QString kind = inWords(entry.kind);
    painter->drawText(takenRight(rect, painter->fontMetrics().horizontalAdvance(kind)), Qt::AlignVCenter | Qt::AlignRight, kind);

    QFont font = option.font;
    font.setStrikeOut(entry.isDeprecated);
    const int title = QFontMetrics(font).horizontalAdvance(entry.title) + theme.spacing(1);
    const QRect place = takenLeft(rect, std::min(title, rect.width()));
    if (rect.width() > theme.spacing(12))
        paintMarkedText(*painter, rect, entry.detail, entry.kind == PaletteEntry::Kind::Address ? QString() : typed);
    painter->setFont(font);
    painter->setPen(theme.color(entry.isDeprecated ? ColorRole::MutedText : ColorRole::Text));
    paintMarkedText(*painter, place, entry.title, typed);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + Theme::theme().spacing(3)};
}

} // namespace Ui
