// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/test.h"
#include "ui/graphql/timepresets.h"

using namespace Qt::StringLiterals;

class TimePresetsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("words");

        QTest::newRow("nothing") << qint64(0) << u"0 ms"_s;
        QTest::newRow("less than a second") << qint64(7) << u"7 ms"_s;
        QTest::newRow("an hour") << qint64(3600'000) << u"1 h"_s;
        QTest::newRow("two units at most") << qint64(93'784'000) << u"1 day 2 h"_s;
        QTest::newRow("no unit is jumped over") << qint64(86'460'000) << u"1 day"_s;
        QTest::newRow("many days") << qint64(30LL * 86'400'000) << u"30 days"_s;
    }

    void lengths()
    {
        QFETCH(qint64, milliseconds);
        QTEST(Ui::lengthInWords(milliseconds), "words");
    }

    void todayBeginsAtMidnightHere()
    {
        const QList<Ui::TimePreset> presets = Ui::timePresets(1738836000000, QTimeZone(3 * 3600)); // 2025-02-06 10:00 UTC
        QCOMPARE(presets.at(1).from, 1738789200000);                                              // 2025-02-05 21:00 UTC
        for (const Ui::TimePreset &preset : presets) {
            QCOMPARE(preset.to, 1738836000000);
            QVERIFY(preset.from < preset.to);
        }
    }
};

QTEST_GUILESS_MAIN(TimePresetsTest)
#include "timepresetstest.moc"
