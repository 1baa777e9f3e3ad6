// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

/// Somebody looks for numbers about the last day: through the schema, to the answer, to a picture of it.
class SearchJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theQueryIsBuiltWithTheExplorer()
    {
        Journeys::Visitor visitor;
        visitor.openOperation(u"Search tasks"_s);
        QTRY_VERIFY(visitor.sees(u"Schema explorer"_s));
        visitor.paste(u"Request body"_s, query());
        visitor.type(u"Search schema"_s, u"lastTeam name"_s);
        QTRY_VERIFY(visitor.lists(u"Schema explorer"_s, u"taskDetails › tasks › lastTeam › name"_s));
        visitor.picture(u"search-found"_s);
        visitor.press(Qt::Key_Return);
        QTRY_VERIFY(visitor.text(u"Request body"_s).contains(u"lastTeam"_s));
        visitor.type(u"Search schema"_s, QString());
        visitor.picture(u"search-light"_s);
        Ui::Theme::theme().setDark(true);
        visitor.picture(u"search-dark"_s);
        Ui::Theme::theme().setDark(false);
        visitor.openTab(u"Paths"_s);
        visitor.clickRow(u"Paths of the answer"_s, u"lastTeam.name"_s);
        QTRY_COMPARE(visitor.text(u"JSONPath query"_s), u"$.data.taskDetails.tasks[*].lastTeam.name"_s);
        visitor.picture(u"search-paths"_s);
    }

    void theAnswerIsATableAndAChart()
    {
        Journeys::Visitor visitor;
        visitor.openOperation(u"Search tasks"_s);
        QTRY_VERIFY(visitor.sees(u"Schema explorer"_s));
        visitor.paste(u"Request body"_s, query());
        visitor.click(u"Run"_s);
        QTRY_COMPARE(visitor.text(u"Response status"_s), u"200 OK"_s);
        visitor.openTab(u"Table"_s);
        QTRY_VERIFY(visitor.lists(u"Groups of the answer"_s, u"telephony"_s));
        visitor.picture(u"chart-table"_s);
        visitor.openTab(u"Chart"_s);
        QTRY_VERIFY(visitor.sees(u"Chart of the answer"_s));
        visitor.picture(u"chart-bars"_s);
        visitor.paste(u"Request body"_s, overTime());
        const qsizetype before = visitor.workbench().session().lastExchange()->response()->body.size();
        visitor.click(u"Run"_s);
        QTRY_VERIFY(visitor.workbench().session().lastExchange()->response()->body.size() != before);
        QTRY_VERIFY(visitor.sees(u"Chart of the answer"_s));
        visitor.picture(u"chart-lines"_s);
        visitor.window().resize(1920, 1080);
        visitor.picture(u"chart-lines-large"_s);
        visitor.window().resize(1280, 720);
        Ui::Theme::theme().setDark(true);
        visitor.picture(u"chart-lines-dark"_s);
        visitor.press(Qt::Key_F11);
        QTRY_VERIFY(!visitor.sees(u"API operations"_s));
        QVERIFY(visitor.sees(u"Chart of the answer"_s));
        visitor.picture(u"chart-presenting"_s);
        visitor.click(u"Maximize answer"_s);
        QTRY_VERIFY(!visitor.sees(u"Run"_s));
        visitor.picture(u"chart-maximized"_s);
        visitor.click(u"Restore request"_s);
        QTRY_VERIFY(visitor.sees(u"Run"_s));
        Ui::Theme::theme().setDark(false);
    }

    void timesInSecondsAreToldAndMended()
    {
        Journeys::Visitor visitor;
        visitor.openOperation(u"Search tasks"_s);
        QTRY_VERIFY(visitor.sees(u"Schema explorer"_s));
        visitor.paste(u"Request body"_s, u"query ($from: Long!) {\n  taskDetails(from: $from, to: 1738834701) {\n    tasks {\n      id\n    }\n  }\n}\n"_s);
        visitor.paste(u"Variables"_s, u"{\"from\": 1738833921}"_s);
        QTRY_VERIFY(visitor.reads(u"This is a time in seconds; the search counts milliseconds and would find nothing."_s));
        QTRY_VERIFY(visitor.named(u"Time range"_s)->height() >= visitor.named(u"Time range"_s)->minimumSizeHint().height());
        visitor.picture(u"times-told"_s);
        visitor.click(u"Fix times"_s);
        QTRY_COMPARE(visitor.text(u"Variables"_s), u"{\"from\": 1738833921000}"_s);
        QVERIFY(visitor.text(u"Request body"_s).contains(u"to: 1738834701000"_s));
        visitor.picture(u"times-mended"_s);
    }

private:
    static QString overTime()
    {
        return query().replace(u"    aggregations:"_s, u"    aggregationInterval: { interval: HOURLY }\n    aggregations:"_s)
            .replace(u"      channelType\n"_s, u"      channelType\n      intervalStartTime\n"_s);
    }

    static QString query()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return u"{\n  taskDetails(\n    from: %1\n    to: %2\n    aggregations: [{ field: \"id\", type: count, name: \"contacts\" }]\n  ) {\n    tasks {\n      channelType\n"
               "      aggregation {\n        name\n        value\n      }\n    }\n  }\n}\n"_s
            .arg(now - 24LL * 3600 * 1000)
            .arg(now);
    }
};

QTEST_MAIN(SearchJourneyTest)
#include "searchjourneytest.moc"
