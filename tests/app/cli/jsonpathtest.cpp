// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class JsonPathTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void results_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("out");

        QTest::newRow("values are an array") << QStringList{u"$.tasks[*].id"_s} << 0 << QByteArray("[1.10,18446744073709551615]\n");
        QTest::newRow("--values is the default by name") << QStringList{u"$.tasks[0].id"_s, u"--values"_s} << 0 << QByteArray("[1.10]\n");
        QTest::newRow("a value's text is never changed") << QStringList{u"$.tasks[0]"_s} << 0 << QByteArray("[{ \"id\": 1.10 }]\n");
        QTest::newRow("--paths are normalized") << QStringList{u"$..id"_s, u"--paths"_s} << 0 << QByteArray(R"(["$['tasks'][0]['id']","$['tasks'][1]['id']"])"
                                                                                                           "\n");
        QTest::newRow("--json is both") << QStringList{u"$.tasks[0].id"_s, u"--json"_s} << 0 << QByteArray(R"([{"path":"$['tasks'][0]['id']","value":1.10}])"
                                                                                                           "\n");
        QTest::newRow("nothing found is an empty array and no") << QStringList{u"$.other"_s} << 1 << QByteArray("[]\n");
        QTest::newRow("a query that does not parse is bad input") << QStringList{u"tasks["_s} << 2 << QByteArray();
    }

    void results()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, out);
        const Outcome outcome = tryout(QStringList{u"jsonpath"_s} + arguments.mid(0, 1) + QStringList{m_document} + arguments.mid(1));
        QCOMPARE(outcome.out, out);
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.err.isEmpty(), status != 2);
    }

    void explainsAnEmptyResult()
    {
        const Outcome outcome = tryout({u"jsonpath"_s, u"$.tasks[0].ID"_s, m_document, u"--explain"_s});
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QByteArray("[]\n"));
        QVERIFY2(outcome.err.contains("id"), outcome.err.constData());
    }

    void explainsNothingWhereSomethingWasFound()
    {
        QVERIFY(tryout({u"jsonpath"_s, u"$.tasks"_s, m_document, u"--explain"_s}).err.isEmpty());
    }

    void marksWhereAQueryIsWrong()
    {
        const Outcome outcome = tryout({u"jsonpath"_s, u"$.a[?"_s, m_document});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("\n  $.a[?\n"), outcome.err.constData());
        QVERIFY2(outcome.err.contains('^'), outcome.err.constData());
    }

    void aDocumentThatIsNotJson()
    {
        QCOMPARE(tryout({u"jsonpath"_s, u"$"_s, m_files.with(u"no.json"_s, "{,}")}).status, 2);
    }

    void aFileThatIsNotThere()
    {
        QCOMPARE(tryout({u"jsonpath"_s, u"$"_s, m_files.path(u"nowhere.json"_s)}).status, 2);
    }

    void aQueryTooMany()
    {
        const Outcome outcome = tryout({u"jsonpath"_s, u"$"_s, m_document, u"more"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("more"), outcome.err.constData());
    }

private:
    Files m_files;
    QString m_document = m_files.with(u"document.json"_s, R"({"tasks": [{ "id": 1.10 }, {"id": 18446744073709551615}]})");
};

QTEST_GUILESS_MAIN(JsonPathTest)
#include "jsonpathtest.moc"
