// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Find {

/// A stretch of a text, in UTF-16 units.
struct Stretch
{
    qsizetype offset = 0;
    qsizetype length = 0;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The characters of \a text that make it fit what was typed, to be shown as such: in order, none touching the next.
[[nodiscard]] QList<Stretch> matchedIn(QStringView text, QStringView typed);

} // namespace Find
