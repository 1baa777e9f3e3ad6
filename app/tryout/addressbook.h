// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Tryout {

struct AddressBookEntry
{
    QString id;
    QString name;
    QString number;

    friend bool operator==(const AddressBookEntry &, const AddressBookEntry &) = default;
};

struct AddressBook
{
    QString id;
    QString name;
    QString description;
    QString parentType;
    QList<AddressBookEntry> entries;

    friend bool operator==(const AddressBook &, const AddressBook &) = default;
};

} // namespace Tryout
