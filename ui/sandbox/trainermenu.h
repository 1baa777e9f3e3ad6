// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/trainer.h"

class QAction;
class QMenu;

namespace Ui {

/// What the menu *Trainer* holds beside its actions: what may happen to the next call, and why nothing can be done where nothing can. Made when
/// the menu is first opened.
class TrainerMenu : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TrainerMenu(Sandbox::Trainer &trainer, QMenu &menu, QObject *parent);

private:
    void complete();
    void refresh();

    Sandbox::Trainer &m_trainer;
    QMenu &m_menu;
    QMenu *m_nextCall = nullptr;
    QAction *m_why = nullptr;
};

/// Why a trainer can do nothing now; empty when everything can be done.
[[nodiscard]] QString whyNot(Sandbox::Trainer::Availability availability);

} // namespace Ui
