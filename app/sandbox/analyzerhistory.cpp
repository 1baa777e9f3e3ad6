// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzerhistory.h"

#include <algorithm>
#include <numeric>

namespace Sandbox {

bool GlobalVariable::isOf(QStringView field) const
{
    struct Kind
    {
        QStringView field;
        bool operator()(const QString &) const { return field == u"stringGlobalVariables"; }
        bool operator()(qint64) const { return field == u"integerGlobalVariables" || field == u"longGlobalVariables"; }
        bool operator()(double) const { return field == u"doubleGlobalVariables"; }
        bool operator()(bool) const { return field == u"booleanGlobalVariables"; }
    };
    return std::visit(Kind{field}, value);
}

Text History::text(const QString &text)
{
    return text.isNull() ? nullptr : &*texts.insert(text).first;
}

const Named *History::named(const QString &name)
{
    static const QUuid family(QStringLiteral("6f2d7c1a-94be-4f1d-8a55-0c6f4b1d2e30"));
    return named(QUuid::createUuidV5(family, name).toString(QUuid::WithoutBraces), name);
}

const Named *History::named(const QString &id, const QString &name)
{
    return &names.emplace_back(Named{.id = text(id), .name = text(name)});
}

void History::finish()
{
    std::vector<quint32> order(sessions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [this](quint32 place) { return sessions[place].startTime; });
    std::vector<quint32> placeOf(sessions.size());
    std::vector<AgentSession> sorted;
    for (const quint32 old : order) {
        placeOf[old] = quint32(sorted.size());
        sorted.push_back(std::move(sessions[old]));
    }
    sessions = std::move(sorted);
    if (!std::ranges::is_sorted(tasks, {}, &Task::createdTime))
        std::ranges::stable_sort(tasks, {}, &Task::createdTime);
    for (quint32 place = 0; place < tasks.size(); ++place) {
        Task &task = tasks[place];
        longestTask = std::max(longestTask, task.durations.total());
        if (task.session == Task::noSession)
            continue;
        task.session = placeOf[task.session];
        sessions[task.session].tasks.push_back(place);
    }
}

} // namespace Sandbox
