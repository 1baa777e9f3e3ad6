// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/operationmodel.h"

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// The internal id of a group; an operation's is its group's row plus one.
constexpr quintptr groupId = 0;

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
    endResetModel();
}

QModelIndex OperationModel::indexOf(const QString &key) const
{
    const OpenApi::Operation *wanted = m_catalog.find(key);
    for (int row = 0; wanted && row < rowCount(); ++row) {
        const auto &group = m_catalog.groups()[row];
        for (int below = 0; below < group.operations.size(); ++below) {
            if (&operationAt(group, below) == wanted)
                return index(below, 0, index(row, 0));
        }
    }
    return {};
}

QModelIndex OperationModel::indexOfGroup(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_catalog.groups()[row].name.compare(name, Qt::CaseInsensitive) == 0)
            return index(row, 0);
    }
    return {};
}

QModelIndex OperationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex OperationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_catalog.groups().size());
    return parent.internalId() == groupId && parent.column() == 0 ? int(m_catalog.groups()[parent.row()].operations.size()) : 0;
}

int OperationModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupId)
        return groupValue(m_catalog.groups()[index.row()], role);
    return operationValue(operationAt(m_catalog.groups()[int(index.internalId()) - 1], index.row()), role);
}

QVariant OperationModel::groupValue(const OpenApi::Catalog::Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SearchTextRole:
        return group.name;
    case Qt::ToolTipRole:
        return group.description;
    default:
        return {};
    }
}

QVariant OperationModel::operationValue(const OpenApi::Operation &operation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return operation.summary.isEmpty() ? operation.path : operation.summary;
    case Qt::ToolTipRole:
        return described(operation);
    case Qt::AccessibleTextRole:
        return QString(QString::fromLatin1(operation.method) + u' ' + operation.summary + (operation.deprecated ? tr(", deprecated") : QString()));
    case KeyRole:
        return operation.key;
    case MethodRole:
        return operation.method;
    case DeprecatedRole:
        return operation.deprecated;
    case SearchTextRole:
        return QStringList{QString::fromLatin1(operation.method), operation.summary, operation.path, operation.key, operation.group}.join(u' ');
    default:
        return {};
    }
}

const OpenApi::Operation &OperationModel::operationAt(const OpenApi::Catalog::Group &group, int row) const
{
    return m_catalog.operations()[group.operations[row]];
}

} // namespace Ui
