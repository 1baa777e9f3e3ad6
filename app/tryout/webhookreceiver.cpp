// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/webhookreceiver.h"

#include "app/json/formatter.h"
#include "app/json/writer.h"
#include "app/settings/keys.h"

#include <QDateTime>
#include <QUuid>

namespace Tryout {

using namespace Qt::StringLiterals;
using Settings::Keys::webhookPort;
using Settings::Keys::webhookSecret;

namespace {

constexpr qsizetype kept = 200;
constexpr qint64 mostBytes = 1024 * 1024;
constexpr int mostConnections = 16;
const QString path = u"/webhooks"_s;

Http::Response text(int status, const QByteArray &body)
{
    return {.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = body};
}

} // namespace

WebhookReceiver::WebhookReceiver(Settings::Store &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

WebhookReceiver::~WebhookReceiver() = default;

/// One made up for every user; it protects nothing but rehearsals on this computer.
QString WebhookReceiver::secret() const
{
    return webhookSecret.get(m_settings);
}

/// The secret, which is made up when there is none.
QByteArray WebhookReceiver::key() const
{
    QString known = secret();
    if (known.isEmpty()) {
        known = QUuid::createUuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128).first(8);
        webhookSecret.set(m_settings, known);
    }
    return known.toUtf8();
}

void WebhookReceiver::start()
{
    if (m_server)
        return;
    const auto responder = [this, secret = key()](const Http::Request &request) { return answer(request, secret); };
    const auto listen = [&](int port) {
        return Http::Server::listen(u"127.0.0.1"_s, quint16(port), responder, {.bodyBytes = mostBytes, .connections = mostConnections});
    };
    auto listening = listen(webhookPort.get(m_settings));
    if (!listening)
        listening = listen(0);
    if (!listening)
        return Q_EMIT failed(Http::describe(listening.error()));
    m_server = *std::move(listening);
    webhookPort.set(m_settings, m_server->port());
    Q_EMIT listeningChanged(true);
}

void WebhookReceiver::stop()
{
    if (!m_server)
        return;
    m_server.reset();
    Q_EMIT listeningChanged(false);
}

QUrl WebhookReceiver::address() const
{
    return m_server ? QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(path)) : QUrl();
}

QString WebhookReceiver::subscription() const
{
    Json::Writer writer;
    writer.beginObject().member(u"name", u"My webhook").member(u"description", u"Tells Tryout what happens to calls").name(u"eventTypes").beginArray();
    for (const QStringView type : {u"task:new", u"task:parked", u"task:connect", u"task:connected", u"task:on-hold", u"task:hold-done", u"task:ended"})
        writer.string(type);
    writer.endArray().member(u"destinationUrl", address().toString()).name(u"secret").string(QByteArrayView(key()));
    writer.member(u"resourceVersion", u"task:1.0.0").endObject();
    return QString::fromUtf8(Json::Formatter::pretty(*Json::Document::parse(writer.text())));
}

/// On the server's thread.
Http::Response WebhookReceiver::answer(const Http::Request &request, const QByteArray &secret)
{
    if (request.method != "POST") {
        Http::Response refused = text(405, "This is the receiver of webhooks in Tryout. It takes what is posted.\n");
        refused.headers.append("Allow", "POST");
        return refused;
    }
    const int status = m_isFailing ? 500 : 204;
    const Arrival arrived = arrival(request, secret, QDateTime::currentMSecsSinceEpoch(), status);
    QMetaObject::invokeMethod(this, [this, arrived] { take(arrived); }, Qt::QueuedConnection);
    return m_isFailing ? text(500, "This receiver was told to fail.\n") : Http::Response{.status = 204, .headers = {}, .body = {}};
}

void WebhookReceiver::take(const Arrival &arrival)
{
    if (m_arrivals.size() == kept)
        m_arrivals.removeFirst();
    m_arrivals.append(arrival);
    Q_EMIT arrived(arrival);
}

void WebhookReceiver::clear()
{
    m_arrivals.clear();
    Q_EMIT cleared();
}

} // namespace Tryout
