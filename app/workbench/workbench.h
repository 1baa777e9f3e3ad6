// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/operationfinder.h"
#include "app/http/networktransport.h"
#include "app/missions/runner.h"
#include "app/sandbox/rehearsal.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/trainer.h"
#include "app/settings/store.h"
#include "app/tryout/bookmarks.h"
#include "app/tryout/controlhub.h"
#include "app/tryout/descriptions.h"
#include "app/tryout/environments.h"
#include "app/tryout/imports.h"
#include "app/tryout/session.h"
#include "app/tryout/webhookreceiver.h"

#include <QFutureWatcher>
#include <QObject>

namespace Workbench {

/// Makes, owns and connects the objects of the program. It decides nothing.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Everything kept between runs lies in \a folder: settings, drafts, the sandbox's database.
    explicit Workbench(const QString &folder, QObject *parent = nullptr);

    /// Empty until the descriptions have been read, which resume() begins.
    [[nodiscard]] const OpenApi::Catalog &catalog() const { return m_descriptions.catalog(); }
    [[nodiscard]] Tryout::Descriptions &descriptions() { return m_descriptions; }
    [[nodiscard]] const Find::OperationFinder &finder() const { return m_finder; }
    [[nodiscard]] Tryout::Imports &imports() { return m_imports; }
    [[nodiscard]] Tryout::Bookmarks &bookmarks() { return m_bookmarks; }
    [[nodiscard]] Settings::Store &settings() { return m_settings; }
    [[nodiscard]] Tryout::Environments &environments() { return m_environments; }
    [[nodiscard]] Tryout::Session &session() { return m_session; }
    [[nodiscard]] Tryout::ControlHub &controlHub() { return m_controlHub; }
    [[nodiscard]] Missions::Runner &runner() { return m_runner; }
    [[nodiscard]] Sandbox::Trainer &trainer() { return m_trainer; }
    [[nodiscard]] Tryout::WebhookReceiver &webhookReceiver() { return m_webhookReceiver; }
    [[nodiscard]] Sandbox::Rehearsal &rehearsal() { return m_rehearsal; }

    /// Starts the sandbox on its thread; sandboxStarted() or sandboxFailed() follows, when the operations to call are there as well.
    void startSandbox();
    void stopSandbox();
    [[nodiscard]] bool isSandboxRunning() const { return m_sandbox.isRunning(); }

    /// Opens what the last run left open, or the first mission and, as soon as the descriptions are read, the first operation. Call it after the
    /// panes are connected.
    void resume();

Q_SIGNALS:
    void sandboxStarted(const Sandbox::Endpoint &endpoint);
    /// What a person should know about the start, after sandboxStarted().
    void sandboxNoticed(const QString &what);
    void sandboxStopped();
    void sandboxFailed(const QString &what);

private:
    void connectObjects();
    void sandboxAnswered();
    void openOperationAgain();

    Settings::Store m_settings;
    Http::NetworkTransport m_transport;
    Tryout::Descriptions m_descriptions;
    Find::OperationFinder m_finder;
    Tryout::Bookmarks m_bookmarks;
    Sandbox::Sandbox m_sandbox;
    Sandbox::Trainer m_trainer;
    QFutureWatcher<Sandbox::Sandbox::Started> m_sandboxStart;
    Tryout::Environments m_environments;
    Tryout::Session m_session;
    Tryout::Imports m_imports;
    Tryout::ControlHub m_controlHub;
    Missions::Runner m_runner;
    Tryout::WebhookReceiver m_webhookReceiver;
    Sandbox::Rehearsal m_rehearsal;
};

} // namespace Workbench
