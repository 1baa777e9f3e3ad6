// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/syntax.h"

#include <QHash>

namespace GraphQl {

using Fragments = QHash<QByteArrayView, const FragmentDefinition *>;

/// By their names. Of several with one name the first: whoever follows a spread must come to the same, or what one has found to end soon another
/// would follow in a circle.
[[nodiscard]] Fragments fragmentsOf(const Document &document);

} // namespace GraphQl
