// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sandbox/journalwindow.h"

#include "tests/support/test.h"
#include "tests/ui/sandbox/scriptedtrainer.h"
#include "ui/sandbox/journalmodel.h"
#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using Sandbox::Journal;
using Ui::JournalModel;

namespace {

Journal::Entry entry(qint64 time, const QString &path = "/books")
{
    return {.time = time,
            .organizationId = "e56f00d4",
            .request = {.method = "POST", .url = QUrl(path), .headers = {{"Accept", "*/*"}}, .body = "{\"name\":\"A\"}"},
            .status = 201,
            .answer = "{\"id\":\"1\"}"};
}

QByteArray asJson(const QList<Journal::Entry> &entries)
{
    Json::Writer writer;
    writer.beginArray();
    for (const Journal::Entry &each : entries)
        write(writer, each);
    writer.endArray();
    return writer.take();
}

QList<qint64> times(const JournalModel &model)
{
    QList<qint64> times;
    for (const Journal::Entry &each : model.entries())
        times.append(each.time);
    return times;
}

} // namespace

class JournalWindowTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Ui::Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        Support::Test::initTestCase();
        m_theme = std::make_unique<Ui::Theme>();
        m_theme->apply(*qApp);
    }

    void theModelKeepsRowsThatStay()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setEntries({entry(2), entry(1)});
        QCOMPARE(reset.size(), 1);
        const QPersistentModelIndex first(model.index(1, 0));
        model.setEntries({entry(4), entry(3), entry(2), entry(1)});
        QCOMPARE(first.row(), 3);
        model.setEntries({entry(5), entry(4), entry(3), entry(2)});
        QVERIFY(!first.isValid());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(times(model), (QList<qint64>{5, 4, 3, 2}));
        model.setEntries({});
        QCOMPARE(times(model), QList<qint64>());
        model.setEntries({entry(9)});
        QCOMPARE(times(model), QList<qint64>{9});
    }

    void theModelTellsACall()
    {
        JournalModel model;
        model.setEntries({entry(0)});
        QCOMPARE(model.data(model.index(0, JournalModel::Status), Qt::DisplayRole).toString(), "201");
        QCOMPARE(model.data(model.index(0, JournalModel::Path), Qt::DisplayRole).toString(), "/books");
        QCOMPARE(model.headerData(JournalModel::Time, Qt::Horizontal, Qt::DisplayRole).toString(), "Time");
        QCOMPARE(Ui::inFull(entry(0)), "POST /books\nAccept: */*\n\n{\"name\":\"A\"}\n\nAnswer: 201 Created\n\n{\"id\":\"1\"}");
    }

    void anEmptyJournalSaysHowItIsFilled()
    {
        ScriptedTrainer sandbox;
        sandbox.answers["GET /journal?count=200"] = "[]";
        Ui::JournalWindow window(sandbox.trainer, nullptr);
        const auto *text = window.findChild<QPlainTextEdit *>();
        QVERIFY2(text->placeholderText().contains("Run one"), qPrintable(text->placeholderText()));
        sandbox.answers["GET /journal?count=200"] = asJson({entry(1)});
        window.show();
        QTRY_VERIFY2(text->placeholderText().startsWith("Choose a call"), qPrintable(text->placeholderText()));
    }

    void readsWhenItIsOpened()
    {
        ScriptedTrainer sandbox;
        sandbox.answers["GET /journal?count=200"] = asJson({entry(2, "/newer"), entry(1)});
        Ui::JournalWindow window(sandbox.trainer, nullptr);
        auto *table = window.findChild<QTableView *>();
        window.refresh();
        QCOMPARE(table->model()->rowCount(), 0);
        window.show();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto *text = window.findChild<QPlainTextEdit *>();
        QVERIFY(text->toPlainText().startsWith("POST /newer"));
        table->selectRow(1);
        QVERIFY(text->toPlainText().startsWith("POST /books"));
    }

    void theCallBeingReadStaysWhileNewOnesCome()
    {
        ScriptedTrainer sandbox;
        sandbox.answers["GET /journal?count=200"] = asJson({entry(1)});
        Ui::JournalWindow window(sandbox.trainer, nullptr);
        auto *table = window.findChild<QTableView *>();
        window.show();
        QTRY_COMPARE(table->currentIndex().row(), 0);
        sandbox.answers["GET /journal?count=200"] = asJson({entry(2, "/newer"), entry(1)});
        window.refresh();
        QTRY_COMPARE(table->currentIndex().row(), 1);
        QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().startsWith("POST /books"));
    }

    void whatNobodyMayReadIsCovered()
    {
        ScriptedTrainer sandbox;
        sandbox.answers["GET /journal?count=200"] = asJson({entry(1)});
        Ui::JournalWindow window(sandbox.trainer, nullptr);
        window.show();
        const auto *model = window.findChild<QTableView *>()->model();
        QTRY_COMPARE(model->rowCount(), 1);
        const auto organization = [&] { return model->data(model->index(0, JournalModel::Organization), Qt::DisplayRole).toString(); };
        Ui::Discretion::discretion().cover({"e56f00d4", "books"});
        QVERIFY(organization() != "e56f00d4");
        QVERIFY(!window.findChild<QPlainTextEdit *>()->toPlainText().contains("books"));
        Ui::Discretion::discretion().cover({});
        QCOMPARE(organization(), "e56f00d4");
        QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().contains("books"));
    }

    void canBeEmptied()
    {
        ScriptedTrainer sandbox;
        sandbox.answers["GET /journal?count=200"] = asJson({entry(1)});
        Ui::JournalWindow window(sandbox.trainer, nullptr);
        window.show();
        QTRY_COMPARE(window.findChild<QTableView *>()->model()->rowCount(), 1);
        sandbox.answers.clear();
        const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == "Empty the journal")
                button->click();
        }
        QTRY_COMPARE(window.findChild<QTableView *>()->model()->rowCount(), 0);
        QCOMPARE(sandbox.told, QStringList{"DELETE /journal"});
        QCOMPARE(window.findChild<QPlainTextEdit *>()->toPlainText(), QString());
    }
};

QTEST_MAIN(JournalWindowTest)
#include "journalwindowtest.moc"
