// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/labels.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>

#include <optional>

namespace Ui {

namespace {

std::optional<ColorRole> colorOf(Look look)
{
    switch (look) {
    case Look::Muted:
        return ColorRole::MutedText;
    case Look::Success:
        return ColorRole::Success;
    case Look::Warning:
        return ColorRole::Warning;
    case Look::Error:
        return ColorRole::Error;
    case Look::Accent:
        return ColorRole::Accent;
    default:
        return std::nullopt;
    }
}

/// In points at scale 1; nothing for the program's own size.
std::optional<double> sizeOf(Look look)
{
    switch (look) {
    case Look::Title:
        return 14;
    case Look::Large:
        return 12;
    case Look::Code:
        return 11;
    default:
        return std::nullopt;
    }
}

QFont fontOf(Look look)
{
    const Theme &theme = Theme::theme();
    QFont font = look == Look::Code ? theme.codeFont() : QApplication::font();
    if (const auto size = sizeOf(look))
        font.setPointSizeF(*size * theme.scale());
    if (look == Look::Title || look == Look::Heading || look == Look::Large)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void dress(QLabel *label, Look look, Look tone)
{
    label->setFont(fontOf(look));
    const auto own = colorOf(tone == Look::Plain ? look : tone);
    QPalette palette;
    // On a ground such as an editor's, a label takes the text's role.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text}) {
        if (own)
            palette.setColor(role, Theme::theme().color(*own));
    }
    label->setPalette(palette);
}

} // namespace Ui
