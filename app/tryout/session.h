// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/openapi/catalog.h"
#include "app/tryout/draft.h"
#include "app/tryout/draftstore.h"
#include "app/tryout/exchange.h"
#include "app/tryout/problem.h"
#include "app/tryout/seenids.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Tryout {

/// The one operation being tried: holds its draft, runs it, and tells what came of it. Kept drafts follow from every change.
class Session : public QObject
{
    Q_OBJECT

public:
    /// \a transport outlives the session.
    Session(const OpenApi::Catalog &catalog, Http::Transport &transport, DraftStore drafts, QObject *parent = nullptr);
    /// Writes a draft that is not yet on disk.
    ~Session() override;

    /// nullptr before the first open().
    [[nodiscard]] const OpenApi::Operation *operation() const { return m_operation.get(); }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// Where the open operation is called: an API of the user's own at its own server.
    [[nodiscard]] const Environment &environment() const { return m_environment; }
    [[nodiscard]] bool isRunning() const { return !m_running.operation.isEmpty(); }
    /// The newest exchange of the open operation, if there was one in this run of the program.
    [[nodiscard]] const Exchange *lastExchange() const;

    /// Opens an operation with the draft kept for it. False when the catalogue has no such key. A call still under way for another
    /// operation is cancelled and its answer dropped.
    bool open(const QString &key);
    void setDraft(const Draft &draft);
    /// The draft as it was before anything was typed.
    void reset();
    void setEnvironment(const Environment &environment);
    /// Operations are opened from this catalogue from now on. The open one is shown anew if it is described otherwise now, with what was typed;
    /// one that is not described any more stays as it was until another is opened.
    void setCatalog(const OpenApi::Catalog &catalog);

    /// Sends the draft; with problems of severity Error it sends nothing and emits runRefused().
    void run();
    void cancel();

Q_SIGNALS:
    void operationOpened(const OpenApi::Operation &operation);
    void draftChanged(const Tryout::Draft &draft);
    void problemsChanged(const QList<Tryout::Problem> &problems);
    void environmentChanged(const Tryout::Environment &environment);
    void runningChanged(bool running);
    void runRefused(const QList<Tryout::Problem> &problems);
    void exchangeFinished(const Tryout::Exchange &exchange);

private:
    void show(const OpenApi::Operation &operation, const Draft &draft);
    void adoptEnvironment();
    void validateAgain();
    void finish();
    void dropCall();
    void keep();

    OpenApi::Catalog m_catalog;
    Http::Transport &m_transport;
    DraftStore m_drafts;
    /// As it was set; m_environment follows from it and the open operation.
    Environment m_given;
    Environment m_environment;
    std::shared_ptr<const OpenApi::Operation> m_operation;
    Draft m_draft;
    QList<Problem> m_problems;
    Exchange m_running; ///< without an operation while nothing runs
    QHash<QString, Exchange> m_last;
    SeenIds m_seen;
    QFutureWatcher<Http::Transport::Outcome> m_call;
    QTimer m_autosave;
};

} // namespace Tryout
