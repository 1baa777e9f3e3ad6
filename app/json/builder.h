// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/index.h"

#include <memory>

namespace Json {

/// Reads \a text into an index; nothing if it is not JSON or too large. Says no more: diagnose() finds what is wrong with it.
[[nodiscard]] std::shared_ptr<const Index> buildIndex(const QByteArray &text);

} // namespace Json
