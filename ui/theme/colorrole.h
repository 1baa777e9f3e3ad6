// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ui {

/// What a colour is for. The values stand in resources/theme/light.json and dark.json.
enum class ColorRole {
    Window, Panel, Base, Border, Text, MutedText, Accent, AccentText,
    Success, Warning, Error, SuccessPanel, WarningPanel, ErrorPanel, AccentPanel,
    MethodGet, MethodPost, MethodPut, MethodPatch, MethodDelete,
    CodeName, CodeString, CodeNumber, CodeKeyword, CodeComment, CodeArgument, CodeType, CodeConstant, CodeVariable, Match, CurrentMatch, SandboxBand, LiveBand,
    /// On SandboxBand and LiveBand.
    BandText,
};

} // namespace Ui
