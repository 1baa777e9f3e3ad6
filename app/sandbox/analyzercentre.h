// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/analyzer.h"

#include <QRandomGenerator>

#include <array>

namespace Sandbox {

/// Draws for a made-up history; the same seed draws the same.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_random(std::array<quint32, 2>{quint32(seed), quint32(seed >> 32U)}.data(), 2)
    {
    }

    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }
    [[nodiscard]] int between(int least, int most) { return m_random.bounded(least, most + 1); }
    [[nodiscard]] qint64 below64(qint64 end) { return qint64(m_random.generate64() % quint64(end)); }
    [[nodiscard]] QUuid id();

private:
    QRandomGenerator m_random;
};

/// The people and places of a made-up contact centre, and who is there when: three sites around the world, each eight hours a day.
class Centre
{
public:
    static constexpr int sites = 3;
    static constexpr int lines = 6;

    Centre(History &history, const AnalyzerOptions &options, Dice &dice);

    /// What answers contacts of one kind.
    struct Line
    {
        const Named *entryPoint = nullptr;
        const Named *queue = nullptr;
        const Named *team = nullptr;
        /// Its phone number.
        Text number = nullptr;
    };

    /// An agent at work.
    struct Duty
    {
        const Agent *agent = nullptr;
        quint32 session = Task::noSession;
        /// Epoch milliseconds; the agent is busy until then.
        qint64 freeFrom = 0;
    };

    [[nodiscard]] const Line &line(int number) const { return m_lines.at(size_t(number)); }
    [[nodiscard]] const Named *siteAt(qint64 time) const { return m_sites.at(size_t(shiftAt(time).site)); }
    /// One of the line's agents who are there at \a time, rather a free one.
    [[nodiscard]] Duty &duty(int line, qint64 time);
    [[nodiscard]] const Customer *customer();
    /// The agent does not leave before \a time.
    void stay(const Duty &duty, qint64 time);

private:
    struct Shift
    {
        int site = 0;
        int day = 0;
    };

    /// An agent of a line at a site, with a session for each day.
    struct Post
    {
        const Agent *agent = nullptr;
        std::vector<Duty> duties;
    };

    [[nodiscard]] Shift shiftAt(qint64 time) const;
    void makeLines();
    void makeCustomers(int count);
    void makeAgents(int perPost);
    const Agent *makeAgent(int number, const Named *team, const Named *site);
    void makeSessions(Post &post, int site);

    History &m_history;
    const AnalyzerOptions &m_options;
    Dice &m_dice;
    qint64 m_start = 0;
    std::array<const Named *, sites> m_sites{};
    std::array<Line, lines> m_lines;
    std::array<std::array<std::vector<Post>, lines>, sites> m_posts;
};

} // namespace Sandbox
