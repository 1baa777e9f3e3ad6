// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/controlhub.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

using namespace Tryout;
using Support::ScriptedTransport;

namespace {

QByteArray page(const QByteArray &rows, int totalPages = 1)
{
    return "{\"meta\":{\"totalPages\":" + QByteArray::number(totalPages) + "},\"data\":[" + rows + "]}";
}

} // namespace

class ControlHubTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = Sample::catalog();
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<ControlHub> m_hub;

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_hub.reset();
        m_transport = std::make_unique<ScriptedTransport>();
        m_hub = std::make_unique<ControlHub>(m_catalog, *m_transport);
        m_hub->setEnvironment(Sample::environment());
    }

    void cleanup() { m_hub.reset(); }

    void booksAreReadWithTheirEntries()
    {
        m_transport->answerWith([](const Http::Request &request) {
            if (request.url.path().endsWith("/entry"))
                return ScriptedTransport::response(200, page(R"({"id":"e1","name":"Help Desk","number":"+1"})"));
            return ScriptedTransport::response(200, page(R"({"id":"b1","name":"AddressBook_140","description":"d","parentType":"ORGANIZATION"})"));
        });
        QSignalSpy changed(m_hub.get(), &ControlHub::addressBooksChanged);
        m_hub->refresh();
        QVERIFY(m_hub->isRefreshing());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!m_hub->isRefreshing());
        const AddressBook expected{"b1", "AddressBook_140", "d", "ORGANIZATION", {{"e1", "Help Desk", "+1"}}};
        QCOMPARE(m_hub->addressBooks(), QList<AddressBook>{expected});
        QCOMPARE(m_transport->requests().first().headers.value("Authorization"), "Bearer T");
    }

    void everyPageIsRead()
    {
        m_transport->answer(200, page(R"({"id":"b1"})", 2));
        m_transport->answer(200, page(R"({"id":"e1"})", 2));
        m_transport->answer(200, page(R"({"id":"b2"})", 2));
        m_transport->answerWith([](const Http::Request &request) {
            return ScriptedTransport::response(200, page(request.url.path().contains("b1") ? R"({"id":"e2"})" : ""));
        });
        QSignalSpy changed(m_hub.get(), &ControlHub::addressBooksChanged);
        m_hub->refresh();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_hub->addressBooks().size(), 2);
        QCOMPARE(m_hub->addressBooks().at(0).entries.size(), 2);
        QCOMPARE(m_hub->addressBooks().at(0).entries.at(1).id, "e2");
        QVERIFY(m_hub->addressBooks().at(1).entries.isEmpty());
    }

    void fewCallsAreOpenAtOnce()
    {
        QByteArrayList rows;
        for (int number = 0; number < 20; ++number)
            rows.append("{\"id\":\"b" + QByteArray::number(number) + "\"}");
        m_transport->answer(200, page(rows.join(',')));
        QSignalSpy changed(m_hub.get(), &ControlHub::addressBooksChanged);
        m_hub->refresh();
        m_transport->hold();
        QTRY_COMPARE(m_transport->openCalls(), 4);
        while (m_transport->openCalls() > 0) {
            QVERIFY(m_transport->openCalls() <= 4);
            m_transport->finish(200, page({}));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_transport->requests().size(), 21);
    }

    void failuresAreToldInWords_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("an old token") << 401 << QByteArray("{}") << "401 Unauthorized";
        QTest::newRow("a missing role") << 403 << QByteArray("{}") << "403 Forbidden";
        QTest::newRow("an answer that is not JSON") << 200 << QByteArray("<html>") << "not in the form";
        QTest::newRow("an answer without data") << 200 << QByteArray("{}") << "not in the form";
    }

    void failuresAreToldInWords()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, mentions);
        m_transport->answer(status, body);
        QSignalSpy failed(m_hub.get(), &ControlHub::failed);
        m_hub->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_hub->isRefreshing());
        QVERIFY2(failed.first().at(0).toString().contains(mentions), qPrintable(failed.first().at(0).toString()));
        QVERIFY(!failed.first().at(1).toString().isEmpty());
    }

    void aStoppedSandboxIsTold()
    {
        QSignalSpy failed(m_hub.get(), &ControlHub::failed);
        m_transport->answer(ScriptedTransport::failure(Http::TransportError::Kind::Refused));
        m_hub->refresh();
        QTRY_COMPARE(failed.size(), 1);
    }

    void withoutAnAddressNothingIsSent()
    {
        m_hub->setEnvironment({});
        QSignalSpy failed(m_hub.get(), &ControlHub::failed);
        m_hub->refresh();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_hub->isRefreshing());
        QVERIFY(m_transport->requests().isEmpty());
    }

    void aNewRefreshDropsTheOneUnderWay()
    {
        m_transport->hold();
        m_hub->refresh();
        m_transport->hold(false);
        m_transport->answer(200, page({}));
        QSignalSpy changed(m_hub.get(), &ControlHub::addressBooksChanged);
        m_hub->refresh();
        QTRY_COMPARE(changed.size(), 1);
        QTRY_COMPARE(m_transport->openCalls(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void whatWasReadStaysWhenARefreshFails()
    {
        m_transport->answer(200, page(R"({"id":"b1"})"));
        m_transport->answer(200, page({}));
        QSignalSpy changed(m_hub.get(), &ControlHub::addressBooksChanged);
        QSignalSpy failed(m_hub.get(), &ControlHub::failed);
        m_hub->refresh();
        QTRY_COMPARE(changed.size(), 1);
        m_transport->answer(500);
        m_hub->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_hub->addressBooks().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ControlHubTest)
#include "controlhubtest.moc"
