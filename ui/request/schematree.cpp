// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/schematree.h"

#include "ui/request/editors.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr int meaningColumn = 2;

/// The schema whose properties a value has, whether it is an object or a list of them.
OpenApi::Schema inside(const OpenApi::Schema &schema)
{
    return schema.isArray() ? inside(schema.items()) : schema;
}

QString limits(const OpenApi::Schema &schema)
{
    QStringList words;
    const auto add = [&](const char *keyword, const QString &text) {
        const Json::Node node = schema.keyword(keyword);
        if (node && node.text() != "0")
            words.append(text.arg(node.isString() ? node.toString() : QString::fromUtf8(node.text())));
    };
    add("maxLength", SchemaTree::tr("at most %1 characters"));
    add("minLength", SchemaTree::tr("at least %1 characters"));
    add("minimum", SchemaTree::tr("%1 or more"));
    add("maximum", SchemaTree::tr("%1 or less"));
    add("pattern", SchemaTree::tr("matches %1"));
    QStringList values;
    for (const QByteArray &value : schema.enumValues())
        values.append(QString::fromUtf8(value));
    if (!values.isEmpty())
        words.append(SchemaTree::tr("one of %1").arg(values.join(u", "_s)));
    if (schema.isReadOnly())
        words.append(SchemaTree::tr("set by the service"));
    return words.join(u"; "_s);
}

/// As high as the wrapped words: QTreeView itself asks for one line.
class WrappingDelegate : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *tree) : QStyledItemDelegate(tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != meaningColumn)
            return QStyledItemDelegate::sizeHint(option, index);
        const int margin = Theme::theme().spacing(1);
        const int width = m_tree->columnWidth(meaningColumn) - 4 * margin;
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, index.data().toString());
        return {words.width(), words.height() + 2 * margin};
    }

private:
    QTreeView *m_tree;
};

QString described(const OpenApi::Schema &schema)
{
    const QString rules = limits(schema);
    if (schema.description().isEmpty() || rules.isEmpty())
        return schema.description() + rules;
    return u"%1 (%2)"_s.arg(schema.description(), rules);
}

} // namespace

SchemaTree::SchemaTree(const OpenApi::Schema &schema, QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Name"), tr("Type"), tr("Meaning")});
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setIndentation(Theme::theme().spacing(4));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    addProperties(invisibleRootItem(), inside(schema));
    connect(this, &QTreeWidget::itemExpanded, this, &SchemaTree::fill);
    connect(this, &QTreeWidget::itemExpanded, this, &SchemaTree::fitHeight);
    connect(this, &QTreeWidget::itemCollapsed, this, &SchemaTree::fitHeight);
    fitHeight();
}

void SchemaTree::addProperties(QTreeWidgetItem *parent, const OpenApi::Schema &schema)
{
    for (const OpenApi::Schema::Property &property : schema.properties())
        addRow(parent, property);
}

void SchemaTree::addRow(QTreeWidgetItem *parent, const OpenApi::Schema::Property &property)
{
    const QString meaning = described(property.schema);
    auto *item = new QTreeWidgetItem(parent, {property.required ? property.name + u" *"_s : property.name, typeInWords(property.schema), meaning});
    for (int column = 0; column < columnCount(); ++column)
        item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeft);
    item->setForeground(1, Theme::theme().color(ColorRole::MutedText));
    item->setToolTip(0, property.required ? tr("Required") : QString());
    item->setToolTip(2, meaning);
    const OpenApi::Schema deeper = inside(property.schema);
    if (deeper.properties().isEmpty())
        return;
    item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    m_unopened.insert(item, deeper);
}

void SchemaTree::fill(QTreeWidgetItem *item)
{
    if (m_unopened.contains(item))
        addProperties(item, m_unopened.take(item));
}

void SchemaTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitHeight();
}

/// As high as its rows, which are as high as their wrapped words: the page scrolls, not the tree.
void SchemaTree::fitHeight()
{
    doItemsLayout();
    int height = header()->sizeHint().height() + 2 * frameWidth() + 2;
    for (QModelIndex row = model()->index(0, 0); row.isValid(); row = indexBelow(row))
        height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace Ui
