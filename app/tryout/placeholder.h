// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QString>

namespace Tryout {

/// Something a lab guide or a word processor left behind and that somebody has to replace.
struct Placeholder
{
    /// In the UTF-8 form of the text.
    Base::TextRange range;
    /// As it stands there, for instance <Your_Attendee_ID>.
    QString text;

    friend bool operator==(const Placeholder &, const Placeholder &) = default;
};

/// <Your_Attendee_ID> and its kin, YourAddressBook_Name, YouAddressBook_ID, YOUR_TOKEN; in the order of the text.
[[nodiscard]] QList<Placeholder> placeholdersIn(const QString &text);

/// Curly quotation marks outside of strings and comments: what a word processor makes of straight ones.
[[nodiscard]] QList<Placeholder> smartQuotesIn(const QString &text);

/// What to put in the place of one.
[[nodiscard]] QString adviceFor(const QString &placeholder);

} // namespace Tryout
