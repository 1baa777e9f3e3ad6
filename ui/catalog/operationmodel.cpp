// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationmodel.h"

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// The internal id of a branch; an operation's is that of its branch: a shelf's, or its group's place in the catalogue after them.
constexpr quintptr branchId = 0;
constexpr quintptr firstGroupId = 3;

quintptr idOf(OperationModel::Shelf shelf)
{
    return quintptr(shelf) + 1;
}

QString described(const OpenApi::Operation &operation)
{
    const QString line = operation.summary + u'\n' + QString::fromLatin1(operation.method) + u' ' + operation.path;
    return operation.deprecated ? line + u'\n' + OperationModel::tr("Deprecated: use a newer version where there is one.") : line;
}

} // namespace

void OperationModel::setCatalog(const OpenApi::Catalog &catalog)
{
    beginResetModel();
    m_catalog = catalog;
    m_typed.clear();
    m_groupOf.clear();
    for (qsizetype place = 0; place < catalog.groups().size(); ++place)
        m_groupOf.insert(catalog.groups().at(place).name, place);
    fill();
    endResetModel();
}

void OperationModel::showAll()
{
    beginResetModel();
    m_typed.clear();
    fill();
    endResetModel();
}

void OperationModel::fill()
{
    m_branches.clear();
    for (const Shelf shelf : {Shelf::Favourites, Shelf::Recent}) {
        if (const Branch branch = shelfBranch(shelf); !branch.operations.isEmpty())
            m_branches.append(branch);
    }
    for (const OpenApi::Catalog::Group &group : m_catalog.groups())
        m_branches.append({firstGroupId + quintptr(m_groupOf.value(group.name)), group.name, group.description, group.operations});
}

void OperationModel::showFound(const QList<Find::FoundOperation> &operations, const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_branches.clear();
    for (const Find::FoundOperation &found : operations) {
        const OpenApi::Operation *operation = m_catalog.find(found.operation->key);
        if (!operation)
            continue;
        const qsizetype group = m_groupOf.value(operation->group);
        qsizetype row = rowOf(firstGroupId + quintptr(group));
        if (row < 0) {
            row = m_branches.size();
            m_branches.append({firstGroupId + quintptr(group), operation->group, m_catalog.groups().at(group).description, {}});
        }
        m_branches[row].operations.append(placeOf(*operation));
    }
    endResetModel();
}

void OperationModel::setShelf(Shelf shelf, const QStringList &keys)
{
    if (m_shelves[int(shelf)] == keys)
        return;
    m_shelves[int(shelf)] = keys;
    if (isShowingAll())
        refill(shelf);
}

/// Only this shelf's rows come and go, so that what is open, selected and in sight stays so.
void OperationModel::refill(Shelf shelf)
{
    const Branch branch = shelfBranch(shelf);
    const int known = int(rowOf(branch.id));
    const int row = known >= 0 ? known : shelf == Shelf::Recent && rowOf(idOf(Shelf::Favourites)) == 0 ? 1 : 0;
    if (known >= 0 && !branch.operations.isEmpty()) {
        const QModelIndex parent = index(row, 0);
        beginRemoveRows(parent, 0, int(m_branches.at(row).operations.size()) - 1);
        m_branches[row].operations.clear();
        endRemoveRows();
        beginInsertRows(parent, 0, int(branch.operations.size()) - 1);
        m_branches[row].operations = branch.operations;
        endInsertRows();
    } else if (known >= 0) {
        beginRemoveRows({}, row, row);
        m_branches.removeAt(row);
        endRemoveRows();
    } else if (!branch.operations.isEmpty()) {
        beginInsertRows({}, row, row);
        m_branches.insert(row, branch);
        endInsertRows();
    }
}

OperationModel::Branch OperationModel::shelfBranch(Shelf shelf) const
{
    Branch branch{idOf(shelf), shelf == Shelf::Favourites ? tr("Favourites") : tr("Recent"), {}, {}};
    branch.description = shelf == Shelf::Favourites ? tr("The operations with a star") : tr("The operations you opened last");
    for (const QString &key : m_shelves[int(shelf)]) {
        if (const OpenApi::Operation *operation = m_catalog.find(key))
            branch.operations.append(placeOf(*operation));
    }
    return branch;
}

qsizetype OperationModel::rowOf(quintptr id) const
{
    const auto found = std::find_if(m_branches.begin(), m_branches.end(), [id](const Branch &branch) { return branch.id == id; });
    return found == m_branches.end() ? -1 : found - m_branches.begin();
}

qsizetype OperationModel::placeOf(const OpenApi::Operation &operation) const
{
    return &operation - m_catalog.operations().constData();
}

QModelIndex OperationModel::indexOf(const QString &key) const
{
    const OpenApi::Operation *wanted = m_catalog.find(key);
    if (!wanted)
        return {};
    const qsizetype row = rowOf(firstGroupId + quintptr(m_groupOf.value(wanted->group)));
    const qsizetype below = row < 0 ? -1 : m_branches.at(row).operations.indexOf(placeOf(*wanted));
    return below < 0 ? QModelIndex() : index(int(below), 0, index(int(row), 0));
}

QModelIndex OperationModel::indexOfGroup(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_branches.at(row).id >= firstGroupId && m_branches.at(row).name.compare(name, Qt::CaseInsensitive) == 0)
            return index(row, 0);
    }
    return {};
}

QModelIndex OperationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_branches.at(parent.row()).id : branchId);
}

QModelIndex OperationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == branchId)
        return {};
    const qsizetype row = rowOf(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(int(row), 0, branchId);
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    return parent.internalId() == branchId && parent.column() == 0 ? int(m_branches.at(parent.row()).operations.size()) : 0;
}

int OperationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == branchId)
        return groupValue(m_branches.at(index.row()), role);
    const Branch &branch = m_branches.at(rowOf(index.internalId()));
    return operationValue(m_catalog.operations().at(branch.operations.at(index.row())), role);
}

QVariant OperationModel::groupValue(const Branch &branch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return branch.name;
    case Qt::ToolTipRole:
        return branch.description;
    case Qt::AccessibleTextRole:
        return tr("%1, operations: %2").arg(branch.name).arg(branch.operations.size());
    case CountRole:
        return branch.operations.size();
    default:
        return {};
    }
}

QVariant OperationModel::operationValue(const OpenApi::Operation &operation, int role) const
{
    const bool isFavourite = m_shelves[int(Shelf::Favourites)].contains(operation.key);
    switch (role) {
    case Qt::DisplayRole:
        return operation.summary.isEmpty() ? operation.path : operation.summary;
    case Qt::ToolTipRole:
        return described(operation);
    case Qt::AccessibleTextRole:
        return QString(QString::fromLatin1(operation.method) + u' ' + (operation.summary.isEmpty() ? operation.path : operation.summary)
                       + (operation.deprecated ? tr(", deprecated") : QString()) + (isFavourite ? tr(", favourite") : QString()));
    case KeyRole:
        return operation.key;
    case MethodRole:
        return operation.method;
    case DeprecatedRole:
        return operation.deprecated;
    case FavouriteRole:
        return isFavourite;
    case TypedRole:
        return m_typed;
    default:
        return {};
    }
}

} // namespace Ui
