// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <QAbstractTableModel>

namespace Ui {

/// The nodes a query selected, one a row: value and normalized path, each made only when it is looked at, secrets covered.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, PathColumn };

    explicit ResultsModel(QObject *parent = nullptr);

    void setNodes(const Json::Document &document, const QList<Json::Node> &nodes);
    [[nodiscard]] const QList<Json::Node> &nodes() const { return m_nodes; }
    /// Exactly as it stands in the document.
    [[nodiscard]] QString valueText(int row) const;
    [[nodiscard]] QString pathText(int row) const;
    /// All values as a JSON array, one a line.
    [[nodiscard]] QByteArray allValues() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Json::Document m_document;
    QList<Json::Node> m_nodes;
};

} // namespace Ui
