// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace Sandbox {
class Trainer;
struct InForce;
}

namespace Workbench {
class Workbench;
}

namespace Ui {

class Actions;
class JournalWindow;
class MessageStrip;
class MischiefDialog;

/// Joins the menu *Trainer* to the trainer of the sandbox, and shows as long as something goes wrong on purpose that it does. Its windows are made when
/// they are first asked for.
class Training : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. \a news is where what was done is told.
    Training(Workbench::Workbench &workbench, const Actions &actions, QMenu &menu, MessageStrip &news, QMainWindow *window);

private:
    void connectActions();
    void allow();
    void tell(const QString &what);
    void showMark(const Sandbox::InForce &inForce);
    void openMischief();
    void openJournal();

    Workbench::Workbench &m_workbench;
    Sandbox::Trainer &m_trainer;
    const Actions &m_actions;
    MessageStrip &m_news;
    QMainWindow *m_window;
    MessageStrip *m_mark = nullptr;
    QPointer<MischiefDialog> m_mischief;
    QPointer<JournalWindow> m_journal;
    QString m_told;
    bool m_isRestoreWanted = false;
};

} // namespace Ui
