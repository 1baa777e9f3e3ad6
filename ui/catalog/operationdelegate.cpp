// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationdelegate.h"

#include "ui/catalog/operationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/methodbadge.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QFont nameFont(QFont font, bool isGroup, bool deprecated)
{
    font.setWeight(isGroup ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(deprecated);
    return font;
}

int methodWidth(const QFont &font)
{
    return QFontMetrics(MethodBadge::fontBeside(font)).horizontalAdvance(u"POST"_s);
}

} // namespace

QRect OperationDelegate::starIn(const QRect &row)
{
    const int side = Theme::theme().spacing(4);
    return {row.right() - side - Theme::theme().spacing(1), row.center().y() - side / 2, side, side};
}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    painter->save();
    if (index.parent().isValid())
        paintOperation(painter, option, index);
    else
        paintGroup(painter, option, index);
    painter->restore();
}

void OperationDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::theme();
    const QString count = QLocale().toString(index.data(OperationModel::CountRole).toInt());
    QRect place = option.rect.adjusted(theme.spacing(1), 0, -theme.spacing(2), 0);
    painter->setFont(nameFont(option.font, false, false));
    painter->setPen(theme.color(ColorRole::MutedText));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, count);
    place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(count) - theme.spacing(2));
    painter->setFont(nameFont(option.font, true, false));
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void OperationDelegate::paintOperation(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::theme();
    const QByteArray method = index.data(OperationModel::MethodRole).toByteArray();
    const bool deprecated = index.data(OperationModel::DeprecatedRole).toBool();
    const bool favourite = index.data(OperationModel::FavouriteRole).toBool();

    // The room the tree keeps for a branch is taken back: names need it more.
    QRect place = option.rect.adjusted(-theme.spacing(2), 0, -theme.spacing(1), 0);
    painter->setFont(MethodBadge::fontBeside(option.font));
    painter->setPen(theme.color(deprecated ? ColorRole::MutedText : colorOfMethod(method)));
    painter->drawText(QRect(place.topLeft(), QSize(methodWidth(option.font), place.height())), Qt::AlignVCenter | Qt::AlignRight, shortMethod(method));

    if (favourite || (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))) {
        const QRect star = starIn(option.rect);
        theme.icon(favourite ? u"starred"_s : u"star"_s, favourite ? ColorRole::Accent : ColorRole::MutedText).paint(painter, star);
        place.setRight(star.left() - theme.spacing(1));
    }
    place.setLeft(place.left() + methodWidth(option.font) + theme.spacing(1) + theme.spacing(1) / 2);
    painter->setFont(nameFont(option.font, false, deprecated));
    painter->setPen(theme.color(deprecated ? ColorRole::MutedText : ColorRole::Text));
    paintMarkedText(*painter, place, index.data().toString(), index.data(OperationModel::TypedRole).toString());
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::theme();
    const QFontMetrics metrics(nameFont(option.font, !index.parent().isValid(), false));
    const int width = metrics.horizontalAdvance(index.data().toString()) + (index.parent().isValid() ? methodWidth(option.font) : 0) + theme.spacing(5);
    return {width, metrics.height() + theme.spacing(2) + (index.parent().isValid() ? 0 : theme.spacing(1))};
}

} // namespace Ui
