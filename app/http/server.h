// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/loop.h"
#include "app/http/reply.h"

#include <QString>

#include <functional>
#include <memory>

namespace Http {

/// A small HTTP/1.1 server away from the caller's thread: header, body and time limits, keep-alive, nothing of TLS.
/// What it refuses itself never reaches the responder: 400, 403, 408, 413, 431, 505. On a loopback address it refuses whom a page of
/// another site sends (a foreign Host or Origin). The answer to HEAD goes out without its body; Content-Length, Connection and,
/// where the response has none, Date are the server's.
class Server
{
public:
    /// Called on the loop's thread, one request at a time. The request's url is relative: path and query as they were sent.
    using Responder = std::function<Reply(const Request &)>;

    struct Limits
    {
        qint64 headerBytes = 64 * 1024;
        qint64 bodyBytes = 16 * 1024 * 1024;
        /// Without any progress for so long, a connection is closed; the head of a request must have come as a whole.
        std::chrono::milliseconds idle{30'000};
        /// For who comes beyond them the one goes that has kept the server waiting longest for a whole request; if all are being answered,
        /// the newcomer waits.
        int connections = 512;
    };

    struct ListenError
    {
        QString address{};
        quint16 port = 0;
        QString detail{};
    };

    /// Listens on \a address (numeric; "127.0.0.1") and \a port (0: any free one) and answers until destroyed, which is not done on
    /// \a loop. Without one it runs on a loop of its own.
    [[nodiscard]] static Base::Result<std::unique_ptr<Server>, ListenError> listen(const QString &address, quint16 port, Responder responder,
                                                                                   Limits limits, std::shared_ptr<Loop> loop = nullptr);
    [[nodiscard]] static Base::Result<std::unique_ptr<Server>, ListenError> listen(const QString &address, quint16 port, Responder responder);
    ~Server();

    [[nodiscard]] quint16 port() const;

private:
    class Listener;
    Server(std::shared_ptr<Loop> loop, std::unique_ptr<Listener> listener);
    std::shared_ptr<Loop> m_loop;
    std::unique_ptr<Listener> m_listener;
};

[[nodiscard]] QString describe(const Server::ListenError &error);

} // namespace Http
