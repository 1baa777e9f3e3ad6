// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/checkquery.h"
#include "app/tryout/problem.h"

#include <QList>

namespace Tryout {

/// The problems of a query and its variables as those of a draft: warnings, since the service's own answer is worth seeing. A near name is a fix.
[[nodiscard]] QList<Problem> problemsOf(const GraphQl::QueryProblems &found, const QByteArray &query, const QByteArray &variables);

} // namespace Tryout
