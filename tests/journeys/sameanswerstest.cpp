// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/formatter.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"
#include "ui/jsonpath/jsonpathpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTabBar>
#include <QToolButton>

namespace {

QByteArray compact(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    return document ? Json::Formatter::compact(*document) : "not JSON: " + text;
}

} // namespace

/// The panel and `tryout jsonpath` give the same results for the same file.
class SameAnswersTest : public Support::Test
{
    Q_OBJECT

    static QString state(const Ui::JsonPathPane &pane) { return pane.findChild<QLabel *>("jsonPathState")->text(); }
    static void compareCopyOfAll(const Ui::JsonPathPane &pane, const QByteArray &expected)
    {
        QGuiApplication::clipboard()->setText("nothing yet");
        QTest::mouseClick(pane.findChild<QToolButton *>("copyAll"), Qt::LeftButton);
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != "nothing yet");
        QCOMPARE(compact(QGuiApplication::clipboard()->text().toUtf8()), compact(expected));
    }

private Q_SLOTS:
    void sameAnswers_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("query");

        QTest::newRow("big integers and number texts") << QByteArray("[18446744073709551615, 1.10, 1e400, -0, 12345678901234567890123]") << "$[*]";
        QTest::newRow("a name sent twice") << QByteArray("{\"a\": 1, \"b\": {\"a\": [2]}, \"a\": 3}") << "$..a";
        QTest::newRow("escapes") << QByteArray("{\"\\u00e9\": \"\\u0041\\/\\\"\", \"caf\xc3\xa9\": \"\\ud83d\\ude00\"}") << "$.*";
        QTest::newRow("names that need escapes in a path") << QByteArray("{\"it's\": {\"\\n\": 1}}") << "$..*";
        QTest::newRow("a filter over objects") << QByteArray("{\"t\": [{\"id\": 1, \"s\": \"x\"}, {\"id\": 2}]}") << "$.t[?@.s=='x' || @.id>1]";
        QTest::newRow("more than a screen and more than the clipboard takes at once") << '[' + QByteArray("{\"id\": \"abcdefgh\"},").repeated(60'000) + "{}]" << "$[*].id";
        QTest::newRow("an order other than the text's") << QByteArray("[[1,[2]],{\"a\":[3]}]") << "$[1,0]..*";
    }

    void sameAnswers()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, query);
        Files files;
        const QString file = files.with("document.json", document);
        Ui::JsonPathPane pane;
        pane.resize(400, 500);
        pane.show();
        pane.setQuery(query);
        pane.openFile(file);
        QTRY_VERIFY2(state(pane).contains(" of ") || state(pane).contains("match"), qPrintable(state(pane)));
        compareCopyOfAll(pane, tryout({"jsonpath", query, file}).out);
        pane.findChild<QTabBar *>()->setCurrentIndex(1);
        compareCopyOfAll(pane, tryout({"jsonpath", query, file, "--paths"}).out);
    }
};

QTEST_MAIN(SameAnswersTest)
#include "sameanswerstest.moc"
