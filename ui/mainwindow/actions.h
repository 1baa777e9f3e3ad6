// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <map>

class QAction;
class QMenuBar;
class QWidget;

namespace Ui {

/// What can be done from menu and keyboard.
enum class ActionId {
    OpenMission, OpenDescription, OpenAddress, Descriptions, ImportCurl, ImportPostman, SignIn, Quit,
    SearchEverything, FilterOperations, ShowDocumentation, ShowTryOut, ShowCodeSnippets,
    QueryJsonPath, ShowWebhooks, RefreshControlHub, RestartMission, RestartSandbox,
    MakeMischief, EndMischief, ExpireToken, SandboxJournal, ResetSandbox, KeepSnapshot, RestoreSnapshot,
    Present, MaximizeScreen, DarkTheme, DefaultLayout, About,
};

/// Every action with its text and shortcut: the one table of them. They work while the menu bar is hidden.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QList<ActionId> ids() const;
    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.at(id); }
    /// Fills the menus; \a views stand at the top of View.
    void fill(QMenuBar &bar, const QList<QAction *> &views) const;

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace Ui
