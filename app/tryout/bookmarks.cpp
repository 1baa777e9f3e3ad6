// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/bookmarks.h"

#include "app/settings/keys.h"

namespace Tryout {

using Settings::Keys::favouriteOperations;
using Settings::Keys::recentOperations;

Bookmarks::Bookmarks(Settings::Store &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_favourites(favouriteOperations.get(settings)), m_recent(recentOperations.get(settings))
{
}

void Bookmarks::setFavourite(const QString &operation, bool favourite)
{
    if (favourite == isFavourite(operation))
        return;
    if (favourite)
        m_favourites.append(operation);
    else
        m_favourites.removeAll(operation);
    favouriteOperations.set(m_settings, m_favourites);
    Q_EMIT changed();
}

void Bookmarks::remember(const QString &operation)
{
    if (m_recent.value(0) == operation)
        return;
    m_recent.removeAll(operation);
    m_recent.prepend(operation);
    m_recent.resize(std::min(m_recent.size(), MostRecent));
    recentOperations.set(m_settings, m_recent);
    Q_EMIT changed();
}

} // namespace Tryout
