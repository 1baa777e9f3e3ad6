// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/operationfinder.h"

#include <QAbstractItemModel>

namespace Ui {

/// A catalogue as a tree: groups, and below each its operations. Favourite and recent operations stand on top once more; while something is
/// looked for, only what was found stands there, the best first.
class OperationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        MethodRole,
        DeprecatedRole,
        FavouriteRole,
        /// Of a group: how many operations.
        CountRole,
        /// What was typed to find it; empty while nothing is looked for.
        TypedRole,
    };
    enum class Shelf { Favourites, Recent };

    using QAbstractItemModel::QAbstractItemModel;

    void setCatalog(const OpenApi::Catalog &catalog);
    /// Keys the catalogue does not have are passed over.
    void setShelf(Shelf shelf, const QStringList &keys);
    void showFound(const QList<Find::FoundOperation> &operations, const QString &typed);
    void showAll();
    [[nodiscard]] bool isShowingAll() const { return m_typed.isEmpty(); }

    /// In its group. Invalid when the catalogue has no such operation, or it is not among what was found.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] QModelIndex indexOfGroup(const QString &name) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A row without parent. Its id stays the same when others come and go.
    struct Branch
    {
        quintptr id = 0;
        QString name;
        QString description;
        QList<qsizetype> operations;
    };

    void fill();
    void refill(Shelf shelf);
    [[nodiscard]] Branch shelfBranch(Shelf shelf) const;
    [[nodiscard]] qsizetype rowOf(quintptr id) const;
    [[nodiscard]] qsizetype placeOf(const OpenApi::Operation &operation) const;
    [[nodiscard]] QVariant groupValue(const Branch &branch, int role) const;
    [[nodiscard]] QVariant operationValue(const OpenApi::Operation &operation, int role) const;

    OpenApi::Catalog m_catalog;
    QHash<QString, qsizetype> m_groupOf;
    QStringList m_shelves[2];
    QString m_typed;
    QList<Branch> m_branches;
};

} // namespace Ui
