// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/canonical.h"
#include "app/json/document.h"
#include "tests/support/test.h"

class CanonicalTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void equality_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("isEqual");

        QTest::newRow("blanks do not count") << QByteArray("[1, 2]") << QByteArray("[1,2]") << true;
        QTest::newRow("member order does not count") << QByteArray(R"({"a":1,"b":[]})") << QByteArray(R"({"b":[],"a":1})") << true;
        QTest::newRow("element order counts") << QByteArray("[1,2]") << QByteArray("[2,1]") << false;
        QTest::newRow("escapes do not count") << QByteArray("\"\\u0041\"") << QByteArray("\"A\"") << true;
        QTest::newRow("one is one with a fraction of zero") << QByteArray("1") << QByteArray("1.0") << true;
        QTest::newRow("one is ten to the power of zero") << QByteArray("1") << QByteArray("1e0") << true;
        QTest::newRow("large integers stay apart") << QByteArray("9007199254740993") << QByteArray("9007199254740992") << false;
        QTest::newRow("one is not true") << QByteArray("1") << QByteArray("true") << false;
        QTest::newRow("zero is not null") << QByteArray("0") << QByteArray("null") << false;
        QTest::newRow("a number is not its text") << QByteArray("1") << QByteArray("\"1\"") << false;
    }

    void equality()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        const auto one = Json::Document::parse(left);
        const auto other = Json::Document::parse(right);
        QVERIFY(one && other);
        QTEST(OpenApi::canonical(one->root()) == OpenApi::canonical(other->root()), "isEqual");
    }
};

QTEST_GUILESS_MAIN(CanonicalTest)
#include "canonicaltest.moc"
