// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/player.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

namespace {

const QByteArray description = R"({
  "openapi": "3.0.1", "info": {"title": "t", "version": "1"},
  "paths": {"/organization/{orgid}/thing": {"post": {
    "operationId": "make", "summary": "Make a thing",
    "parameters": [{"name": "orgid", "in": "path", "required": true, "schema": {"type": "string"}},
                   {"name": "color", "in": "query", "schema": {"type": "string"}}],
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
    "responses": {"201": {"description": "made"}}}}}
})";

OpenApi::Catalog catalog()
{
    return OpenApi::Catalog::read(description, u"test"_s).value();
}

Tryout::Environment environment()
{
    Tryout::Environment environment;
    environment.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
    environment.token.value = "secret";
    environment.organizationId = u"org"_s;
    environment.seat.attendeeId = u"140"_s;
    return environment;
}

/// Sign in, make a thing of a colour, copy its id, look at it by a path.
Mission mission()
{
    Mission mission;
    mission.id = u"m"_s;
    Step signIn;
    signIn.id = u"sign-in"_s;
    signIn.number = u"1"_s;
    signIn.checks = {SignInCheck{}, PlaceCheck{u"make"_s, u"tryOut"_s}};
    Step make;
    make.id = u"make"_s;
    make.number = u"2"_s;
    make.title = u"Make {addressBookName}"_s;
    make.checks = {ExchangeCheck{u"make"_s, 201, {{u"$.name"_s, u"\"{addressBookName}\""_s}}, {{u"color"_s, u"red"_s}}}};
    make.captures = {{u"thingId"_s, u"$.id"_s}};
    make.solution = {u"make"_s, {{u"color"_s, u"red"_s}}, u"{\"name\": \"{addressBookName}\"}"_s, {}};
    Step look;
    look.id = u"look"_s;
    look.number = u"3"_s;
    look.checks = {CopyCheck{u"{thingId}"_s}, PathCheck{u"$.name"_s, false}};
    mission.steps = {signIn, make, look};
    return mission;
}

} // namespace

class PlayerTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aFlawlessAttendeePassesEveryStep()
    {
        Support::ScriptedTransport transport;
        transport.answer(201, R"({"id": "7", "name": "AddressBook_140"})");
        const QList<StepResult> results = play(mission(), catalog(), transport, environment());
        QCOMPARE(results, (QList<StepResult>{{u"1"_s, {}, true, {}}, {u"2"_s, u"Make AddressBook_140"_s, true, {}}, {u"3"_s, {}, true, {}}}));
    }

    void theCallGoesOutAsThePageWouldSendIt()
    {
        Support::ScriptedTransport transport;
        transport.answer(201, R"({"id": "7", "name": "AddressBook_140"})");
        const QList<StepResult> results = play(mission(), catalog(), transport, environment());
        QCOMPARE(results.size(), 3);
        QCOMPARE(transport.requests().size(), 1);
        const Http::Request &request = transport.requests().first();
        QCOMPARE(request.url.toString(), u"http://127.0.0.1:1/organization/org/thing?color=red"_s);
        QCOMPARE(request.body, QByteArray(R"({"name": "AddressBook_140"})"));
        QCOMPARE(request.headers.value("Authorization"), QByteArray("Bearer secret"));
    }

    void aRefusedCallIsTheReason()
    {
        Support::ScriptedTransport transport;
        transport.answer(409, R"({"error": {"reason": "taken"}})");
        const QList<StepResult> results = play(mission(), catalog(), transport, environment());
        QVERIFY(results.at(0).passed);
        QVERIFY(!results.at(1).passed);
        QVERIFY2(results.at(1).reason.contains(u"taken"_s), qPrintable(results.at(1).reason));
    }

    void noAnswerIsAReasonToo()
    {
        Support::ScriptedTransport transport;
        const QList<StepResult> results = play(mission(), catalog(), transport, environment());
        QVERIFY(!results.at(1).passed);
        QVERIFY(!results.at(1).reason.isEmpty());
    }

    void stepsThatNeedAnEarlierOneSaySo()
    {
        Support::ScriptedTransport transport;
        const QList<StepResult> results = play(mission(), catalog(), transport, environment());
        QVERIFY(!results.at(2).passed);
        QVERIFY(!results.at(2).reason.isEmpty());
    }

    void tamperingChangesWhatIsSent()
    {
        Support::ScriptedTransport transport;
        transport.answer(201, R"({"id": "7", "name": "x"})");
        QStringList steps;
        const QList<StepResult> results = play(mission(), catalog(), transport, environment(), [&steps](const QString &step, Tryout::Draft &draft) {
            steps += step;
            draft.body = u"{\"name\": \"x\"}"_s;
        });
        QCOMPARE(steps, QStringList{u"make"_s});
        QCOMPARE(transport.requests().first().body, QByteArray(R"({"name": "x"})"));
        QVERIFY(!results.at(1).passed);
    }

    void anUnknownOperationIsTheReason()
    {
        Support::ScriptedTransport transport;
        const QList<StepResult> results = play(mission(), OpenApi::Catalog(), transport, environment());
        QVERIFY2(results.at(1).reason.contains(u"make"_s), qPrintable(results.at(1).reason));
        QCOMPARE(transport.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(PlayerTest)
#include "playertest.moc"
