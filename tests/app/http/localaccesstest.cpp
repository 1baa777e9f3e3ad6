// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/localaccess.h"
#include "tests/support/test.h"

using Http::Headers;

class LocalAccessTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhere_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<bool>("isFromElsewhere");

        QTest::newRow("the address") << Headers{{"Host", "127.0.0.1"}} << false;
        QTest::newRow("the address and port") << Headers{{"host", "127.0.0.1:4711"}} << false;
        QTest::newRow("another address of loopback") << Headers{{"Host", "127.8.9.1:80"}} << false;
        QTest::newRow("the name") << Headers{{"Host", "LocalHost:4711"}} << false;
        QTest::newRow("the IPv6 address") << Headers{{"Host", "[::1]:4711"}} << false;
        QTest::newRow("no Host, of an old client") << Headers() << false;
        QTest::newRow("a page of this computer") << Headers{{"Host", "127.0.0.1"}, {"Origin", "http://localhost:3000"}} << false;

        QTest::newRow("another name") << Headers{{"Host", "evil.example"}} << true;
        QTest::newRow("a name that begins like the address") << Headers{{"Host", "127.0.0.1.evil.example"}} << true;
        QTest::newRow("a name that begins like the name") << Headers{{"Host", "localhost.evil.example"}} << true;
        QTest::newRow("another address") << Headers{{"Host", "192.168.1.7:4711"}} << true;
        QTest::newRow("another IPv6 address") << Headers{{"Host", "[fe80::1]"}} << true;
        QTest::newRow("a bracket that is not closed") << Headers{{"Host", "[::1"}} << true;
        QTest::newRow("an empty Host") << Headers{{"Host", ""}} << true;
        QTest::newRow("the page of another site") << Headers{{"Host", "127.0.0.1"}, {"Origin", "https://evil.example"}} << true;
        QTest::newRow("a page without a site") << Headers{{"Host", "127.0.0.1"}, {"Origin", "null"}} << true;
        QTest::newRow("an Origin without a scheme") << Headers{{"Host", "127.0.0.1"}, {"Origin", "127.0.0.1"}} << true;
    }

    void elsewhere()
    {
        QFETCH(Headers, headers);
        QFETCH(bool, isFromElsewhere);
        QCOMPARE(Http::isFromElsewhere(headers), isFromElsewhere);
    }
};

QTEST_GUILESS_MAIN(LocalAccessTest)
#include "localaccesstest.moc"
