// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/trainer.h"

class QWidget;

namespace Ui {

/// The questions before something happens to the whole contact centre. None of them waits; the answer goes to the trainer, who outlives them.
void askToReset(Sandbox::Trainer &trainer, QWidget *window);
void askForSnapshotName(Sandbox::Trainer &trainer, QWidget *window);
void askWhichToRestore(Sandbox::Trainer &trainer, const QStringList &names, QWidget *window);

} // namespace Ui
