// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace GraphQl {

/// The candidate that \a name is most likely a slip of; empty when none is near.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &candidates);

template <typename Range> [[nodiscard]] QStringList namesIn(const Range &named)
{
    QStringList names;
    for (const auto &one : named)
        names.append(one.name.toString());
    return names;
}

} // namespace GraphQl
