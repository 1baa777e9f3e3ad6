// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/deliveries.h"

#include "app/http/server.h"
#include "app/http/signature.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/service.h"
#include "tests/support/test.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Sandbox;
using namespace std::chrono_literals;

namespace {

/// Where notifications arrive: answers with what it is told to, one after the other, then 204.
class Receiver
{
public:
    explicit Receiver(QList<Http::Reply> answers = {})
        : m_answers(std::move(answers))
        , m_server(std::move(*Http::Server::listen(u"127.0.0.1"_s, 0, [this](const Http::Request &request) { return take(request); })))
    {
    }

    [[nodiscard]] QUrl url(const QString &path = u"/hook"_s) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server->port()).arg(path)); }
    [[nodiscard]] QList<Http::Request> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] qsizetype count() const { return requests().size(); }

private:
    Http::Reply take(const Http::Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.append(request);
        return m_answers.isEmpty() ? Http::Reply(Http::Response{.status = 204}) : m_answers.takeFirst();
    }

    mutable std::mutex m_mutex;
    QList<Http::Request> m_requests;
    QList<Http::Reply> m_answers;
    std::unique_ptr<Http::Server> m_server;
};

Http::Reply answer(int status)
{
    return Http::Response{.status = status};
}

Notification to(const QUrl &url, const QByteArray &body = "{}", const QString &subscription = u"s"_s)
{
    static int made = 0;
    Http::Request request{.method = "POST", .url = url, .headers = {{"Content-Type", "application/json"}}, .body = body};
    return {.id = QString::number(++made), .organization = u"o"_s, .subscription = subscription, .eventType = u"task:new"_s, .request = request};
}

DeliveryRules quick()
{
    return {.mayLeave = false, .patience = 300ms, .pauses = {1ms, 2ms, 4ms}};
}

QString statuses(const Delivery &delivery)
{
    QStringList found;
    for (const Attempt &attempt : delivery.attempts)
        found.append(QString::number(attempt.status));
    return found.join(u' ');
}

bool areAllOver(Deliveries &deliveries, qsizetype count)
{
    const QList<Delivery> all = deliveries.log().newest(1000);
    return all.size() == count && std::ranges::all_of(all, &Delivery::isOver);
}

} // namespace

class DeliveriesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesAsItWasMade();
    void isTriedAgain_data();
    void isTriedAgain();
    void isGivenUpAfterAWhile();
    void waitsLongerEachTime();
    void triesAgainWhereNobodyListens();
    void doesNotWaitForASlowReceiver();
    void followsNoRedirect();
    void arrivesInOrder();
    void oneThatFailsLetsOthersPass();
    void doesNotLeaveThisComputer_data();
    void doesNotLeaveThisComputer();
    void leavesWhenItMay();
    void isWithheldWhenTooManyWait();
    void isDroppedWhenTheSandboxStops();
    void endsWhileSomethingIsUnderWay();
    void aSimulatedCallIsTold();
    void theTrainerReadsTheLog();
    void theSandboxAsAWhole();
};

void DeliveriesTest::arrivesAsItWasMade()
{
    Receiver receiver;
    Deliveries deliveries(quick());
    Notification sent = to(receiver.url(), "{\"a\":1}");
    sent.request.headers.append("X-WebexCC-Signature", "abc");
    deliveries.post({sent});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(logged.state, Delivery::State::Delivered);
    QCOMPARE(logged.id, sent.id);
    QCOMPARE(statuses(logged), u"204"_s);
    QCOMPARE(logged.reason, QString());
    QCOMPARE(receiver.count(), 1);
    const Http::Request arrived = receiver.requests().first();
    QCOMPARE(arrived.method, "POST");
    QCOMPARE(arrived.url.path(), u"/hook"_s);
    QCOMPARE(arrived.body, "{\"a\":1}");
    QCOMPARE(arrived.headers.value("Content-Type"), "application/json");
    QCOMPARE(arrived.headers.value("X-WebexCC-Signature"), "abc");
}

