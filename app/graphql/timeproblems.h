// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/problem.h"
#include "app/graphql/syntax.h"
#include "app/json/node.h"

#include <QList>

namespace GraphQl {

/// What the Search service would take without a word, or refuse only after sending, about the arguments from and to of the root fields: times
/// in seconds (rule TimeInSeconds), a to in the future (TimeInFuture), a from more than 36 months before \a now (TimeTooOld), a range that ends
/// before it starts (TimesReversed) or is longer than 365 days (TimesTooFarApart). Values of variables are looked up in \a variables, an object, null
/// or missing; all times are epoch milliseconds.
[[nodiscard]] QList<Problem> timeProblems(const Document &document, Json::Node variables, qint64 now);

} // namespace GraphQl
