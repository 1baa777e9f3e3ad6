// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messagetext.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

const Http::Request request{"POST", QUrl(u"http://h/a b?c=%2B1"_s), {{"Authorization", "Bearer secret-token-1234"}, {"X-Mine", "1"}}, "{\"n\": 1.10}\n"};
const Http::Response response{201, {{"X-Thing", "yes"}}, "{ }", std::chrono::microseconds(1500)};

const QByteArray head = "{\"request\":{\"method\":\"POST\",\"url\":\"http://h/a%20b?c=%2B1\",\"headers\":{\"Authorization\":";
const QByteArray typedBody = "\"body\":\"{\\\"n\\\": 1.10}\\n\"";
const QByteArray tail = "\"response\":{\"status\":201,\"headers\":{\"X-Thing\":\"yes\"},\"body\":\"{ }\"},\"timings\":{\"total\":1.5}}\n";

} // namespace

class MessageTextTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestAsText()
    {
        QCOMPARE(Cli::textOf(Http::Request{"GET", QUrl(u"http://h/a b?c=%2B1"_s), {{"X-Mine", "1"}}, "body"}),
                 QByteArray("GET http://h/a%20b?c=%2B1\nX-Mine: 1\n\nbody\n"));
    }

    void theHeadOfAResponse()
    {
        QCOMPARE(Cli::headOf(response), QByteArray("201 Created\nX-Thing: yes\n\n"));
    }

    void anExchangeAsJsonHidesTheToken()
    {
        const QByteArray json = Cli::exchangeAsJson(request, response);
        QVERIFY(!json.contains("secret-token"));
        QVERIFY2(json.contains(typedBody), json.constData());
        QVERIFY2(json.endsWith(tail), json.constData());
    }

    void aRequestAsJsonHidesTheToken()
    {
        const QByteArray json = Cli::requestAsJson(request);
        QVERIFY2(json.startsWith(head), json.constData());
        QVERIFY(!json.contains("secret-token"));
    }
};

QTEST_GUILESS_MAIN(MessageTextTest)
#include "messagetexttest.moc"