void DeliveriesTest::isTriedAgain_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<QString>("attempts");
    QTest::addColumn<bool>("isDelivered");
    QTest::newRow("a failure of the server, then well") << QList<int>{500, 200} << u"500 200"_s << true;
    QTest::newRow("too busy twice") << QList<int>{503, 429, 202} << u"503 429 202"_s << true;
    QTest::newRow("the receiver was slow to read") << QList<int>{408} << u"408 204"_s << true;
    QTest::newRow("not found: never again") << QList<int>{404} << u"404"_s << false;
    QTest::newRow("forbidden: never again") << QList<int>{403} << u"403"_s << false;
}

void DeliveriesTest::isTriedAgain()
{
    QFETCH(QList<int>, answers);
    QFETCH(bool, isDelivered);
    QList<Http::Reply> replies;
    for (const int status : answers)
        replies.append(answer(status));
    Receiver receiver(replies);
    Deliveries deliveries(quick());
    deliveries.post({to(receiver.url(), "{\"same\":true}")});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QTEST(statuses(logged), "attempts");
    QCOMPARE(logged.state, isDelivered ? Delivery::State::Delivered : Delivery::State::Failed);
    QCOMPARE(logged.reason.isEmpty(), isDelivered);
    for (const Http::Request &request : receiver.requests())
        QCOMPARE(request.body, "{\"same\":true}");
}

void DeliveriesTest::isGivenUpAfterAWhile()
{
    Receiver receiver({answer(500), answer(500), answer(500), answer(500)});
    Deliveries deliveries(quick());
    deliveries.post({to(receiver.url())});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(statuses(logged), u"500 500 500 500"_s);
    QCOMPARE(logged.state, Delivery::State::Failed);
    QVERIFY2(logged.reason.contains(u"4 attempts"_s) && logged.reason.contains(u"500"_s), qPrintable(logged.reason));
}

void DeliveriesTest::waitsLongerEachTime()
{
    Receiver receiver({answer(500), answer(500)});
    DeliveryRules rules = quick();
    rules.pauses = {20ms, 60ms};
    Deliveries deliveries(rules);
    deliveries.post({to(receiver.url())});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const QList<Attempt> attempts = deliveries.log().newest(1).first().attempts;
    QCOMPARE(attempts.size(), 3);
    QVERIFY(attempts[1].time - attempts[0].time >= 20);
    QVERIFY(attempts[2].time - attempts[1].time >= 60);
}

void DeliveriesTest::triesAgainWhereNobodyListens()
{
    QUrl gone;
    {
        Receiver receiver;
        gone = receiver.url();
    }
    Deliveries deliveries(quick());
    deliveries.post({to(gone)});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(statuses(logged), u"0 0 0 0"_s);
    QVERIFY(!logged.attempts.first().reason.isEmpty());
}

void DeliveriesTest::doesNotWaitForASlowReceiver()
{
    Receiver receiver({Http::Reply(Http::Response{.status = 200}, {.kind = Http::Delivery::Kind::Never})});
    DeliveryRules rules = quick();
    rules.patience = 50ms;
    Deliveries deliveries(rules);
    deliveries.post({to(receiver.url())});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(statuses(logged), u"0 204"_s);
    QCOMPARE(logged.state, Delivery::State::Delivered);
}

void DeliveriesTest::followsNoRedirect()
{
    Receiver elsewhere;
    Http::Response redirect{.status = 302};
    redirect.headers.append("Location", elsewhere.url().toEncoded());
    Receiver receiver({redirect});
    Deliveries deliveries(quick());
    deliveries.post({to(receiver.url())});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(logged.state, Delivery::State::Failed);
    QCOMPARE(statuses(logged), u"302"_s);
    QCOMPARE(elsewhere.count(), 0);
}

