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

    void anyDescription_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("YAML") << QByteArray("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    get: {operationId: x, summary: s, responses: {}}\n");
        QTest::newRow("Swagger 2.0") << QByteArray(R"({"swagger": "2.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": {"operationId": "x", "summary": "s", "responses": {}}}}})");
    }

    void anyDescription()
    {
        QFETCH(QByteArray, text);
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"api"_s, text)});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out, QByteArray("GET     /a  x  s\n"));
        QCOMPARE(outcome.err, QByteArray());
    }

    void faultsAreCountedBesideTheResult()
    {
        const QByteArray faulty = "openapi: 3.0.0\ninfo: {title: t}\npaths:\n  /a:\n    get: {operationId: x, deprecated: 1, responses: {}}\n";
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"faulty.yaml"_s, faulty)});
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("GET     /a  x"));
        QVERIFY2(outcome.err.contains("faulty.yaml: 2. ") && outcome.err.contains("faulty.yaml:2:7: "), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
    }

    void severalDescriptionsLoseNothing()
    {
        const Outcome outcome = tryout({u"operations"_s, u"--api"_s, m_files.with(u"a.json"_s, description), u"--api"_s, m_files.with(u"b.json"_s, description)});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.out.count('\n'), 4);
        QVERIFY(outcome.out.contains("t: listThings"));
    }

    void aFileThatIsNoDescription_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another JSON") << QByteArray("{}");
        QTest::newRow("broken") << QByteArray("{\"openapi\": ");
        QTest::newRow("a web page") << QByteArray("<html></html>");
        QTest::newRow("nothing") << QByteArray();
    }

    void aFileThatIsNoDescription()
    {
        QFETCH(QByteArray, text);
        const QString file = m_files.with(u"no.json"_s, text);
        for (const QString &subcommand : {u"operations"_s, u"call"_s, u"snippet"_s, u"sandbox"_s}) {
            QStringList line{subcommand, u"--api"_s, file};
            if (subcommand == "call"_L1 || subcommand == "snippet"_L1)
                line.append(u"x"_s);
            const Outcome outcome = tryout(line);
            QCOMPARE(outcome.status, 2);
            QCOMPARE(outcome.out, QByteArray());
            QVERIFY2(outcome.err.startsWith("tryout: " + file.toUtf8()), outcome.err.constData());
        }
    }

private:
    Files m_files;
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "operationstest.moc"
