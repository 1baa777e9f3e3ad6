// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/pathindex.h"

#include <memory>
#include <vector>

namespace Ui {

/// Where the values that a query selected stand, told for the part of a text that is looked at, however many they are.
class Matches
{
public:
    Matches() = default;
    /// \a paths of the document the nodes are of. Sorts them: for another thread where they are many.
    Matches(const Json::PathIndex &paths, const QList<Json::Node> &nodes);

    /// Those that touch the part, outer ones first, otherwise in the text's order. At most 2,000.
    [[nodiscard]] QList<Base::TextRange> within(Base::TextRange part) const;

private:
    Json::PathIndex m_paths;
    /// In the document's order.
    std::shared_ptr<const std::vector<quint32>> m_positions;
};

} // namespace Ui
