// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"

#include "app/sandbox/analyzercentre.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 historyLength = 30 * 24 * 60 * minute;

/// The texts that tasks share.
struct Words
{
    explicit Words(History &history)
    {
        const auto all = [&history](std::vector<Text> &texts, std::initializer_list<const char *> list) {
            for (const char *text : list)
                texts.push_back(history.text(QString::fromUtf8(text)));
        };
        all(channels, {"telephony", "chat", "email", "social"});
        all(reasons, {"Order status", "New contract", "Invoice", "Technical problem", "Change of address"});
        for (const char *name : {"Sale", "Question answered", "Complaint", "Call back later", "Wrong number"})
            wrapUps.push_back(history.named(QString::fromUtf8(name)));
        for (const char *language : {"en-US", "en-AU", "en-GB", "es-MX", "de-DE", "fr-CA"}) {
            for (qint64 visits = 1; visits <= 9; ++visits) {
                for (const bool isVip : {false, true})
                    history.variables.push_back({{u"Global_Language"_s, QString::fromUtf8(language)},
                                                 {u"Global_VisitCount"_s, visits},
                                                 {u"Global_BasketValue"_s, double(visits) * 12.5},
                                                 {u"Global_IsVip"_s, isVip}});
            }
        }
        variables = int(history.variables.size());
        for (const char *origin : {"IVR", "web", "chat"}) {
            for (const char *status : {"Success", "not processed"})
                history.callbacks.push_back({.status = history.text(QString::fromUtf8(status)),
                                             .type = history.text(u"courtesy"_s),
                                             .origin = history.text(QString::fromUtf8(origin))});
        }
    }

    std::vector<Text> channels;
    std::vector<Text> reasons;
    std::vector<const Named *> wrapUps;
    int variables = 0;
};

class Generator
{
public:
    Generator(History &history, const AnalyzerOptions &options)
        : m_history(history)
        , m_options(options)
        , m_dice(options.seed)
        , m_words(history)
        , m_centre(history, options, m_dice)
    {
    }

    void run()
    {
        std::vector<qint64> times(size_t(m_options.tasks));
        std::ranges::generate(times, [this] { return m_options.now - historyLength + m_dice.below64(historyLength); });
        std::ranges::sort(times);
        for (const qint64 time : times)
            m_history.tasks.push_back(task(time));
    }

private:
    [[nodiscard]] Task task(qint64 time)
    {
        Task task;
        task.id = m_dice.id();
        task.createdTime = time;
        const int channel = m_dice.below(100);
        task.channelType = m_words.channels[channel < 70 ? 0 : channel < 85 ? 1 : channel < 95 ? 2 : 3];
        const int line = m_dice.below(Centre::lines);
        Centre::Duty &duty = m_centre.duty(line, time);
        // Who is busy calls nobody.
        task.direction = channel < 70 && duty.freeFrom <= time && m_dice.chance(15) ? m_outbound : m_inbound;
        contact(task, m_centre.line(line), channel < 70);
        if (task.isOutdial())
            handle(task, duty, time);
        else
            arrive(task, m_centre.line(line), duty);
        end(task);
        return task;
    }

    void contact(Task &task, const Centre::Line &line, bool isCall)
    {
        task.customer = m_centre.customer();
        const Text theirs = isCall ? task.customer->phoneNumber : task.customer->email;
        const Text ours = isCall ? line.number : line.entryPoint->name;
        task.origin = task.isOutdial() ? ours : theirs;
        task.destination = task.isOutdial() ? theirs : ours;
        task.entryPoint = line.entryPoint;
        task.team = line.team;
        task.site = m_centre.siteAt(task.createdTime);
        task.contactReason = m_words.reasons[size_t(m_dice.below(int(m_words.reasons.size())))];
        task.variables = &m_history.variables[size_t(m_dice.below(m_words.variables)) + m_firstVariables];
    }

