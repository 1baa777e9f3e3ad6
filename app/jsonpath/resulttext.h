// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/nodelist.h"

#include <QByteArray>

namespace JsonPath {

enum class ResultShape { Values, Paths, Both };

/// The results as one JSON array: the values exactly as they stand in the document, their normalized paths, or objects of path and value.
[[nodiscard]] QByteArray resultText(const NodeList &found, ResultShape shape);

} // namespace JsonPath
