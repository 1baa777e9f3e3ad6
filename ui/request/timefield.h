// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/operation.h"

class QLineEdit;

namespace Ui {

/// How a point in time is written in a field.
enum class TimeForm {
    None,
    /// 2026-11-28
    Date,
    /// 2026-11-28T09:30:00Z
    DateTime,
    /// Seconds or milliseconds since 1970.
    Epoch,
};

/// From the format, and for a whole number from what its name and description say.
[[nodiscard]] TimeForm timeFormOf(const OpenApi::Parameter &parameter);

/// Gives \a line a calendar that opens by a click or by Alt+Down and writes the time picked.
void addTimePicker(QLineEdit &line, TimeForm form);

/// What time an epoch value is, for a person; empty for anything else.
[[nodiscard]] QString epochInWords(const QString &typed);

} // namespace Ui
