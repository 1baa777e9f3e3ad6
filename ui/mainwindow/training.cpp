// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/training.h"

#include "app/workbench/workbench.h"
#include "ui/mainwindow/actions.h"
#include "ui/sandbox/journalwindow.h"
#include "ui/sandbox/mischiefdialog.h"
#include "ui/sandbox/mischiefwords.h"
#include "ui/sandbox/trainermenu.h"
#include "ui/sandbox/worldprompts.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QBoxLayout>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ui {

Training::Training(Workbench::Workbench &workbench, const Actions &actions, QMenu &menu, MessageStrip &news, QMainWindow *window)
    : QObject(window), m_workbench(workbench), m_trainer(workbench.trainer()), m_actions(actions), m_news(news), m_window(window)
{
    new TrainerMenu(m_trainer, menu, this);
    connectActions();
    connect(&m_trainer, &Sandbox::Trainer::availabilityChanged, this, &Training::allow);
    connect(&m_trainer, &Sandbox::Trainer::inForceChanged, this, &Training::showMark);
    connect(&m_trainer, &Sandbox::Trainer::done, this, &Training::tell);
    connect(&m_trainer, &Sandbox::Trainer::failed, this, [this](const QString &what) { m_news.show(MessageStrip::Kind::Error, what); });
    connect(&m_trainer, &Sandbox::Trainer::worldChanged, &workbench.controlHub(), &Tryout::ControlHub::refresh);
    connect(&m_trainer, &Sandbox::Trainer::snapshotsRead, this, [this](const QStringList &names) {
        if (std::exchange(m_isRestoreWanted, false))
            askWhichToRestore(m_trainer, names, m_window);
    });
    connect(&workbench.session(), &Tryout::Session::exchangeFinished, this, [this] {
        if (m_trainer.inForce().isAny())
            m_trainer.look();
        if (m_journal)
            m_journal->refresh();
    });
    connect(&workbench.session(), &Tryout::Session::operationOpened, this, [this](const OpenApi::Operation &operation) {
        if (m_mischief)
            m_mischief->setOperation(operation.key, operation.summary);
    });
    allow();
}

void Training::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect(m_actions[id], &QAction::triggered, this, slot); };
    on(ActionId::MakeMischief, &Training::openMischief);
    on(ActionId::SandboxJournal, &Training::openJournal);
    on(ActionId::EndMischief, [this] { m_trainer.endAll(); });
    on(ActionId::ExpireToken, [this] { m_trainer.expireToken(); });
    on(ActionId::ResetSandbox, [this] { askToReset(m_trainer, m_window); });
    on(ActionId::KeepSnapshot, [this] { askForSnapshotName(m_trainer, m_window); });
    on(ActionId::RestoreSnapshot, [this] {
        m_isRestoreWanted = true;
        m_trainer.readSnapshots();
    });
}

void Training::allow()
{
    const bool isReady = m_trainer.availability() == Sandbox::Trainer::Availability::Ready;
    for (const ActionId id : {ActionId::MakeMischief, ActionId::EndMischief, ActionId::ExpireToken, ActionId::SandboxJournal, ActionId::ResetSandbox,
                              ActionId::KeepSnapshot, ActionId::RestoreSnapshot})
        m_actions[id]->setEnabled(isReady);
    showMark(m_trainer.inForce());
}

void Training::tell(const QString &what)
{
    if (what.isEmpty())
        return;
    m_told = what;
    m_news.show(MessageStrip::Kind::Success, what);
}

/// Above all else in the middle, for as long as it is so. Live calls are not touched by it, so there it would be wrong.
void Training::showMark(const Sandbox::InForce &inForce)
{
    const bool isMarked = inForce.isAny() && m_trainer.availability() != Sandbox::Trainer::Availability::Live;
    if (!isMarked) {
        if (m_mark)
            m_mark->clear();
        return;
    }
    // What was said before, for instance that all mischief had ended, is not so any more.
    if (!m_told.isEmpty() && m_news.message() == std::exchange(m_told, {}))
        m_news.clear();
    if (!m_mark) {
        m_mark = new MessageStrip(m_window->centralWidget());
        m_mark->setObjectName(u"mischiefMark"_s);
        static_cast<QBoxLayout *>(m_window->centralWidget()->layout())->insertWidget(0, m_mark);
        connect(m_mark, &MessageStrip::actionTriggered, &m_trainer, &Sandbox::Trainer::endAll);
    }
    m_mark->show(MessageStrip::Kind::Warning, tr("Mischief is on: %1.").arg(inWords(inForce).join(u"; "_s)));
    m_mark->setAction(tr("End it"));
}

void Training::openMischief()
{
    if (!m_mischief)
        m_mischief = new MischiefDialog(m_trainer, m_window);
    if (const OpenApi::Operation *operation = m_workbench.session().operation())
        m_mischief->setOperation(operation->key, operation->summary);
    m_trainer.look();
    m_mischief->show();
    m_mischief->raise();
    m_mischief->activateWindow();
}

void Training::openJournal()
{
    if (!m_journal)
        m_journal = new JournalWindow(m_trainer, m_window);
    m_journal->show();
    m_journal->raise();
    m_journal->activateWindow();
}

} // namespace Ui
