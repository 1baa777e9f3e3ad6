// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace Ui {

/// The palette's entries as rows.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TypedRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<PaletteEntry> &entries, const QString &typed);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QString m_typed;
};

} // namespace Ui
