// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/ratelimit.h"

#include "tests/support/test.h"

using Sandbox::RateLimit;

class RateLimitTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isOffAtFirst();
    void asksToWaitUntilTheMinuteIsOver();
    void countsEachTokenForItself();
    void countsAnewWhenItIsSet();
    void forgetsTokensWhoseMinuteIsOver();
};

void RateLimitTest::isOffAtFirst()
{
    RateLimit limit;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!limit.exceeded("a", 0));
}

void RateLimitTest::asksToWaitUntilTheMinuteIsOver()
{
    RateLimit limit;
    limit.set(2);
    QVERIFY(!limit.exceeded("a", 1000));
    QVERIFY(!limit.exceeded("a", 2000));
    QCOMPARE(limit.exceeded("a", 2000), 59);
    QCOMPARE(limit.exceeded("a", 60'999), 1);
    QVERIFY(!limit.exceeded("a", 61'000));
}

void RateLimitTest::countsEachTokenForItself()
{
    RateLimit limit;
    limit.set(1);
    QVERIFY(!limit.exceeded("a", 0));
    QVERIFY(!limit.exceeded("b", 0));
    QVERIFY(limit.exceeded("a", 0).has_value());
}

void RateLimitTest::countsAnewWhenItIsSet()
{
    RateLimit limit;
    limit.set(1);
    QVERIFY(!limit.exceeded("a", 0));
    limit.set(1);
    QVERIFY(!limit.exceeded("a", 0));
    limit.set(0);
    QVERIFY(!limit.exceeded("a", 0));
}

void RateLimitTest::forgetsTokensWhoseMinuteIsOver()
{
    RateLimit limit;
    limit.set(1);
    for (int i = 0; i < 3000; ++i)
        QVERIFY(!limit.exceeded(QByteArray::number(i), 0));
    QVERIFY(limit.exceeded("2999", 59'999).has_value());
    QVERIFY(!limit.exceeded("2999", 60'000));
}

QTEST_GUILESS_MAIN(RateLimitTest)
#include "ratelimittest.moc"
