// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Ui {

/// Does the text hold a {placeholder} for something not known yet, such as the attendee id before it is typed?
[[nodiscard]] bool hasOpenPlaces(const QString &text);
/// The text with words for what is not known yet: ‹your attendee ID›; without the marks where there is nothing else.
[[nodiscard]] QString openPlacesInWords(const QString &text);

} // namespace Ui
