// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/server.h"

namespace OpenApi {

QUrl Server::address(const QHash<QString, QString> &chosen) const
{
    QString filled = url;
    for (const ServerVariable &variable : variables)
        filled.replace(u'{' + variable.name + u'}', chosen.value(variable.name, variable.value));
    return QUrl(filled.startsWith(QLatin1String("//")) ? QLatin1String("https:") + filled : filled);
}

} // namespace OpenApi
