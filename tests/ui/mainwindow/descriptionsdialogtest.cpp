// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/descriptionsdialog.h"

#include "app/tryout/curlimport.h"
#include "app/tryout/imports.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace {

/// A description that is open, and a call that was imported.
struct Things
{
    Things()
    {
        QFile file(folder.filePath("a.json"));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(R"({"openapi": "3.0.1", "info": {"title": "Books", "version": "7"}, "paths": {"/a": {"get": {"responses": {}}}}})") < 0)
            qFatal("cannot write");
        file.close();
        QSignalSpy opened(&descriptions, &Tryout::Descriptions::opened);
        descriptions.start();
        descriptions.open(file.fileName());
        if (!QTest::qWaitFor([&] { return opened.size() == 1 && descriptions.isReady(); }, 30'000))
            qFatal("not opened");
        imports.take({*Tryout::importCurl("curl https://x.example/b")});
    }

    QTemporaryDir folder;
    Settings::Store settings{folder.filePath("settings.ini")};
    Support::ScriptedTransport transport;
    Tryout::Descriptions descriptions{settings, transport};
    Tryout::Session session{{}, transport, Tryout::DraftStore(folder.filePath("drafts"))};
    Tryout::Imports imports{folder.path(), descriptions, session, Tryout::DraftStore(folder.filePath("drafts"))};
};

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    qFatal("no such button");
}

} // namespace

class DescriptionsDialogTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenIsListedAndTakenAway()
    {
        Things things;
        Ui::DescriptionsDialog dialog(things.descriptions, things.imports, nullptr);
        auto *list = dialog.findChild<QListWidget *>();
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), QString("Books (operations: 1)"));
        QVERIFY(text->toPlainText().startsWith(things.folder.filePath("a.json")));
        QVERIFY(text->toPlainText().contains("Nothing in it is wrong."));

        button(dialog, "Take away")->click();
        QCOMPARE(list->count(), 1);
        QVERIFY(things.descriptions.own().isEmpty());
        QVERIFY(!button(dialog, "Read again")->isEnabled());
        button(dialog, "Take away")->click();
        QVERIFY(things.imports.operations().isEmpty());
        QCOMPARE(list->count(), 0);
        QVERIFY(!button(dialog, "Take away")->isEnabled());
    }

    void oneIsReadAgain()
    {
        Things things;
        Ui::DescriptionsDialog dialog(things.descriptions, things.imports, nullptr);
        QSignalSpy opened(&things.descriptions, &Tryout::Descriptions::opened);
        button(dialog, "Read again")->click();
        QTRY_COMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(DescriptionsDialogTest)
#include "descriptionsdialogtest.moc"
