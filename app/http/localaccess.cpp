// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/localaccess.h"

#include "app/http/loopback.h"

#include <algorithm>

namespace Http {

namespace {

/// "[::1]:80" → "::1", "localhost:80" → "localhost"
QByteArrayView withoutPort(QByteArrayView authority)
{
    if (authority.startsWith('['))
        return authority.sliced(1, std::max<qsizetype>(authority.indexOf(']'), 1) - 1);
    const qsizetype colon = authority.indexOf(':');
    return colon < 0 ? authority : authority.first(colon);
}

bool isThisComputer(QByteArrayView authority)
{
    const QByteArrayView host = withoutPort(authority);
    // By far the most frequent, and quicker than reading an address.
    return host == "127.0.0.1" || isLoopback(QString::fromLatin1(host));
}

QByteArrayView withoutScheme(QByteArrayView origin)
{
    const qsizetype separator = origin.indexOf("://");
    return separator < 0 ? QByteArrayView() : origin.sliced(separator + 3);
}

} // namespace

bool isFromElsewhere(const Headers &headers)
{
    for (const Header &field : headers) {
        if (field.name.compare("Host", Qt::CaseInsensitive) == 0 && !isThisComputer(field.value))
            return true;
        if (field.name.compare("Origin", Qt::CaseInsensitive) == 0 && !isThisComputer(withoutScheme(field.value)))
            return true;
    }
    return false;
}

} // namespace Http
