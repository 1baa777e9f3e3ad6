// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/http/transporterror.h"

#include <QIODevice>
#include <QNetworkRequest>

#include <optional>

namespace Http {

/// Why a request cannot be sent at all: a URL without scheme or host, or a method or header field that would break the head apart.
[[nodiscard]] std::optional<TransportError> refusal(const Request &request);

/// The request's URL, policies and header fields as Qt takes them: the given fields in their order (several of one name joined,
/// RFC 9110 §5.3) and behind them, where not given, those that keep Qt from adding its own.
[[nodiscard]] QNetworkRequest outgoing(const Request &request);

/// Is a body announced, be it an empty one? (RFC 9110 §8.6)
[[nodiscard]] bool sendsBody(const Request &request);

/// A body that cannot be rewound. Qt sends a request again when the connection breaks before the answer, which might write twice;
/// not being able to rewind keeps it from doing so.
class BodyReadOnce final : public QIODevice
{
    Q_OBJECT

public:
    BodyReadOnce(QByteArray bytes, QObject *parent);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace Http
