// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/missionfile.h"

namespace Missions {

/// What the lines of one ```check``` block say.
struct CheckBlock
{
    /// Empty when the block does not name the step.
    QString stepId;
    std::optional<Place> place;
    QList<Capture> captures;
    QList<Check> checks;
    QList<MissionError> errors;

    friend bool operator==(const CheckBlock &, const CheckBlock &) = default;
};

/// Reads a sentence a line, as resources/missions/README.md describes them; \a firstLine is the file's line of the first.
[[nodiscard]] CheckBlock readCheckBlock(QStringView text, qsizetype firstLine);

} // namespace Missions
