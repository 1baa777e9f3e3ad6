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
    /// What the mission captured; it goes before what is kept under the same name.
    void setVariables(const QMap<QString, QString> &variables);
    /// What the user keeps, of whatever mission.
    void setKept(const QMap<QString, QString> &variables);
    void keep(const QString &name, const QString &value);
    [[nodiscard]] const QMap<QString, QString> &kept() const { return m_kept; }
    /// Where the sandbox listens. Takes effect at once while the sandbox is in use.
    void setSandbox(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId);
    /// Nothing answers there any more. Who calls is still known, so what is filled in stays.
    void setSandboxStopped();
    void useSandbox();
    /// Live calls with a personal access token; an empty \a organizationId is read off the token. The token is kept in memory only.
    void useLive(const QUrl &baseUrl, const Account::AccessToken &token, const QString &organizationId = {});

Q_SIGNALS:
    void changed(const Tryout::Environment &environment);
    void keptChanged(const QMap<QString, QString> &variables);

private:
    void apply(const Environment &next);
    void applyVariables();

    QMap<QString, QString> m_captured;
    QMap<QString, QString> m_kept;

    Environment m_current;
    Environment m_sandbox;
};

} // namespace Tryout
