// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/worldprompts.h"

#include "tests/support/test.h"
#include "tests/ui/sandbox/scriptedtrainer.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

class WorldPromptsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void resetsOnlyWhenToldSo()
    {
        ScriptedTrainer sandbox;
        QWidget window;
        Ui::askToReset(sandbox.trainer, &window);
        window.findChild<QMessageBox *>()->button(QMessageBox::Cancel)->click();
        QCOMPARE(sandbox.told, QStringList());
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        Ui::askToReset(sandbox.trainer, &window);
        const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == "Reset")
                button->click();
        }
        QCOMPARE(sandbox.told, QStringList{"POST /reset {}"});
    }

    void asksForAName()
    {
        ScriptedTrainer sandbox;
        QWidget window;
        Ui::askForSnapshotName(sandbox.trainer, &window);
        auto *dialog = window.findChild<QInputDialog *>();
        QVERIFY(!dialog->textValue().isEmpty());
        dialog->setTextValue(" before lunch ");
        dialog->accept();
        QCOMPARE(sandbox.told, QStringList{"POST /snapshots {\"name\":\"before lunch\"}"});
    }

    void anEmptyNameIsNone()
    {
        ScriptedTrainer sandbox;
        QWidget window;
        Ui::askForSnapshotName(sandbox.trainer, &window);
        window.findChild<QInputDialog *>()->setTextValue("  ");
        window.findChild<QInputDialog *>()->accept();
        QCOMPARE(sandbox.told, QStringList());
    }

    void asksWhichToRestore()
    {
        ScriptedTrainer sandbox;
        QWidget window;
        Ui::askWhichToRestore(sandbox.trainer, {"after lunch", "before lunch"}, &window);
        auto *dialog = window.findChild<QInputDialog *>();
        dialog->setTextValue("before lunch");
        dialog->accept();
        QCOMPARE(sandbox.told, QStringList{"POST /snapshots/restore {\"name\":\"before lunch\"}"});
    }

    void saysThatThereIsNone()
    {
        ScriptedTrainer sandbox;
        QWidget window;
        Ui::askWhichToRestore(sandbox.trainer, {}, &window);
        QVERIFY(window.findChild<QMessageBox *>()->text().startsWith("No snapshot"));
    }
};

QTEST_MAIN(WorldPromptsTest)
#include "worldpromptstest.moc"
