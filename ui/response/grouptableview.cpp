// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/grouptableview.h"

#include "app/base/epoch.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace Ui {

namespace {

constexpr int sortRole = Qt::UserRole;

class GroupModel : public QAbstractTableModel
{
public:
    GroupModel(GraphQl::GroupTable table, QObject *parent) : QAbstractTableModel(parent), m_table(std::move(table)) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.keys.size() + m_table.values.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section < m_table.keys.size() ? m_table.keys.at(section) : m_table.values.at(section - m_table.keys.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString text = m_table.rows.at(index.row()).at(index.column());
        const bool isValue = index.column() >= m_table.keys.size();
        if (role == Qt::DisplayRole)
            return text;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (isValue ? Qt::AlignRight : Qt::AlignLeft));
        if (role == Qt::ToolTipRole && index.column() == m_table.timeColumn())
            return Base::inUtc(text.toLongLong());
        if (role != sortRole)
            return {};
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QVariant(number) : QVariant(text);
    }

private:
    GraphQl::GroupTable m_table;
};

} // namespace

GroupTableView::GroupTableView(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Groups of the answer"));
    setObjectName(QStringLiteral("groupTable"));
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GroupTableView::show(const GraphQl::GroupTable &table)
{
    const QAbstractItemModel *former = model();
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(new GroupModel(table, sorted));
    sorted->setSortRole(sortRole);
    setModel(sorted);
    delete former;
    // As they came until somebody asks for another order.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    resizeColumnsToContents();
}

void GroupTableView::copySelected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void GroupTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && selectionModel())
        copySelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace Ui