    /// Through the menu, into the queue, and to an agent if the customer is patient enough.
    void arrive(Task &task, const Centre::Line &line, Centre::Duty &duty)
    {
        task.durations.selfService = m_dice.between(3000, 45000);
        if (m_dice.chance(5))
            return abandon(task, m_selfService);
        task.queue = line.queue;
        const qint64 queued = task.createdTime + task.durations.selfService;
        const qint64 wait = std::max<qint64>(m_dice.between(1000, 20000), duty.freeFrom - queued);
        const qint64 patience = m_dice.between(15, 400) * second;
        task.durations.queue = qint32(std::min(wait, patience));
        if (wait > patience)
            return abandon(task, m_queue);
        if (m_dice.chance(3))
            task.callback = &m_history.callbacks[size_t(m_dice.below(int(m_history.callbacks.size())))];
        handle(task, duty, queued + wait);
    }

    void abandon(Task &task, Text where)
    {
        task.contactHandleType = m_abandoned;
        task.abandonedType = where;
        task.terminatingEnd = m_customer;
        task.terminationReason = m_customerLeft;
        task.team = nullptr;
    }

    void handle(Task &task, Centre::Duty &duty, qint64 from)
    {
        TaskDurations &spent = task.durations;
        spent.ringing = m_dice.between(2000, 14000);
        spent.connected = m_dice.between(25000, 540000);
        spent.wrapUp = m_dice.between(4000, 40000);
        if (m_dice.chance(20)) {
            task.holdCount = quint8(m_dice.between(1, 3));
            spent.hold = task.holdCount * m_dice.between(8000, 60000);
        }
        task.transferCount = m_dice.chance(8) ? 1 : 0;
        task.agent = duty.agent;
        task.team = duty.agent->team;
        task.session = duty.session;
        task.contactHandleType = spent.connected < 40 * second ? m_short : m_normal;
        const bool hungUp = m_dice.chance(60);
        task.terminatingEnd = hungUp ? m_customer : m_agent;
        task.terminationReason = hungUp ? m_customerLeft : m_agentLeft;
        task.wrapUpCode = m_words.wrapUps[size_t(m_dice.below(int(m_words.wrapUps.size())))];
        task.csatScore = m_dice.chance(30) ? quint8(m_dice.between(1, 5)) : 0;
        duty.freeFrom = from + spent.withAgent();
        m_centre.stay(duty, duty.freeFrom);
    }

    /// A task that would end after now is still going on.
    void end(Task &task) const
    {
        const qint64 end = task.createdTime + task.durations.total();
        if (end <= m_options.now) {
            task.status = m_ended;
            task.endedTime = end;
            task.terminationType = m_normal;
            return;
        }
        task.status = task.agent == nullptr ? m_parked : m_connected;
        task.wrapUpCode = nullptr;
        task.terminatingEnd = task.terminationReason = nullptr;
    }

    History &m_history;
    const AnalyzerOptions &m_options;
    Dice m_dice;
    size_t m_firstVariables = m_history.variables.size();
    Words m_words;
    Centre m_centre;
    Text m_inbound = m_history.text(u"inbound"_s);
    Text m_outbound = m_history.text(u"outbound"_s);
    Text m_abandoned = m_history.text(u"abandoned"_s);
    Text m_short = m_history.text(u"short"_s);
    Text m_normal = m_history.text(u"normal"_s);
    Text m_selfService = m_history.text(u"self_service"_s);
    Text m_queue = m_history.text(u"queue"_s);
    Text m_customer = m_history.text(u"Customer"_s);
    Text m_agent = m_history.text(u"Agent"_s);
    Text m_customerLeft = m_history.text(u"Customer Left"_s);
    Text m_agentLeft = m_history.text(u"Agent Left"_s);
    Text m_ended = m_history.text(u"ended"_s);
    Text m_parked = m_history.text(u"parked"_s);
    Text m_connected = m_history.text(u"connected"_s);
};

/// Who has not signed out by now is still there.
void closeAt(qint64 now, History &history)
{
    for (AgentSession &session : history.sessions) {
        if (session.endTime > now)
            session.endTime = 0;
    }
}

} // namespace

History analyzerHistory(const AnalyzerOptions &options)
{
    constexpr qint64 minutesBefore = 20;
    History history;
    history.now = options.now;
    history.organizationId = history.text(options.organizationId);
    history.tasks.reserve(size_t(options.tasks) + 14);
    Generator(history, options).run();
    addMissionCalls(history);
    addMissionCalls(history, options.now - minutesBefore * minute - missionFrom);
    closeAt(options.now, history);
    history.finish();
    return history;
}

} // namespace Sandbox
