// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/responsepane.h"
#include "app/tryout/session.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/largetextview.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QThreadPool>
#include <QToolButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Ui;
using Kind = Http::TransportError::Kind;

namespace {

/// The pane on an operation that can be run, shown.
struct Pane
{
    Pane()
    {
        Tryout::Environment environment;
        environment.baseUrl = QUrl("http://127.0.0.1:1");
        environment.token.value = "token";
        environment.organizationId = "f0e1d2c3-1111-4a5b-9c8d-0123456789ab";
        session.setEnvironment(environment);
        session.open("getAllConfigWithMetaData_1");
        pane.resize(640, 400);
        pane.show();
    }

    void run(const Http::Transport::Outcome &outcome)
    {
        QSignalSpy finished(&session, &Tryout::Session::exchangeFinished);
        transport.answer(outcome);
        session.run();
        QTRY_COMPARE(finished.size(), 1);
    }
    [[nodiscard]] QString status() const { return pane.findChild<QLabel *>("responseStatus")->text(); }
    [[nodiscard]] QString measures() const { return pane.findChild<QLabel *>("measures")->text(); }
    [[nodiscard]] MessageStrip *strip() const { return pane.findChild<MessageStrip *>(); }
    [[nodiscard]] QByteArray body() const { return pane.findChild<CodeEditor *>("responseBody")->text(); }
    void showTab(int index) const
    {
        auto *tabs = pane.findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    [[nodiscard]] QWidget *named(const QString &name) const
    {
        for (QWidget *widget : pane.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    Support::ScriptedTransport transport;
    Tryout::Session session{catalog, transport, Tryout::DraftStore(folder.filePath("drafts"))};
    ResponsePane pane{session, nullptr};
};

} // namespace

class ResponsePaneTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstRunThereIsNoBody()
    {
        Pane pane;
        QVERIFY(!pane.named("Response body"));
        QCOMPARE(pane.status(), QString("Response"));
    }

    void anAnswerIsShownInWordsAndPretty()
    {
        Pane pane;
        QSignalSpy shown(&pane.pane, &ResponsePane::documentShown);
        const QByteArray json = "{\"b\":1.10,\"a\":18446744073709551615}";
        pane.run(Support::ScriptedTransport::response(201, json));
        QCOMPARE(pane.status(), QString("201 Created"));
        QCOMPARE(pane.named("Response status")->accessibleDescription(), QString("201 Created"));
        QVERIFY(pane.measures().contains("35 B"));
        QCOMPARE(pane.body(), QByteArray("{\n  \"b\": 1.10,\n  \"a\": 18446744073709551615\n}"));
        QVERIFY(pane.named("Response body"));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toByteArray(), json);
    }

    void theBodyAsItCameAndTheHeadersHaveTheirTabs()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        pane.showTab(1);
        QVERIFY(pane.named("Raw response body"));
        QCOMPARE(qobject_cast<CodeEditor *>(pane.named("Raw response body")->parentWidget())->text(), QByteArray("{\"a\":1}"));
        pane.showTab(2);
        auto *headers = qobject_cast<QTableWidget *>(pane.named("Response headers"));
        QCOMPARE(headers->item(0, 0)->text(), QString("Content-Type"));
        QCOMPARE(headers->item(0, 1)->text(), QString("application/json"));
    }

    void groupsHaveATableAndAChart()
    {
        Pane pane;
        const QByteArray groups = "{\"data\":{\"taskDetails\":{\"tasks\":[{\"status\":\"ended\",\"aggregation\":[{\"name\":\"n\",\"value\":3}]}]}}}";
        auto *tabs = pane.pane.findChild<QTabBar *>();
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        QVERIFY(!tabs->isTabVisible(3) && !tabs->isTabVisible(4));
        pane.run(Support::ScriptedTransport::response(200, groups));
        QVERIFY(tabs->isTabVisible(3) && tabs->isTabVisible(4));
        QSignalSpy maximized(&pane.pane, &ResponsePane::maximizedChanged);
        pane.showTab(4);
        QVERIFY(pane.named("Chart of the answer"));
        pane.pane.findChild<QToolButton *>("maximizeAnswer")->click();
        pane.showTab(3);
        QVERIFY(pane.named("Groups of the answer"));
        QCOMPARE(maximized.size(), 1);
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        QVERIFY(pane.named("Response body"));
        QVERIFY(!tabs->isTabVisible(4));
        QCOMPARE(maximized.size(), 2);
        QCOMPARE(maximized.last().first().toBool(), false);
    }

