// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/loopback.h"
#include "tests/support/test.h"

class LoopbackTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void loopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("the name") << "localhost" << true;
        QTest::newRow("the name in capitals") << "LOCALHOST" << true;
        QTest::newRow("the address") << "127.0.0.1" << true;
        QTest::newRow("another address of it") << "127.3.2.1" << true;
        QTest::newRow("the IPv6 address") << "::1" << true;
        QTest::newRow("all addresses") << "0.0.0.0" << false;
        QTest::newRow("an address of a network") << "10.0.0.1" << false;
        QTest::newRow("a name that begins like it") << "localhost.example" << false;
        QTest::newRow("a name that begins like an address") << "127.0.0.1.example" << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void loopback()
    {
        QFETCH(QString, host);
        QFETCH(bool, isLoopback);
        QCOMPARE(Http::isLoopback(host), isLoopback);
    }
};

QTEST_GUILESS_MAIN(LoopbackTest)
#include "loopbacktest.moc"
