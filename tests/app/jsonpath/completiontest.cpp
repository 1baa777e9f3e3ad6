// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/completion.h"

#include "tests/support/test.h"

using JsonPath::Completion;

namespace {

const QByteArray document = R"({"data": {"taskDetails": {"tasks": [{"id": 1, "status": "ended", "owner": {"name": "x"}},
    {"id": 2, "origin": "+49", "owner": {"e-mail": "y"}}]}}, "meta": {"orgId": "o", "first name": "z"}})";

/// The query with | where the cursor is; given back: the shown candidates.
QString shown(QByteArray query, const QByteArray &text = document)
{
    const qsizetype cursor = query.indexOf('|');
    QStringList list;
    for (const Completion::Candidate &candidate : JsonPath::complete(query.remove(cursor, 1), cursor, *Json::Document::parse(text)).candidates)
        list.append(candidate.shown);
    return list.join(' ');
}

} // namespace

class CompletionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void candidates_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("names");

        QTest::newRow("an empty line begins with the root") << QByteArray("|") << "$";
        QTest::newRow("behind a dot come the members that are there") << QByteArray("$.|") << "data meta";
        QTest::newRow("what was typed narrows them") << QByteArray("$.d|") << "data";
        QTest::newRow("case does not matter") << QByteArray("$.DA|") << "data";
        QTest::newRow("a part of a name finds it too") << QByteArray("$.data.Details|") << "taskDetails";
        QTest::newRow("a complete name needs nothing") << QByteArray("$.data|") << "";
        QTest::newRow("deeper") << QByteArray("$.data.taskDetails.tasks[0].|") << "id status owner";
        QTest::newRow("the union over all elements") << QByteArray("$.data.taskDetails.tasks[*].|") << "id status owner origin";
        QTest::newRow("what stands behind the cursor does not matter") << QByteArray("$.|.taskDetails") << "data meta";
        QTest::newRow("behind two dots come the members of all below") << QByteArray("$.data..o|") << "owner origin";
        QTest::newRow("behind two dots and a name") << QByteArray("$..owner.|") << "name e-mail";
        QTest::newRow("in brackets") << QByteArray("$['|']") << "data meta";
        QTest::newRow("in brackets before a quote is typed") << QByteArray("$[|") << "data meta";
        QTest::newRow("in a union the second name") << QByteArray("$.meta['orgId', \"f|") << "first name";
        QTest::newRow("in brackets behind two dots") << QByteArray("$..['na|") << "name first name";
        QTest::newRow("in a filter the members of what is filtered") << QByteArray("$..tasks[?@.st|") << "status";
        QTest::newRow("in the second half of a filter") << QByteArray("$..tasks[?@.id==1 && @.own|") << "owner";
        QTest::newRow("in a filter in a filter") << QByteArray("$.data[?@.tasks[?@.st|") << "status";
        QTest::newRow("behind a filter only what it leaves") << QByteArray("$..tasks[?@.id==2].|") << "id origin owner";
        QTest::newRow("from the root in a filter") << QByteArray("$..tasks[?@.id==$.m|") << "meta";
        QTest::newRow("functions in a filter") << QByteArray("$[?le|") << "length(…)";
        QTest::newRow("a filter begins") << QByteArray("$[?|") << "@ length(…) count(…) match(…) search(…) value(…)";
        QTest::newRow("an argument of a function") << QByteArray("$.data.taskDetails.tasks[?length(@.o|") << "owner origin";
        QTest::newRow("not in a text") << QByteArray("$..tasks[?@.status=='e|") << "";
        QTest::newRow("not behind an index") << QByteArray("$[0]|") << "";
        QTest::newRow("not in a number") << QByteArray("$..tasks[?@.id==1|") << "";
    }

    void candidates()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, names);
        QCOMPARE(shown(query), names);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("completed");

        QTest::newRow("a short name") << QByteArray("$.meta.org|") << QByteArray("$.meta.orgId");
        QTest::newRow("a name with a blank takes brackets") << QByteArray("$.meta.fi|") << QByteArray("$.meta['first name']");
        QTest::newRow("the dots of a descendant stay") << QByteArray("$..e-|") << QByteArray("$..['e-mail']");
        QTest::newRow("an open bracket is closed") << QByteArray("$['da|") << QByteArray("$['data']");
        QTest::newRow("a closed bracket is not closed again") << QByteArray("$['da|']") << QByteArray("$['data']");
        QTest::newRow("a function gets its bracket") << QByteArray("$[?co|") << QByteArray("$[?count(");
        QTest::newRow("what follows stays") << QByteArray("$.me|.orgId") << QByteArray("$.meta.orgId");
    }

    void texts()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, completed);
        const qsizetype cursor = query.indexOf('|');
        const Completion completion = JsonPath::complete(query.remove(cursor, 1), cursor, *Json::Document::parse(document));
        QVERIFY(!completion.candidates.isEmpty());
        query.replace(completion.range.offset, completion.range.length, completion.candidates.first().text.toUtf8());
        QCOMPARE(query, completed);
    }

    void withoutADocumentThereAreNoMembers()
    {
        QVERIFY(JsonPath::complete("$.", 2, Json::Document()).candidates.isEmpty());
    }

    void aListOfAMillionIsLookedAtInPart()
    {
        QByteArray text("[");
        for (int number = 0; number < 300'000; ++number)
            text.append(number ? "," : "").append("{\"a").append(QByteArray::number(number)).append("\":0}");
        const QString names = shown("$[*].|", text.append("]"));
        QVERIFY(names.startsWith("a0 a1 a2"));
        QCOMPARE(names.count(' '), 199);
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completiontest.moc"