void DeliveriesTest::arrivesInOrder()
{
    Receiver receiver;
    Deliveries deliveries(quick());
    QList<Notification> sent;
    for (int i = 0; i < 30; ++i)
        sent.append(to(receiver.url(), QByteArray::number(i)));
    deliveries.post(sent);
    QTRY_COMPARE(receiver.count(), 30);
    const QList<Http::Request> arrived = receiver.requests();
    for (int i = 0; i < 30; ++i)
        QCOMPARE(arrived[i].body, QByteArray::number(i));
}

void DeliveriesTest::oneThatFailsLetsOthersPass()
{
    Receiver receiver({answer(500)});
    DeliveryRules rules = quick();
    rules.pauses = {200ms};
    Deliveries deliveries(rules);
    deliveries.post({to(receiver.url(), "first"), to(receiver.url(), "second")});
    QTRY_VERIFY(areAllOver(deliveries, 2));
    QByteArrayList bodies;
    for (const Http::Request &request : receiver.requests())
        bodies.append(request.body);
    QCOMPARE(bodies.join(' '), "first second first");
}

void DeliveriesTest::doesNotLeaveThisComputer_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a name") << u"https://hooks.example.com/webex"_s;
    QTest::newRow("an address of the same network") << u"http://192.168.1.20:9000/"_s;
    QTest::newRow("a name that only begins like this computer's") << u"http://localhost.example.com/"_s;
    QTest::newRow("every address") << u"http://0.0.0.0:9000/"_s;
}

void DeliveriesTest::doesNotLeaveThisComputer()
{
    QFETCH(QString, url);
    Deliveries deliveries(quick());
    deliveries.post({to(QUrl(url))});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(logged.state, Delivery::State::Withheld);
    QCOMPARE(logged.attempts.size(), 0);
    QVERIFY(logged.reason.contains(u"--deliver-elsewhere"_s));
}

void DeliveriesTest::leavesWhenItMay()
{
    DeliveryRules rules = quick();
    rules.mayLeave = true;
    rules.pauses = {};
    Deliveries deliveries(rules);
    // No such name can exist (RFC 2606), so nothing really leaves.
    deliveries.post({to(QUrl(u"http://receiver.invalid/"_s))});
    QTRY_VERIFY(areAllOver(deliveries, 1));
    const Delivery logged = deliveries.log().newest(1).first();
    QCOMPARE(logged.state, Delivery::State::Failed);
    QCOMPARE(logged.attempts.size(), 1);
}

void DeliveriesTest::isWithheldWhenTooManyWait()
{
    Receiver receiver({Http::Reply(Http::Response{.status = 200}, {.kind = Http::Delivery::Kind::Never})});
    DeliveryRules rules = quick();
    rules.most = 2;
    Deliveries deliveries(rules);
    deliveries.post({to(receiver.url()), to(receiver.url()), to(receiver.url())});
    QTRY_COMPARE(deliveries.log().newest(10).size(), 3);
    QCOMPARE(deliveries.log().newest(1).first().state, Delivery::State::Withheld);
    QTRY_VERIFY(areAllOver(deliveries, 3));
    QCOMPARE(deliveries.log().newest(3)[1].state, Delivery::State::Delivered);
}

void DeliveriesTest::isDroppedWhenTheSandboxStops()
{
    Receiver receiver({answer(500)});
    DeliveryRules rules = quick();
    rules.pauses = {1h};
    Deliveries deliveries(rules);
    deliveries.post({to(receiver.url())});
    QTRY_COMPARE(receiver.count(), 1);
    QTRY_VERIFY(deliveries.log().newest(1).first().nextTime > 0);
    deliveries.drop();
    QTRY_VERIFY(areAllOver(deliveries, 1));
    QCOMPARE(deliveries.log().newest(1).first().state, Delivery::State::Failed);
    deliveries.post({to(receiver.url())});
    QTRY_COMPARE(receiver.count(), 2);
}

void DeliveriesTest::endsWhileSomethingIsUnderWay()
{
    Receiver receiver({Http::Reply(Http::Response{.status = 200}, {.kind = Http::Delivery::Kind::Never})});
    {
        Deliveries deliveries(quick());
        deliveries.post({to(receiver.url()), to(receiver.url())});
        QTRY_COMPARE(receiver.count(), 1);
    }
    QCOMPARE(receiver.count(), 1);
}

