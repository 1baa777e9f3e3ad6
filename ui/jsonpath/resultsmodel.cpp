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
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void ResultsModel::setAnswer(const SharedAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

void ResultsModel::setShape(Shape shape)
{
    if (m_shape == shape)
        return;
    beginResetModel();
    m_shape = shape;
    endResetModel();
}

QString ResultsModel::valueOf(int row) const
{
    return shortened(node(row).text());
}

QString ResultsModel::pathOf(int row) const
{
    return m_answer->reading->paths.pathOf(node(row)).toNormalizedPath();
}

QString ResultsModel::cell(int row, int column) const
{
    if (m_shape == Shape::Paths)
        return pathOf(row);
    if (m_shape == Shape::Values || !node(row).isObject())
        return column == 0 ? valueOf(row) : QString();
    const Json::Node member = node(row)[m_answer->columns.value(column)];
    return member ? shortened(member.text()) : QString();
}

int ResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(qMin(m_answer->nodes.size(), mostListed));
}

int ResultsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_shape == Shape::Table ? qMax(1, int(m_answer->columns.size())) : 1;
}

QVariant ResultsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::FontRole)
        return Theme::theme().codeFont();
    if (role == Qt::DisplayRole)
        return Discretion::discretion().shown(cell(index.row(), index.column()));
    if (role == Qt::ToolTipRole)
        return Discretion::discretion().shown(m_shape == Shape::Paths ? valueOf(index.row()) : pathOf(index.row()));
    return {};
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (m_shape == Shape::Table && section < m_answer->columns.size())
        return m_answer->columns.at(section);
    return m_shape == Shape::Paths ? tr("Path") : tr("Value");
}

} // namespace Ui
