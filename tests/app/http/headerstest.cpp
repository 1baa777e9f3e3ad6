// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/headers.h"
#include "tests/support/test.h"

using Http::Header;
using Http::Headers;

class HeadersTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void namesCompareWithoutCase()
    {
        const Headers headers{{"Content-Type", "application/json"}};
        QVERIFY(headers.contains("content-type"));
        QCOMPARE(headers.value("CONTENT-TYPE"), QByteArray("application/json"));
    }

    void whatIsNotThereIsEmpty()
    {
        const Headers headers{{"Accept", "*/*"}};
        QVERIFY(!headers.contains("Accept-Language"));
        QVERIFY(headers.value("Accept-Language").isEmpty());
    }

    void theFirstOfSeveralIsTheValue()
    {
        const Headers headers{{"Link", "one"}, {"link", "two"}};
        QCOMPARE(headers.value("Link"), QByteArray("one"));
    }

    void appendKeepsOrderAndSpelling()
    {
        Headers headers;
        headers.append("b", "1");
        headers.append("A", "2");
        headers.append("B", "3");
        QCOMPARE(headers, (Headers{{"b", "1"}, {"A", "2"}, {"B", "3"}}));
    }

    void set_data()
    {
        QTest::addColumn<Headers>("before");
        QTest::addColumn<Headers>("after");

        QTest::newRow("a new field goes to the end") << Headers{{"A", "1"}} << Headers{{"A", "1"}, {"X", "new"}};
        QTest::newRow("a field is replaced in its place") << Headers{{"x", "old"}, {"A", "1"}} << Headers{{"X", "new"}, {"A", "1"}};
        QTest::newRow("all fields of the name become one")
            << Headers{{"A", "1"}, {"x", "old"}, {"B", "2"}, {"X", "older"}, {"C", "3"}} << Headers{{"A", "1"}, {"X", "new"}, {"B", "2"}, {"C", "3"}};
        QTest::newRow("into nothing") << Headers() << Headers{{"X", "new"}};
    }

    void set()
    {
        QFETCH(Headers, before);
        QFETCH(Headers, after);
        before.set("X", "new");
        QCOMPARE(before, after);
    }

    void removeTakesAllOfTheName()
    {
        Headers headers{{"x", "1"}, {"A", "2"}, {"X", "3"}};
        headers.remove("X");
        QCOMPARE(headers, (Headers{{"A", "2"}}));
    }

    void aCopyIsItsOwn()
    {
        const Headers original{{"A", "1"}};
        Headers copy = original;
        copy.set("A", "2");
        QCOMPARE(original.value("A"), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(HeadersTest)
#include "headerstest.moc"
