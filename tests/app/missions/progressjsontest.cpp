// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/progressjson.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Missions::Progress)

class ProgressJsonTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<Progress>("progress");

        QTest::newRow("nothing done") << Progress{};
        QTest::newRow("checks passed") << Progress{{{u"a"_s, {0, 2}}, {u"b"_s, {1}}}, {}, {}, {}, {}};
        QTest::newRow("all of it") << Progress{{{u"a"_s, {0}}}, {u"a"_s, u"b"_s}, {{u"c"_s, u"“Because”\n\"so\""_s}}, u"c"_s, {{u"addressBookId"_s, u"b00c"_s}}};
    }

    void comesBackAsItWas()
    {
        QFETCH(Progress, progress);
        QCOMPARE(progressFromJson(toJson(progress)), progress);
    }

    void isReadableText()
    {
        const Progress progress{{{u"b"_s, {1, 0}}, {u"a"_s, {0}}}, {u"a"_s}, {{u"b"_s, u"why"_s}}, u"b"_s, {{u"v"_s, u"1"_s}}};
        QCOMPARE(toJson(progress), QByteArray(R"({"passed":{"a":[0],"b":[0,1]},"done":["a"],"reasons":{"b":"why"},"variables":{"v":"1"},"current":"b"})"));
    }

    void damageIsNoProgress_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"passed":{"a":[0)");
        QTest::newRow("something else") << QByteArray(R"([1])");
        QTest::newRow("other types") << QByteArray(R"({"passed":1,"done":"a","reasons":[],"variables":null,"current":3})");
    }

    void damageIsNoProgress()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(progressFromJson(text), Progress{});
    }
};

QTEST_GUILESS_MAIN(ProgressJsonTest)
#include "progressjsontest.moc"
