// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"

#include <QCoreApplication>

namespace Http {

QString describe(const Server::ListenError &error)
{
    return QCoreApplication::translate("Http::Server",
                                       "No server could be started at %1, port %2: %3. Choose another port, or 0 for any that is free, "
                                       "and an address of this computer such as 127.0.0.1.")
        .arg(error.address)
        .arg(error.port)
        .arg(error.detail);
}

} // namespace Http
