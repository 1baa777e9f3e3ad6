// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sandbox {

/// Compares in a time that tells nothing of where they differ, only of their lengths.
[[nodiscard]] bool isSameSecret(QByteArrayView one, QByteArrayView other);
/// 192 random bits, in letters that need no escaping in a URL.
[[nodiscard]] QByteArray madeUpSecret();

} // namespace Sandbox
