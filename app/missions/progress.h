// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace Missions {

/// How far an attendee is in one mission.
struct Progress
{
    /// Step id → the indexes of the checks that have passed.
    QHash<QString, QSet<int>> passed;
    /// Steps all of whose checks have passed.
    QSet<QString> done;
    /// Step id → why its newest try failed; gone when it passes.
    QHash<QString, QString> reasons;
    /// The step that is open in the panel.
    QString current;
    /// What was captured.
    QMap<QString, QString> variables;

    friend bool operator==(const Progress &, const Progress &) = default;
};

} // namespace Missions
