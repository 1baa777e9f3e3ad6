// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/webhookreceiver.h"

#include "app/http/networktransport.h"
#include "app/http/signature.h"
#include "app/json/document.h"
#include "tests/support/test.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Tryout::WebhookReceiver;

class WebhookReceiverTest : public Support::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Http::NetworkTransport m_transport;
    std::unique_ptr<Settings::Store> m_settings;
    std::unique_ptr<WebhookReceiver> m_receiver;

    /// The status of the answer; 0 for none.
    int send(const QByteArray &method, const QUrl &url, const QByteArray &body = "{}", const Http::Headers &headers = {})
    {
        auto future = m_transport.send({.method = method, .url = url, .headers = headers, .body = body});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return -1;
        return future.result() ? future.result()->status : 0;
    }
    Json::Document subscription() const { return Json::Document::parse(m_receiver->subscription().toUtf8()).value_or(Json::Document()); }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_settings = std::make_unique<Settings::Store>(m_folder.filePath(u"settings.ini"_s));
        m_receiver = std::make_unique<WebhookReceiver>(*m_settings);
    }

    void cleanup()
    {
        m_receiver.reset();
        m_settings.reset();
    }

    void listensWhenItIsAsked()
    {
        QCOMPARE(m_receiver->address(), QUrl());
        const QSignalSpy changed(m_receiver.get(), &WebhookReceiver::listeningChanged);
        m_receiver->start();
        m_receiver->start();
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_receiver->isListening());
        const QUrl address = m_receiver->address();
        QCOMPARE(address.host(), u"127.0.0.1"_s);
        QCOMPARE(send("POST", address), 204);
        m_receiver->stop();
        QCOMPARE(changed.size(), 2);
        QCOMPARE(send("POST", address), 0);
    }

    void tellsWhatArrives()
    {
        m_receiver->start();
        const QByteArray secret = subscription().root()["secret"].toUtf8();
        QVERIFY(secret.size() >= 32);
        const QSignalSpy arrived(m_receiver.get(), &WebhookReceiver::arrived);
        const QByteArray body = "{\"type\":\"task:new\"}";
        QCOMPARE(send("POST", m_receiver->address(), body, {{"X-WebexCC-Signature", Http::signature(body, secret)}}), 204);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(m_receiver->arrivals().size(), 1);
        QCOMPARE(m_receiver->arrivals().first().eventType, u"task:new"_s);
        QCOMPARE(m_receiver->arrivals().first().signature, Tryout::SignatureVerdict::Right);
    }

    void failsWhenItIsTold()
    {
        m_receiver->start();
        m_receiver->setFailing(true);
        QCOMPARE(send("POST", m_receiver->address()), 500);
        QTRY_COMPARE(m_receiver->arrivals().size(), 1);
        QCOMPARE(m_receiver->arrivals().first().answered, 500);
    }

    void takesOnlyWhatIsPosted()
    {
        m_receiver->start();
        QCOMPARE(send("GET", m_receiver->address(), {}), 405);
        QCOMPARE(send("POST", m_receiver->address()), 204);
        QTRY_COMPARE(m_receiver->arrivals().size(), 1);
    }

    void offersASubscription()
    {
        m_receiver->start();
        const Json::Document made = subscription();
        QCOMPARE(made.root()["destinationUrl"].toString(), m_receiver->address().toString());
        QCOMPARE(made.root()["resourceVersion"].toString(), u"task:1.0.0"_s);
        QVERIFY(made.root()["eventTypes"].size() > 3);
    }

    /// So that a subscription made once stays right.
    void keepsItsAddressAndSecret()
    {
        m_receiver->start();
        const QString before = m_receiver->subscription();
        m_receiver.reset();
        m_receiver = std::make_unique<WebhookReceiver>(*m_settings);
        m_receiver->start();
        QCOMPARE(m_receiver->subscription(), before);
        // Another program has its port: it takes another.
        WebhookReceiver second(*m_settings);
        second.start();
        QVERIFY(second.isListening());
        QVERIFY(second.address() != m_receiver->address());
    }

    void forgetsWhenItIsAskedAndTheOldest()
    {
        m_receiver->start();
        const QSignalSpy cleared(m_receiver.get(), &WebhookReceiver::cleared);
        QSignalSpy arrived(m_receiver.get(), &WebhookReceiver::arrived);
        for (int i = 0; i < 203; ++i)
            static_cast<void>(m_transport.send({.method = "POST", .url = m_receiver->address(), .body = QByteArray::number(i)}));
        QTRY_COMPARE(arrived.size(), 203);
        QCOMPARE(m_receiver->arrivals().size(), 200);
        m_receiver->clear();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(m_receiver->arrivals().size(), 0);
    }
};

QTEST_GUILESS_MAIN(WebhookReceiverTest)
#include "webhookreceivertest.moc"
