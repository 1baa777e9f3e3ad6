// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzercentre.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int days = 32;
constexpr qint64 shift = 8 * hour;
/// Where the first of the three shifts begins in the day, UTC.
constexpr qint64 firstShift = 6 * hour;
/// What an agent can do in a shift.
constexpr int tasksInShift = 60;
constexpr int historyDays = 30;

constexpr std::array siteNames{"Amsterdam", "Dallas", "Sydney"};
constexpr std::array queueNames{"Sales", "Support", "Billing", "Orders", "Returns", "Platinum"};
constexpr std::array firstNames{"Amara", "Ben",   "Chiara", "Dev",   "Elif",  "Farah", "Goran", "Hana",  "Ines", "Jonas", "Keira", "Luis",
                                "Mira",  "Nadia", "Oscar",  "Priya", "Quinn", "Rosa",  "Sven",  "Tomas", "Uma",  "Vera",  "Wen",   "Yusuf"};
constexpr std::array lastNames{"Okafor",   "Lindqvist", "Moretti", "Patel",  "Demir",  "Haddad", "Petrovic", "Sato",
                               "Carvalho", "Weber",     "Walsh",   "Ortega", "Novak",  "Berg",   "Silva",    "Tanaka",
                               "Kaya",     "Rossi",     "Dubois",  "Khan",   "Jansen", "Moyo",   "Costa",    "Fischer"};

} // namespace

QUuid Dice::id()
{
    std::array<quint32, 4> bits{};
    m_random.generate(bits.begin(), bits.end());
    bits[1] = (bits[1] & 0xFFFF0FFFU) | 0x4000U;
    bits[2] = (bits[2] & 0x3FFFFFFFU) | 0x80000000U;
    return {bits[0],        ushort(bits[1] >> 16U), ushort(bits[1]),       uchar(bits[2] >> 24U), uchar(bits[2] >> 16U), uchar(bits[2] >> 8U),
            uchar(bits[2]), uchar(bits[3] >> 24U),  uchar(bits[3] >> 16U), uchar(bits[3] >> 8U),  uchar(bits[3])};
}

Centre::Centre(History &history, const AnalyzerOptions &options, Dice &dice)
    : m_history(history)
    , m_options(options)
    , m_dice(dice)
    , m_start(options.now - options.now % day - (days - 1) * day)
{
    makeLines();
    makeCustomers(std::max(50, options.tasks / 20));
    makeAgents(options.tasks / (historyDays * sites * lines * tasksInShift) + 1);
}

Centre::Shift Centre::shiftAt(qint64 time) const
{
    const qint64 since = std::max<qint64>(time - m_start - firstShift, 0);
    return {.site = int(since % day / shift), .day = std::min(int(since / day), days - 1)};
}

void Centre::makeLines()
{
    for (int i = 0; i < lines; ++i) {
        const QString name = QString::fromUtf8(queueNames.at(size_t(i)));
        m_lines.at(size_t(i)) = {.entryPoint = m_history.named(u"EP_"_s + name),
                                 .queue = m_history.named(u"Queue_"_s + name),
                                 .team = m_history.named(u"Team_"_s + name),
                                 .number = m_history.text(u"+1469409%1"_s.arg(6800 + i))};
    }
    for (int i = 0; i < sites; ++i)
        m_sites.at(size_t(i)) = m_history.named(QString::fromUtf8(siteNames.at(size_t(i))));
}

void Centre::makeCustomers(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString number = u"+1%1%2"_s.arg(m_dice.between(201, 989)).arg(m_dice.between(2000000, 9999999));
        const QString email = u"customer%1@mail.example"_s.arg(i + 1);
        m_history.customers.push_back({.name = m_history.text(number), .phoneNumber = m_history.text(number), .email = m_history.text(email)});
    }
}

void Centre::makeAgents(int perPost)
{
    int number = 0;
    for (int site = 0; site < sites; ++site) {
        for (int line = 0; line < lines; ++line) {
            for (int i = 0; i < perPost; ++i) {
                Post post{.agent = makeAgent(number++, m_lines.at(size_t(line)).team, m_sites.at(size_t(site))), .duties = {}};
                makeSessions(post, site);
                m_posts.at(size_t(site)).at(size_t(line)).push_back(std::move(post));
            }
        }
    }
}

const Agent *Centre::makeAgent(int number, const Named *team, const Named *site)
{
    // Neighbours in number share neither name, and no two agents of the first 576 share both.
    const size_t first = size_t(number) % firstNames.size();
    const size_t last = (size_t(number) + size_t(number) / firstNames.size()) % lastNames.size();
    const int round = number / int(firstNames.size() * lastNames.size());
    QString name = QLatin1String(firstNames.at(first)) + u' ' + QLatin1String(lastNames.at(last));
    if (round > 0)
        name += u" %1"_s.arg(round + 1);
    const Named *known = m_history.named(name);
    return &m_history.agents.emplace_back(Agent{.id = known->id,
                                                .name = known->name,
                                                .signInId = m_history.text(name.toLower().replace(u' ', u'.') + u"@lab.example"_s),
                                                .phoneNumber = m_history.text(QString::number(2000 + number)),
                                                .channelId = m_history.text(m_dice.id().toString(QUuid::WithoutBraces)),
                                                .team = team,
                                                .site = site});
}

void Centre::makeSessions(Post &post, int site)
{
    for (int i = 0; i < days; ++i) {
        const qint64 begin = m_start + firstShift + i * day + site * shift;
        const qint64 start = begin - m_dice.below64(10 * minute);
        const qint64 end = begin + shift + m_dice.below64(10 * minute);
        post.duties.push_back({.agent = post.agent, .session = quint32(m_history.sessions.size()), .freeFrom = start});
        m_history.sessions.push_back({.id = m_dice.id(), .agent = post.agent, .startTime = start, .endTime = end});
    }
}

Centre::Duty &Centre::duty(int line, qint64 time)
{
    constexpr int tries = 4;
    const Shift shift = shiftAt(time);
    std::vector<Post> &posts = m_posts.at(size_t(shift.site)).at(size_t(line));
    const int start = m_dice.below(int(posts.size()));
    Duty *best = nullptr;
    for (int i = 0; i < std::min(tries, int(posts.size())); ++i) {
        Duty &one = posts[(size_t(start) + size_t(i)) % posts.size()].duties[size_t(shift.day)];
        if (best == nullptr || one.freeFrom < best->freeFrom)
            best = &one;
        if (best->freeFrom <= time)
            break;
    }
    return *best;
}

const Customer *Centre::customer()
{
    return &m_history.customers[size_t(m_dice.below(int(m_history.customers.size())))];
}

void Centre::stay(const Duty &duty, qint64 time)
{
    qint64 &end = m_history.sessions[duty.session].endTime;
    end = std::max(end, time);
}

} // namespace Sandbox
