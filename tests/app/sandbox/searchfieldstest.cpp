// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchresolvers.h"
#include "tests/app/sandbox/searchclient.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

const GraphQl::Schema &schema()
{
    static const GraphQl::Schema instance = *GraphQl::Schema::fromSdl(SearchClient::schema());
    return instance;
}

const Sandbox::SearchTypes &types()
{
    static const Sandbox::SearchTypes instance(schema());
    return instance;
}

const Sandbox::History &history()
{
    static const Sandbox::History instance = Sandbox::analyzerHistory({.tasks = 0, .seed = 1, .now = 1739000000000});
    return instance;
}

} // namespace

class SearchFieldsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreFoundByTheirPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isThere");

        QTest::newRow("a leaf of the task") << u"id"_s << true;
        QTest::newRow("a leaf of a composite") << u"channelMetaData.email.subject"_s << true;
        QTest::newRow("a leaf of a list") << u"activities.nodes.duration"_s << true;
        QTest::newRow("a composite is no leaf") << u"lastAgent"_s << false;
        QTest::newRow("pages are no part of the record") << u"activities.pageInfo.endCursor"_s << false;
        QTest::newRow("variables have a name beside their path") << u"stringGlobalVariables.value"_s << false;
        QTest::newRow("what is not in the schema") << u"foo"_s << false;
    }

    void fieldsAreFoundByTheirPath()
    {
        QFETCH(QString, path);
        QFETCH(bool, isThere);
        QCOMPARE(types().tasks.find(path) != nullptr, isThere);
    }

    void whatIsUnsetAnswersAsTheServiceDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("spelled");

        QTest::newRow("a count is 0") << u"overflowCount"_s << u"0"_s;
        QTest::newRow("a duration is 0") << u"pausedDuration"_s << u"0"_s;
        QTest::newRow("a flag is false") << u"isCampaign"_s << u"false"_s;
        QTest::newRow("a text is null") << u"botName"_s << u"null"_s;
        QTest::newRow("a count in a composite is null") << u"callbackData.callbackRetryCount"_s << u"null"_s;
    }

    void whatIsUnsetAnswersAsTheServiceDoes()
    {
        QFETCH(QString, path);
        QFETCH(QString, spelled);
        const Sandbox::SearchRow row{.history = &history(), .task = &history().tasks.front()};
        QCOMPARE(Sandbox::spelled(types().tasks.find(path)->value(row)), spelled);
    }

    void usesAreAsTheSchemaSays()
    {
        QVERIFY(types().tasks.find(u"origin"_s)->isAggregatable());
        QVERIFY(types().tasks.find(u"origin"_s)->isGroupable());
        QVERIFY(!types().tasks.find(u"autoCsat"_s)->isAggregatable());
        QVERIFY(!types().tasks.find(u"autoCsat"_s)->isGroupable());
        QVERIFY(!types().tasks.find(u"matchedSkills"_s)->isAggregatable());
        QVERIFY(types().tasks.find(u"matchedSkills"_s)->isGroupable());
    }

    void everyFieldOfTheReferenceIsThere()
    {
        const QString file = u"reference/search-fields.tsv"_s;
        const auto table = Support::sharedFile(file);
        if (!table)
            QSKIP(Support::missing(file));
        for (const QByteArray &line : table->split('\n')) {
            const QList<QByteArray> cells = line.split('\t');
            const QString path = QString::fromUtf8(cells.value(1));
            if (cells.value(0) != "CSR" || path.contains(u"GlobalVariables."_s))
                continue;
            const Sandbox::SearchField *field = types().tasks.find(path);
            QVERIFY2(field != nullptr, qPrintable(path));
            QCOMPARE(field->isAggregatable(), cells.value(3) == "yes");
            QCOMPARE(field->isGroupable(), cells.value(4) == "yes");
        }
    }
};

QTEST_GUILESS_MAIN(SearchFieldsTest)
#include "searchfieldstest.moc"
