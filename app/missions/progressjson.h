// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/progress.h"

#include <QByteArray>

namespace Missions {

/// Progress as it is kept between runs.
[[nodiscard]] QByteArray toJson(const Progress &progress);
/// Whatever of it can be read; a damaged text is no progress.
[[nodiscard]] Progress progressFromJson(const QByteArray &json);

} // namespace Missions
