// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"

#include <QByteArray>

namespace OpenApi {

/// The same bytes for any two values that are equal as JSON Schema has it: member order, escapes and the writing of a number do not
/// count. Values deeper than 200 levels are taken as they are written.
[[nodiscard]] QByteArray canonical(Json::Node value);

} // namespace OpenApi
