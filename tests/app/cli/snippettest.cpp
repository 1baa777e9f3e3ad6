// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class SnippetTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void writesCurlWithoutTheToken()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"createConfig_2"_s, u"--body"_s, u"{\"name\": \"x\"}"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--token"_s, u"secret-token"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.startsWith("curl"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("http://127.0.0.1:1/organization/"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("{\"name\": \"x\"}"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("YOUR_TOKEN"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("secret-token"));
    }

    /// Another API is called at its own server, which the token is not for.
    void anotherApisOwnServer()
    {
        const QString api = m_files.with(u"pets.yaml"_s, "openapi: 3.0.0\ninfo: {title: t, version: '1'}\nservers: [{url: 'https://pets.example/v1'}]\npaths: {/pets: {get: {operationId: pets, responses: {}}}}\n");
        qputenv("TRYOUT_TOKEN", "secret-token");
        const Outcome outcome = tryout({u"snippet"_s, u"pets"_s, u"--api"_s, api, u"--with-token"_s});
        qunsetenv("TRYOUT_TOKEN");
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("https://pets.example/v1/pets"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("secret-token"));
        const Outcome named = tryout({u"snippet"_s, u"pets"_s, u"--api"_s, api, u"--server"_s, u"http://127.0.0.1:1"_s});
        QVERIFY2(named.out.contains("http://127.0.0.1:1/pets"), named.out.constData());
    }

    void whatIsMissingStaysAPlaceholder()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"getConfig_2"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("/{id}"), outcome.out.constData());
    }

    void everyLanguageIsWritten_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("cURL") << u"curl"_s << QByteArray("curl --request POST");
        QTest::newRow("PowerShell") << u"powershell"_s << QByteArray("curl.exe --request POST");
        QTest::newRow("Python") << u"python"_s << QByteArray("requests.request(\"POST\"");
        QTest::newRow("JavaScript") << u"javascript"_s << QByteArray("await fetch(");
        QTest::newRow("Node.js") << u"node"_s << QByteArray("require(\"node:https\")");
        QTest::newRow("Java") << u"java"_s << QByteArray("HttpRequest.newBuilder");
        QTest::newRow("C#") << u"csharp"_s << QByteArray("new HttpRequestMessage");
        QTest::newRow("Go") << u"go"_s << QByteArray("http.NewRequest");
    }

    void everyLanguageIsWritten()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, mark);
        const Outcome outcome = tryout({u"snippet"_s, u"createConfig_2"_s, u"--body"_s, u"{\"name\": \"x\"}"_s, u"--language"_s, language, u"--token"_s, u"secret-token"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(mark), outcome.out.constData());
        QVERIFY(outcome.out.contains("YOUR_TOKEN") && !outcome.out.contains("secret-token"));
        QVERIFY2(tryout({u"snippet"_s, u"--help"_s}).out.contains(language.toUtf8()), "help names it");
    }

    void theTokenIsThereForWhoAsks()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"getConfig_2"_s, u"--token"_s, u"secret-token"_s, u"--with-token"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains("Bearer secret-token"), outcome.out.constData());
    }

    void aMediaTypeThatIsNotThereIsRefused()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"createConfig_2"_s, u"--media-type"_s, u"text/csv"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("application/json"), outcome.err.constData());
        QCOMPARE(tryout({u"snippet"_s, u"getConfig_2"_s, u"--media-type"_s, u"text/csv"_s}).status, 2);
    }

    void aFileIsSentAsAForm()
    {
        const Files files;
        QByteArray description = "{'openapi':'3.0.0','paths':{'/up':{'post':{'operationId':'up','requestBody':{'content':{'application/json':{'schema':{}},"
                                 "'multipart/form-data':{'schema':{'type':'object','properties':{'file':{'type':'string','format':'binary'}}}},"
                                 "'application/octet-stream':{'schema':{'type':'string','format':'binary'}}}}}}}}";
        const QString api = files.with(u"api.json"_s, description.replace('\'', '"'));
        const QString csv = files.with(u"a.csv"_s, "one,two");
        const Outcome form = tryout({u"call"_s, u"up"_s, u"--api"_s, api, u"--dry-run"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--media-type"_s, u"multipart/form-data"_s, u"--body"_s, u"{\"file\": \"@%1\"}"_s.arg(csv)});
        QVERIFY2(form.status == 0, form.err.constData());
        QVERIFY2(form.out.contains("filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\none,two\r\n"), form.out.constData());
        const Outcome bytes = tryout({u"call"_s, u"up"_s, u"--api"_s, api, u"--dry-run"_s, u"--server"_s, u"http://127.0.0.1:1"_s, u"--media-type"_s, u"application/octet-stream"_s, u"--body"_s, u"@"_s + csv});
        QVERIFY2(bytes.out.endsWith("one,two") || bytes.out.endsWith("one,two\n"), bytes.out.constData());
    }

    void anUnknownLanguageIsRefused()
    {
        const Outcome outcome = tryout({u"snippet"_s, u"getConfig_2"_s, u"--language"_s, u"klingon"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("curl"), outcome.err.constData());
    }

    void anUnknownOperationIsRefused()
    {
        QCOMPARE(tryout({u"snippet"_s, u"dance"_s}).status, 2);
    }

private:
    Files m_files;
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippettest.moc"