void DeliveriesTest::aSimulatedCallIsTold()
{
    Receiver receiver({answer(500)});
    Store store(std::move(DatabaseFile::open({})->file));
    Access access{"token", u"e56f00d4-98d8-4b62-a165-d05a41243d98"_s, "trainer", quick()};
    Service service(OpenApi::Catalog::bundled(), store, access);
    const auto send = [&](const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &token) {
        Http::Request request{.method = method, .url = QUrl(path), .headers = {}, .body = body};
        request.headers.append("Authorization", "Bearer " + token);
        return service.answer(request);
    };
    QCOMPARE(send("POST", u"/sandbox-admin/reset"_s, "{}", "trainer").status, 204);
    const QByteArray secret(40, 's');
    const Http::Response made =
        send("POST", u"/v2/subscriptions"_s,
             "{\"name\":\"Mine\",\"eventTypes\":[\"task:new\",\"task:connected\",\"task:ended\"],\"resourceVersion\":\"task:1.0.0\",\"secret\":\"" + secret
                 + "\",\"destinationUrl\":\"" + receiver.url().toEncoded() + "\"}",
             "token");
    QCOMPARE(made.status, 201);
    const Http::Response call = send("POST", u"/sandbox-admin/calls"_s, "{}", "trainer");
    QVERIFY2(call.body.contains("\"notifications\":3"), call.body.constData());
    QTRY_COMPARE(receiver.count(), 4);
    for (const Http::Request &request : receiver.requests())
        QVERIFY(Http::isSignature(request.headers.value("X-WebexCC-Signature"), request.body, secret));
    // The first was tried again at the end.
    QCOMPARE(receiver.requests().first().body, receiver.requests().last().body);
}

void DeliveriesTest::theTrainerReadsTheLog()
{
    Store store(std::move(DatabaseFile::open({})->file));
    Service service(OpenApi::Catalog::bundled(), store, {"token", u"o"_s, "trainer", quick()});
    Http::Request request{.method = "GET", .url = QUrl(u"/sandbox-admin/deliveries"_s), .headers = {{"Authorization", "Bearer trainer"}}};
    QCOMPARE(service.answer(request).body, "[]");
    service.deliveries().log().put({.id = u"d"_s, .organization = u"o"_s});
    QVERIFY(service.answer(request).body.startsWith("[{\"id\":\"d\",\"organizationId\":\"o\""));
    request.url = QUrl(u"/sandbox-admin/deliveries?organizationId=other"_s);
    QCOMPARE(service.answer(request).body, "[]");
    request.method = "DELETE";
    QCOMPARE(service.answer(request).status, 204);
    QCOMPARE(service.deliveries().log().newest(1).size(), 0);
}

/// As the window uses it: values come back from the sandbox's thread.
void DeliveriesTest::theSandboxAsAWhole()
{
    ::Sandbox::Options options;
    options.tasks = 0;
    ::Sandbox::Sandbox sandbox(options);
    QFuture<::Sandbox::Sandbox::Started> start = sandbox.start();
    QTRY_VERIFY(start.isFinished());
    auto call = sandbox.simulateCall({.queue = u"Queue_Support"_s});
    QTRY_VERIFY(call.isFinished());
    QVERIFY(call.result());
    QCOMPARE(call.result()->call.parties.queue.name, u"Queue_Support"_s);
    QCOMPARE(call.result()->told, 0);
    auto log = sandbox.deliveries(10);
    QTRY_VERIFY(log.isFinished());
    QCOMPARE(log.result().size(), 0);
    ::Sandbox::Sandbox unstarted(options);
    auto nothing = unstarted.simulateCall();
    QTRY_VERIFY(nothing.isFinished());
    QCOMPARE(nothing.resultCount(), 0);
}

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "deliveriestest.moc"
