// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/solution.h"

#include "app/missions/place.h"

#include <algorithm>

namespace Missions {

namespace {

/// The place a check looks at.
struct PlaceOf
{
    std::optional<Place> operator()(const ExchangeCheck &check) const { return Place{Place::Pane::Operation, check.operation, Place::Tab::TryOut}; }
    std::optional<Place> operator()(const PathCheck &) const { return Place{Place::Pane::JsonPath, {}, Place::Tab::None}; }
    std::optional<Place> operator()(const ControlHubCheck &) const { return Place{Place::Pane::ControlHub, {}, Place::Tab::None}; }
    std::optional<Place> operator()(const SignInCheck &) const { return Place{Place::Pane::SignIn, {}, Place::Tab::None}; }
    std::optional<Place> operator()(const CopyCheck &) const { return std::nullopt; }
    std::optional<Place> operator()(const PlaceCheck &check) const { return placeCalled(check.place, check.tab); }
};

} // namespace

std::optional<Place> placeFor(const Step &step)
{
    for (const Check &check : step.checks) {
        if (const auto place = std::visit(PlaceOf{}, check))
            return place;
    }
    return std::nullopt;
}

Solution solutionFor(const Step &step)
{
    Solution solution;
    for (const Check &check : step.checks) {
        if (const auto *const path = std::get_if<PathCheck>(&check))
            solution.queries.append(path->query);
        const auto *const exchange = std::get_if<ExchangeCheck>(&check);
        if (!exchange || exchange->status == 0 || !solution.operation.isEmpty())
            continue;
        solution.operation = exchange->operation;
        solution.parameters = exchange->parameters;
    }
    const auto body = std::ranges::find(step.blocks, Block::Kind::Code, &Block::kind);
    if (!solution.operation.isEmpty() && body != step.blocks.end())
        solution.body = body->text;
    return solution;
}

} // namespace Missions
