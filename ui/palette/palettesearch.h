// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/operationfinder.h"
#include "ui/palette/paletteentry.h"

namespace Ui {

/// What the palette shows for what is typed into it.
class PaletteSearch
{
public:
    /// \a finder outlives it.
    explicit PaletteSearch(const Find::OperationFinder &finder) : m_finder(finder) {}

    /// \a others are looked through beside the operations; \a first is shown while nothing is typed.
    void setEntries(const QList<PaletteEntry> &others, const QList<PaletteEntry> &first);
    /// The best first.
    [[nodiscard]] QList<PaletteEntry> find(const QString &typed) const;

private:
    const Find::OperationFinder &m_finder;
    QList<PaletteEntry> m_others;
    QList<PaletteEntry> m_first;
    Find::Index m_index;
};

} // namespace Ui
