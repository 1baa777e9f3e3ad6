// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QQueue>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace Support {

/// A transport that answers from a script and remembers what it was asked. The order in which a call finds its answer: hold() leaves
/// it open, else the queue of answer(), else the function of answerWith(), else a refused connection.
class ScriptedTransport final : public Http::Transport
{
public:
    using Responder = std::function<Outcome(const Http::Request &)>;

    /// The next call is answered with this; call again for the one after it.
    void answer(Outcome outcome) { m_answers.enqueue(std::move(outcome)); }
    void answer(int status, QByteArray body = {}) { answer(response(status, std::move(body))); }
    /// Every call the queue has no answer for.
    void answerWith(Responder responder) { m_responder = std::move(responder); }
    /// Calls from now on stay open until finish(), cancelling or the end of this double.
    void hold(bool held = true) { m_isHolding = held; }

    /// Answers the open call that was made first.
    void finish(Outcome outcome)
    {
        for (const auto &call : m_held) {
            if (call->isOpen()) {
                call->finish(std::move(outcome));
                return;
            }
        }
        qFatal("no call is open");
    }
    void finish(int status, QByteArray body = {}) { finish(response(status, std::move(body))); }
    [[nodiscard]] qsizetype openCalls() const
    {
        return std::count_if(m_held.begin(), m_held.end(), [](const auto &call) { return call->isOpen(); });
    }

    /// Every request there was, in order.
    [[nodiscard]] const QList<Http::Request> &requests() const { return m_requests; }

    [[nodiscard]] QFuture<Outcome> send(const Http::Request &request) override
    {
        m_requests.append(request);
        if (m_isHolding)
            return m_held.emplace_back(std::make_unique<HeldCall>())->future();
        if (!m_answers.isEmpty())
            return QtFuture::makeReadyFuture(m_answers.dequeue());
        if (m_responder)
            return QtFuture::makeReadyFuture(m_responder(request));
        return QtFuture::makeReadyFuture(failure(Http::TransportError::Kind::Refused, request.url));
    }

    [[nodiscard]] static Outcome response(int status, QByteArray body = {})
    {
        Http::Response made;
        made.status = status;
        if (!body.isEmpty())
            made.headers.append("Content-Type", "application/json");
        made.body = std::move(body);
        made.duration = std::chrono::milliseconds(1);
        return made;
    }
    [[nodiscard]] static Outcome failure(Http::TransportError::Kind kind, const QUrl &url = {})
    {
        return Base::unexpected<Http::TransportError>(Http::TransportError{kind, url, QStringLiteral("as scripted")});
    }

private:
    class HeldCall
    {
    public:
        HeldCall()
        {
            m_promise.start();
            QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher, [this] {
                if (m_isOpen)
                    close();
            });
            m_watcher.setFuture(m_promise.future());
        }

        [[nodiscard]] QFuture<Outcome> future() const { return m_promise.future(); }
        [[nodiscard]] bool isOpen() const { return m_isOpen; }
        void finish(Outcome outcome)
        {
            m_promise.addResult(std::move(outcome));
            close();
        }

    private:
        void close()
        {
            m_isOpen = false;
            m_promise.finish();
        }

        QPromise<Outcome> m_promise;
        QFutureWatcher<Outcome> m_watcher;
        bool m_isOpen = true;
    };

    QList<Http::Request> m_requests;
    QQueue<Outcome> m_answers;
    Responder m_responder;
    std::vector<std::unique_ptr<HeldCall>> m_held;
    bool m_isHolding = false;
};

} // namespace Support
