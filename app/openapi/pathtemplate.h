// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace OpenApi {

/// How a path fits a path template such as /organization/{orgid}/address-book/{id}.
struct PathMatch
{
    /// What stands for the template's {names}, percent-encoding resolved.
    QHash<QString, QString> parameters;
    /// One bit a segment, the first segment highest: 1 where it is literal. Of two that fit, the greater one is the more special.
    quint64 literalSegments = 0;
};

/// \a path as it was sent, without query. A {name} stands for one segment, or for the part of it that the template
/// leaves open, and is never empty.
[[nodiscard]] std::optional<PathMatch> matched(QStringView pathTemplate, QStringView path);

} // namespace OpenApi
