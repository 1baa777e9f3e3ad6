// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Http {

/// Is this the name or a numeric address by which a computer knows itself?
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace Http
