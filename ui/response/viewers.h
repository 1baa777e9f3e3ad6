// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/grouptable.h"
#include "app/http/message.h"

namespace Ui {

/// A response body made fit to read.
struct Presentation
{
    /// What the Pretty tab shows. UTF-8.
    QByteArray text = {};
    bool isJson = false;
    /// What a reader has to know about the text: not JSON after all, bytes. May be empty.
    QString note = {};
    /// What a query with aggregations answered, to be looked at as a table and as a chart.
    std::optional<GraphQl::GroupTable> groups = {};

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

/// By the viewer that fits the response best, from the table in viewers.cpp. Safe on any thread.
[[nodiscard]] Presentation present(const Http::Response &response);

} // namespace Ui
