// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookspane.h"

#include "app/http/networktransport.h"
#include "tests/support/test.h"
#include "ui/webhooks/arrivallist.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Ui::WebhooksPane;

namespace {

Sandbox::Options withoutHistory()
{
    Sandbox::Options options;
    options.tasks = 0;
    return options;
}

} // namespace

class WebhooksPaneTest : public Support::Test
{
    Q_OBJECT

    QTemporaryDir m_folder;
    Http::NetworkTransport m_transport;
    Sandbox::Endpoint m_endpoint;
    std::unique_ptr<Settings::Store> m_settings;
    std::unique_ptr<Sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Tryout::WebhookReceiver> m_receiver;
    std::unique_ptr<Sandbox::Rehearsal> m_rehearsal;
    std::unique_ptr<WebhooksPane> m_pane;

    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : m_pane->findChildren<QAbstractButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no %s", qPrintable(name));
    }
    void click(const QString &name) const
    {
        QVERIFY(button(name)->isVisible());
        QVERIFY(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton, {}, QPoint(8, button(name)->height() / 2));
    }
    [[nodiscard]] Ui::ArrivalList *list() const { return m_pane->findChild<Ui::ArrivalList *>(); }
    [[nodiscard]] QString message() const { return m_pane->findChild<Ui::MessageStrip *>()->message(); }
    [[nodiscard]] QByteArray body() const { return m_pane->findChild<Ui::CodeEditor *>()->text(); }
    [[nodiscard]] bool reads(const QString &words) const
    {
        const QList<QLabel *> labels = m_pane->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    [[nodiscard]] QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            texts.append(list()->topLevelItem(row)->text(number));
        return texts;
    }

    int post(const QUrl &url, const QByteArray &sent, const QByteArray &token = {})
    {
        auto future = m_transport.send({.method = "POST",
                                        .url = url,
                                        .headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}},
                                        .body = sent});
        return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result() ? future.result()->status : 0;
    }
    /// As somebody does it who presses Run on what is offered.
    void subscribe()
    {
        const QSignalSpy offered(m_pane.get(), &WebhooksPane::subscriptionOffered);
        click(u"Subscribe with this address"_s);
        QCOMPARE(offered.size(), 1);
        QUrl url = m_endpoint.baseUrl;
        url.setPath(u"/v2/subscriptions"_s);
        QCOMPARE(post(url, offered.first().first().toString().toUtf8(), m_endpoint.token), 201);
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_settings = std::make_unique<Settings::Store>(m_folder.filePath(u"settings.ini"_s));
        m_sandbox = std::make_unique<Sandbox::Sandbox>(withoutHistory());
        auto started = m_sandbox->start();
        QTRY_VERIFY(started.isFinished());
        m_endpoint = *started.result();
        m_receiver = std::make_unique<Tryout::WebhookReceiver>(*m_settings);
        m_rehearsal = std::make_unique<Sandbox::Rehearsal>(*m_sandbox);
        m_pane = std::make_unique<WebhooksPane>(*m_receiver, *m_rehearsal);
        Tryout::Environment environment;
        environment.organizationId = m_endpoint.organizationId;
        m_pane->setEnvironment(environment);
        m_pane->resize(420, 600);
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_rehearsal.reset();
        m_receiver.reset();
        m_sandbox.reset();
    }

    void saysWhatAWebhookIsAndWhatToDoFirst()
    {
        QVERIFY(reads(u"posts a message there whenever something happens"_s));
        QVERIFY(reads(u"Nobody listens yet"_s));
        QVERIFY(!button(u"Subscribe with this address"_s)->isEnabled());
        click(u"Listen on this computer"_s);
        QVERIFY(reads(u"Nothing has arrived yet"_s));
        QVERIFY(!button(u"Listen on this computer"_s)->isVisible());
        click(u"Copy receiver address"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), m_receiver->address().toString());
        click(u"Stop"_s);
        QVERIFY(!m_receiver->isListening());
        QVERIFY(reads(u"Nobody listens yet"_s));
    }

    void saysThatNobodyIsTold()
    {
        click(u"Simulate a call"_s);
        QTRY_VERIFY(message().contains(u"Listen first"_s));
        QVERIFY(reads(u"Amara Okafor took a call in Queue_Sales. Search finds it."_s));
        click(u"Listen on this computer"_s);
        click(u"Simulate a call"_s);
        QTRY_VERIFY(message().contains(u"then Run"_s));
    }

    void showsACallAsItArrives()
    {
        click(u"Listen on this computer"_s);
        subscribe();
        QVERIFY(message().contains(u"Press Run"_s));
        click(u"Simulate a call"_s);
        QTRY_COMPARE(list()->topLevelItemCount(), 7);
        QCOMPARE(column(1).join(u' '), u"task:new task:parked task:connect task:connected task:on-hold task:hold-done task:ended"_s);
        QCOMPARE(column(2), QStringList(7, u"right"_s));
        QVERIFY(reads(u"Notifications: 7"_s));
        QCOMPARE(message(), QString());
        // The newest is shown, until another one is chosen.
        QVERIFY(body().contains("\"type\": \"task:ended\""));
        list()->setCurrentItem(list()->topLevelItem(0));
        QVERIFY(body().contains("\"type\": \"task:new\""));
        QVERIFY(reads(u"The signature is right"_s));
        QTRY_VERIFY(reads(u"Delivered at attempt 1: answered 204"_s));
        click(u"Simulate a call"_s);
        QTRY_COMPARE(list()->topLevelItemCount(), 14);
        QVERIFY(body().contains("\"type\": \"task:new\""));
        click(u"Clear notifications"_s);
        QVERIFY(reads(u"Nothing has arrived yet"_s));
    }

    void showsHowOneIsTriedAgain()
    {
        click(u"Listen on this computer"_s);
        subscribe();
        click(u"Answer with an error (500)"_s);
        click(u"Simulate a call"_s);
        QTRY_VERIFY(list()->topLevelItemCount() >= 7);
        QCOMPARE(column(3).first(), u"500"_s);
        list()->setCurrentItem(list()->topLevelItem(0));
        QTRY_VERIFY(reads(u"It will be tried again"_s));
        click(u"Answer with an error (500)"_s);
        QTRY_VERIFY(reads(u"Delivered at attempt 2: answered 500"_s));
    }

    void saysWhyASignatureIsNotToBeTrusted_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a wrong one") << QByteArray(64, 'a') << u"wrong"_s << u"another secret"_s;
        QTest::newRow("none") << QByteArray() << u"missing"_s << u"no secret"_s;
    }

    void saysWhyASignatureIsNotToBeTrusted()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QString, word);
        QFETCH(QString, reason);
        click(u"Listen on this computer"_s);
        Http::Request request{.method = "POST", .url = m_receiver->address(), .headers = {}, .body = "{\"type\":\"task:new\"}"};
        if (!signature.isEmpty())
            request.headers.append("X-WebexCC-Signature", signature);
        const auto sent = m_transport.send(request);
        QTRY_COMPARE(column(2), QStringList{word});
        QVERIFY(reads(reason));
    }

    void saysWhatNeverArrives()
    {
        click(u"Listen on this computer"_s);
        subscribe();
        QVERIFY(m_receiver->isListening());
        QUrl url = m_endpoint.baseUrl;
        url.setPath(u"/v1/subscriptions"_s);
        QCOMPARE(post(url, "{\"name\":\"Mine\",\"eventTypes\":[\"task:new\"],\"destinationUrl\":\"https://hooks.example.com/webex\"}", m_endpoint.token), 201);
        click(u"Simulate a call"_s);
        QTRY_VERIFY(message().contains(u"Not delivered to https://hooks.example.com/webex: task:new"_s));
        QVERIFY(message().contains(u"on this computer only"_s));
    }

    void rehearsesInTheSandboxOnly()
    {
        click(u"Listen on this computer"_s);
        Tryout::Environment live;
        live.kind = Tryout::Environment::Kind::Live;
        m_pane->setEnvironment(live);
        QVERIFY(!button(u"Simulate a call"_s)->isEnabled());
        QVERIFY(!button(u"Subscribe with this address"_s)->isEnabled());
        QVERIFY(message().contains(u"cannot reach this computer"_s));
        m_pane->setEnvironment({});
        QVERIFY(button(u"Simulate a call"_s)->isEnabled());
        QCOMPARE(message(), QString());
    }

    void showsWhatArrivedBeforeItWasMade()
    {
        click(u"Listen on this computer"_s);
        QCOMPARE(post(m_receiver->address(), "{\"type\":\"task:new\"}"), 204);
        QTRY_COMPARE(m_receiver->arrivals().size(), 1);
        m_pane = std::make_unique<WebhooksPane>(*m_receiver, *m_rehearsal);
        QCOMPARE(column(1), QStringList{u"task:new"_s});
    }
};

QTEST_MAIN(WebhooksPaneTest)
#include "webhookspanetest.moc"
