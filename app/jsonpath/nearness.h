// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace JsonPath {

/// Those of \a names that \a wanted may have been meant to be, the likeliest first: other case, then one or two slips of the finger.
[[nodiscard]] QStringList nearest(const QString &wanted, const QStringList &names);

} // namespace JsonPath
