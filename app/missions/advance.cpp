// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/advance.h"

#include "app/jsonpath/query.h"

#include <algorithm>

namespace Missions {

namespace {

/// What the evidence says about all checks of one step.
struct StepVerdict
{
    QSet<int> passed;
    QString reason;
};

StepVerdict judgeStep(const Step &step, const Evidence &evidence, const Tryout::Environment &environment)
{
    StepVerdict said;
    for (int index = 0; index < step.checks.size(); ++index) {
        const Verdict verdict = judge(step.checks.at(index), evidence, environment);
        if (verdict.kind == Verdict::Kind::Passed)
            said.passed.insert(index);
        else if (verdict.kind == Verdict::Kind::Failed && said.reason.isEmpty())
            said.reason = verdict.reason;
    }
    return said;
}

void capture(Progress &progress, const Step &step, const Evidence &evidence)
{
    const auto *const exchange = std::get_if<Tryout::Exchange>(&evidence);
    if (!exchange || !exchange->response())
        return;
    const auto document = Json::Document::parse(exchange->response()->body);
    if (!document)
        return;
    for (const Capture &capture : step.captures) {
        const auto query = JsonPath::Query::parse(capture.query.toUtf8());
        if (!query)
            continue;
        const JsonPath::NodeList found = query->evaluate(*document);
        if (found.isEmpty())
            continue;
        const Json::Node value = found.nodes.first();
        progress.variables.insert(capture.variable, value.isString() ? value.toString() : QString::fromUtf8(value.text()));
    }
}

void markDone(Progress &progress, const Step &step)
{
    progress.done.insert(step.id);
    progress.reasons.remove(step.id);
}

} // namespace

Progress advanced(Progress progress, const Mission &mission, const Evidence &evidence, const Tryout::Environment &environment)
{
    bool isUpToOpen = true;
    for (const Step &step : mission.steps) {
        const StepVerdict said = judgeStep(step, evidence, withVariables(environment, progress));
        if (!said.passed.isEmpty()) {
            progress.passed[step.id].unite(said.passed);
            capture(progress, step, evidence);
        }
        if (progress.done.contains(step.id))
            continue;
        if (!step.checks.isEmpty() && progress.passed.value(step.id).size() == step.checks.size())
            markDone(progress, step);
        else if (!said.reason.isEmpty() && isUpToOpen)
            progress.reasons.insert(step.id, said.reason);
        else if (!said.passed.isEmpty())
            progress.reasons.remove(step.id);
        isUpToOpen = isUpToOpen && progress.done.contains(step.id);
    }
    return progress;
}

Progress fitted(Progress progress, const Mission &mission)
{
    Progress kept{.passed = {}, .done = {}, .reasons = {}, .current = {}, .variables = progress.variables};
    for (const Step &step : mission.steps) {
        QSet<int> passed = progress.passed.value(step.id);
        passed.removeIf([&step](int index) { return index < 0 || index >= step.checks.size(); });
        if (!passed.isEmpty())
            kept.passed.insert(step.id, passed);
        if (!step.checks.isEmpty() && passed.size() == step.checks.size())
            kept.done.insert(step.id);
        else if (progress.reasons.contains(step.id))
            kept.reasons.insert(step.id, progress.reasons.value(step.id));
        if (step.id == progress.current)
            kept.current = step.id;
    }
    const Step *const open = firstOpenStep(mission, kept);
    if (kept.current.isEmpty() && (open || !mission.steps.isEmpty()))
        kept.current = open ? open->id : mission.steps.last().id;
    return kept;
}

const Step *firstOpenStep(const Mission &mission, const Progress &progress)
{
    const auto open = std::ranges::find_if(mission.steps, [&progress](const Step &step) { return !progress.done.contains(step.id); });
    return open == mission.steps.end() ? nullptr : &*open;
}

Tryout::Environment withVariables(Tryout::Environment environment, const Progress &progress)
{
    environment.variables.insert(progress.variables);
    return environment;
}

} // namespace Missions
