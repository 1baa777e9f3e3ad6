// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/runner.h"

#include "app/missions/advance.h"
#include "app/missions/progressjson.h"

#include <algorithm>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Mission &mission)
{
    return u"missions/%1/progress"_s.arg(mission.id);
}

} // namespace

Runner::Runner(Settings::Store &store, QObject *parent) : QObject(parent), m_store(store) {}

void Runner::open(const Mission &mission)
{
    m_mission = mission;
    m_progress = fitted(progressFromJson(m_store.value(keyOf(mission)).toByteArray()), mission);
    Q_EMIT missionOpened(m_mission);
    Q_EMIT progressChanged(m_progress);
    Q_EMIT variablesChanged(m_progress.variables);
}

const Step *Runner::currentStep() const
{
    const auto step = std::ranges::find(m_mission.steps, m_progress.current, &Step::id);
    return step == m_mission.steps.end() ? nullptr : &*step;
}

void Runner::setEnvironment(const Tryout::Environment &environment)
{
    m_environment = environment;
}

void Runner::consider(const Evidence &evidence)
{
    Progress next = advanced(m_progress, m_mission, evidence, m_environment);
    const QSet<QString> newlyDone = next.done - m_progress.done;
    if (!newlyDone.isEmpty()) {
        if (const Step *const open = firstOpenStep(m_mission, next))
            next.current = open->id;
    }
    take(next);
    for (const Step &step : std::as_const(m_mission.steps)) {
        if (newlyDone.contains(step.id))
            Q_EMIT stepDone(step.id);
    }
}

void Runner::select(const QString &stepId)
{
    if (std::ranges::none_of(m_mission.steps, [&stepId](const Step &step) { return step.id == stepId; }))
        return;
    Progress next = m_progress;
    next.current = stepId;
    take(next);
}

void Runner::restart()
{
    take(fitted({}, m_mission));
}

void Runner::take(const Progress &next)
{
    if (next == m_progress)
        return;
    const bool haveVariablesChanged = next.variables != m_progress.variables;
    m_progress = next;
    m_store.set(keyOf(m_mission), toJson(m_progress));
    if (haveVariablesChanged)
        Q_EMIT variablesChanged(m_progress.variables);
    Q_EMIT progressChanged(m_progress);
}

} // namespace Missions
