// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/environments.h"

namespace Tryout {

void Environments::setSeat(const Account::Seat &seat)
{
    Environment next = m_current;
    next.seat = seat;
    apply(next);
}

void Environments::setVariables(const QMap<QString, QString> &variables)
{
    m_captured = variables;
    applyVariables();
}

void Environments::setKept(const QMap<QString, QString> &variables)
{
    if (m_kept == variables)
        return;
    m_kept = variables;
    applyVariables();
    Q_EMIT keptChanged(m_kept);
}

void Environments::keep(const QString &name, const QString &value)
{
    QMap<QString, QString> kept = m_kept;
    kept.insert(name, value);
    setKept(kept);
}

void Environments::applyVariables()
{
    Environment next = m_current;
    next.variables = m_kept;
    next.variables.insert(m_captured);
    apply(next);
}

void Environments::setSandbox(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId)
{
    m_sandbox.baseUrl = baseUrl;
    m_sandbox.token = token;
    m_sandbox.organizationId = organizationId;
    if (m_current.kind == Environment::Kind::Sandbox)
        useSandbox();
}

void Environments::setSandboxStopped()
{
    setSandbox({}, m_sandbox.token, m_sandbox.organizationId);
}

void Environments::useSandbox()
{
    Environment next = m_sandbox;
    next.seat = m_current.seat;
    next.variables = m_current.variables;
    apply(next);
}

void Environments::useLive(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId)
{
    Environment next = m_current;
    next.kind = Environment::Kind::Live;
    next.baseUrl = baseUrl;
    next.token = token;
    next.organizationId = organizationId.isEmpty() ? token.organizationId() : organizationId;
    apply(next);
}

void Environments::apply(const Environment &next)
{
    if (next == m_current)
        return;
    m_current = next;
    Q_EMIT changed(m_current);
}

} // namespace Tryout
