// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace OpenApi {

struct ServerVariable
{
    QString name;
    /// What stands for it unless another is chosen.
    QString value;
    /// Empty: anything.
    QStringList allowed;
    QString description;

    friend bool operator==(const ServerVariable &, const ServerVariable &) = default;
};

/// Where an operation can be called.
struct Server
{
    /// May hold {variables}; relative to where the description came from.
    QString url;
    QString description;
    QList<ServerVariable> variables;

    /// With every variable replaced by what is chosen, or else by its default; of //host, by https.
    [[nodiscard]] QUrl address(const QHash<QString, QString> &chosen = {}) const;
    friend bool operator==(const Server &, const Server &) = default;
};

} // namespace OpenApi
