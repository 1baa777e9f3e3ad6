// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/signature.h"

#include <QMessageAuthenticationCode>

namespace Http {

QByteArray signature(const QByteArray &body, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

bool isSignature(const QByteArray &given, const QByteArray &body, const QByteArray &secret)
{
    const QByteArray right = signature(body, secret);
    const QByteArray lower = given.toLower();
    if (lower.size() != right.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < right.size(); ++i)
        difference = char(difference | (lower[i] ^ right[i]));
    return difference == 0;
}

} // namespace Http
