// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/explorerdelegate.h"

#include "ui/graphql/explorermodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/markedtext.h"

#include <QComboBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

struct Letter
{
    const char *text;
    bool GraphQl::FieldAbilities::*is;
};

constexpr Letter letters[] = {
    {QT_TRANSLATE_NOOP("Ui::ExplorerModel", "A"), &GraphQl::FieldAbilities::isAggregatable},
    {QT_TRANSLATE_NOOP("Ui::ExplorerModel", "G"), &GraphQl::FieldAbilities::isGroupable},
    {QT_TRANSLATE_NOOP("Ui::ExplorerModel", "F"), &GraphQl::FieldAbilities::isFilterable},
    {QT_TRANSLATE_NOOP("Ui::ExplorerModel", "S"), &GraphQl::FieldAbilities::isSortable},
};

/// At the right end of the row, each in its own column. What is left of the place.
QRect paintLetters(QPainter &painter, QRect place, const GraphQl::FieldAbilities &abilities)
{
    if (abilities == GraphQl::FieldAbilities())
        return place;
    const int width = painter.fontMetrics().horizontalAdvance(u'G') + 2;
    place.setRight(place.right() - int(std::size(letters)) * width);
    int left = place.right();
    for (const Letter &letter : letters) {
        if (abilities.*letter.is)
            painter.drawText(QRect(left, place.top(), width, place.height()), Qt::AlignCenter, ExplorerModel::tr(letter.text));
        left += width;
    }
    return place;
}

/// Draws it and takes its room off the place.
void paintPart(QPainter &painter, QRect &place, const QString &text, ColorRole role, const QString &typed = {})
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    painter.setPen(Theme::theme().color(role));
    paintMarkedText(painter, place, text, typed);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(text + u' '));
}

} // namespace

void ExplorerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = option.widget->style();
    QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, option.widget).adjusted(2, 0, 0, 0);
    place.setRight(option.rect.right() - 2);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    const auto kind = index.data(ExplorerModel::KindRole).value<ExplorerModel::Kind>();
    const QString value = index.data(ExplorerModel::ValueRole).toString();
    const QString mark = kind == ExplorerModel::Kind::Argument || kind == ExplorerModel::Kind::InputField ? u":"_s : QString();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(Theme::theme().color(ColorRole::Accent));
    place = paintLetters(*painter, place, index.data(ExplorerModel::AbilitiesRole).value<GraphQl::FieldAbilities>());
    // Of a long way the end says what it is.
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideLeft, place.width());
    paintPart(*painter, place, name + mark, mark.isEmpty() ? ColorRole::Text : ColorRole::CodeKeyword, index.data(ExplorerModel::TypedRole).toString());
    paintPart(*painter, place, value, ColorRole::CodeString);
    paintPart(*painter, place, value.isEmpty() ? index.data(ExplorerModel::TypeRole).toString() : QString(), ColorRole::MutedText);
    painter->restore();
}

QSize ExplorerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height() + Theme::theme().spacing(1))};
}

QWidget *ExplorerDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList choices = index.data(ExplorerModel::ChoicesRole).toStringList();
    QWidget *editor = nullptr;
    if (choices.isEmpty()) {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    } else {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        editor = box;
    }
    editor->setAccessibleName(ExplorerModel::tr("Value of %1").arg(index.data().toString()));
    return editor;
}

void ExplorerDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ExplorerDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace Ui
