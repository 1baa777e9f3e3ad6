// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/missionplay.h"

#include "app/cli/connection.h"
#include "app/http/networktransport.h"
#include "app/json/writer.h"
#include "app/missions/player.h"

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// What stands in place of a step's own body; keyed by the step's name.
using Tampered = QMap<QString, QString>;

Base::Result<Tampered, QString> tamperedBodies(const Missions::Mission &mission, const QStringList &pairs)
{
    Tampered bodies;
    for (const QString &pair : pairs) {
        const QString step = pair.section('='_L1, 0, 0);
        const auto isKnown = std::ranges::any_of(mission.steps, [&step](const Missions::Step &one) { return one.id == step; });
        if (!isKnown)
            return Base::unexpected(Words::tr("tryout: no step is called “%1”. Write --tamper STEP=BODY with a name from the mission's check blocks.").arg(step));
        const auto body = textOrFile(pair.section('='_L1, 1));
        if (!body)
            return Base::unexpected(body.error());
        bodies.insert(step, *body);
    }
    return bodies;
}

QByteArray asJson(const QString &mission, const QList<Missions::StepResult> &results)
{
    const auto passed = std::ranges::count(results, true, &Missions::StepResult::passed);
    Json::Writer writer;
    writer.beginObject().member(u"mission", mission).member(u"passed", qint64(passed)).member(u"failed", qint64(results.size() - passed));
    writer.name(u"steps").beginArray();
    for (const Missions::StepResult &step : results) {
        writer.beginObject().member(u"number", step.number).member(u"title", step.title).name(u"passed").boolean(step.passed);
        writer.member(u"reason", step.reason).endObject();
    }
    writer.endArray().endObject();
    return writer.take() + '\n';
}

void print(const QList<Missions::StepResult> &results, Console &console)
{
    for (const Missions::StepResult &step : results) {
        console.line(u"%1 %2. %3"_s.arg(step.passed ? u"✓"_s : u"✗"_s).arg(step.number, 2).arg(step.title));
        if (!step.passed)
            console.line("      "_L1 + step.reason);
    }
    const auto passed = std::ranges::count(results, true, &Missions::StepResult::passed);
    console.line(Words::tr("%1 of %2 steps passed.").arg(passed).arg(results.size()));
}

} // namespace

int playMission(const Missions::Mission &mission, const QCommandLineParser &parser, Console &console)
{
    const QString attendee = Account::Seat::accepted(parser.isSet(u"attendee"_s) ? parser.value(u"attendee"_s) : u"140"_s);
    if (attendee.isEmpty())
        return console.fail(BadInput, Words::tr("tryout: an attendee ID holds letters, digits, dots, hyphens and underscores, for instance 140."));
    const auto bodies = tamperedBodies(mission, parser.values(u"tamper"_s));
    if (!bodies)
        return console.fail(BadInput, bodies.error());
    const auto catalog = catalogFor(parser, console);
    if (!catalog)
        return console.fail(BadInput, catalog.error());
    auto connection = connectionFor(parser, *catalog);
    if (!connection)
        return console.fail(NotReached, u"tryout: "_s + connection.error());

    connection->environment.seat.attendeeId = attendee;
    Http::NetworkTransport transport;
    const auto tamper = [&bodies](const QString &step, Tryout::Draft &draft) { draft.body = bodies->value(step, draft.body); };
    const QList<Missions::StepResult> results = Missions::play(mission, *catalog, transport, connection->environment, tamper);
    if (parser.isSet(u"json"_s))
        console.write(asJson(mission.id, results));
    else
        print(results, console);
    return std::ranges::all_of(results, &Missions::StepResult::passed) ? Done : AnswerIsNo;
}

} // namespace Cli
