// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/explanation.h"
#include "tests/support/test.h"

using JsonPath::Explanation;
using Kind = JsonPath::Explanation::Kind;

namespace {

/// The answer the mission's Search call gives.
const char *const Answer = R"({"data": {"taskDetails": {"tasks": [{
  "id": "d1364618-49a4-41f5-8b5f-a8da4d12e56c", "status": "ended", "totalDuration": 35562,
  "origin": "+14694097607", "destination": "+14694096861", "isActive": false,
  "lastAgent": {"id": "b9b45479-756f-4c55-8663-8ae7800a9a18", "name": "Agent140 Lab"},
  "stringGlobalVariables": {"name": "Global_Language", "value": "en-AU"},
  "listed": [{"name": "Global_Voice", "value": "x"}, {"name": "Global_Language", "value": "en-AU"}], "none": [], "empty": {}
}]}}})";

Json::Document answer()
{
    return *Json::Document::parse(Answer);
}

JsonPath::Query query(const QString &text)
{
    return *JsonPath::Query::parse(text.toUtf8());
}

Explanation explained(const QString &text)
{
    return explain(query(text), answer()).value_or(Explanation());
}

} // namespace

Q_DECLARE_METATYPE(Explanation::Kind)

class ExplanationTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatSelectsSomethingNeedsNone_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *member : {"id", "status", "totalDuration", "destination", "lastAgent.id", "lastAgent.name", "stringGlobalVariables.value"})
            QTest::newRow(member) << QString("$.data.taskDetails.tasks[0].") + QLatin1String(member);
    }

    void whatSelectsSomethingNeedsNone()
    {
        QFETCH(QString, path);
        QCOMPARE(query(path).evaluate(answer()).size(), qsizetype(1));
        QVERIFY(!explain(query(path), answer()));
    }

    void theMissionsPathThatCannotMatch()
    {
        const QString path = "$.data.taskDetails.tasks[0].stringGlobalVariables.Global_Language";
        const Explanation explanation = explained(path);
        QCOMPARE(explanation.kind, Kind::NoSuchMember);
        QCOMPARE(explanation.reached.toShortPath(), QString("$.data.taskDetails.tasks[0].stringGlobalVariables"));
        QCOMPARE(explanation.reachedType, Json::Type::Object);
        QCOMPARE(explanation.memberNames, (QStringList {"name", "value"}));
        QCOMPARE(explanation.wanted, QString("Global_Language"));
        QCOMPARE(path.mid(explanation.segment.offset, explanation.segment.length), QString(".Global_Language"));
        QCOMPARE(explanation.suggestions, QStringList {"$.data.taskDetails.tasks[0].stringGlobalVariables.value"});
        const QString text = describe(explanation);
        QVERIFY2(text.contains("name and value") && text.contains("stringGlobalVariables.value"), qPrintable(text));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("reached");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const char *path, Kind kind, const char *reached, const char *wanted) {
            QTest::newRow(name) << QString::fromLatin1(path) << kind << QString::fromLatin1(reached) << QString::fromLatin1(wanted);
        };
        row("a name the object does not have", "$.data.taskDetail", Kind::NoSuchMember, "$.data", "taskDetail");
        row("a name of a list", "$.data.taskDetails.tasks.id", Kind::NotAnObject, "$.data.taskDetails.tasks", "id");
        row("a name of a text", "$..status.x", Kind::NotAnObject, "$.data.taskDetails.tasks[0].status", "x");
        row("an index behind the end", "$.data.taskDetails.tasks[1]", Kind::IndexOutOfRange, "$.data.taskDetails.tasks", "1");
        row("an index before the start", "$.data.taskDetails.tasks[-2]", Kind::IndexOutOfRange, "$.data.taskDetails.tasks", "-2");
        row("an index of an object", "$.data[0]", Kind::NotAnArray, "$.data", "0");
        row("an index of an empty list", "$..none[0]", Kind::NoChildren, "$.data.taskDetails.tasks[0].none", "0");
        row("a slice of an object", "$.data[0:2]", Kind::NotAnArray, "$.data", "");
        row("a slice behind the end", "$.data.taskDetails.tasks[5:]", Kind::IndexOutOfRange, "$.data.taskDetails.tasks", "");
        row("all children of an empty object", "$..empty.*", Kind::NoChildren, "$.data.taskDetails.tasks[0].empty", "");
        row("all children of a number", "$..totalDuration[*]", Kind::NoChildren, "$.data.taskDetails.tasks[0].totalDuration", "");
        row("a name that is nowhere", "$..nothing", Kind::NoSuchMember, "$", "nothing");
        row("a filter that is never true", "$..tasks[?@.status=='new']", Kind::FilterMatchedNothing, "$.data.taskDetails.tasks", "");
        row("a filter on a member nothing has", "$..tasks[?@.state=='ended']", Kind::FilterMatchedNothing, "$.data.taskDetails.tasks", "state");
        row("a number compared with a text", "$..tasks[?@.totalDuration=='35562']", Kind::ComparedDifferentTypes, "$.data.taskDetails.tasks", "'35562'");
        row("a text compared with a number", "$..tasks[?@.origin>5]", Kind::ComparedDifferentTypes, "$.data.taskDetails.tasks", "5");
    }

    void kinds()
    {
        QFETCH(QString, path);
        const Explanation explanation = explained(path);
        QTEST(explanation.kind, "kind");
        QTEST(explanation.reached.toShortPath(), "reached");
        QTEST(explanation.wanted, "wanted");
        QVERIFY(describe(explanation).size() > 20);
    }

    void firstSuggestion_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const char *path, const char *suggestion) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(suggestion);
        };
        row("other case", "$..lastagent.id", "$..lastAgent.id");
        row("a letter too few", "$.data.taskDetails.task[0].id", "$.data.taskDetails.tasks[0].id");
        row("a dash for nothing", "$..total_duration", "$..totalDuration");
        row("a value equal to the name, in a list", "$..listed.Global_Language", "$..listed[?@.name=='Global_Language'].value");
        row("a value equal to the name, anywhere", "$..Global_Language", "$..[?@.name=='Global_Language'].value");
        row("an element of the list", "$.data.taskDetails.tasks.id", "$.data.taskDetails.tasks[0].id");
        row("the last index", "$.data.taskDetails.tasks[1].id", "$.data.taskDetails.tasks[0].id");
        row("no index on an object", "$.data[0].taskDetails", "$.data.taskDetails");
        row("the same name further down", "$.data.tasks[0]", "$.data.taskDetails.tasks");
        row("the same name elsewhere", "$.data.taskDetails.tasks[0].lastAgent.origin", "$.data.taskDetails.tasks[0].origin");
        row("a number without quotes", "$..tasks[?@.totalDuration=='35562'].id", "$..tasks[?@.totalDuration==35562].id");
        row("false without quotes", "$..tasks[?@.isActive=='false'].id", "$..tasks[?@.isActive==false].id");
        row("a text in other case", "$..tasks[?@.status=='Ended'].id", "$..tasks[?@.status=='ended'].id");
        row("a member's name in a filter", "$..tasks[?@.Status=='ended'].id", "$..tasks[?@.status=='ended'].id");
        row("a filter put on an object", "$.data.taskDetails[?@.status=='ended'].id", "$.data.taskDetails..[?@.status=='ended'].id");
    }

    void firstSuggestion()
    {
        QFETCH(QString, path);
        const Explanation explanation = explained(path);
        QVERIFY2(!explanation.suggestions.isEmpty(), qPrintable(describe(explanation)));
        QTEST(explanation.suggestions.first(), "suggestion");
        for (const QString &suggestion : explanation.suggestions)
            QVERIFY2(!query(suggestion).evaluate(answer()).isEmpty(), qPrintable(suggestion));
    }

    void anEmptyDocumentHasNothingToExplain()
    {
        QVERIFY(!explain(query("$.a"), Json::Document()));
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
