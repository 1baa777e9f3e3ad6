// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palettemodel.h"

namespace Ui {

void PaletteModel::show(const QList<PaletteEntry> &entries, const QString &typed)
{
    beginResetModel();
    m_entries = entries;
    m_typed = typed;
    endResetModel();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &shown = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
        return shown.detail;
    case Qt::AccessibleTextRole: {
        QStringList words{inWords(shown.kind), QString::fromLatin1(shown.method), shown.title, shown.detail};
        if (shown.isDeprecated)
            words.append(tr("deprecated"));
        words.removeAll({});
        return words.join(QStringLiteral(", "));
    }
    case TypedRole:
        return m_typed;
    default:
        return {};
    }
}

} // namespace Ui
