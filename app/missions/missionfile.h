// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/missions/mission.h"

#include <QByteArray>

namespace Missions {

/// What is wrong with a mission's file, with its line from 1.
struct MissionError
{
    enum class Kind { Unreadable, NoTitle, NoSteps, UnknownKeyword, BadCheck, BadCapture, DuplicateStep };

    Kind kind = Kind::NoSteps;
    qsizetype line = 1;
    QString detail;

    friend bool operator==(const MissionError &, const MissionError &) = default;
};

[[nodiscard]] QString describe(const MissionError &error);

/// Reads a mission from Markdown. The format is described in resources/missions/README.md.
[[nodiscard]] Base::Result<Mission, QList<MissionError>> read(const QByteArray &markdown, const QString &id);
[[nodiscard]] Base::Result<Mission, QList<MissionError>> load(const QString &file);
/// The ids of the missions below resources/missions, in order; load(":/missions/ID.md") reads one.
[[nodiscard]] QStringList bundled();

} // namespace Missions
