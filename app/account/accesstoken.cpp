// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accesstoken.h"

#include <QRegularExpression>

namespace Account {

QString AccessToken::organizationId() const
{
    static const QRegularExpression uuidAtEnd(QStringLiteral(R"(_([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\z)"),
                                              QRegularExpression::CaseInsensitiveOption);
    return uuidAtEnd.match(QString::fromLatin1(value)).captured(1);
}

AccessToken AccessToken::fromPasted(QStringView pasted)
{
    // Web pages and terminals add blanks, line ends and characters nobody sees.
    static const QRegularExpression scheme(QStringLiteral(R"(\A[\s\p{C}]*Bearer(?=[\s\p{C}]|\z))"),
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression blanks(QStringLiteral(R"([\s\p{C}])"), QRegularExpression::UseUnicodePropertiesOption);
    return {.value = pasted.toString().remove(scheme).remove(blanks).toUtf8()};
}

} // namespace Account
