// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Account {

/// Where an attendee sits: the attendee id and what follows from it. An empty id is a seat nobody has taken yet.
struct Seat
{
    QString attendeeId{};

    [[nodiscard]] bool isTaken() const { return !attendeeId.isEmpty(); }
    /// AddressBook_140
    [[nodiscard]] QString addressBookName() const;
    /// wxcclabs+admin_ID140@gmail.com
    [[nodiscard]] QString signInAddress() const;

    /// An attendee id as typed, without blanks around it; empty when it holds anything but letters, digits, '.', '-' and '_'.
    [[nodiscard]] static QString accepted(QStringView typed);

    friend bool operator==(const Seat &, const Seat &) = default;
};

} // namespace Account
