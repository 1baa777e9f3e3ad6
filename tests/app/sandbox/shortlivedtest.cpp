// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/shortlived.h"

#include "tests/support/test.h"

class ShortLivedTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void comparesSecrets();
    void keysAreNeverTheSame();
    void forgetsInTime();
    void theOldestMakesRoom();
    void removes();
};

void ShortLivedTest::comparesSecrets()
{
    QVERIFY(Sandbox::isSameSecret("abc", "abc"));
    QVERIFY(Sandbox::isSameSecret("", ""));
    for (const char *other : {"abd", "bbc", "ab", "abcd", "", "ABC"})
        QVERIFY(!Sandbox::isSameSecret("abc", other));
}

void ShortLivedTest::keysAreNeverTheSame()
{
    const QByteArray one = Sandbox::madeUpSecret();
    QCOMPARE(one.size(), 32);
    QVERIFY(one != Sandbox::madeUpSecret());
}

void ShortLivedTest::forgetsInTime()
{
    Sandbox::ShortLived<int> values(100, 8);
    const QByteArray early = values.add(1, 0);
    const QByteArray late = values.add(2, 50);
    QCOMPARE(*values.find(early, 99), 1);
    QVERIFY(!values.find(early, 100));
    QCOMPARE(*values.find(late, 100), 2);
    QVERIFY(!values.find("nothing", 100));
    QCOMPARE(values.size(), std::size_t(1));
}

void ShortLivedTest::theOldestMakesRoom()
{
    Sandbox::ShortLived<int> values(100, 2);
    const QByteArray first = values.add(1, 0);
    const QByteArray second = values.add(2, 0);
    const QByteArray third = values.add(3, 0);
    QVERIFY(!values.find(first, 0));
    QCOMPARE(*values.find(second, 0) + *values.find(third, 0), 5);
}

void ShortLivedTest::removes()
{
    Sandbox::ShortLived<int> values(100, 2);
    const QByteArray key = values.add(1, 0);
    values.remove(key);
    QVERIFY(!values.find(key, 0));
}

QTEST_GUILESS_MAIN(ShortLivedTest)
#include "shortlivedtest.moc"
