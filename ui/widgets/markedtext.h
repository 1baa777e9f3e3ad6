// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;
class QRect;

namespace Ui {

/// Draws one line in the painter's font and pen, cut with … where it is too long, with the characters marked that fit what was \a typed.
void paintMarkedText(QPainter &painter, const QRect &rect, const QString &text, const QString &typed);

} // namespace Ui
