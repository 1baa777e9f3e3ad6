// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/paletteentry.h"

#include <QCoreApplication>

namespace Ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Ui::Palette", text);
}

} // namespace

QString inWords(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Operation:
        return translated("Operation");
    case PaletteEntry::Kind::Mission:
        return translated("Mission");
    case PaletteEntry::Kind::Action:
        return translated("Action");
    case PaletteEntry::Kind::Call:
        return translated("Call");
    case PaletteEntry::Kind::CurlCommand:
        return translated("Import");
    case PaletteEntry::Kind::Address:
        return translated("Open");
    }
    return {};
}

} // namespace Ui
