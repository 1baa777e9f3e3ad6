// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/epoch.h"
#include "tests/support/test.h"

using Base::Epoch;
using Base::TextRange;

class EpochTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void at_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<TextRange>("range");
        QTest::addColumn<qint64>("milliseconds");

        const auto row = [](const char *name, const QByteArray &text, qsizetype offset, TextRange range, qint64 milliseconds) {
            QTest::newRow(name) << text << offset << range << milliseconds;
        };
        row("13 digits are milliseconds", "1691760000123", 4, {0, 13}, 1691760000123);
        row("10 digits are seconds", "1691760000", 4, {0, 10}, 1691760000000);
        row("inside JSON", R"({"from": 1691760000000})", 12, {9, 13}, 1691760000000);
        row("inside a string", R"(["1691760000000"])", 5, {2, 13}, 1691760000000);
        row("a cursor before the first digit touches it", "[1691760000000]", 1, {1, 13}, 1691760000000);
        row("a cursor after the last digit touches it", "[1691760000000]", 14, {1, 13}, 1691760000000);
        row("at a sentence's end", "since 1691760000.", 8, {6, 10}, 1691760000000);
        row("the first plausible one is of 2001", "1000000000", 0, {0, 10}, 1000000000000);
        row("the last plausible one is of 2100", "4133980799999", 0, {0, 13}, 4133980799999);
    }

    void at()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(TextRange, range);
        QFETCH(qint64, milliseconds);
        const auto epoch = Base::epochAt(text, offset);
        QVERIFY(epoch.has_value());
        QCOMPARE(epoch->range, range);
        QCOMPARE(epoch->milliseconds, milliseconds);
        QCOMPARE(epoch->unit, range.length == 10 ? Epoch::Unit::Seconds : Epoch::Unit::Milliseconds);
    }

    void none_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");

        QTest::newRow("an empty text") << QByteArray() << qsizetype(0);
        QTest::newRow("an offset past the end of another text") << QByteArray("ab") << qsizetype(40);
        QTest::newRow("eleven digits") << QByteArray("16917600001") << qsizetype(3);
        QTest::newRow("a telephone number with its plus") << QByteArray("+1303555010") << qsizetype(3);
        QTest::newRow("the last part of a UUID") << QByteArray("8fd1-1691760000") << qsizetype(9);
        QTest::newRow("digits within a word") << QByteArray("AB_1691760000") << qsizetype(9);
        QTest::newRow("digits that a letter follows") << QByteArray("1691760000f") << qsizetype(4);
        QTest::newRow("the whole part of a decimal number") << QByteArray("1691760000.5") << qsizetype(4);
        QTest::newRow("the decimals of a number") << QByteArray("0.1691760000") << qsizetype(6);
        QTest::newRow("before 2001") << QByteArray("0978307199999") << qsizetype(6);
        QTest::newRow("after 2100") << QByteArray("4133980800") << qsizetype(6);
        QTest::newRow("a cursor beside, not at it") << QByteArray("a: 1691760000") << qsizetype(1);
    }

    void none()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QVERIFY(!Base::epochAt(text, offset));
    }

    void allAreFoundInOrder()
    {
        const QList<Epoch> expected{{{9, 13}, 1691760000000, Epoch::Unit::Milliseconds}, {{29, 10}, 1691846400000, Epoch::Unit::Seconds}};
        QCOMPARE(Base::epochsIn(R"({"from": 1691760000000, "to": 1691846400, "size": 100})").size(), 2);
        QCOMPARE(Base::epochsIn(R"({"from": 1691760000000,"to": 1691846400, "size": 100})"), expected);
    }

    void utc_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");

        QTest::newRow("whole seconds show no fraction") << qint64(1691760000000) << QString("2023-08-11 13:20:00 UTC");
        QTest::newRow("milliseconds are shown when there are some") << qint64(1691760000045) << QString("2023-08-11 13:20:00.045 UTC");
    }

    void utc()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(Base::inUtc(milliseconds), text);
    }

    void zone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");

        QTest::newRow("east of Greenwich in summer") << QByteArray("Europe/Berlin") << qint64(1691760000000) << QString("2023-08-11 15:20:00 UTC+02:00");
        QTest::newRow("east of Greenwich in winter") << QByteArray("Europe/Berlin") << qint64(1672531200000) << QString("2023-01-01 01:00:00 UTC+01:00");
        QTest::newRow("west, on the day before") << QByteArray("America/Los_Angeles") << qint64(1672531200000) << QString("2022-12-31 16:00:00 UTC-08:00");
        QTest::newRow("a zone of half an hour") << QByteArray("Asia/Kolkata") << qint64(1691760000000) << QString("2023-08-11 18:50:00 UTC+05:30");
    }

    void zone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, milliseconds);
        QFETCH(QString, text);
        QCOMPARE(Base::inZone(milliseconds, QTimeZone(zone)), text);
    }

    void digits_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<Epoch::Unit>("unit");
        QTest::addColumn<QByteArray>("digits");

        QTest::newRow("milliseconds as they are") << qint64(1691760000123) << Epoch::Unit::Milliseconds << QByteArray("1691760000123");
        QTest::newRow("seconds drop the fraction") << qint64(1691760000999) << Epoch::Unit::Seconds << QByteArray("1691760000");
    }

    void digits()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(Epoch::Unit, unit);
        QFETCH(QByteArray, digits);
        QCOMPARE(Base::digitsOf(milliseconds, unit), digits);
    }
};

QTEST_GUILESS_MAIN(EpochTest)
#include "epochtest.moc"
