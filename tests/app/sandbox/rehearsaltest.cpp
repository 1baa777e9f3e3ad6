// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rehearsal.h"

#include "app/http/networktransport.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Sandbox::Rehearsal;

namespace {

Sandbox::Options withoutHistory()
{
    Sandbox::Options options;
    options.tasks = 0;
    return options;
}

} // namespace

class RehearsalTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Sandbox::Sandbox> m_sandbox;
    Sandbox::Endpoint m_endpoint;

    void subscribe(const QByteArray &address)
    {
        Http::NetworkTransport transport;
        QUrl url = m_endpoint.baseUrl;
        url.setPath(u"/v1/subscriptions"_s);
        auto made = transport.send({.method = "POST",
                                    .url = url,
                                    .headers = {{"Authorization", "Bearer " + m_endpoint.token}, {"Content-Type", "application/json"}},
                                    .body = "{\"name\":\"Mine\",\"eventTypes\":[\"task:new\",\"task:ended\"],\"destinationUrl\":\"" + address + "\"}"});
        QTRY_VERIFY(made.isFinished());
        QVERIFY(made.result());
        QCOMPARE(made.result()->status, 201);
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_sandbox = std::make_unique<Sandbox::Sandbox>(withoutHistory());
        auto started = m_sandbox->start();
        QTRY_VERIFY(started.isFinished());
        m_endpoint = *started.result();
    }

    void letsACallHappen()
    {
        Rehearsal rehearsal(*m_sandbox);
        const QSignalSpy made(&rehearsal, &Rehearsal::callMade);
        rehearsal.simulateCall();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made.first()[0].value<Sandbox::SimulatedCall>().parties.queue.name, u"Queue_Sales"_s);
        QCOMPARE(made.first()[1].value<qsizetype>(), 0);
        QCOMPARE(rehearsal.deliveries().size(), 0);
    }

    void followsEachNotificationToItsEnd()
    {
        // Nobody listens on port 1, and elsewhere nothing is sent to.
        subscribe("http://127.0.0.1:1/");
        subscribe("https://hooks.example.com/");
        Rehearsal rehearsal(*m_sandbox);
        const QSignalSpy changed(&rehearsal, &Rehearsal::deliveriesChanged);
        rehearsal.simulateCall(m_endpoint.organizationId);
        QTRY_COMPARE(rehearsal.deliveries().size(), 4);
        const auto states = [&](Sandbox::Delivery::State state) {
            return std::ranges::count(rehearsal.deliveries(), state, &Sandbox::Delivery::state);
        };
        QTRY_COMPARE(states(Sandbox::Delivery::State::Withheld), 2);
        // The first attempts fail and wait for the next, without anybody asking.
        QTRY_VERIFY(std::ranges::count_if(rehearsal.deliveries(), [](const auto &each) { return each.nextTime > 0; }) == 2);
        QVERIFY(changed.size() >= 1);
        m_sandbox->stop();
        QTRY_COMPARE(states(Sandbox::Delivery::State::Failed), 2);
    }

    void saysWhyNothingHappens()
    {
        Rehearsal rehearsal(*m_sandbox);
        const QSignalSpy failed(&rehearsal, &Rehearsal::failed);
        rehearsal.simulateCall(u"an-organization-without-anything"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"queue"_s));
        m_sandbox->stop();
        rehearsal.simulateCall();
        QCOMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().toString().contains(u"not running"_s));
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsaltest.moc"
