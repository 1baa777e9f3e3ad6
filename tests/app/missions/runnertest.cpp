// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/runner.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Missions;
using namespace Qt::StringLiterals;

namespace {

Mission threeSteps()
{
    Mission mission;
    mission.id = u"three"_s;
    Step signIn;
    signIn.id = u"sign-in"_s;
    signIn.checks = {SignInCheck{}};
    Step create;
    create.id = u"create"_s;
    create.checks = {ExchangeCheck{u"create"_s, 201, {{u"$.name"_s, u"\"{addressBookName}\""_s}}, {}}};
    create.captures = {{u"bookId"_s, u"$.id"_s}};
    Step copy;
    copy.id = u"copy"_s;
    copy.checks = {CopyCheck{u"{bookId}"_s}};
    mission.steps = {signIn, create, copy};
    return mission;
}

Tryout::Exchange created(int status = 201)
{
    Tryout::Exchange exchange;
    exchange.operation = u"create"_s;
    exchange.outcome = Http::Response{.status = status, .headers = {}, .body = R"({"id":"b00c","name":"AddressBook_140"})"};
    return exchange;
}

Tryout::Environment seat140()
{
    Tryout::Environment environment;
    environment.seat.attendeeId = u"140"_s;
    return environment;
}

} // namespace

class RunnerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheFirstStep()
    {
        Settings::Store store(file(u"first"_s));
        Runner runner(store);
        QCOMPARE(runner.currentStep(), nullptr);
        QSignalSpy opened(&runner, &Runner::missionOpened);
        runner.open(threeSteps());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(runner.currentStep()->id, u"sign-in"_s);
    }

    void movesOnToTheFirstStepNotDone()
    {
        Settings::Store store(file(u"moves"_s));
        Runner runner(store);
        runner.open(threeSteps());
        runner.setEnvironment(seat140());
        QSignalSpy done(&runner, &Runner::stepDone);
        runner.consider(created());
        QCOMPARE(runner.currentStep()->id, u"sign-in"_s);
        runner.consider(SignedIn{});
        QCOMPARE(runner.currentStep()->id, u"copy"_s);
        QCOMPARE(done.count(), 2);
        QCOMPARE(done.at(0).first().toString(), u"create"_s);
    }

    void tellsWhatIsCaptured()
    {
        Settings::Store store(file(u"captures"_s));
        Runner runner(store);
        runner.open(threeSteps());
        runner.setEnvironment(seat140());
        QSignalSpy variables(&runner, &Runner::variablesChanged);
        runner.consider(created());
        QCOMPARE(variables.count(), 1);
        runner.consider(ValueCopied{u"b00c"_s});
        QVERIFY(runner.progress().done.contains(u"copy"_s));
        QCOMPARE(variables.count(), 1);
    }

    void saysWhyAStepFailed()
    {
        Settings::Store store(file(u"fails"_s));
        Runner runner(store);
        runner.open(threeSteps());
        runner.setEnvironment(seat140());
        runner.consider(SignedIn{});
        QSignalSpy changed(&runner, &Runner::progressChanged);
        runner.consider(created(409));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!runner.progress().reasons.value(u"create"_s).isEmpty());
        runner.consider(created());
        QVERIFY(runner.progress().reasons.isEmpty());
    }

    void unrelatedEvidenceChangesNothing()
    {
        Settings::Store store(file(u"unrelated"_s));
        Runner runner(store);
        runner.open(threeSteps());
        QSignalSpy changed(&runner, &Runner::progressChanged);
        runner.consider(PlaceVisited{u"elsewhere"_s, {}});
        QCOMPARE(changed.count(), 0);
    }

    void selectsAStepThatThereIs()
    {
        Settings::Store store(file(u"selects"_s));
        Runner runner(store);
        runner.open(threeSteps());
        runner.select(u"copy"_s);
        QCOMPARE(runner.currentStep()->id, u"copy"_s);
        runner.select(u"nowhere"_s);
        QCOMPARE(runner.currentStep()->id, u"copy"_s);
    }

    void progressIsKept()
    {
        Progress before;
        {
            Settings::Store store(file(u"kept"_s));
            Runner runner(store);
            runner.open(threeSteps());
            runner.setEnvironment(seat140());
            runner.consider(SignedIn{});
            runner.consider(created());
            before = runner.progress();
        }
        Settings::Store store(file(u"kept"_s));
        Runner runner(store);
        QSignalSpy variables(&runner, &Runner::variablesChanged);
        runner.open(threeSteps());
        QCOMPARE(runner.progress(), before);
        QCOMPARE(runner.progress().current, u"copy"_s);
        QCOMPARE(variables.count(), 1);
    }

    void restartForgetsThisMissionOnly()
    {
        Settings::Store store(file(u"restart"_s));
        Runner runner(store);
        Mission other = threeSteps();
        other.id = u"other"_s;
        runner.open(other);
        runner.consider(SignedIn{});
        runner.open(threeSteps());
        runner.setEnvironment(seat140());
        runner.consider(SignedIn{});
        runner.consider(created());

        runner.restart();
        QVERIFY(runner.progress().done.isEmpty());
        QVERIFY(runner.progress().variables.isEmpty());
        QCOMPARE(runner.currentStep()->id, u"sign-in"_s);
        runner.open(other);
        QCOMPARE(runner.progress().done, QSet{u"sign-in"_s});
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name + u".ini"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RunnerTest)
#include "runnertest.moc"
