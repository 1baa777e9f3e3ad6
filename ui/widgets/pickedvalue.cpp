// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pickedvalue.h"

#include <algorithm>

namespace Ui {

PickedValue PickedValue::of(Json::Node node, const Json::PathIndex &paths)
{
    const Json::Path path = paths.pathOf(node);
    const auto named = std::find_if(path.steps.rbegin(), path.steps.rend(), [](const Json::Path::Step &step) { return std::holds_alternative<QString>(step); });
    return {.document = paths.document(),
            .node = node,
            .path = path.toNormalizedPath(),
            .name = named == path.steps.rend() ? QString() : std::get<QString>(*named)};
}

QString PickedValue::plain() const
{
    return node.isString() ? node.toString() : QString::fromUtf8(node.text());
}

} // namespace Ui
