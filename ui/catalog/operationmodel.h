// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"

#include <QAbstractItemModel>

namespace Ui {

/// A catalogue as a tree: groups, and below each its operations.
class OperationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        MethodRole,
        DeprecatedRole,
        /// Everything the filter looks into.
        SearchTextRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setCatalog(const OpenApi::Catalog &catalog);
    /// Invalid when the catalogue has no such operation.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] QModelIndex indexOfGroup(const QString &name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QVariant groupValue(const OpenApi::Catalog::Group &group, int role) const;
    [[nodiscard]] QVariant operationValue(const OpenApi::Operation &operation, int role) const;
    [[nodiscard]] const OpenApi::Operation &operationAt(const OpenApi::Catalog::Group &group, int row) const;

    OpenApi::Catalog m_catalog;
};

} // namespace Ui
