// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "app/json/number.h"
#include "tests/support/test.h"

#include <limits>

class NumberTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<qint64>>("asSigned");
        QTest::addColumn<std::optional<quint64>>("asUnsigned");
        const auto row = [](const char *name, const QByteArray &text, std::optional<qint64> asSigned, std::optional<quint64> asUnsigned) {
            QTest::newRow(name) << text << asSigned << asUnsigned;
        };
        row("zero", "0", 0, 0);
        row("minus zero", "-0.0e5", 0, 0);
        row("the largest signed", "9223372036854775807", std::numeric_limits<qint64>::max(), 9223372036854775807U);
        row("the smallest signed", "-9223372036854775808", std::numeric_limits<qint64>::min(), std::nullopt);
        row("the largest unsigned", "18446744073709551615", std::nullopt, 18446744073709551615U);
        row("one more than that", "18446744073709551616", std::nullopt, std::nullopt);
        row("a fraction that is none", "1.0", 1, 1);
        row("an exponent", "1e3", 1000, 1000);
        row("a negative exponent that comes out even", "1200e-2", 12, 12);
        row("a fraction", "1.5", std::nullopt, std::nullopt);
        row("a negative exponent that does not", "12e-3", std::nullopt, std::nullopt);
        row("a huge exponent", "1e999999999999999999999", std::nullopt, std::nullopt);
        row("zero with a huge exponent", "0e999999999999999999999", 0, 0);
    }

    void integers()
    {
        QFETCH(QByteArray, text);
        const auto document = Json::Document::parse(text);
        QTEST(document->root().toInt64(), "asSigned");
        QTEST(document->root().toUInt64(), "asUnsigned");
    }

    void compares_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("order");
        QTest::newRow("the same number written otherwise") << QByteArray("1e2") << QByteArray("100.00") << 0;
        QTest::newRow("zeros of either sign") << QByteArray("-0") << QByteArray("0.0") << 0;
        QTest::newRow("what a double cannot tell apart") << QByteArray("9007199254740992") << QByteArray("9007199254740993") << -1;
        QTest::newRow("negative numbers") << QByteArray("-2") << QByteArray("-10") << 1;
        QTest::newRow("either side of zero") << QByteArray("-1e-300") << QByteArray("1e-300") << -1;
        QTest::newRow("small fractions") << QByteArray("0.001") << QByteArray("0.01") << -1;
        QTest::newRow("a fraction between two integers") << QByteArray("2.5") << QByteArray("2") << 1;
        QTest::newRow("larger than any double") << QByteArray("1e400") << QByteArray("9e399") << 1;
    }

    void compares()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, order);
        QVERIFY(Json::compareNumbers(left, right) == (order <=> 0));
        QVERIFY(Json::compareNumbers(right, left) == (0 <=> order));
    }

    void doubles()
    {
        QCOMPARE(Json::toDouble("1.5e3"), std::optional(1500.0));
        QCOMPARE(Json::toDouble("1e-400"), std::optional(0.0));
        QCOMPARE(Json::toDouble("1e400"), std::optional<double>());
    }
};

Q_DECLARE_METATYPE(std::optional<qint64>)
Q_DECLARE_METATYPE(std::optional<quint64>)

QTEST_GUILESS_MAIN(NumberTest)
#include "numbertest.moc"
