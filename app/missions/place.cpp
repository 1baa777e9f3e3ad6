// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/place.h"

#include <algorithm>
#include <array>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array tabs{
    std::pair{QLatin1StringView(), Place::Tab::None},
    std::pair{"documentation"_L1, Place::Tab::Documentation},
    std::pair{"tryOut"_L1, Place::Tab::TryOut},
    std::pair{"codeSnippets"_L1, Place::Tab::CodeSnippets},
};

constexpr std::array panes{
    std::pair{"controlHub"_L1, Place::Pane::ControlHub},
    std::pair{"jsonPath"_L1, Place::Pane::JsonPath},
    std::pair{"signIn"_L1, Place::Pane::SignIn},
};

/// Finds a row by the word it begins with.
auto wordIs(QStringView word)
{
    return [word](const auto &row) { return word == row.first; };
}

} // namespace

std::optional<Place> placeCalled(const QString &name, QStringView tab)
{
    const auto *const knownTab = std::ranges::find_if(tabs, wordIs(tab));
    if (knownTab == tabs.end())
        return std::nullopt;
    const auto *const pane = std::ranges::find_if(panes, wordIs(name));
    if (pane == panes.end())
        return Place{Place::Pane::Operation, name, knownTab->second};
    return Place{pane->second, {}, knownTab->second};
}

} // namespace Missions
