// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/jsonpathpane.h"

#include "tests/support/test.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/largetextview.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

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

    static Ui::LargeTextView *large(const JsonPathPane &pane) { return pane.findChild<Ui::LargeTextView *>(); }
    static QString state(const JsonPathPane &pane) { return pane.findChild<QLabel *>("jsonPathState")->text(); }
    static void paste(JsonPathPane &pane, const QByteArray &text)
    {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::mouseClick(button(pane, "Paste"), Qt::LeftButton);
    }
    static QPushButton *button(const JsonPathPane &pane, const QString &text)
    {
        const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    static QByteArray manyTasks(int count)
    {
        QByteArray text("{\"tasks\":[");
        for (int number = 0; number < count; ++number)
            text.append(number ? "," : "").append("{\"id\":").append(QByteArray::number(number)).append(",\"status\":\"ended\"}");
        return text.append("]}");
    }
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    static QAction *action(QMenu *menu, const QString &text)
    {
        for (QAction *each : menu->actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

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

    void stepsThroughTheMatchesWithF3()
    {
        JsonPathPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setResponse(R"({"a":[1,2,3]})");
        pane.setQuery("$.a[*]");
        query(pane)->setFocus();
        QVERIFY2(state(pane).startsWith("1 of 3"), qPrintable(state(pane)));
        QTest::keyClick(query(pane), Qt::Key_F3);
        QVERIFY2(state(pane).startsWith("2 of 3"), qPrintable(state(pane)));
        QTest::keyClick(query(pane), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(query(pane), Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY2(state(pane).startsWith("3 of 3"), qPrintable(state(pane)));
        QCOMPARE(document(pane)->cursorOffset(), document(pane)->text().indexOf('3'));
    }

    void showsPathsAndATable()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(R"([{"a":1},{"b":2}])");
        pane.setQuery("$[*]");
        auto *shapes = named<QTabBar>(pane, "Show results as");
        shapes->setCurrentIndex(1);
        QCOMPARE(firstValue(pane), "$[0]");
        shapes->setCurrentIndex(2);
        QCOMPARE(results(pane)->model()->columnCount(), 2);
        QCOMPARE(results(pane)->model()->headerData(1, Qt::Horizontal).toString(), "b");
    }

    void copiesAllThatIsShown()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse(R"({"a":[1,2]})");
        pane.setQuery("$.a[*]");
        named<QTabBar>(pane, "Show results as")->setCurrentIndex(1);
        QTest::mouseClick(pane.findChild<QToolButton *>("copyAll"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), "[\n  \"$['a'][0]\",\n  \"$['a'][1]\"\n]");
    }

    void aClickOnAValuePutsItsPathIntoTheQueryLine()
    {
        JsonPathPane pane;
        pane.resize(500, 600);
        pane.show();
        pane.setResponse(R"({"key": 1})");
        pane.setQuery("$.nothing");
        auto *surface = qobject_cast<QAbstractScrollArea *>(document(pane)->focusProxy());
        QPoint place;
        for (int y = 0; y < surface->viewport()->height() && place.isNull(); y += 3) {
            for (int x = 60; x < 200 && place.isNull(); x += 3) {
                if (const qsizetype offset = document(pane)->offsetAt({x, y}); document(pane)->text().sliced(offset, 1) == "1")
                    place = {x, y};
            }
        }
        QTest::mouseClick(surface->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(pane.query(), "$['key']");
        QCOMPARE(firstValue(pane), "1");
        QTest::keyClick(query(pane), Qt::Key_Up);
        QCOMPARE(pane.query(), "$.nothing"); // what was there is not lost
    }

    void aValuesMenuWantsItUsedOrKept()
    {
        JsonPathPane pane;
        pane.resize(500, 600);
        pane.show();
        pane.setResponse(R"({"addressBookId": "x-1"})");
        pane.setQuery("$.*");
        const QSignalSpy used(&pane, &JsonPathPane::useWanted);
        const QSignalSpy kept(&pane, &JsonPathPane::keepWanted);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, pane.mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(results(pane)->viewport(), &event);
        QVERIFY(openMenu());
        action(openMenu(), "Use in a parameter…")->trigger();
        action(openMenu(), "Keep as variable…")->trigger();
        action(openMenu(), "Copy path")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), "$['addressBookId']");
        openMenu()->close();
        QCOMPARE(used.first().first().value<Ui::PickedValue>().plain(), "x-1");
        QCOMPARE(kept.first().first().value<Ui::PickedValue>().name, "addressBookId");
    }

    void offersWhatTheQueryCanGoOnWith()
    {
        JsonPathPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setResponse(searchAnswer);
        query(pane)->setFocus();
        QTest::keyClicks(query(pane), "$.data.ta");
        auto *offered = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(offered);
        QCOMPARE(offered->model()->index(0, 0).data().toString(), "taskDetails");
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(pane.query(), "$.data.taskDetails");
        QVERIFY(!offered->isVisible());
    }

    void tellsHowOthersAnswer()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse("[1,2]");
        auto *differences = pane.findChild<QToolButton *>("differences");
        QVERIFY(!differences->isVisible());
        pane.setQuery("$[-1]");
        QVERIFY(differences->isVisible());
        QTest::mouseClick(differences, Qt::LeftButton);
        QVERIFY(openMenu()->findChild<QLabel *>("differencesInWords")->text().contains("Jayway"));
        openMenu()->close();
    }

    void aLargeDocumentIsReadRatherThanEdited()
    {
        JsonPathPane pane;
        pane.resize(500, 600);
        pane.show();
        paste(pane, manyTasks(30'000));
        pane.setQuery("$.tasks[20000].id");
        QTRY_COMPARE(firstValue(pane), "20000");
        QVERIFY(large(pane)->isVisible());
        QTRY_VERIFY(large(pane)->isComplete());
        QTRY_COMPARE(large(pane)->cursorOffset(), large(pane)->text().indexOf(":20000,") + 1);
        // A click there gives its path again.
        pane.setQuery("$");
        large(pane)->reveal({.offset = large(pane)->text().indexOf(":20001,") + 1, .length = 5});
        QTest::mouseClick(large(pane)->viewport(), Qt::LeftButton, {}, large(pane)->rectOf(large(pane)->cursorOffset()).center());
        QTRY_COMPARE(firstValue(pane), "20001");
        QCOMPARE(pane.query(), "$['tasks'][20001]['id']");
    }

    void aFileIsOpened()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(R"({"from": "a file"})");
        file.close();
        JsonPathPane pane;
        pane.show();
        pane.setQuery("$.from");
        pane.openFile(file.fileName());
        QTRY_COMPARE(firstValue(pane), R"("a file")");
        pane.openFile("/no/such/file");
        QTRY_VERIFY2(state(pane).contains("cannot be read"), qPrintable(state(pane)));
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");

        QTest::newRow("not JSON") << QByteArray("hello") << "not JSON";
        QTest::newRow("cut off") << QByteArray("{\"a\": [1, 2") << "not JSON";
        QTest::newRow("bytes that are no UTF-8") << QByteArray("[\"\xff\xfe\"]") << "not JSON";
        QTest::newRow("a NUL") << QByteArray("[1,\0 2]", 7) << "not JSON";
        QTest::newRow("large and cut off") << manyTasks(30'000).chopped(1) << "not JSON";
        QTest::newRow("nested ten thousand deep and not closed") << QByteArray(10'000, '[') << "not JSON";
    }

    void badInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        JsonPathPane pane;
        pane.show();
        pane.setQuery("$.a");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(text);
        file.close();
        pane.openFile(file.fileName());
        const QLabel *why = pane.findChild<QLabel *>("why");
        QTRY_VERIFY2(why->isVisible() && why->text().contains(told), qPrintable(why->text()));
        QVERIFY2(why->text().contains(QRegularExpression("\\d")), qPrintable(why->text())); // where
    }

    void aQueryThatIsTooLongIsToldSo()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse("[]");
        QGuiApplication::clipboard()->setText(QString(1024 * 1024, u'a'));
        QTest::keySequence(query(pane), QKeySequence::Paste);
        QTRY_VERIFY2(state(pane).contains("10,000"), qPrintable(state(pane)));
        query(pane)->clear();
        QVERIFY(!state(pane).contains("10,000"));
    }

    void manyNestedFiltersAreAnError()
    {
        JsonPathPane pane;
        pane.show();
        pane.setResponse("[]");
        pane.setQuery("$" + QString("[?@").repeated(3'000) + QString("]").repeated(900));
        QVERIFY(pane.findChild<QLabel *>("why")->isVisible());
    }

    void keepsItsHistory()
    {
        JsonPathPane pane;
        pane.setHistory({"$.b", "$.a"});
        QTest::keyClick(query(pane), Qt::Key_Up);
        QTest::keyClick(query(pane), Qt::Key_Up);
        QCOMPARE(pane.query(), "$.a");
        const QSignalSpy spy(&pane, &JsonPathPane::historyChanged);
        pane.setResponse(R"({"a":1})");
        QTest::keyClick(query(pane), Qt::Key_Return);
        QCOMPARE(spy.last().first().toStringList(), (QStringList{"$.a", "$.b"}));
    }

    void tabIsNoTrap()
    {
        JsonPathPane pane;
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setResponse(R"({"a":[1,2]})");
        pane.setQuery("$.a[*]");
        query(pane)->setFocus();
        QSet<QWidget *> stops;
        for (int tabs = 0; tabs < 30; ++tabs) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops.insert(QApplication::focusWidget());
        }
        QVERIFY(stops.contains(results(pane)) && stops.contains(document(pane)->focusProxy()) && stops.contains(query(pane)));
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
