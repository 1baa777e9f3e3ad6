// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "tests/journeys/visitor.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QMutex>

namespace {

const QByteArray token = "c2VjcmV0LXRva2VuLW9mLXRoZS1sYWI_PF84_1a994be4-0000-4000-8000-000000000001";

} // namespace

/// A pasted personal access token and a base URL make real calls: here to a service on loopback that notes what it is asked.
class LiveJourneyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto listening = Http::Server::listen("127.0.0.1", 0, [this](const Http::Request &request) {
            const QMutexLocker lock(&m_mutex);
            m_asked = request;
            return Http::Response{.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = R"({"id":18446744073709551615,"rate":1.10})"};
        });
        QVERIFY(listening.has_value());
        m_service = std::move(*listening);
    }

    void aTokenIsPastedWithItsBaseUrl()
    {
        m_visitor.click("Sign in");
        m_visitor.click("Use personal access token");
        m_visitor.type("Base URL", QString("http://127.0.0.1:%1").arg(m_service->port()));
        m_visitor.type("Personal access token", QString::fromLatin1(token));
        m_visitor.picture("live-1-token");
        m_visitor.click("Use this token");
        QTRY_VERIFY(m_visitor.reads("LIVE"));
        QVERIFY(!m_visitor.reads("SANDBOX"));
    }

    void theOrganisationFollowsFromTheToken()
    {
        m_visitor.openOperation("Get specific Address Book by ID");
        QTRY_COMPARE(m_visitor.text("orgid"), "1a994be4-0000-4000-8000-000000000001");
    }

    void theCallReachesTheService()
    {
        m_visitor.type("id", "4aa50a6b-a520-4221-bc9d-a050c111061f");
        m_visitor.press(QKeySequence("Ctrl+Return"));
        QTRY_COMPARE(m_visitor.text("Response status"), "200 OK");
        const QMutexLocker lock(&m_mutex);
        QCOMPARE(m_asked.method, "GET");
        QCOMPARE(m_asked.url.path(), "/organization/1a994be4-0000-4000-8000-000000000001/v3/address-book/4aa50a6b-a520-4221-bc9d-a050c111061f");
        QCOMPARE(m_asked.headers.value("Authorization"), "Bearer " + token);
    }

    void theAnswersNumbersStayExact()
    {
        QTRY_VERIFY(m_visitor.text("Response body").contains("18446744073709551615"));
        QVERIFY(m_visitor.text("Response body").contains("1.10"));
        m_visitor.picture("live-2-answer");
    }

    void theTokenIsNowhereToBeReadOrKept()
    {
        QVERIFY(!m_visitor.reads(QString::fromLatin1(token)));
        QDirIterator files(m_visitor.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        }
    }

private:
    QMutex m_mutex;
    Http::Request m_asked;
    std::unique_ptr<Http::Server> m_service;
    Journeys::Visitor m_visitor;
};

QTEST_MAIN(LiveJourneyTest)
#include "livejourneytest.moc"
