// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluator.h"

#include "tests/support/test.h"

using Ui::Answer;
using Ui::Evaluator;
using Ui::SharedAnswer;

namespace {

QByteArray largeArray()
{
    QByteArray text("[");
    for (int number = 0; number < 50'000; ++number)
        text.append(number ? "," : "").append(QByteArray::number(number));
    return text.append("]");
}

} // namespace

class EvaluatorTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("outcome");

        QTest::newRow("a query that matches has nodes") << QByteArray("$.a") << QByteArray(R"({"a":1})") << "document nodes:1";
        QTest::newRow("blanks around a query are no fault") << QByteArray(" $.a \n") << QByteArray(R"({"a":1})") << "document nodes:1";
        QTest::newRow("a query that matches nothing has an explanation") << QByteArray("$.b") << QByteArray(R"({"a":1})") << "document explanation";
        QTest::newRow("half a query is a fault of the query") << QByteArray("$.") << QByteArray(R"({"a":1})") << "document queryFault";
        QTest::newRow("half a document is a fault of the text") << QByteArray("$.a") << QByteArray("{") << "textFault";
        QTest::newRow("no query asks nothing") << QByteArray() << QByteArray("[]") << "document";
        QTest::newRow("no document is no fault") << QByteArray("$") << QByteArray(" \n") << "";
    }

    void answers()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, text);
        QFETCH(QString, outcome);
        const auto reading = std::make_shared<const Ui::Reading>(Ui::read(text));
        const Answer answer = Ui::answer({.query = query}, reading);
        QStringList parts;
        if (reading->document)
            parts.append("document");
        if (reading->fault)
            parts.append("textFault");
        if (answer.queryFault)
            parts.append("queryFault");
        if (answer.explanation)
            parts.append("explanation");
        if (!answer.nodes.isEmpty())
            parts.append(QString("nodes:%1").arg(answer.nodes.size()));
        QCOMPARE(parts.join(' '), outcome);
    }

    void aSmallQuestionIsAnsweredAtOnce()
    {
        Evaluator evaluator;
        const QSignalSpy spy(&evaluator, &Evaluator::answered);
        evaluator.setText("[]");
        evaluator.ask({.query = "$"});
        QCOMPARE(spy.size(), 2); // the text alone, then the query
        QVERIFY(!evaluator.isBusy());
    }

    void onlyTheNewestOfSeveralLargeQuestionsIsAnswered()
    {
        Evaluator evaluator;
        QList<QByteArray> answered;
        connect(&evaluator, &Evaluator::answered, this, [&](const SharedAnswer &answer) { answered.append(answer->query); });
        evaluator.setText(largeArray());
        for (const char *query : {"$[0]", "$[1]", "$[2]"})
            evaluator.ask({.query = query});
        QVERIFY(evaluator.isBusy());
        QTRY_VERIFY(!evaluator.isBusy());
        for (const char *query : {"$..*", "$[3]"})
            evaluator.ask({.query = query});
        QTRY_VERIFY(!evaluator.isBusy());
        QCOMPARE(answered, (QList<QByteArray>{"$[2]", "$[3]"}));
    }

    void aSmallTextOvertakesALargeOne()
    {
        Evaluator evaluator;
        QList<QByteArray> answered;
        connect(&evaluator, &Evaluator::answered, this, [&](const SharedAnswer &answer) { answered.append(answer->reading->text); });
        evaluator.ask({.query = "$..*"});
        evaluator.setText(largeArray());
        evaluator.setText("[]");
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answered, QList<QByteArray>{"[]"});
    }

    void anEvaluationThatIsNotWantedAnyMoreEndsSoon()
    {
        const auto reading = std::make_shared<const Ui::Reading>(Ui::read(largeArray()));
        const std::atomic_bool isCancelled = true;
        QVERIFY(Ui::answer({.query = "$..[?@ != $..*]"}, reading, &isCancelled).nodes.isEmpty());
    }

    void tellsTheColumnsOfATable()
    {
        const auto reading = std::make_shared<const Ui::Reading>(Ui::read(R"([{"a":1,"b":2}, 3, {"c":4,"a":{}}])"));
        QCOMPARE(Ui::answer({.query = "$[*]"}, reading).columns.join(' '), "a b c");
    }

    void completesAtTheCursorIfAsked()
    {
        const auto reading = std::make_shared<const Ui::Reading>(Ui::read(R"({"tasks": 1})"));
        QCOMPARE(Ui::answer({.query = "$.ta", .cursor = 4}, reading).completion.candidates.size(), 1);
        QVERIFY(Ui::answer({.query = "$.ta"}, reading).completion.candidates.isEmpty());
    }
};

QTEST_MAIN(EvaluatorTest)
#include "evaluatortest.moc"
