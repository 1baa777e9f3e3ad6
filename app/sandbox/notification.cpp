// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/notification.h"

#include "app/http/signature.h"
#include "app/json/writer.h"
#include "app/sandbox/scene.h"
#include "app/sandbox/subscriptions.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const Subscription &subscription, const CallEvent &event, const QString &organization, qint64 now, const QString &id)
{
    Json::Writer writer;
    writer.beginObject().member(u"id", id).member(u"specversion", u"1.0").member(u"type", event.type);
    writer.member(u"source", u"/com/cisco/wxcc/"_s + subscription.id).member(u"comciscoorgid", organization);
    if (subscription.version == 2)
        writer.member(u"comciscotimestamp", now);
    return writer.member(u"datacontenttype", u"application/json").name(u"data").raw(event.data).endObject().take();
}

} // namespace

QList<Subscription> activeSubscriptions(Store &store, const QString &organization)
{
    QList<Subscription> found;
    for (const int version : {1, 2}) {
        for (const Record &record : store.all(subscriptionsOf(organization, version))) {
            const Json::Document body = bodyOf(record);
            const Json::Node root = body.root();
            if (root["status"].toString() != "active"_L1)
                continue;
            found.append({.id = record.id,
                          .version = version,
                          .eventTypes = valuesAt(root, {u"eventTypes"_s}),
                          .destination = QUrl(root["destinationUrl"].toString()),
                          .secret = root["secret"].toUtf8(),
                          .resourceVersion = version == 2 ? root["resourceVersion"].toString() : QString()});
        }
    }
    return found;
}

Notification notification(const Subscription &subscription, const CallEvent &event, const QString &organization, qint64 now, const QUuid &id)
{
    const QString name = id.toString(QUuid::WithoutBraces);
    Http::Request request{.method = "POST", .url = subscription.destination};
    request.body = envelope(subscription, event, organization, now, name);
    request.headers.append("Content-Type", "application/json");
    if (!subscription.secret.isEmpty())
        request.headers.append("X-WebexCC-Signature", Http::signature(request.body, subscription.secret));
    if (subscription.version == 2) {
        request.headers.append("X-WebExCC-Timestamp", QByteArray::number(now));
        request.headers.append("X-WebexCC-Webhook-Version", subscription.resourceVersion.toUtf8());
    }
    return {.id = name, .organization = organization, .subscription = subscription.id, .eventType = event.type, .request = request};
}

QList<Notification> notifications(const QList<Subscription> &subscriptions, const QList<CallEvent> &events, const QString &organization, qint64 now)
{
    QList<Notification> made;
    for (const CallEvent &event : events) {
        for (const Subscription &subscription : subscriptions) {
            if (subscription.eventTypes.contains(event.type))
                made.append(notification(subscription, event, organization, now, QUuid::createUuid()));
        }
    }
    return made;
}

} // namespace Sandbox
