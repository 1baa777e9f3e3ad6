// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzer.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;
constexpr qint64 historyLength = 30 * day;

constexpr std::array queueNames{"Sales", "Support", "Billing", "Orders", "Returns", "Platinum"};
constexpr std::array siteNames{"Amsterdam", "Dallas", "Sydney"};
constexpr std::array agentNames{"Amara Okafor",   "Ben Lindqvist", "Chiara Moretti", "Dev Patel",   "Elif Demir",  "Farah Haddad",
                                "Goran Petrovic", "Hana Sato",     "Ines Carvalho",  "Jonas Weber", "Keira Walsh", "Luis Ortega"};
constexpr std::array wrapUpNames{"Sale", "Question answered", "Complaint", "Call back later", "Wrong number"};
constexpr std::array languages{"en-US", "en-AU", "en-GB", "es-MX", "de-DE", "fr-CA"};
constexpr std::array reasons{"Order status", "New contract", "Invoice", "Technical problem", "Change of address"};

class Generator
{
public:
    explicit Generator(const AnalyzerOptions &options)
        : m_options(options)
        , m_random(std::array<quint32, 2>{quint32(options.seed), quint32(options.seed >> 32U)}.data(), 2)
    {
    }

    [[nodiscard]] Task task()
    {
        Task task;
        task.id = id();
        task.createdTime = m_options.now - historyLength + qint64(m_random.generate64() % quint64(historyLength));
        task.channelType = channel();
        task.direction = task.channelType == "telephony"_L1 && chance(15) ? u"outbound"_s : u"inbound"_s;
        contact(task);
        stages(task);
        outcome(task);
        return task;
    }

private:
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    [[nodiscard]] qint64 between(qint64 least, qint64 most) { return least + qint64(m_random.generate64() % quint64(most - least + 1)); }

    [[nodiscard]] QString id()
    {
        std::array<quint32, 4> bits{};
        m_random.generate(bits.begin(), bits.end());
        bits[1] = (bits[1] & 0xFFFF0FFFU) | 0x4000U;
        bits[2] = (bits[2] & 0x3FFFFFFFU) | 0x80000000U;
        return QUuid(bits[0], ushort(bits[1] >> 16U), ushort(bits[1]), uchar(bits[2] >> 24U), uchar(bits[2] >> 16U), uchar(bits[2] >> 8U),
                     uchar(bits[2]), uchar(bits[3] >> 24U), uchar(bits[3] >> 16U), uchar(bits[3] >> 8U), uchar(bits[3]))
            .toString(QUuid::WithoutBraces);
    }

    /// The id that goes with a name, the same for every task of every history.
    [[nodiscard]] static Named named(const QString &name)
    {
        static const QUuid family(u"6f2d7c1a-94be-4f1d-8a55-0c6f4b1d2e30"_s);
        return {.id = QUuid::createUuidV5(family, name).toString(QUuid::WithoutBraces), .name = name};
    }

    template <size_t Size> [[nodiscard]] QString oneOf(const std::array<const char *, Size> &texts)
    {
        return QString::fromUtf8(texts.at(size_t(m_random.bounded(int(Size)))));
    }

    [[nodiscard]] QString channel()
    {
        const int draw = m_random.bounded(100);
        return draw < 70 ? u"telephony"_s : draw < 85 ? u"chat"_s : draw < 95 ? u"email"_s : u"social"_s;
    }

    [[nodiscard]] QString phoneNumber() { return u"+1%1%2"_s.arg(between(201, 989)).arg(between(2000000, 9999999)); }

    void contact(Task &task)
    {
        const int line = m_random.bounded(int(queueNames.size()));
        const QString queue = QString::fromUtf8(queueNames.at(size_t(line)));
        const Named customer = named(u"customer %1"_s.arg(m_random.bounded(500)));
        const QString email = u"customer%1@mail.example"_s.arg(customer.id.first(6));
        const bool isCall = task.channelType == "telephony"_L1;
        task.customer = {.name = isCall ? phoneNumber() : email};
        (isCall ? task.customer.phoneNumber : task.customer.email) = task.customer.name;
        task.entryPoint = named(u"EP_"_s + queue);
        const QString ours = isCall ? u"+1469409%1"_s.arg(6800 + line) : task.entryPoint.name;
        const bool isOutbound = task.direction == "outbound"_L1;
        task.origin = isOutbound ? ours : task.customer.name;
        task.destination = isOutbound ? task.customer.name : ours;
        task.queue = named(u"Queue_"_s + queue);
        task.team = named(u"Team_"_s + queue);
        task.site = named(oneOf(siteNames));
        task.contactReason = oneOf(reasons);
        task.variables = {{u"Global_Language"_s, oneOf(languages)}, {u"Global_VisitCount"_s, between(1, 9)}};
    }

    void stages(Task &task)
    {
        const bool isInbound = task.direction == "inbound"_L1;
        TaskDurations &spent = task.durations;
        spent.selfService = isInbound ? between(3 * second, 45 * second) : 0;
        spent.queue = isInbound ? between(second, 120 * second) : 0;
        if (isInbound && chance(12))
            return abandon(task);
        spent.ringing = between(2 * second, 14 * second);
        spent.connected = between(25 * second, 540 * second);
        if (chance(20)) {
            task.holdCount = int(between(1, 3));
            spent.hold = task.holdCount * between(8 * second, 60 * second);
        }
        task.transferCount = chance(8) ? 1 : 0;
        spent.wrapUp = between(4 * second, 40 * second);
        assign(task);
    }

    void abandon(Task &task)
    {
        task.contactHandleType = u"abandoned"_s;
        task.abandonedType = u"queue"_s;
        task.terminatingEnd = u"Customer"_s;
        task.terminationReason = u"Customer Left"_s;
        task.team = {};
    }

    void assign(Task &task)
    {
        const Named agent = named(oneOf(agentNames));
        task.owner = agent;
        const QString account = agent.name.toLower().replace(u' ', u'.');
        task.agent = {.id = agent.id,
                      .name = agent.name,
                      .signInId = account + u"@contactcentre.example"_s,
                      .sessionId = id(),
                      .phoneNumber = QString::number(1000 + qint64(agent.name.size()) * 37),
                      .channelId = id()};
        task.contactHandleType = task.durations.connected < 40 * second ? u"short"_s : u"normal"_s;
        task.terminatingEnd = chance(60) ? u"Customer"_s : u"Agent"_s;
        task.terminationReason = task.terminatingEnd + u" Left"_s;
        task.wrapUpCode = named(oneOf(wrapUpNames));
        task.csatScore = chance(30) ? int(between(1, 5)) : 0;
    }

    /// A task that would end after now is still going on.
    void outcome(Task &task) const
    {
        const qint64 end = task.createdTime + task.durations.total();
        if (end <= m_options.now) {
            task.status = u"ended"_s;
            task.endedTime = end;
            task.terminationType = u"normal"_s;
            return;
        }
        task.status = task.owner.id.isNull() ? u"parked"_s : u"connected"_s;
        task.wrapUpCode = {};
        task.terminatingEnd = task.terminationReason = QString();
    }

    const AnalyzerOptions &m_options;
    QRandomGenerator m_random;
};

} // namespace

std::vector<Task> analyzerTasks(const AnalyzerOptions &options)
{
    std::vector<Task> tasks = missionNeighbours();
    tasks.push_back(missionCall());
    Generator generator(options);
    for (int i = 0; i < options.tasks; ++i)
        tasks.push_back(generator.task());
    std::ranges::stable_sort(tasks, {}, &Task::createdTime);
    return tasks;
}

} // namespace Sandbox
