// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/advance.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

namespace {

/// Three steps: sign in; create, which keeps an id; copy that id.
Mission threeSteps()
{
    Mission mission;
    mission.id = u"three"_s;
    Step signIn;
    signIn.id = u"sign-in"_s;
    signIn.checks = {SignInCheck{}};
    Step create;
    create.id = u"create"_s;
    create.checks = {PlaceCheck{u"create"_s, {}}, ExchangeCheck{u"create"_s, 201, {}, {}}};
    create.captures = {{u"bookId"_s, u"$.id"_s}, {u"version"_s, u"$.version"_s}};
    Step copy;
    copy.id = u"copy"_s;
    copy.checks = {CopyCheck{u"{bookId}"_s}};
    mission.steps = {signIn, create, copy};
    return mission;
}

Tryout::Exchange answered(int status, const QByteArray &body = R"({"id":"b00c","version":7})")
{
    Tryout::Exchange exchange;
    exchange.operation = u"create"_s;
    exchange.outcome = Http::Response{.status = status, .headers = {}, .body = body};
    return exchange;
}

Progress after(const QList<Evidence> &evidence, const Mission &mission = threeSteps())
{
    Progress progress;
    for (const Evidence &piece : evidence)
        progress = advanced(progress, mission, piece, {});
    return progress;
}

} // namespace

class AdvanceTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsDoneWhenAllItsChecksHavePassed()
    {
        QVERIFY(!after({SignedIn{}, answered(201)}).done.contains(u"create"_s));
        QVERIFY(after({SignedIn{}, answered(201), PlaceVisited{u"create"_s, {}}}).done.contains(u"create"_s));
    }

    void theOrderOfChecksDoesNotMatter()
    {
        QCOMPARE(after({PlaceVisited{u"create"_s, {}}, SignedIn{}, answered(201)}), after({SignedIn{}, answered(201), PlaceVisited{u"create"_s, {}}}));
    }

    void runningAheadCounts()
    {
        const Progress progress = after({answered(201), PlaceVisited{u"create"_s, {}}});
        QCOMPARE(progress.done, QSet{u"create"_s});
        QCOMPARE(firstOpenStep(threeSteps(), progress)->id, u"sign-in"_s);
    }

    void whatIsCapturedIsKnownToTheNextStep()
    {
        const Progress progress = after({answered(201), ValueCopied{u"b00c"_s}});
        QCOMPARE(progress.variables.value(u"bookId"_s), u"b00c"_s);
        QCOMPARE(progress.variables.value(u"version"_s), u"7"_s);
        QVERIFY(progress.done.contains(u"copy"_s));
    }

    void aFailedAnswerCapturesNothing()
    {
        QVERIFY(after({SignedIn{}, answered(409)}).variables.isEmpty());
    }

    void anAnswerThatIsNotJsonCapturesNothing()
    {
        QVERIFY(after({SignedIn{}, answered(201, "<html>")}).variables.isEmpty());
    }

    void aFailureIsToldAtTheFirstOpenStep()
    {
        QVERIFY(after({SignedIn{}, answered(409)}).reasons.contains(u"create"_s));
    }

    void aFailureBeyondTheFirstOpenStepIsNotTold()
    {
        QVERIFY(after({answered(409)}).reasons.isEmpty());
    }

    void aReasonGoesWhenTheCheckPasses()
    {
        QVERIFY(after({SignedIn{}, answered(409), answered(201)}).reasons.isEmpty());
    }

    void aDoneStepStaysDone()
    {
        const Progress done = after({SignedIn{}, answered(201), PlaceVisited{u"create"_s, {}}});
        const Progress later = advanced(done, threeSteps(), answered(409), {});
        QCOMPARE(later, done);
    }

    void aRepeatedCallIsCapturedAnew()
    {
        const Progress progress = after({SignedIn{}, answered(201), answered(201, R"({"id":"other"})")});
        QCOMPARE(progress.variables.value(u"bookId"_s), u"other"_s);
    }

    void aStepWithoutChecksIsNeverDone()
    {
        Mission mission = threeSteps();
        mission.steps[0].checks.clear();
        QVERIFY(!after({SignedIn{}}, mission).done.contains(u"sign-in"_s));
    }

    void keptProgressIsFittedToAnEditedMission()
    {
        Progress kept = after({SignedIn{}, answered(201), PlaceVisited{u"create"_s, {}}});
        kept.current = u"gone"_s;
        kept.passed.insert(u"gone"_s, {0});
        kept.reasons = {{u"copy"_s, u"why"_s}, {u"gone"_s, u"why"_s}};
        Mission edited = threeSteps();
        edited.steps[1].checks.append(CopyCheck{u"x"_s});
        edited.steps[0].checks = {SignInCheck{}};

        const Progress fits = fitted(kept, edited);
        QCOMPARE(fits.done, QSet{u"sign-in"_s});
        QCOMPARE(fits.current, u"create"_s);
        QVERIFY(!fits.passed.contains(u"gone"_s));
        QCOMPARE(fits.reasons.keys(), QStringList{u"copy"_s});
        QCOMPARE(fits.variables, kept.variables);
    }

    void aFinishedMissionIsOpenedAtItsEnd()
    {
        const Progress all = after({SignedIn{}, answered(201), PlaceVisited{u"create"_s, {}}, ValueCopied{u"b00c"_s}});
        QCOMPARE(firstOpenStep(threeSteps(), all), nullptr);
        QCOMPARE(fitted(all, threeSteps()).current, u"copy"_s);
    }

    void variablesOfProgressWinOverTheEnvironments()
    {
        Tryout::Environment environment;
        environment.variables = {{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}};
        Progress progress;
        progress.variables = {{u"b"_s, u"2"_s}};
        QCOMPARE(withVariables(environment, progress).variables, (QMap<QString, QString>{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
    }
};

QTEST_GUILESS_MAIN(AdvanceTest)
#include "advancetest.moc"
