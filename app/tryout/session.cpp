// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/session.h"

#include "app/tryout/buildrequest.h"
#include "app/tryout/ownserver.h"
#include "app/tryout/validate.h"

namespace Tryout {

namespace {

/// So that at most this much typing is lost to a power cut.
constexpr std::chrono::milliseconds AutosaveAfter{150};

/// Gives every organisation parameter that stands as the old environment left it the new one's organisation.
void refillOrganization(Draft &draft, const OpenApi::Operation &operation, const QString &before, const QString &now)
{
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        if (!isOrganization(parameter))
            continue;
        const auto typed = draft.parameters.constFind(parameter.name);
        const bool isUntouched = typed == draft.parameters.constEnd() || (!before.isEmpty() && *typed == before);
        if (isUntouched && now.isEmpty())
            draft.parameters.remove(parameter.name);
        else if (isUntouched)
            draft.parameters.insert(parameter.name, now);
    }
}

Http::Transport::Outcome outcomeOf(const QFuture<Http::Transport::Outcome> &call, const QUrl &url)
{
    if (call.resultCount() > 0)
        return call.result();
    return Base::unexpected<Http::TransportError>(Http::TransportError{Http::TransportError::Kind::Cancelled, url, {}});
}

} // namespace

Session::Session(const OpenApi::Catalog &catalog, Http::Transport &transport, DraftStore drafts, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_transport(transport), m_drafts(std::move(drafts))
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveAfter);
    connect(&m_autosave, &QTimer::timeout, this, &Session::keep);
    connect(&m_call, &QFutureWatcherBase::finished, this, &Session::finish);
}

Session::~Session()
{
    m_call.disconnect(this);
    m_call.cancel();
    keep();
}

const Exchange *Session::lastExchange() const
{
    const auto found = m_operation ? m_last.constFind(m_operation->key) : m_last.constEnd();
    return found == m_last.constEnd() ? nullptr : &*found;
}

bool Session::open(const QString &key)
{
    const OpenApi::Operation *operation = m_catalog.find(key);
    if (!operation)
        return false;
    if (m_operation && operation->key == m_operation->key)
        return true;
    keep();
    dropCall();
    show(*operation, m_drafts.load(operation->key).value_or(Draft::forOperation(*operation, environmentFor(*operation, m_given))));
    return true;
}

void Session::show(const OpenApi::Operation &operation, const Draft &draft)
{
    // Whoever looks at the former one may do so until the signals are out.
    const auto former = std::exchange(m_operation, std::make_shared<const OpenApi::Operation>(operation));
    m_draft = draft;
    adoptEnvironment();
    refillOrganization(m_draft, *m_operation, {}, m_environment.organizationId);
    m_problems = validate(*m_operation, m_draft, m_environment, m_seen);
    Q_EMIT operationOpened(*m_operation);
    Q_EMIT draftChanged(m_draft);
    Q_EMIT problemsChanged(m_problems);
}

void Session::setCatalog(const OpenApi::Catalog &catalog)
{
    m_catalog = catalog;
    const OpenApi::Operation *const now = m_operation ? m_catalog.find(m_operation->key) : nullptr;
    if (now && *now != *m_operation)
        show(*now, m_draft);
}

/// Only what differs from the environment before is told.
void Session::adoptEnvironment()
{
    const Environment now = m_operation ? environmentFor(*m_operation, m_given) : m_given;
    if (now == m_environment)
        return;
    m_environment = now;
    Q_EMIT environmentChanged(m_environment);
}

void Session::setDraft(const Draft &draft)
{
    if (!m_operation || draft.operation != m_operation->key || draft == m_draft)
        return;
    m_draft = draft;
    if (!m_autosave.isActive())
        m_autosave.start();
    Q_EMIT draftChanged(m_draft);
    validateAgain();
}

void Session::reset()
{
    if (m_operation)
        setDraft(Draft::forOperation(*m_operation, m_environment));
}

void Session::setEnvironment(const Environment &environment)
{
    m_given = environment;
    const Environment former = m_environment;
    adoptEnvironment();
    if (!m_operation || former == m_environment)
        return;
    Draft draft = m_draft;
    refillOrganization(draft, *m_operation, former.organizationId, m_environment.organizationId);
    setDraft(draft);
    validateAgain();
}

void Session::run()
{
    if (!m_operation || isRunning())
        return;
    const auto request = buildRequest(*m_operation, m_draft, m_environment);
    if (!request) {
        Q_EMIT runRefused(request.error());
        return;
    }
    m_running = Exchange{m_operation->key, *request, {}, QDateTime::currentDateTimeUtc()};
    m_call.setFuture(m_transport.send(*request));
    Q_EMIT runningChanged(true);
}

void Session::cancel()
{
    if (isRunning())
        m_call.cancel();
}

void Session::validateAgain()
{
    QList<Problem> problems = validate(*m_operation, m_draft, m_environment, m_seen);
    if (problems == m_problems)
        return;
    m_problems = std::move(problems);
    Q_EMIT problemsChanged(m_problems);
}

void Session::finish()
{
    if (!isRunning())
        return;
    Exchange finished = std::exchange(m_running, {});
    finished.outcome = outcomeOf(m_call.future(), finished.request.url);
    m_last.insert(finished.operation, finished);
    m_seen = learned(m_seen, m_catalog, finished);
    Q_EMIT runningChanged(false);
    Q_EMIT exchangeFinished(finished);
}

void Session::dropCall()
{
    if (!isRunning())
        return;
    m_running = {};
    m_call.cancel();
    m_call.setFuture({});
    Q_EMIT runningChanged(false);
}

void Session::keep()
{
    m_autosave.stop();
    if (!m_operation)
        return;
    if (m_draft == Draft::forOperation(*m_operation, m_environment)) {
        m_drafts.remove(m_operation->key);
        return;
    }
    // An organisation that only follows from the environment is filled in anew next time.
    Draft kept = m_draft;
    kept.parameters.removeIf([this](const QMap<QString, QString>::iterator &one) {
        const OpenApi::Parameter *parameter = m_operation->parameter(one.key());
        return parameter && isOrganization(*parameter) && one.value() == m_environment.organizationId;
    });
    m_drafts.save(kept);
}

} // namespace Tryout
