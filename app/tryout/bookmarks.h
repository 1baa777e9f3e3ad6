// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/store.h"

#include <QObject>
#include <QStringList>

namespace Tryout {

/// The operations somebody wants at hand, by their keys: favourites, and the ones opened last. Kept in the settings.
class Bookmarks : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostRecent = 8;

    /// \a settings outlive it.
    explicit Bookmarks(Settings::Store &settings, QObject *parent = nullptr);

    /// In the order they were chosen.
    [[nodiscard]] const QStringList &favourites() const { return m_favourites; }
    /// The newest first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    [[nodiscard]] bool isFavourite(const QString &operation) const { return m_favourites.contains(operation); }

    void setFavourite(const QString &operation, bool favourite);
    void remember(const QString &operation);

Q_SIGNALS:
    void changed();

private:
    Settings::Store &m_settings;
    QStringList m_favourites;
    QStringList m_recent;
};

} // namespace Tryout
