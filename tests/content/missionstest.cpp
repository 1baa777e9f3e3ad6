// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/networktransport.h"
#include "app/jsonpath/query.h"
#include "app/missions/await.h"
#include "app/missions/missionfile.h"
#include "app/missions/player.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

namespace {

Mission missionOf(const QString &id)
{
    return load(u":/missions/%1.md"_s.arg(id)).value_or(Mission{});
}

/// One line a step, with the reason where it failed.
QString printed(const QList<StepResult> &results)
{
    QStringList lines;
    for (const StepResult &result : results)
        lines += result.passed ? u"✓ "_s + result.title : u"✗ %1: %2"_s.arg(result.title, result.reason);
    return lines.join('\n'_L1);
}

/// A fresh sandbox and what is needed to call it.
struct Bench
{
    Bench()
    {
        const auto started = awaited(sandbox.start());
        if (!started)
            qFatal("%s", qPrintable(Sandbox::describe(started.error())));
        environment.baseUrl = started->baseUrl;
        environment.token.value = started->token;
        environment.organizationId = started->organizationId;
        environment.seat.attendeeId = u"140"_s;
    }

    [[nodiscard]] QList<StepResult> played(const Mission &mission, const Tamper &tamper = {})
    {
        return play(mission, OpenApi::Catalog::bundled(), transport, environment, tamper);
    }

    Sandbox::Sandbox sandbox{Sandbox::Options{}};
    Http::NetworkTransport transport;
    Tryout::Environment environment;
};

Tamper bodyOf(const QString &step, const QString &body)
{
    return [step, body](const QString &id, Tryout::Draft &draft) {
        if (id == step)
            draft.body = body;
    };
}

Tamper parameterOf(const QString &step, const QString &name, const QString &value)
{
    return [step, name, value](const QString &id, Tryout::Draft &draft) {
        if (id == step)
            draft.parameters.insert(name, value);
    };
}

} // namespace

Q_DECLARE_METATYPE(Missions::Tamper)

class MissionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstMissionIsThere()
    {
        QVERIFY(bundled().contains(u"introduction-to-developer-portal"_s));
    }

    void reads_data() { everyMission(); }
    void reads()
    {
        QFETCH(QString, id);
        const auto mission = load(u":/missions/%1.md"_s.arg(id));
        QStringList faults;
        for (const MissionError &error : mission ? QList<MissionError>() : mission.error())
            faults += describe(error);
        QCOMPARE(faults.join('\n'_L1), QString());
        QVERIFY(!mission->story.isEmpty());
        QVERIFY(!mission->goodToKnow.isEmpty());
    }

    void everyStepIsProvedSomewhere_data() { everyStep(); }
    void everyStepIsProvedSomewhere()
    {
        QFETCH(Step, step);
        QVERIFY(!step.checks.isEmpty());
        QVERIFY(!step.title.isEmpty());
        QVERIFY(step.place.has_value());
    }

    void everyOperationIsInTheCatalogue_data() { everyStep(); }
    void everyOperationIsInTheCatalogue()
    {
        QFETCH(Step, step);
        static const QStringList panes{u"controlHub"_s, u"jsonPath"_s, u"addressBookGroup"_s};
        static const OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
        QStringList keys{step.solution.operation};
        if (step.place && step.place->pane == Place::Pane::Operation)
            keys += step.place->operation;
        for (const Check &check : step.checks) {
            if (const auto *const exchange = std::get_if<ExchangeCheck>(&check))
                keys += exchange->operation;
            if (const auto *const place = std::get_if<PlaceCheck>(&check))
                keys += place->place;
        }
        for (const QString &key : keys)
            QVERIFY2(key.isEmpty() || panes.contains(key) || catalog.find(key), qPrintable(key));
    }

    void everyCopiedQueryParses_data() { everyStep(); }
    void everyCopiedQueryParses()
    {
        QFETCH(Step, step);
        for (const Block &block : step.blocks) {
            if (block.kind == Block::Kind::Copy && block.text.startsWith('$'_L1))
                QVERIFY2(JsonPath::Query::parse(block.text.toUtf8()).has_value(), qPrintable(block.text));
        }
    }

    void everyBodyAndAnswerIsJson_data() { everyStep(); }
    void everyBodyAndAnswerIsJson()
    {
        QFETCH(Step, step);
        for (const Block &block : step.blocks) {
            const bool isJson = block.label == "json"_L1 && (block.kind == Block::Kind::Code || block.kind == Block::Kind::Expected);
            if (isJson)
                QVERIFY2(Json::Document::parse(block.text.toUtf8()).has_value(), qPrintable(block.text));
        }
    }

    void playsThrough_data() { everyMission(); }
    void playsThrough()
    {
        QFETCH(QString, id);
        Bench bench;
        const QList<StepResult> results = bench.played(missionOf(id));
        const bool haveAllPassed = std::ranges::all_of(results, &StepResult::passed);
        QVERIFY2(haveAllPassed && !results.isEmpty(), qPrintable(printed(results)));
    }

    void theRightStepFails_data()
    {
        QTest::addColumn<Tamper>("tamper");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reasonSays");

        QTest::newRow("the name of another seat") << bodyOf(u"create-address-book"_s, uR"({"name":"AddressBook_141","parentType":"ORGANIZATION"})"_s)
                                                  << u"create-address-book"_s << u"AddressBook_141"_s;
        QTest::newRow("the guide's placeholder left in the body")
            << bodyOf(u"create-address-book"_s, uR"({"name":"AddressBook_<Your_Attendee_ID>","parentType":"ORGANIZATION"})"_s) << u"create-address-book"_s
            << u"<Your_Attendee_ID>"_s;
        QTest::newRow("a body that is not JSON") << bodyOf(u"create-address-book"_s, u"name: AddressBook_140"_s) << u"create-address-book"_s << u"400"_s;
        QTest::newRow("a parent type that there is not") << bodyOf(u"create-address-book"_s, uR"({"name":"AddressBook_140","parentType":"CITY"})"_s)
                                                         << u"create-address-book"_s << u"400"_s;
        QTest::newRow("a number with blanks") << bodyOf(u"create-entry"_s, uR"({"name":"TAC Number","number":"+1 408 526 7209"})"_s) << u"create-entry"_s << u"400"_s;
        QTest::newRow("another number") << bodyOf(u"create-entry"_s, uR"({"name":"TAC Number","number":"+14085267200"})"_s) << u"create-entry"_s << u"+14085267209"_s;
        QTest::newRow("an unknown address book") << parameterOf(u"create-entry"_s, u"addressBookId"_s, u"00000000-0000-0000-0000-000000000000"_s)
                                                 << u"create-entry"_s << u"addressBookId"_s;
        QTest::newRow("another id in the body of the PUT")
            << bodyOf(u"put-description"_s, uR"({"name":"AddressBook_140","id":"00000000-0000-0000-0000-000000000000","parentType":"ORGANIZATION","description":"x"})"_s)
            << u"put-description"_s << u"400"_s;
        QTest::newRow("another description") << bodyOf(u"put-description"_s, uR"({"name":"AddressBook_140","id":"{addressBookId}","parentType":"ORGANIZATION","description":"x"})"_s)
                                             << u"put-description"_s << u"Testing PUT requests"_s;
        QTest::newRow("a query in seconds") << bodyOf(u"search-tasks"_s, u"{ taskDetails(from: 1738833921 to: 1738834701) { tasks { id } } }"_s) << u"search-tasks"_s
                                            << u"$.data.taskDetails.tasks[0].id"_s;
    }

    void theRightStepFails()
    {
        QFETCH(Tamper, tamper);
        QFETCH(QString, step);
        QFETCH(QString, reasonSays);
        Bench bench;
        const Mission mission = missionOf(u"introduction-to-developer-portal"_s);
        const QList<StepResult> results = bench.played(mission, [&](const QString &id, Tryout::Draft &draft) {
            tamper(id, draft);
            draft.body.replace(u"{addressBookId}"_s, draft.parameters.value(u"id"_s));
        });
        const auto firstFailure = std::ranges::find(results, false, &StepResult::passed);
        QVERIFY2(firstFailure != results.end(), "nothing failed");
        QCOMPARE(mission.steps.at(firstFailure - results.begin()).id, step);
        QVERIFY2(firstFailure->reason.contains(reasonSays), qPrintable(firstFailure->reason));
    }

private:
    static void everyMission()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : bundled())
            QTest::newRow(qPrintable(id)) << id;
    }

    static void everyStep()
    {
        QTest::addColumn<Step>("step");
        for (const QString &id : bundled()) {
            for (const Step &step : missionOf(id).steps)
                QTest::newRow(qPrintable(id + u": "_s + step.id)) << step;
        }
    }
};

QTEST_GUILESS_MAIN(MissionsTest)
#include "missionstest.moc"
