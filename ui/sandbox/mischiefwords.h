// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/mischief.h"

namespace Ui {

/// Something a trainer may have happen to the next call, under the name the menu gives it.
struct Trick
{
    QString text;
    Sandbox::Fault fault;
};

[[nodiscard]] QList<Trick> tricks();
/// "429 Too Many Requests"
[[nodiscard]] QString answerInWords(int status);
/// "the next call is answered 429 Too Many Requests"
[[nodiscard]] QString inWords(const Sandbox::Fault &fault);
/// One sentence a thing that goes wrong; empty for nothing.
[[nodiscard]] QStringList inWords(const Sandbox::InForce &inForce);

} // namespace Ui
