// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/scene.h"

namespace Sandbox {

// Webhooks as the service keeps them: two versions that do not see each other and share one limit. A secret goes in and never comes out.

[[nodiscard]] Outcome listSubscriptions(Scene &scene);
[[nodiscard]] Outcome createSubscription(Scene &scene);
[[nodiscard]] Outcome readSubscription(Scene &scene);
[[nodiscard]] Outcome changeSubscription(Scene &scene);
[[nodiscard]] Outcome removeSubscription(Scene &scene);
[[nodiscard]] Outcome listEventTypes(Scene &scene);

/// How many subscriptions an organization may have, of both versions together.
inline constexpr int mostSubscriptions = 20;

/// Where the subscriptions of a version (1 or 2) are kept.
[[nodiscard]] Collection subscriptionsOf(const QString &organization, int version);
/// The service behind these paths tells its errors in a form of its own.
[[nodiscard]] bool isAboutSubscriptions(QStringView path);

} // namespace Sandbox
