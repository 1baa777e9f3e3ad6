// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/trainermenu.h"

#include "tests/support/test.h"
#include "tests/ui/sandbox/scriptedtrainer.h"

#include <QMenu>

class TrainerMenuTest : public Support::Test
{
    Q_OBJECT

    static QStringList texts(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions()) {
            if (action->isVisible())
                texts.append(action->isEnabled() ? action->text() : action->text() + " (off)");
        }
        return texts;
    }

private Q_SLOTS:
    void isMadeWhenItIsOpened()
    {
        ScriptedTrainer sandbox;
        QMenu menu;
        menu.addAction("first");
        const Ui::TrainerMenu trainerMenu(sandbox.trainer, menu, nullptr);
        QCOMPARE(texts(menu), QStringList{"first"});
        sandbox.trainer.setSandbox("token");
        Q_EMIT menu.aboutToShow();
        Q_EMIT menu.aboutToShow();
        QCOMPARE(texts(menu), (QStringList{"The &next call", "first"}));
    }

    void aTrickIsPlayed()
    {
        ScriptedTrainer sandbox;
        sandbox.trainer.setSandbox("token");
        QMenu menu;
        const Ui::TrainerMenu trainerMenu(sandbox.trainer, menu, nullptr);
        Q_EMIT menu.aboutToShow();
        const QList<QAction *> tricks = menu.findChild<QMenu *>()->actions();
        QCOMPARE(tricks.size(), 9);
        tricks[3]->trigger();
        tricks[8]->trigger();
        QCOMPARE(sandbox.told.size(), 2);
        QVERIFY(sandbox.told[0].startsWith("POST /faults {\"answer\":429,"));
        QVERIFY(sandbox.told[1].contains("\"delivery\":\"never\""));
    }

    void saysWhyNothingCanBeDone()
    {
        ScriptedTrainer sandbox;
        QMenu menu;
        const Ui::TrainerMenu trainerMenu(sandbox.trainer, menu, nullptr);
        Q_EMIT menu.aboutToShow();
        QCOMPARE(texts(menu), (QStringList{"Only while the sandbox is running (off)", "The &next call (off)"}));
        sandbox.trainer.setSandbox("token");
        QCOMPARE(texts(menu), (QStringList{"The &next call"}));
        sandbox.trainer.setLive(true);
        QVERIFY(texts(menu).first().contains("live service"));
    }
};

QTEST_MAIN(TrainerMenuTest)
#include "trainermenutest.moc"
