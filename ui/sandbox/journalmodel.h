// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/journal.h"

#include <QAbstractTableModel>

namespace Ui {

/// The calls of the sandbox's journal, newest first, one a row.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Status, Method, Path, Organization, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What may be shown has changed.
    void cover() { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); }
    void setEntries(const QList<Sandbox::Journal::Entry> &entries);
    [[nodiscard]] const QList<Sandbox::Journal::Entry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Sandbox::Journal::Entry> m_entries;
};

/// The request and the answer, as they may be shown.
[[nodiscard]] QString inFull(const Sandbox::Journal::Entry &entry);

} // namespace Ui
