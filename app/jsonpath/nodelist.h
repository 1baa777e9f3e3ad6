// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <QList>

namespace JsonPath {

/// What a query selected: nodes of one document, which is kept alive, in query order; the same node may come twice.
struct NodeList
{
    Json::Document document;
    QList<Json::Node> nodes;
    /// False when a limit was met or the evaluation was cancelled: there may be more.
    bool isComplete = true;

    [[nodiscard]] qsizetype size() const { return nodes.size(); }
    [[nodiscard]] bool isEmpty() const { return nodes.isEmpty(); }
};

} // namespace JsonPath
