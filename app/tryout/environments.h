// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/environment.h"

#include <QObject>

namespace Tryout {

/// The environment in force, and the only place that changes it.
class Environments : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Environment &current() const { return m_current; }

    void setSeat(const Account::Seat &seat);
    void setVariables(const QMap<QString, QString> &variables);
    /// Where the sandbox listens. Takes effect at once while the sandbox is in use.
    void setSandbox(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId);
    /// Nothing answers there any more. Who calls is still known, so what is filled in stays.
    void setSandboxStopped();
    void useSandbox();
    /// Live calls with a personal access token; an empty \a organizationId is read off the token. The token is kept in memory only.
    void useLive(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId = {});

Q_SIGNALS:
    void changed(const Tryout::Environment &environment);

private:
    void apply(const Environment &next);

    Environment m_current;
    Environment m_sandbox;
};

} // namespace Tryout
