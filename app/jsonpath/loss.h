// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/index.h"
#include "app/jsonpath/evaluation.h"

#include <QStringList>

#include <optional>

namespace JsonPath {

/// Where a query lost its last candidates: the segment, and the candidate that tells most about it.
struct Loss
{
    const Segment *segment = nullptr;
    quint32 candidate = 0;
};

/// Nothing when the query selects something.
[[nodiscard]] std::optional<Loss> findLoss(const Expression &expression, const Json::Index &index, Evaluation &evaluation);

/// The names of the members at \a position, at most \a atMost.
[[nodiscard]] QStringList memberNames(const Json::Index &index, quint32 position, qsizetype atMost);

} // namespace JsonPath
