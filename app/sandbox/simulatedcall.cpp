// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/simulatedcall.h"

#include "app/json/writer.h"

#include <QRandomGenerator>

#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

struct PartyMember
{
    QStringView name;
    CallParties::Party CallParties::*party;
};

constexpr std::array partyMembers{
    PartyMember{u"entryPoint", &CallParties::entryPoint}, PartyMember{u"queue", &CallParties::queue},
    PartyMember{u"team", &CallParties::team},             PartyMember{u"site", &CallParties::site},
    PartyMember{u"agent", &CallParties::agent},           PartyMember{u"wrapUpCode", &CallParties::wrapUpCode},
};

struct TextMember
{
    QStringView name;
    QString CallParties::*text;
};

constexpr std::array textMembers{
    TextMember{u"signInId", &CallParties::signInId},
    TextMember{u"extension", &CallParties::extension},
    TextMember{u"number", &CallParties::number},
};

struct DurationMember
{
    QStringView name;
    qint32 TaskDurations::*duration;
};

constexpr std::array durationMembers{
    DurationMember{u"selfService", &TaskDurations::selfService}, DurationMember{u"queue", &TaskDurations::queue},
    DurationMember{u"ringing", &TaskDurations::ringing},         DurationMember{u"connected", &TaskDurations::connected},
    DurationMember{u"hold", &TaskDurations::hold},               DurationMember{u"wrapUp", &TaskDurations::wrapUp},
};

QString idOf(const SimulatedCall &call)
{
    return call.id.toString(QUuid::WithoutBraces);
}

/// Tells one event after the other, time going on between them.
class Story
{
public:
    Story(const SimulatedCall &call, QString organization)
        : m_call(call)
        , m_organization(std::move(organization))
        , m_time(call.startTime)
    {
    }

    void pass(qint64 milliseconds) { m_time += milliseconds; }

    void task(const QString &action)
    {
        Json::Writer data = begun();
        data.member(u"orgId", m_organization).member(u"queueId", m_call.parties.queue.id).member(u"direction", u"INBOUND");
        data.member(u"channelType", u"telephony").member(u"origin", m_call.callerNumber).member(u"destination", m_call.parties.number);
        data.name(u"outboundType").null().name(u"workflowManager").null();
        tell(u"task:"_s + action, data);
    }

    /// The agent's state on this channel, in the old words and the new, and that of the channel type where it changes.
    void agent(const QString &state, const QString &typeState = {})
    {
        for (const QString &type : {u"agent:state_change"_s, u"agent:channel_state_change"_s}) {
            Json::Writer data = begun();
            data.member(u"agentId", m_call.parties.agent.id).member(u"teamId", m_call.parties.team.id);
            data.member(u"queueId", m_call.parties.queue.id).member(u"currentState", state);
            data.member(u"channelId", channel()).member(u"channelType", u"telephony").member(u"destination", m_call.parties.extension);
            if (state == "wrapup-done"_L1)
                data.member(u"wrapUpAuxCodeId", m_call.parties.wrapUpCode.id);
            tell(type, data);
        }
        if (typeState.isEmpty())
            return;
        Json::Writer data = begun();
        data.member(u"agentId", m_call.parties.agent.id).member(u"teamId", m_call.parties.team.id);
        data.member(u"channelType", u"telephony").member(u"currentState", typeState);
        data.name(u"pendingIdleState").boolean(false).name(u"idleCodeName").null();
        tell(u"agent:channelType_state_change"_s, data);
    }

    void recording()
    {
        Json::Writer data = begun();
        data.member(u"filePath", u"/recordings/"_s + idOf(m_call) + u".wav"_s);
        tell(u"capture:available"_s, data);
    }

    [[nodiscard]] QList<CallEvent> take() { return std::move(m_events); }

private:
    [[nodiscard]] Json::Writer begun() const
    {
        Json::Writer data;
        data.beginObject().member(u"taskId", idOf(m_call)).member(u"createdTime", m_time);
        return data;
    }

    [[nodiscard]] QString channel() const
    {
        return QUuid::createUuidV5(QUuid(m_call.parties.agent.id), u"telephony"_s).toString(QUuid::WithoutBraces);
    }

    void tell(const QString &type, Json::Writer &data) { m_events.append({type, m_time, data.endObject().take()}); }

    const SimulatedCall &m_call;
    QString m_organization;
    qint64 m_time;
    QList<CallEvent> m_events;
};

/// What History points to, kept once for each id.
class Cast
{
public:
    explicit Cast(History &history)
        : m_history(history)
    {
    }

    const Named *named(const CallParties::Party &party)
    {
        if (party.id.isEmpty())
            return nullptr;
        const Named *&known = m_named[party.id];
        if (known == nullptr || *known->name != party.name)
            known = m_history.named(party.id, party.name);
        return known;
    }

    /// An agent always has a team and a site, be they without a name.
    const Named *place(const CallParties::Party &party)
    {
        const Named *known = named(party);
        return known != nullptr ? known : &m_history.names.emplace_back();
    }

