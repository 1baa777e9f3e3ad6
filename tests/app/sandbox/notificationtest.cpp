// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/notification.h"

#include "app/http/signature.h"
#include "app/json/document.h"
#include "app/sandbox/subscriptions.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace Sandbox;

namespace {

const QString organization = u"e56f00d4-98d8-4b62-a165-d05a41243d98"_s;
const QUuid id(u"5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c01"_s);
constexpr qint64 now = 1'739'000'000'000;

Subscription subscription(int version, const QByteArray &secret = {})
{
    return {.id = u"s%1"_s.arg(version),
            .version = version,
            .eventTypes = {u"task:new"_s, u"task:ended"_s},
            .destination = QUrl(u"http://127.0.0.1:9000/hook"_s),
            .secret = secret,
            .resourceVersion = version == 2 ? u"task:1.0.0"_s : QString()};
}

const CallEvent newTask{.type = u"task:new"_s, .time = now - 5000, .data = "{\"taskId\":\"t\"}"};

QByteArray headerNames(const Notification &made)
{
    QByteArrayList names;
    for (const Http::Header &field : made.request.headers)
        names.append(field.name);
    return names.join(' ');
}

} // namespace

class NotificationTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isAnEnvelopeAroundTheEvent()
    {
        const Notification made = notification(subscription(1), newTask, organization, now, id);
        QCOMPARE(made.request.method, "POST");
        QCOMPARE(made.request.url.toString(), u"http://127.0.0.1:9000/hook"_s);
        QCOMPARE(QString::fromUtf8(made.request.body),
                 u"{\"id\":\"5a0e3c52-8f3b-4c8e-9f3d-2a2e3b1f6c01\",\"specversion\":\"1.0\",\"type\":\"task:new\",\"source\":\"/com/cisco/wxcc/s1\","
                 "\"comciscoorgid\":\"e56f00d4-98d8-4b62-a165-d05a41243d98\",\"datacontenttype\":\"application/json\",\"data\":{\"taskId\":\"t\"}}"_s);
        QCOMPARE(headerNames(made), "Content-Type");
    }

    void isSignedWhenThereIsASecret()
    {
        const QByteArray secret(40, 's');
        const Notification made = notification(subscription(1, secret), newTask, organization, now, id);
        QCOMPARE(headerNames(made), "Content-Type X-WebexCC-Signature");
        QCOMPARE(made.request.headers.value("X-WebexCC-Signature"), Http::signature(made.request.body, secret));
    }

    void isDatedInTheSecondVersion()
    {
        const Notification made = notification(subscription(2, "secret"), newTask, organization, now, id);
        QCOMPARE(headerNames(made), "Content-Type X-WebexCC-Signature X-WebExCC-Timestamp X-WebexCC-Webhook-Version");
        QCOMPARE(made.request.headers.value("X-WebExCC-Timestamp"), "1739000000000");
        QCOMPARE(made.request.headers.value("X-WebexCC-Webhook-Version"), "task:1.0.0");
        QCOMPARE(Json::Document::parse(made.request.body)->root()["comciscotimestamp"].toInt64(), now);
    }

    void goesToWhoAsksForIt()
    {
        Subscription other = subscription(2);
        other.eventTypes = {u"task:ended"_s};
        const QList<CallEvent> events{newTask, CallEvent{.type = u"task:parked"_s, .data = "{}"}, CallEvent{.type = u"task:ended"_s, .data = "{}"}};
        QStringList made;
        for (const Notification &each : notifications({subscription(1), other}, events, organization, now))
            made.append(each.eventType + u" to "_s + each.subscription);
        QCOMPARE(made.join(u", "_s), u"task:new to s1, task:ended to s1, task:ended to s2"_s);
    }

    void onlyActiveSubscriptionsCount()
    {
        Store store(std::move(DatabaseFile::open({})->file));
        store.begin();
        const auto insert = [&](int version, const QString &name, const QByteArray &body) {
            store.insert(subscriptionsOf(organization, version), {.id = name, .version = 0, .name = {}, .body = body});
        };
        insert(1, u"on"_s, "{\"status\":\"active\",\"eventTypes\":[\"task:new\"],\"destinationUrl\":\"http://localhost:1/\",\"secret\":\"abc\"}");
        insert(1, u"off"_s, "{\"status\":\"inactive\",\"eventTypes\":[\"task:new\"]}");
        insert(2, u"new"_s, "{\"status\":\"active\",\"eventTypes\":[\"task:new\"],\"resourceVersion\":\"task:1.0.0\"}");
        QVERIFY(store.commit());
        const QList<Subscription> found = activeSubscriptions(store, organization);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].id, u"on"_s);
        QCOMPARE(found[0].secret, "abc");
        QCOMPARE(found[0].destination, QUrl(u"http://localhost:1/"_s));
        QCOMPARE(found[1].version, 2);
        QCOMPARE(found[1].resourceVersion, u"task:1.0.0"_s);
        QCOMPARE(activeSubscriptions(store, u"another"_s).size(), 0);
    }
};

QTEST_GUILESS_MAIN(NotificationTest)
#include "notificationtest.moc"
