// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/syntax.h"

#include <QStringList>

namespace GraphQl {

/// The names of the fields around \a offset, outermost first, as they are selected in the definition that holds it; a fragment's own
/// path starts anew.
[[nodiscard]] QStringList fieldPathAt(const Document &document, qsizetype offset);

} // namespace GraphQl