    /// The agent's place among the sessions. The calls come in the order of time, so the first begins the session.
    quint32 session(const SimulatedCall &call)
    {
        constexpr qint64 before = 30 * 60'000;
        const auto known = m_sessions.constFind(call.parties.agent.id);
        if (known != m_sessions.constEnd())
            return *known;
        const CallParties &parties = call.parties;
        const Agent *agent = &m_history.agents.emplace_back(Agent{.id = m_history.text(parties.agent.id),
                                                                  .name = m_history.text(parties.agent.name),
                                                                  .signInId = m_history.text(parties.signInId),
                                                                  .phoneNumber = m_history.text(parties.extension),
                                                                  .channelId = m_history.text(parties.agent.id),
                                                                  .team = place(parties.team),
                                                                  .site = place(parties.site)});
        m_history.sessions.push_back(
            {.id = QUuid::createUuidV5(call.id, u"session"_s), .agent = agent, .startTime = call.startTime - before, .endTime = 0});
        return *m_sessions.insert(parties.agent.id, quint32(m_history.sessions.size() - 1));
    }

private:
    History &m_history;
    QHash<QString, const Named *> m_named;
    QHash<QString, quint32> m_sessions;
};

void add(History &history, Cast &cast, const SimulatedCall &call)
{
    const quint32 session = cast.session(call);
    const Agent *agent = history.sessions[session].agent;
    const Text caller = history.text(call.callerNumber);
    Task task{.id = call.id, .createdTime = call.startTime, .endedTime = call.endTime(), .durations = call.durations};
    task.holdCount = call.durations.hold > 0 ? 1 : 0;
    task.session = session;
    task.status = history.text(u"ended"_s);
    task.channelType = history.text(u"telephony"_s);
    task.direction = history.text(u"inbound"_s);
    task.origin = caller;
    task.destination = history.text(call.parties.number);
    task.contactHandleType = history.text(u"normal"_s);
    task.terminationType = history.text(u"normal"_s);
    task.terminationReason = history.text(u"Customer Left"_s);
    task.terminatingEnd = history.text(u"Customer"_s);
    task.customer = &history.customers.emplace_back(Customer{.name = caller, .phoneNumber = caller, .email = nullptr});
    task.entryPoint = cast.named(call.parties.entryPoint);
    task.queue = cast.named(call.parties.queue);
    task.site = agent->site;
    task.team = agent->team;
    task.wrapUpCode = cast.named(call.parties.wrapUpCode);
    task.agent = agent;
    task.variables = &history.variables.emplace_back(GlobalVariables{{u"Global_Language"_s, u"en-US"_s}});
    history.tasks.push_back(task);
}

} // namespace

SimulatedCall simulatedCall(const QUuid &id, const CallParties &parties, qint64 now)
{
    QRandomGenerator dice(id.data1);
    const auto between = [&](int least, int most) { return dice.bounded(least, most + 1); };
    SimulatedCall call{.id = id, .parties = parties};
    call.durations = {.selfService = between(3000, 9000),
                      .queue = between(2000, 8000),
                      .ringing = between(2000, 6000),
                      .connected = between(20000, 60000),
                      .hold = between(4000, 9000),
                      .wrapUp = between(4000, 12000)};
    call.startTime = now - call.durations.total() - call.durations.wrapUp;
    call.callerNumber = u"+1469555%1"_s.arg(between(1000, 9999));
    return call;
}

QList<CallEvent> eventsOf(const SimulatedCall &call, const QString &organization)
{
    const TaskDurations &spent = call.durations;
    Story story(call, organization);
    story.task(u"new"_s);
    story.pass(spent.selfService);
    story.task(u"parked"_s);
    story.pass(spent.queue);
    story.task(u"connect"_s);
    story.agent(u"ringing"_s, u"Reserved"_s);
    story.pass(spent.ringing);
    story.task(u"connected"_s);
    story.agent(u"connected"_s, u"Engaged"_s);
    story.pass(spent.connected / 2);
    if (spent.hold > 0) {
        story.task(u"on-hold"_s);
        story.agent(u"on-hold"_s);
        story.pass(spent.hold);
        story.task(u"hold-done"_s);
        story.agent(u"hold-done"_s);
    }
    story.pass(spent.connected - spent.connected / 2);
    story.task(u"ended"_s);
    story.agent(u"wrapup"_s, u"WrapUp"_s);
    story.pass(spent.wrapUp);
    story.agent(u"wrapup-done"_s, u"Available"_s);
    story.recording();
    return story.take();
}

History historyOf(const QList<SimulatedCall> &calls, const QString &organization)
{
    History history;
    history.organizationId = history.text(organization);
    Cast cast(history);
    for (const SimulatedCall &call : calls)
        add(history, cast, call);
    history.finish();
    return history;
}

QByteArray toJson(const SimulatedCall &call)
{
    Json::Writer writer;
    writer.beginObject().member(u"id", idOf(call)).member(u"startTime", call.startTime).member(u"callerNumber", call.callerNumber);
    writer.name(u"durations").beginObject();
    for (const auto &[name, duration] : durationMembers)
        writer.member(name, qint64(call.durations.*duration));
    writer.endObject();
    for (const auto &[name, party] : partyMembers)
        writer.name(name).beginObject().member(u"id", (call.parties.*party).id).member(u"name", (call.parties.*party).name).endObject();
    for (const auto &[name, text] : textMembers)
        writer.member(name, call.parties.*text);
    return writer.endObject().take();
}

SimulatedCall simulatedCall(Json::Node kept)
{
    SimulatedCall call{.id = QUuid(kept["id"].toString()), .startTime = kept["startTime"].toInt64().value_or(0)};
    call.callerNumber = kept["callerNumber"].toString();
    for (const auto &[name, duration] : durationMembers)
        call.durations.*duration = qint32(kept["durations"][name].toInt64().value_or(0));
    for (const auto &[name, party] : partyMembers)
        call.parties.*party = {kept[name]["id"].toString(), kept[name]["name"].toString()};
    for (const auto &[name, text] : textMembers)
        call.parties.*text = kept[name].toString();
    return call;
}

} // namespace Sandbox
