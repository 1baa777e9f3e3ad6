// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/syntaxerror.h"

#include <QList>

#include <limits>

namespace Json {

/// Every problem in a text that is being edited, in the order of their places, at most \a atMost of them. After each it reads on as if the
/// obvious had been meant: an unquoted name is a name, a comment is a blank, a comma that is missing is there. Empty exactly when the
/// text is JSON. Never recurses.
[[nodiscard]] QList<SyntaxError> diagnose(QByteArrayView text, qsizetype atMost = std::numeric_limits<qsizetype>::max());

} // namespace Json
