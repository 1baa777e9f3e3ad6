// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/seat.h"

#include <algorithm>

namespace Account {

namespace {

// The id becomes part of a mail address, so letters and digits are those of ASCII.
bool belongsInId(QChar character)
{
    const char16_t c = character.unicode();
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'.' || c == u'-' || c == u'_';
}

} // namespace

QString Seat::addressBookName() const
{
    return isTaken() ? QStringLiteral("AddressBook_") + attendeeId : QString();
}

QString Seat::signInAddress() const
{
    return isTaken() ? QStringLiteral("wxcclabs+admin_ID%1@gmail.com").arg(attendeeId) : QString();
}

QString Seat::accepted(QStringView typed)
{
    const QStringView id = typed.trimmed();
    return std::ranges::all_of(id, belongsInId) ? id.toString() : QString();
}

} // namespace Account
