// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsmodel.h"

#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

namespace Ui {

namespace {

/// More of a value than this is not read from a table's cell.
constexpr qsizetype longestCell = 300;

QString shortened(QByteArrayView text)
{
    const QString shown = QString::fromUtf8(text.first(qMin(text.size(), longestCell))).simplified();
    return text.size() > longestCell ? shown + QChar(0x2026) : shown;
}

} // namespace

ResultsModel::ResultsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&Discretion::discretion(), &Discretion::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, PathColumn));
    });
}

void ResultsModel::setNodes(const Json::Document &document, const QList<Json::Node> &nodes)
{
    beginResetModel();
    m_document = document;
    m_nodes = nodes;
    endResetModel();
}

QString ResultsModel::valueText(int row) const
{
    return QString::fromUtf8(m_nodes.at(row).text());
}

QString ResultsModel::pathText(int row) const
{
    return m_document.pathOf(m_nodes.at(row)).toNormalizedPath();
}

QByteArray ResultsModel::allValues() const
{
    QByteArray all("[");
    for (const Json::Node node : m_nodes)
        all.append(all.size() > 1 ? ",\n  " : "\n  ").append(node.text());
    return all.append(m_nodes.isEmpty() ? "]" : "\n]");
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_nodes.size());
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : PathColumn + 1;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole)
        return Theme::theme().codeFont();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return Discretion::discretion().shown(index.column() == ValueColumn ? shortened(m_nodes.at(index.row()).text()) : pathText(index.row()));
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ValueColumn ? tr("Value") : tr("Path");
}

} // namespace Ui