    void aTabStaysForTheNextAnswer()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        pane.showTab(1);
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":2}"));
        QCOMPARE(qobject_cast<CodeEditor *>(pane.named("Raw response body")->parentWidget())->text(), QByteArray("{\"a\":2}"));
    }

    void copyTakesTheBytesThatCame()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        QTest::mouseClick(pane.named("Copy response body"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("{\"a\":1}"));
    }

    void anEmptyBodyIsSaidInWords()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(204));
        QCOMPARE(pane.status(), QString("204 No Content"));
        QCOMPARE(pane.body(), QByteArray());
        const auto labels = pane.pane.findChild<CodeEditor *>("responseBody")->findChildren<QLabel *>();
        QVERIFY(labels.first()->isVisible());
        QVERIFY(labels.first()->text().contains("204"));
    }

    void aRefusalSaysWhatToDo()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(404, "{\"error\":{}}"));
        QCOMPARE(pane.status(), QString("404 Not Found"));
        QVERIFY(pane.strip()->message().contains("ids"));
        QVERIFY(pane.body().contains("error"));
    }

    void aFailureIsToldWithTheWayOut_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("status");

        QTest::newRow("refused") << Kind::Refused << "No response";
        QTest::newRow("timed out") << Kind::TimedOut << "No response";
        QTest::newRow("TLS") << Kind::Tls << "No response";
        QTest::newRow("cancelled") << Kind::Cancelled << "Cancelled";
    }

    void aFailureIsToldWithTheWayOut()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, status);
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"old\":true}"));
        pane.run(Support::ScriptedTransport::failure(kind, QUrl("http://127.0.0.1:1")));
        QCOMPARE(pane.status(), status);
        QVERIFY(!pane.named("Response body"));
        const Http::TransportError error{kind, QUrl("http://127.0.0.1:1"), QStringLiteral("as scripted")};
        QVERIFY(pane.strip()->message().startsWith(Http::describe(error)));

        pane.transport.answer(200, "{}");
        QTest::mouseClick(pane.named("Retry"), Qt::LeftButton);
        QTRY_COMPARE(pane.status(), QString("200 OK"));
        QVERIFY(!pane.strip()->isVisible());
    }

    void whileItRunsTheTimeIsShown()
    {
        Pane pane;
        pane.transport.hold();
        pane.session.run();
        QCOMPARE(pane.status(), QString("Running…"));
        QTRY_VERIFY(pane.measures().contains("ms"));
        pane.transport.finish(200, "{}");
        QTRY_COMPARE(pane.status(), QString("200 OK"));
    }

    void aLargeBodyIsLaidOutBesideTheWindow()
    {
        Pane pane;
        QSignalSpy shown(&pane.pane, &ResponsePane::documentShown);
        const QByteArray json = "[" + QByteArray("{\"id\":1},").repeated(60'000) + "0]";
        pane.run(Support::ScriptedTransport::response(200, json));
        QTRY_COMPARE(shown.size(), 1);
        const QByteArray text = pane.pane.findChild<LargeTextView *>()->text();
        QVERIFY(text.startsWith("[\n  {\n    \"id\": 1"));
        QVERIFY(text.size() > json.size());
    }

    void eachOperationKeepsItsAnswer()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        pane.session.open("createConfig_2");
        QCOMPARE(pane.status(), QString("Response"));
        QVERIFY(!pane.named("Response body"));
        pane.session.open("getAllConfigWithMetaData_1");
        QCOMPARE(pane.status(), QString("200 OK"));
        QVERIFY(pane.body().contains("\"a\": 1"));
    }

    void presentingLeavesStatusAndBody()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"a\":1}"));
        pane.pane.setPresenting(true);
        QVERIFY(pane.named("Response body"));
        QVERIFY(!pane.pane.findChild<QTabBar *>()->isVisible());
        pane.pane.setPresenting(false);
        QVERIFY(pane.pane.findChild<QTabBar *>()->isVisible());
    }

    void whatTheDescriptionDoesNotSayIsAQuietLineThatUnfolds()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"data\": 7, \"surprise\": true}"));
        auto *toggle = pane.pane.findChild<QToolButton *>("differences");
        QTRY_VERIFY(toggle->isVisible());
        QVERIFY(!pane.named("Differences from the description"));
        QCOMPARE(pane.strip()->message(), QString());
        QTest::mouseClick(toggle, Qt::LeftButton);
        auto *list = qobject_cast<QListWidget *>(pane.named("Differences from the description"));
        QVERIFY(list);
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        QVERIFY2(all.join('\n').contains("surprise"), qPrintable(all.join('\n')));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(pane.pane.findChild<CodeEditor *>("responseBody")->cursorOffset() > 0);
    }

    void anAnswerAsDescribedSaysNothing()
    {
        Pane pane;
        pane.run(Support::ScriptedTransport::response(200, "{\"data\": []}"));
        auto *toggle = pane.pane.findChild<QToolButton *>("differences");
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!toggle->isVisible());
    }

    void aLargeBodyIsShownWholeAndItsValuesGiveTheirPath()
    {
        Pane pane;
        const QByteArray body = '[' + QByteArray("{\"id\": \"x\"},").repeated(60'000) + "{\"last\": 7}]";
        pane.run(Http::Response{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = body});
        QTRY_VERIFY(pane.pane.findChild<LargeTextView *>());
        auto *large = pane.pane.findChild<LargeTextView *>();
        QTRY_VERIFY(large->isVisible() && large->isComplete());
        QCOMPARE(pane.named("Response body"), large);
        const qsizetype place = large->text().lastIndexOf('7');
        large->reveal({.offset = place, .length = 1});
        const QSignalSpy spy(&pane.pane, &ResponsePane::pathChosen);
        QTest::mouseClick(large->viewport(), Qt::LeftButton, {}, large->rectOf(place).center());
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toString(), "$[60000]['last']");
    }
};

QTEST_MAIN(ResponsePaneTest)
#include "responsepanetest.moc"
