// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray description = R"({
  "openapi": "3.0.1", "info": {"title": "t", "version": "1"},
  "paths": {
    "/things": {"get": {"operationId": "listThings", "tags": ["Thing"], "summary": "List things", "responses": {"200": {"description": "ok"}}},
                "post": {"operationId": "makeThing", "tags": ["Thing"], "summary": "Make a thing", "deprecated": true, "responses": {"201": {"description": "ok"}}}}
  }
})";

} // namespace

class OperationsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLineAnOperation()
    {
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"api.json"_s, description)});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("GET     /things  listThings  List things\n"
                                         "POST    /things  makeThing   Make a thing (deprecated)\n"));
    }

    void asJson()
    {
        const Outcome outcome = tryout({u"operations"_s, u"--json"_s, u"--filter"_s, u"make"_s, u"--api"_s, m_files.with(u"api.json"_s, description)});
        QCOMPARE(outcome.out, QByteArray(R"([{"key":"makeThing","method":"POST","path":"/things","summary":"Make a thing","group":"Thing","deprecated":true}])"
                                         "\n"));
    }

    void theBundledOnesWithoutAFile()
    {
        const Outcome outcome = tryout({u"operations"_s, u"--json"_s, u"--filter"_s, u"address book"_s});
        const auto json = Json::Document::parse(outcome.out);
        QVERIFY(json.has_value());
        QCOMPARE(json->root().size(), 19);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("status");
        QTest::addColumn<qsizetype>("lines");

        QTest::newRow("no filter lists all") << QString() << 0 << qsizetype(2);
        QTest::newRow("a word in any case") << u"MAKE"_s << 0 << qsizetype(1);
        QTest::newRow("words of any order") << u"thing post"_s << 0 << qsizetype(1);
        QTest::newRow("the key") << u"listThings"_s << 0 << qsizetype(1);
        QTest::newRow("nothing fits: the answer is no") << u"dance"_s << 1 << qsizetype(0);
    }

    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(int, status);
        QFETCH(qsizetype, lines);
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"api.json"_s, description), u"--filter"_s, filter});
        QCOMPARE(outcome.status, status);
        QCOMPARE(outcome.out.count('\n'), lines);
    }

    void aFileThatIsNoDescription()
    {
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"no.json"_s, "{}")});
        QCOMPARE(outcome.status, 2);
        QVERIFY(!outcome.err.isEmpty());
    }

private:
    Files m_files;
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "operationstest.moc"
