// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/evaluator.h"

#include "tests/support/test.h"

using Ui::Answer;
using Ui::Evaluator;
using Ui::Question;

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
        const Answer answer = Ui::answer({.query = query, .text = text, .document = {}});
        QStringList parts;
        if (answer.document)
            parts.append("document");
        if (answer.textFault)
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
        QSignalSpy spy(&evaluator, &Evaluator::answered);
        evaluator.ask({.query = "$", .text = "[]", .document = {}});
        QCOMPARE(spy.size(), 1);
        QVERIFY(!evaluator.isBusy());
    }

    void onlyTheNewestOfSeveralLargeQuestionsIsAnswered()
    {
        Evaluator evaluator;
        QList<QByteArray> answered;
        connect(&evaluator, &Evaluator::answered, this, [&](const Answer &answer) { answered.append(answer.query); });
        const QByteArray text = largeArray();
        for (const char *query : {"$[0]", "$[1]", "$[2]"})
            evaluator.ask({.query = query, .text = text, .document = {}});
        QVERIFY(evaluator.isBusy());
        QTRY_VERIFY(!evaluator.isBusy());
        QCOMPARE(answered, QList<QByteArray>{"$[2]"});
    }

    void aSmallQuestionOvertakesALargeOne()
    {
        Evaluator evaluator;
        QList<QByteArray> answered;
        connect(&evaluator, &Evaluator::answered, this, [&](const Answer &answer) { answered.append(answer.query); });
        evaluator.ask({.query = "$..*", .text = largeArray(), .document = {}});
        evaluator.ask({.query = "$", .text = "[]", .document = {}});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(answered, QList<QByteArray>{"$"});
    }
};

QTEST_MAIN(EvaluatorTest)
#include "evaluatortest.moc"
