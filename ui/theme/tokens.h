// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colorrole.h"

#include <QColor>
#include <QStringList>

#include <array>

namespace Ui {

/// What one file of resources/theme says.
struct Tokens
{
    std::array<QColor, std::size_t(ColorRole::BandText) + 1> colors;
    int spacing = 4;
    int radius = 6;
    double fontSize = 10;
    double codeFontSize = 10;
    QStringList codeFonts;

    [[nodiscard]] QColor color(ColorRole role) const { return colors[std::size_t(role)]; }
};

/// The name of a role in the file, for instance "mutedText".
[[nodiscard]] QString nameOf(ColorRole role);

/// \a json as in resources/theme/light.json; a colour that is missing there is invalid.
[[nodiscard]] Tokens readTokens(const QByteArray &json);

} // namespace Ui
