// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/resultsmodel.h"

namespace Ui {

/// All results as one text: values or paths as a JSON array, one a line; a table with its names above, tabs between, for a spreadsheet.
[[nodiscard]] QByteArray textOfAll(const Answer &answer, ResultsModel::Shape shape);
/// How long that text is, roughly; of very many it is only known that it is long.
[[nodiscard]] qsizetype roughSize(const Answer &answer);

} // namespace Ui
