// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/actions.h"

#include "tests/support/test.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

class ActionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsHaveOneShortcut()
    {
        QWidget window;
        const Ui::Actions actions(&window);
        QSet<QKeySequence> seen;
        const QList<QAction *> all = window.actions();
        for (const QAction *action : all) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->text()));
            seen.insert(action->shortcut());
        }
        QVERIFY(seen.contains(QKeySequence("F11")));
    }

    void everyActionStandsInOneMenu()
    {
        QWidget window;
        const Ui::Actions actions(&window);
        QMenuBar bar;
        actions.fill(bar, {});
        QList<QAction *> listed;
        const QList<QMenu *> menus = bar.findChildren<QMenu *>();
        for (const QMenu *menu : menus)
            listed += menu->actions();
        listed.removeIf([](const QAction *action) { return action->isSeparator(); });
        const QList<QAction *> all = window.actions();
        QCOMPARE(QSet(listed.begin(), listed.end()), QSet(all.begin(), all.end()));
        QCOMPARE(listed.size(), all.size());
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
