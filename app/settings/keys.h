// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/setting.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariantMap>

/// Every setting there is, and its default.
namespace Settings::Keys {

inline const Setting<QString> attendeeId{"seat/attendeeId", {}};
inline const Setting<QString> openOperation{"session/operation", {}};
inline const Setting<QString> openMission{"missions/open", {}};
inline const Setting<QStringList> openDescriptions{"descriptions/open", {}};
inline const Setting<QStringList> queryHistory{"jsonpath/history", {}};
inline const Setting<QVariantMap> keptVariables{"variables/kept", {}};
inline const Setting<QStringList> favouriteOperations{"operations/favourites", {}};
inline const Setting<QStringList> recentOperations{"operations/recent", {}};
/// Of the receiver of webhooks; 0: any free one.
inline const Setting<int> webhookPort{"webhooks/port", 0};
/// What its subscriptions are signed with. It protects rehearsals on this computer only.
inline const Setting<QString> webhookSecret{"webhooks/secret", {}};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<bool> graphQlSideOpen{"graphql/sideOpen", true};
inline const Setting<bool> darkTheme{"window/dark", false};

} // namespace Settings::Keys
