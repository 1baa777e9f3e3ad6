// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QUrl>

namespace Ui {

/// Where the live service answers: one base URL a region.
[[nodiscard]] QStringList regionUrls();

/// A base URL as typed, without blanks and a slash at its end; empty unless it is https, or http to this computer.
[[nodiscard]] QUrl acceptedBaseUrl(const QString &typed);

} // namespace Ui
