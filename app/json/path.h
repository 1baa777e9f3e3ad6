// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace Json {

/// The way from a document's root to one value: member names and element indexes.
struct Path
{
    using Step = std::variant<QString, qsizetype>;

    QList<Step> steps;

    /// RFC 9535 §2.7, for instance $['data']['tasks'][0].
    [[nodiscard]] QString toNormalizedPath() const;
    /// The same in the short form people write, for instance $.data.tasks[0].
    [[nodiscard]] QString toShortPath() const;
    /// RFC 6901, for instance /data/tasks/0.
    [[nodiscard]] QString toPointer() const;

    friend bool operator==(const Path &, const Path &) = default;
};

} // namespace Json
