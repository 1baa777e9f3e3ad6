// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/trainermenu.h"

#include "ui/sandbox/mischiefwords.h"

#include <QMenu>

namespace Ui {

QString whyNot(Sandbox::Trainer::Availability availability)
{
    switch (availability) {
    case Sandbox::Trainer::Availability::Live:
        return TrainerMenu::tr("Only in the sandbox: calls go to the live service now");
    case Sandbox::Trainer::Availability::NotRunning:
        return TrainerMenu::tr("Only while the sandbox is running");
    case Sandbox::Trainer::Availability::Ready:
        break;
    }
    return {};
}

TrainerMenu::TrainerMenu(Sandbox::Trainer &trainer, QMenu &menu, QObject *parent)
    : QObject(parent), m_trainer(trainer), m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &TrainerMenu::complete);
    connect(&trainer, &Sandbox::Trainer::availabilityChanged, this, &TrainerMenu::refresh);
}

void TrainerMenu::complete()
{
    if (!m_nextCall) {
        QAction *first = m_menu.actions().isEmpty() ? nullptr : m_menu.actions().constFirst();
        m_why = new QAction(this);
        m_why->setEnabled(false);
        m_nextCall = new QMenu(tr("The &next call"), &m_menu);
        for (const Trick &trick : tricks())
            connect(m_nextCall->addAction(trick.text), &QAction::triggered, &m_trainer, [this, fault = trick.fault] { m_trainer.add(fault); });
        m_menu.insertAction(first, m_why);
        m_menu.insertMenu(first, m_nextCall);
    }
    refresh();
}

void TrainerMenu::refresh()
{
    if (!m_nextCall)
        return;
    const QString why = whyNot(m_trainer.availability());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_nextCall->setEnabled(why.isEmpty());
}

} // namespace Ui
