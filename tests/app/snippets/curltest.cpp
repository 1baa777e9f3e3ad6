// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "app/snippets/curl.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QStandardPaths>

using Http::Request;
using Http::Response;
using Http::Server;

class CurlTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<QString>("snippet");
        const QUrl url(QStringLiteral("https://api.example/x"));

        QTest::newRow("a GET") << Request{.url = url, .headers = {{"Accept", "*/*"}}}
                               << "curl --request GET \\\n  --url 'https://api.example/x' \\\n  --header 'Accept: */*'\n";
        QTest::newRow("a POST") << Request{.method = "POST",
                                           .url = url,
                                           .headers = {{"Authorization", "Bearer YOUR_TOKEN"}, {"Content-Type", "application/json"}},
                                           .body = "{\n  \"a\": 1\n}"}
                                << "curl --request POST \\\n  --url 'https://api.example/x' \\\n  --header 'Authorization: Bearer YOUR_TOKEN' \\\n"
                                   "  --header 'Content-Type: application/json' \\\n  --data-raw '{\n  \"a\": 1\n}'\n";
        QTest::newRow("a quote ends and begins again")
            << Request{.method = "POST", .url = url, .headers = {{"Content-Type", "t"}}, .body = "it's"}
            << "curl --request POST \\\n  --url 'https://api.example/x' \\\n  --header 'Content-Type: t' \\\n"
               "  --data-raw 'it'\\''s'\n";
        QTest::newRow("a HEAD") << Request{.method = "HEAD", .url = url} << "curl --head \\\n  --url 'https://api.example/x'\n";
    }

    void text()
    {
        QFETCH(Request, request);
        QFETCH(QString, snippet);
        QCOMPARE(Snippets::curl(request), snippet);
    }

    void theShellSendsTheSameBytes_data()
    {
        QTest::addColumn<Request>("request");
        const QUrl url(QStringLiteral("/organization/1-2/v3/address-book?page=0&filter=name%3D%3D%22a%20b%22"));
        const Http::Headers json{{"Content-Type", "application/json"}};

        QTest::newRow("a GET") << Request{.url = url};
        QTest::newRow("a DELETE") << Request{.method = "DELETE", .url = url};
        QTest::newRow("a DELETE with a body") << Request{.method = "DELETE", .url = url, .headers = json, .body = "[1]"};
        QTest::newRow("a HEAD") << Request{.method = "HEAD", .url = url};
        QTest::newRow("a body of several lines") << Request{.method = "POST", .url = url, .headers = json, .body = "{\n\t\"a\": 1\r\n}\n\n"};
        QTest::newRow("every mark a shell knows") << Request{
            .method = "PUT", .url = url, .headers = json, .body = R"(it's "$HOME" `id` $(id) \ \n ! # & | ; < > * ? [a] {b,c} ~ %s '' ''')"};
        QTest::newRow("a body that looks like a file") << Request{.method = "POST", .url = url, .headers = json, .body = "@/etc/passwd"};
        QTest::newRow("a body that looks like an option") << Request{.method = "POST", .url = url, .headers = json, .body = "--help"};
        QTest::newRow("every kind of character") << Request{.method = "PATCH", .url = url, .headers = json, .body = "{\"n\":\"€ 東京 Ω 🎧\"}"};
        QTest::newRow("a body without a type") << Request{.method = "POST", .url = url, .body = "plain"};
        QTest::newRow("fields with quotes and without value") << Request{
            .method = "POST", .url = url, .headers = {{"X-Quote", "it's \"so\""}, {"X-Empty", ""}, {"Content-Type", "a/b; c=\"d\""}}, .body = "x"};
        QTest::newRow("brackets and braces in the address") << Request{.url = QUrl(QStringLiteral("/x?filter=[1-3]&y=%7Ba,b%7D"))};
        QTest::newRow("a body of a hundred thousand bytes")
            << Request{.method = "POST", .url = url, .headers = json, .body = QByteArray(100'000, 'x')};
    }

    void theShellSendsTheSameBytes()
    {
        QFETCH(Request, request);
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("needs curl (apt-get install curl); it is not there");
        Request received;
        const auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, [&](const Request &arrived) {
            received = arrived;
            return Response{.status = 204};
        });
        QVERIFY(server.has_value());
        Request sent = request;
        sent.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg((*server)->port())).resolved(request.url);

        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("*"));
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), Snippets::curl(sent)});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QCOMPARE(received.method, request.method);
        QCOMPARE(received.url, request.url);
        QCOMPARE(received.body, request.body);
        for (const Http::Header &field : request.headers)
            QCOMPARE(received.headers.value(field.name), field.value);
        QCOMPARE(received.headers.contains("Content-Type"), request.headers.contains("Content-Type"));
    }
};

QTEST_GUILESS_MAIN(CurlTest)
#include "curltest.moc"
