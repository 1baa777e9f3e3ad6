// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/service.h"

namespace Sandbox {

/// Fills a new contact centre by the same calls a client makes: every NAME.json in \a folder is an array of bodies, each posted to
/// /organization/{orgid}/NAME. Files that are no resource's are left alone. Returns the answers that were no success.
[[nodiscard]] QList<Http::Response> seed(Service &service, const Access &access, const QString &folder);

} // namespace Sandbox
