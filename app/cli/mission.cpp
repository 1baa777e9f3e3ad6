// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"
#include "app/cli/missionplay.h"
#include "app/cli/subcommand.h"
#include "app/json/writer.h"
#include "app/missions/missionfile.h"

#include <QFileInfo>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Loaded = Base::Result<Missions::Mission, QList<Missions::MissionError>>;

/// A mission by its file, or by its name in the list.
Loaded loaded(const QString &file)
{
    return Missions::load(!QFileInfo::exists(file) && Missions::bundled().contains(file) ? u":/missions/%1.md"_s.arg(file) : file);
}

int list(Console &console)
{
    for (const QString &id : Missions::bundled()) {
        const auto mission = loaded(id);
        console.line(mission ? u"%1  %2"_s.arg(id, mission->title) : id);
    }
    return Done;
}

int show(const Missions::Mission &mission, Console &console)
{
    console.line(mission.title);
    QString section;
    for (const Missions::Step &step : mission.steps) {
        if (section != step.section)
            console.line('\n'_L1 + step.section);
        section = step.section;
        console.line(u"%1. %2"_s.arg(step.number, 4).arg(step.title));
    }
    return Done;
}

int refuse(const QList<Missions::MissionError> &errors, const QString &file, Console &console)
{
    for (const Missions::MissionError &error : errors)
        console.say(u"%1:%2: %3"_s.arg(file).arg(error.line).arg(Missions::describe(error)));
    return BadInput;
}

QString ruleOf(Missions::MissionError::Kind kind)
{
    using Kind = Missions::MissionError::Kind;
    switch (kind) {
    case Kind::Unreadable:
        return u"unreadable"_s;
    case Kind::NoTitle:
        return u"no-title"_s;
    case Kind::NoSteps:
        return u"no-steps"_s;
    case Kind::UnknownKeyword:
        return u"unknown-keyword"_s;
    case Kind::BadCheck:
        return u"bad-check"_s;
    case Kind::BadCapture:
        return u"bad-capture"_s;
    case Kind::DuplicateStep:
        return u"duplicate-step"_s;
    }
    Q_UNREACHABLE();
}

int lint(const Loaded &mission, const QString &file, bool asJson, Console &console)
{
    const QList<Missions::MissionError> errors = mission ? QList<Missions::MissionError>() : mission.error();
    const bool isUnreadable = !errors.isEmpty() && errors.first().kind == Missions::MissionError::Kind::Unreadable;
    if (isUnreadable)
        return refuse(errors, file, console);
    Json::Writer writer;
    writer.beginArray();
    for (const Missions::MissionError &error : errors) {
        writer.beginObject().member(u"line", qint64(error.line)).member(u"rule", ruleOf(error.kind));
        writer.member(u"message", Missions::describe(error)).member(u"suggestion", QStringView()).endObject();
        if (!asJson)
            console.line(u"%1:%2: %3"_s.arg(file).arg(error.line).arg(Missions::describe(error)));
    }
    writer.endArray();
    if (asJson)
        console.write(writer.take() + '\n');
    return errors.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

int runMission(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(serverOptions());
    parser.addOptions({option(u"attendee"_s), option(u"api"_s), option(u"tamper"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {1, 2}, console))
        return BadInput;
    const QString verb = parser.positionalArguments().at(0);
    const QString file = parser.positionalArguments().value(1);
    if (verb == "list"_L1 && file.isEmpty())
        return list(console);
    if (file.isEmpty() || !QStringList{u"show"_s, u"lint"_s, u"play"_s}.contains(verb))
        return console.fail(BadInput, Words::tr("tryout: say `mission list`, or `mission show`, `lint` or `play` and a file."));

    const Loaded mission = loaded(file);
    if (verb == "lint"_L1)
        return lint(mission, file, parser.isSet(u"json"_s), console);
    if (!mission)
        return refuse(mission.error(), file, console);
    return verb == "show"_L1 ? show(*mission, console) : playMission(*mission, parser, console);
}

} // namespace Cli
