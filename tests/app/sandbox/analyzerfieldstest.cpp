// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"
#include "app/sandbox/analyzerfields.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using Sandbox::TaskValue;

Q_DECLARE_METATYPE(Sandbox::TaskValue)

namespace {

const Sandbox::AnalyzerFields &fields()
{
    static const Sandbox::AnalyzerFields instance = [] {
        QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
        const QByteArray sdl = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return Sandbox::AnalyzerFields(GraphQl::Schema::fromSdl(sdl).value());
    }();
    return instance;
}

} // namespace

class AnalyzerFieldsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<TaskValue>("value");

        QTest::newRow("a text") << u"status"_s << TaskValue(u"ended"_s);
        QTest::newRow("a time") << u"createdTime"_s << TaskValue(qint64(1738834287417));
        QTest::newRow("the sum of the durations") << u"totalDuration"_s << TaskValue(qint64(35562));
        QTest::newRow("a flag that follows from other values") << u"isActive"_s << TaskValue(false);
        QTest::newRow("a count that follows from a duration") << u"connectedCount"_s << TaskValue(qint64(1));
        QTest::newRow("a leaf below an object") << u"lastAgent.name"_s << TaskValue(u"Agent140 Lab"_s);
        QTest::newRow("an unset text below an object") << u"customer.email"_s << TaskValue();
        QTest::newRow("an unset count is 0") << u"bargedInCount"_s << TaskValue(qint64(0));
        QTest::newRow("an unset duration is 0") << u"pausedDuration"_s << TaskValue(qint64(0));
        QTest::newRow("an unset flag is false") << u"isCampaign"_s << TaskValue(false);
        QTest::newRow("an unset text is null") << u"botName"_s << TaskValue();
        QTest::newRow("an unset score is 0") << u"csatScore"_s << TaskValue(qint64(0));
        QTest::newRow("two objects down") << u"channelMetaData.email.subject"_s << TaskValue();
    }

    void values()
    {
        QFETCH(QString, path);
        QFETCH(TaskValue, value);
        const auto *field = fields().find(path);
        QVERIFY(field);
        QVERIFY((*field)(Sandbox::missionCall()) == value);
    }

    void pathsOutsideTheSchemaAreUnknown()
    {
        for (const QString &path : {u"foo"_s, u"lastAgent"_s, u"lastAgent.foo"_s, QString()})
            QCOMPARE(fields().find(path), nullptr);
    }

    void globalVariablesHaveKinds()
    {
        const Sandbox::GlobalVariable text{u"a"_s, u"x"_s};
        const Sandbox::GlobalVariable whole{u"b"_s, qint64(1)};
        QVERIFY(text.isOf(u"stringGlobalVariables"));
        QVERIFY(!text.isOf(u"integerGlobalVariables"));
        QVERIFY(whole.isOf(u"integerGlobalVariables") && whole.isOf(u"longGlobalVariables"));
        QVERIFY(!whole.isOf(u"booleanGlobalVariables"));
        QVERIFY(Sandbox::valueOf(whole) == TaskValue(qint64(1)));
    }
};

QTEST_GUILESS_MAIN(AnalyzerFieldsTest)
#include "analyzerfieldstest.moc"
