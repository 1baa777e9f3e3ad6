// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/jsonpathpane.h"

#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using Ui::CodeEditor;
using Ui::JsonPathPane;

namespace {

const QByteArray searchAnswer = R"({"data":{"taskDetails":{"tasks":[{"id":"d1364618","totalDuration":35562,
    "stringGlobalVariables":{"name":"Global_Language","value":"en-AU"}}]}}})";

template<typename Widget>
Widget *named(const QWidget &pane, const QString &name)
{
    const QList<Widget *> widgets = pane.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == name)
            return widget;
    }
    qFatal("no %s", qPrintable(name));
}

} // namespace

class JsonPathPaneTest : public Support::Test
{
    Q_OBJECT

    static QLineEdit *query(const JsonPathPane &pane) { return named<QLineEdit>(pane, "JSONPath query"); }
    static QTableView *results(const JsonPathPane &pane) { return named<QTableView>(pane, "JSONPath results"); }
    static CodeEditor *document(const JsonPathPane &pane) { return named<CodeEditor>(pane, "JSONPath document"); }
    static QString firstValue(const JsonPathPane &pane) { return results(pane)->model()->index(0, 0).data().toString(); }

private Q_SLOTS:
    void findsWhileTyping()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(searchAnswer);
        QTest::keyClicks(query(pane), "$.data.taskDetails.tasks[0].totalDuration");
        QCOMPARE(results(pane)->model()->rowCount(), 1);
        QCOMPARE(firstValue(pane), "35562");
        QVERIFY(results(pane)->isVisible());
    }

    void tellsASettledEvaluationOnce()
    {
        JsonPathPane pane;
        pane.setResponse(searchAnswer);
        const QSignalSpy spy(&pane, &JsonPathPane::evaluated);
        QTest::keyClicks(query(pane), "$.data.taskDetails.tasks[0].id");
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(0).toString(), "$.data.taskDetails.tasks[0].id");
        QCOMPARE(spy.first().at(2).value<QList<QByteArray>>(), QList<QByteArray>{R"("d1364618")"});
    }

    void enterTellsAtOnce()
    {
        JsonPathPane pane;
        pane.setResponse(searchAnswer);
        const QSignalSpy spy(&pane, &JsonPathPane::evaluated);
        QTest::keyClicks(query(pane), "$.data");
        QTest::keyClick(query(pane), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }

    void explainsAnEmptyResultAndAppliesTheSuggestion()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(searchAnswer);
        pane.setQuery("$.data.taskDetails.tasks[0].stringGlobalVariables.Global_Language");
        const QLabel *why = pane.findChild<QLabel *>("why");
        QVERIFY(why->isVisible());
        QVERIFY2(why->text().contains("value"), qPrintable(why->text()));
        QTest::mouseClick(named<QPushButton>(pane, "$.data.taskDetails.tasks[0].stringGlobalVariables.value"), Qt::LeftButton);
        QTRY_COMPARE(firstValue(pane), R"("en-AU")");
    }

    void tellsAnEmptyEvaluationToo()
    {
        JsonPathPane pane;
        pane.setResponse(searchAnswer);
        const QSignalSpy spy(&pane, &JsonPathPane::evaluated);
        pane.setQuery("$.nothing");
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().at(2).value<QList<QByteArray>>(), QList<QByteArray>());
    }

    void saysWhereAQueryIsWrongAndTellsNothing()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse("[]");
        const QSignalSpy spy(&pane, &JsonPathPane::evaluated);
        pane.setQuery("$.a.[0]");
        QTest::keyClick(query(pane), Qt::Key_Return);
        QVERIFY(pane.findChild<QLabel *>("why")->isVisible());
        QVERIFY(!pane.findChild<QLabel *>("why")->text().isEmpty());
        QCOMPARE(spy.size(), 0);
    }

    void whatIsPastedStaysWhenAResponseComes()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse("[1]");
        document(pane)->replace({.offset = 0, .length = document(pane)->text().size()}, "[2]");
        pane.setResponse("[3]");
        pane.setQuery("$[0]");
        QCOMPARE(firstValue(pane), "2");
        auto *back = pane.findChild<QPushButton *>("useLastResponse");
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(firstValue(pane), "3");
        QVERIFY(!back->isVisible());
    }

    void offersThePathOfTheValueAtTheCursor()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(searchAnswer);
        const qsizetype place = document(pane)->text().indexOf("en-AU");
        document(pane)->reveal({.offset = place, .length = 5});
        auto *path = pane.findChild<QPushButton *>("offeredPath");
        QTRY_COMPARE(path->accessibleName(), "$['data']['taskDetails']['tasks'][0]['stringGlobalVariables']['value']");
        QTest::mouseClick(path, Qt::LeftButton);
        QCOMPARE(firstValue(pane), R"("en-AU")");
    }

    void copiesTheSelectedValue()
    {
        JsonPathPane pane;
        pane.setResponse(R"({"a":[1,2]})");
        pane.setQuery("$.a[*]");
        const QSignalSpy spy(&pane, &JsonPathPane::copied);
        results(pane)->selectRow(1);
        QTest::keySequence(results(pane), QKeySequence::Copy);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), "2");
    }

    void listsAHundredThousandResultsWithoutAStall()
    {
        JsonPathPane pane;
        pane.resize(400, 600);
        pane.show();
        QByteArray text("[");
        for (int number = 0; number < 100'000; ++number)
            text.append(number ? ",\n" : "").append(QByteArray::number(number));
        pane.setResponse(text.append("]"));
        QElapsedTimer longest;
        qint64 stall = 0;
        QTimer beat;
        longest.start();
        connect(&beat, &QTimer::timeout, this, [&] { stall = qMax(stall, longest.restart()); });
        beat.start(1);
        pane.setQuery("$[*]");
        QTRY_COMPARE(results(pane)->model()->rowCount(), 100'000);
        QCoreApplication::processEvents();
        QVERIFY2(stall < 500, qPrintable(QString("%1 ms").arg(stall)));
    }

    void everyFocusStopHasAName()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(searchAnswer);
        pane.setQuery("$.data.taskDetails.tasks[0].stringGlobalVariables.Global_Language");
        const QList<QWidget *> widgets = pane.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QString name = widget->focusProxy() ? widget->focusProxy()->accessibleName() : widget->accessibleName();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && name.isEmpty() && !(button && !button->text().isEmpty()))
                QFAIL(widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(JsonPathPaneTest)
#include "jsonpathpanetest.moc"
