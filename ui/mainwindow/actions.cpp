// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actions.h"

#include <QAction>
#include <QMenuBar>
#include <QWidget>

namespace Ui {

namespace {

enum class Menu { File, Go, View, Trainer, Help };

struct Row
{
    ActionId id;
    Menu menu;
    const char *text;
    const char *shortcut = "";
    bool isCheckable = false;
};

constexpr Row table[] = {
    {ActionId::OpenMission, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "&Open mission…"), "Ctrl+O"},
    {ActionId::OpenDescription, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Open API &description…"), "Ctrl+Shift+O"},
    {ActionId::OpenAddress, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Open API description from a &web address…")},
    {ActionId::Descriptions, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Opened API d&escriptions…")},
    {ActionId::ImportCurl, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Import &cURL command…")},
    {ActionId::ImportPostman, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Import &Postman collection…")},
    {ActionId::SignIn, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "&Sign in…")},
    {ActionId::RestartMission, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "&Restart mission…")},
    {ActionId::RestartSandbox, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "Start the sand&box again")},
    {ActionId::Quit, Menu::File, QT_TRANSLATE_NOOP("Ui::Actions", "&Quit"), "Ctrl+Q"},
    {ActionId::SearchEverything, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "Search &everything…"), "Ctrl+K"},
    {ActionId::FilterOperations, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Filter operations"), "Ctrl+F"},
    {ActionId::ShowDocumentation, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Documentation"), "Ctrl+1"},
    {ActionId::ShowTryOut, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Try Out"), "Ctrl+2"},
    {ActionId::ShowCodeSnippets, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Code Snippets"), "Ctrl+3"},
    {ActionId::QueryJsonPath, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&JSONPath query"), "Ctrl+J"},
    {ActionId::ShowWebhooks, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Webhooks")},
    {ActionId::RefreshControlHub, Menu::Go, QT_TRANSLATE_NOOP("Ui::Actions", "&Refresh Control Hub"), "F5"},
    {ActionId::Present, Menu::View, QT_TRANSLATE_NOOP("Ui::Actions", "&Present"), "F11", true},
    {ActionId::MaximizeScreen, Menu::View, QT_TRANSLATE_NOOP("Ui::Actions", "&Maximize screen"), "Ctrl+Shift+M", true},
    {ActionId::DarkTheme, Menu::View, QT_TRANSLATE_NOOP("Ui::Actions", "&Dark theme"), "", true},
    {ActionId::DefaultLayout, Menu::View, QT_TRANSLATE_NOOP("Ui::Actions", "Panes where they &were at first")},
    {ActionId::MakeMischief, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "&Make calls go wrong…")},
    {ActionId::ExpireToken, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "E&xpire the token now")},
    {ActionId::EndMischief, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "&End all mischief")},
    {ActionId::SandboxJournal, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "&Journal of the sandbox")},
    {ActionId::KeepSnapshot, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "&Keep a snapshot…")},
    {ActionId::RestoreSnapshot, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "Restore a &snapshot…")},
    {ActionId::ResetSandbox, Menu::Trainer, QT_TRANSLATE_NOOP("Ui::Actions", "&Reset the contact centre…")},
    {ActionId::About, Menu::Help, QT_TRANSLATE_NOOP("Ui::Actions", "&About Tryout")},
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : table) {
        auto *action = new QAction(tr(row.text), this);
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        action->setCheckable(row.isCheckable);
        window->addAction(action);
        m_actions[row.id] = action;
    }
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
}

QList<ActionId> Actions::ids() const
{
    QList<ActionId> all;
    for (const Row &row : table)
        all.append(row.id);
    return all;
}

void Actions::fill(QMenuBar &bar, const QList<QAction *> &views) const
{
    std::map<Menu, QMenu *> menus{
        {Menu::File, bar.addMenu(tr("&File"))},
        {Menu::Go, bar.addMenu(tr("&Go"))},
        {Menu::View, bar.addMenu(tr("&View"))},
        {Menu::Trainer, bar.addMenu(tr("&Trainer"))},
        {Menu::Help, bar.addMenu(tr("&Help"))},
    };
    menus[Menu::Trainer]->setObjectName(QStringLiteral("trainerMenu"));
    menus[Menu::View]->addActions(views);
    menus[Menu::View]->addSeparator();
    for (const Row &row : table)
        menus[row.menu]->addAction(m_actions.at(row.id));
}

} // namespace Ui
