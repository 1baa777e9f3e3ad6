// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationdelegate.h"

#include "ui/catalog/operationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/methodbadge.h"

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

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.font = nameFont(option.font, !index.parent().isValid(), false);
    if (index.parent().isValid())
        item.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    if (index.parent().isValid())
        paintOperation(painter, option, index);
}

void OperationDelegate::paintOperation(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::theme();
    const QByteArray method = index.data(OperationModel::MethodRole).toByteArray();
    const bool deprecated = index.data(OperationModel::DeprecatedRole).toBool();
    painter->save();

    // The room the tree keeps for a branch is taken back: names need it more.
    QRect place = option.rect.adjusted(-theme.spacing(2), 0, -theme.spacing(1), 0);
    painter->setFont(MethodBadge::fontBeside(option.font));
    painter->setPen(theme.color(deprecated ? ColorRole::MutedText : colorOfMethod(method)));
    painter->drawText(QRect(place.topLeft(), QSize(methodWidth(option.font), place.height())), Qt::AlignVCenter | Qt::AlignRight, shortMethod(method));

    place.setLeft(place.left() + methodWidth(option.font) + theme.spacing(1) + theme.spacing(1) / 2);
    const QFont font = nameFont(option.font, false, deprecated);
    painter->setFont(font);
    painter->setPen(theme.color(deprecated ? ColorRole::MutedText : ColorRole::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::theme();
    const QFontMetrics metrics(nameFont(option.font, !index.parent().isValid(), false));
    const int width = metrics.horizontalAdvance(index.data().toString()) + (index.parent().isValid() ? methodWidth(option.font) : 0) + theme.spacing(5);
    return {width, metrics.height() + theme.spacing(2) + (index.parent().isValid() ? 0 : theme.spacing(1))};
}

} // namespace Ui
