// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/player.h"

#include "app/jsonpath/query.h"
#include "app/missions/advance.h"
#include "app/missions/await.h"
#include "app/tryout/buildrequest.h"

#include <QCoreApplication>

namespace Missions {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

/// Does the steps one after the other and gathers what each proves.
class Player
{
public:
    Player(const Mission &mission, const OpenApi::Catalog &catalog, Http::Transport &transport, Tryout::Environment environment, const Tamper &tamper)
        : m_mission(mission), m_catalog(catalog), m_transport(transport), m_environment(std::move(environment)), m_tamper(tamper)
    {
    }

    QList<StepResult> play();

private:
    void playStep(const Step &step);
    void call(const Step &step);
    void gather(const Step &step, const Check &check);
    void consider(const Step &step, const Evidence &evidence);
    void excuse(const Step &step, const QString &reason);
    [[nodiscard]] Tryout::Draft draftFor(const Step &step, const OpenApi::Operation &operation) const;
    [[nodiscard]] PathEvaluated evaluated(const PathCheck &check) const;
    [[nodiscard]] StepResult resultOf(const Step &step) const;

    const Mission &m_mission;
    const OpenApi::Catalog &m_catalog;
    Http::Transport &m_transport;
    const Tryout::Environment m_environment;
    const Tamper &m_tamper;
    Progress m_progress;
    Json::Document m_lastAnswer;
    QHash<QString, QString> m_excuses; ///< step id → why it could not be done
};

QList<StepResult> Player::play()
{
    for (const Step &step : m_mission.steps)
        playStep(step);
    QList<StepResult> results;
    for (const Step &step : m_mission.steps)
        results.append(resultOf(step));
    return results;
}

void Player::playStep(const Step &step)
{
    if (!step.solution.operation.isEmpty())
        call(step);
    for (const Check &check : step.checks)
        gather(step, check);
}

void Player::call(const Step &step)
{
    const OpenApi::Operation *const operation = m_catalog.find(step.solution.operation);
    if (!operation)
        return excuse(step, Words::tr("No API description has the operation %1. Add the description with --api, or correct the mission.").arg(step.solution.operation));
    Tryout::Draft draft = draftFor(step, *operation);
    if (m_tamper)
        m_tamper(step.id, draft);
    const auto request = Tryout::buildRequest(*operation, draft, withVariables(m_environment, m_progress));
    if (!request)
        return excuse(step, request.error().isEmpty() ? QString() : Tryout::describe(request.error().first()));
    const QDateTime started = QDateTime::currentDateTimeUtc();
    const Tryout::Exchange exchange{operation->key, *request, awaited(m_transport.send(*request)), started};
    if (exchange.response())
        m_lastAnswer = Json::Document::parse(exchange.response()->body).value_or(Json::Document());
    consider(step, exchange);
}

Tryout::Draft Player::draftFor(const Step &step, const OpenApi::Operation &operation) const
{
    const Tryout::Environment environment = withVariables(m_environment, m_progress);
    Tryout::Draft draft = Tryout::Draft::forOperation(operation, environment);
    for (const auto &[name, value] : step.solution.parameters)
        draft.parameters.insert(name, environment.filledIn(value));
    draft.body = environment.filledIn(step.solution.body);
    return draft;
}

PathEvaluated Player::evaluated(const PathCheck &check) const
{
    PathEvaluated evidence{withVariables(m_environment, m_progress).filledIn(check.query), m_lastAnswer, {}};
    if (const auto query = JsonPath::Query::parse(evidence.query.toUtf8())) {
        for (const Json::Node node : query->evaluate(m_lastAnswer).nodes)
            evidence.values.append(node.text().toByteArray());
    }
    return evidence;
}

void Player::gather(const Step &step, const Check &check)
{
    if (const auto *const path = std::get_if<PathCheck>(&check)) {
        consider(step, evaluated(*path));
    } else if (const auto *const place = std::get_if<PlaceCheck>(&check)) {
        consider(step, PlaceVisited{place->place, place->tab});
    } else if (const auto *const copy = std::get_if<CopyCheck>(&check)) {
        consider(step, ValueCopied{withVariables(m_environment, m_progress).filledIn(copy->text)});
    } else if (std::holds_alternative<SignInCheck>(check)) {
        consider(step, SignedIn{});
    } else if (std::holds_alternative<ControlHubCheck>(check)) {
        Tryout::ControlHub hub(m_catalog, m_transport);
        QEventLoop loop;
        QObject::connect(&hub, &Tryout::ControlHub::refreshingChanged, &loop, [&loop](bool refreshing) {
            if (!refreshing)
                loop.quit();
        });
        QObject::connect(&hub, &Tryout::ControlHub::failed, &loop, [&](const QString &what, const QString &advice) { excuse(step, what + QLatin1Char(' ') + advice); });
        hub.setEnvironment(withVariables(m_environment, m_progress));
        hub.refresh();
        if (hub.isRefreshing())
            loop.exec();
        consider(step, ControlHubSeen{hub.addressBooks()});
    }
}

void Player::consider(const Step &step, const Evidence &evidence)
{
    for (const Check &check : step.checks) {
        if (const Verdict verdict = judge(check, evidence, withVariables(m_environment, m_progress)); verdict.kind == Verdict::Kind::Failed)
            excuse(step, verdict.reason);
    }
    m_progress = advanced(m_progress, m_mission, evidence, m_environment);
}

void Player::excuse(const Step &step, const QString &reason)
{
    if (!m_excuses.contains(step.id))
        m_excuses.insert(step.id, reason);
}

StepResult Player::resultOf(const Step &step) const
{
    StepResult result{.number = step.number, .title = m_environment.filledIn(step.title), .passed = m_progress.done.contains(step.id), .reason = {}};
    if (result.passed)
        return result;
    result.reason = m_excuses.value(step.id, m_progress.reasons.value(step.id));
    if (result.reason.isEmpty())
        result.reason = Words::tr("Nothing that was done proves this step: a step before it failed, or its check asks for something else.");
    return result;
}

} // namespace

QList<StepResult> play(const Mission &mission, const OpenApi::Catalog &catalog, Http::Transport &transport, Tryout::Environment environment, const Tamper &tamper)
{
    return Player(mission, catalog, transport, std::move(environment), tamper).play();
}

} // namespace Missions
