// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workbench/workbench.h"

#include "app/missions/missionfile.h"
#include "app/settings/keys.h"

#include <QDir>

namespace Workbench {

using Settings::Keys::attendeeId;
using Settings::Keys::keptVariables;
using Settings::Keys::openMission;
using Settings::Keys::openOperation;

namespace {

Sandbox::Options keptIn(const QString &folder)
{
    Sandbox::Options options;
    options.databaseFile = QDir(folder).filePath("sandbox.sqlite");
    return options;
}

/// Writes only what is new: what was just read back at the start need not go to the disk again.
void keep(Settings::Store &store, const Settings::Setting<QString> &setting, const QString &value)
{
    if (setting.get(store) != value)
        setting.set(store, value);
}

QMap<QString, QString> textsIn(const QVariantMap &values)
{
    QMap<QString, QString> texts;
    for (auto value = values.begin(); value != values.end(); ++value)
        texts.insert(value.key(), value->toString());
    return texts;
}

QVariantMap valuesOf(const QMap<QString, QString> &texts)
{
    QVariantMap values;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        values.insert(text.key(), *text);
    return values;
}

} // namespace

Workbench::Workbench(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(QDir(folder).filePath("settings.ini"))
    , m_descriptions(m_settings, m_transport)
    , m_bookmarks(m_settings)
    , m_sandbox(keptIn(folder))
    , m_trainer([this](const QByteArray &method, const QString &path, const QByteArray &body) { return m_sandbox.administer(method, path, body); })
    , m_session(m_descriptions.catalog(), m_transport, Tryout::DraftStore(QDir(folder).filePath("drafts")))
    , m_imports(folder, m_descriptions, m_session, Tryout::DraftStore(QDir(folder).filePath("drafts")))
    , m_controlHub(m_descriptions.catalog(), m_transport)
    , m_runner(m_settings)
    , m_webhookReceiver(m_settings)
    , m_rehearsal(m_sandbox)
{
    connectObjects();
    m_environments.setKept(textsIn(keptVariables.get(m_settings)));
    m_environments.setSeat({attendeeId.get(m_settings)});
}

void Workbench::connectObjects()
{
    connect(&m_descriptions, &Tryout::Descriptions::catalogChanged, &m_session, &Tryout::Session::setCatalog);
    connect(&m_descriptions, &Tryout::Descriptions::catalogChanged, &m_finder, &Find::OperationFinder::setCatalog);
    connect(&m_environments, &Tryout::Environments::changed, &m_session, &Tryout::Session::setEnvironment);
    connect(&m_environments, &Tryout::Environments::changed, &m_controlHub, &Tryout::ControlHub::setEnvironment);
    connect(&m_environments, &Tryout::Environments::changed, &m_runner, &Missions::Runner::setEnvironment);
    connect(&m_environments, &Tryout::Environments::changed, this,
            [this](const Tryout::Environment &environment) { keep(m_settings, attendeeId, environment.seat.attendeeId); });
    connect(&m_environments, &Tryout::Environments::keptChanged, this,
            [this](const QMap<QString, QString> &variables) { keptVariables.set(m_settings, valuesOf(variables)); });
    connect(&m_session, &Tryout::Session::operationOpened, this,
            [this](const OpenApi::Operation &operation) { keep(m_settings, openOperation, operation.key); });
    connect(&m_session, &Tryout::Session::operationOpened, &m_bookmarks,
            [this](const OpenApi::Operation &operation) { m_bookmarks.remember(operation.key); });
    connect(&m_session, &Tryout::Session::exchangeFinished, &m_runner,
            [this](const Tryout::Exchange &exchange) { m_runner.consider(exchange); });
    connect(&m_runner, &Missions::Runner::variablesChanged, &m_environments, &Tryout::Environments::setVariables);
    connect(&m_runner, &Missions::Runner::missionOpened, this,
            [this](const Missions::Mission &mission) { keep(m_settings, openMission, mission.id); });
    connect(&m_environments, &Tryout::Environments::changed, &m_trainer, [this](const Tryout::Environment &environment) {
        m_trainer.setLive(environment.kind == Tryout::Environment::Kind::Live);
    });
    connect(&m_sandboxStart, &QFutureWatcherBase::finished, this, &Workbench::sandboxAnswered);
}

void Workbench::startSandbox()
{
    m_descriptions.start();
    m_sandboxStart.setFuture(m_sandbox.start());
}

void Workbench::stopSandbox()
{
    m_sandbox.stop();
    m_environments.setSandboxStopped();
    m_trainer.setSandbox({});
    Q_EMIT sandboxStopped();
}

void Workbench::sandboxAnswered()
{
    // Whoever hears of the sandbox calls it at once, and needs the operations for that.
    if (!m_descriptions.isReady()) {
        connect(&m_descriptions, &Tryout::Descriptions::catalogChanged, this, &Workbench::sandboxAnswered, Qt::SingleShotConnection);
        return;
    }
    const Sandbox::Sandbox::Started started = m_sandboxStart.result();
    if (!started) {
        Q_EMIT sandboxFailed(Sandbox::describe(started.error()));
        return;
    }
    m_environments.setSandbox(started->baseUrl, {started->token}, started->organizationId);
    m_trainer.setSandbox(started->token);
    Q_EMIT sandboxStarted(*started);
    if (!started->notice.isEmpty())
        Q_EMIT sandboxNoticed(started->notice);
}

void Workbench::resume()
{
    const QString mission = openMission.get(m_settings);
    const QStringList bundled = Missions::bundled();
    const QString id = bundled.contains(mission) ? mission : bundled.value(0);
    if (const auto read = Missions::load(QStringLiteral(":/missions/%1.md").arg(id)))
        m_runner.open(*read);

    connect(&m_descriptions, &Tryout::Descriptions::catalogChanged, this, &Workbench::openOperationAgain);
    connect(&m_descriptions, &Tryout::Descriptions::loadingChanged, this, &Workbench::openOperationAgain);
    m_descriptions.start();
    openOperationAgain();
}

/// The one the last run left open may come with a description that takes longer to read; only without it the first one is opened.
void Workbench::openOperationAgain()
{
    const OpenApi::Catalog &catalog = m_descriptions.catalog();
    if (m_session.operation() || m_session.open(openOperation.get(m_settings)) || m_descriptions.isLoading() || catalog.groups().isEmpty())
        return;
    m_session.open(catalog.operations().at(catalog.groups().first().operations.first()).key);
}

} // namespace Workbench
