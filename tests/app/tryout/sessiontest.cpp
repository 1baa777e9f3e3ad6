// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/session.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

using namespace Tryout;
using ErrorKind = Http::TransportError::Kind;

class SessionTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = Sample::catalog();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Support::ScriptedTransport> m_transport;
    std::unique_ptr<Session> m_session;

    void startSession()
    {
        m_session = std::make_unique<Session>(m_catalog, *m_transport, DraftStore(m_folder->path()));
        m_session->setEnvironment(Sample::environment());
    }
    Draft typed(const QString &body)
    {
        Draft draft = m_session->draft();
        draft.body = body;
        return draft;
    }

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_session.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_transport = std::make_unique<Support::ScriptedTransport>();
        startSession();
    }

    void cleanup() { m_session.reset(); }

    void openingTellsOperationDraftAndProblems()
    {
        QSignalSpy opened(m_session.get(), &Session::operationOpened);
        QSignalSpy drafted(m_session.get(), &Session::draftChanged);
        QVERIFY(m_session->open("createBook"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(drafted.size(), 1);
        QCOMPARE(m_session->operation()->key, "createBook");
        QCOMPARE(m_session->draft().parameters.value("orgid"), "org-1");
        QVERIFY(!m_session->lastExchange());
    }

    void anUnknownOperationDoesNotOpen()
    {
        QVERIFY(!m_session->open("nothing"));
        QVERIFY(!m_session->operation());
    }

    void aRunEndsWithAnExchange()
    {
        QVERIFY(m_session->open("createBook"));
        m_session->setDraft(typed(R"({"name": "a"})"));
        m_transport->answer(201, R"({"id": "7"})");
        QSignalSpy running(m_session.get(), &Session::runningChanged);
        QSignalSpy finished(m_session.get(), &Session::exchangeFinished);
        m_session->run();
        QVERIFY(m_session->isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_session->isRunning());
        QCOMPARE(running.size(), 2);
        const Exchange *exchange = m_session->lastExchange();
        QVERIFY(exchange && exchange->response());
        QCOMPARE(exchange->operation, "createBook");
        QCOMPARE(exchange->response()->status, 201);
        QCOMPARE(m_transport->requests().first().body, R"({"name": "a"})");
    }

    void aDraftWithErrorsIsNotSent()
    {
        QVERIFY(m_session->open("createBook"));
        m_session->setDraft(typed(R"({"name": "<Your_Attendee_ID>"})"));
        QSignalSpy refused(m_session.get(), &Session::runRefused);
        m_session->run();
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_transport->requests().isEmpty());
        QVERIFY(!m_session->isRunning());
    }

    void aRefusedConnectionIsAnExchangeToo()
    {
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        m_transport->answer(Support::ScriptedTransport::failure(ErrorKind::Refused));
        QSignalSpy finished(m_session.get(), &Session::exchangeFinished);
        m_session->run();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_session->lastExchange()->response());
        QCOMPARE(m_session->lastExchange()->outcome.error().kind, ErrorKind::Refused);
    }

    void cancellingEndsTheCall()
    {
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        m_transport->hold();
        QSignalSpy finished(m_session.get(), &Session::exchangeFinished);
        m_session->run();
        m_session->cancel();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_session->lastExchange()->outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_transport->openCalls(), 0);
    }

    void runTwiceSendsOnce()
    {
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        m_transport->hold();
        m_session->run();
        m_session->run();
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void aStaleAnswerNeverShowsForAnotherOperation()
    {
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        m_transport->hold();
        QSignalSpy finished(m_session.get(), &Session::exchangeFinished);
        m_session->run();
        QVERIFY(m_session->open("createBook"));
        QVERIFY(!m_session->isRunning());
        QTRY_COMPARE(m_transport->openCalls(), 0);
        m_session->setDraft(typed(R"({"name": "a"})"));
        m_session->run();
        m_transport->finish(201);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Exchange>().operation, "createBook");
    }

    void theLastExchangeBelongsToItsOperation()
    {
        m_transport->answerWith([](const Http::Request &) { return Support::ScriptedTransport::response(200, "{}"); });
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        QSignalSpy finished(m_session.get(), &Session::exchangeFinished);
        m_session->run();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(m_session->open("createBook"));
        QVERIFY(!m_session->lastExchange());
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        QVERIFY(m_session->lastExchange());
    }

    void aDraftIsOnDiskSoonAfterTyping()
    {
        QVERIFY(m_session->open("createBook"));
        m_session->setDraft(typed("{}"));
        QTRY_VERIFY_WITH_TIMEOUT(DraftStore(m_folder->path()).load("createBook"), 1000);
    }

    void aDraftIsWrittenOnClosingAndThereAgain()
    {
        QVERIFY(m_session->open("createBook"));
        m_session->setDraft(typed("{ }"));
        m_session.reset();
        startSession();
        QVERIFY(m_session->open("createBook"));
        QCOMPARE(m_session->draft().body, "{ }");
        QCOMPARE(m_session->draft().parameters.value("orgid"), "org-1");
    }

    void aDraftIsThereAgainAfterAnotherOperation()
    {
        QVERIFY(m_session->open("createBook"));
        m_session->setDraft(typed("{ }"));
        QVERIFY(m_session->open("search"));
        QVERIFY(m_session->open("createBook"));
        QCOMPARE(m_session->draft().body, "{ }");
    }

    void resettingForgetsWhatWasTyped()
    {
        QVERIFY(m_session->open("createBook"));
        const Draft before = m_session->draft();
        m_session->setDraft(typed("{ }"));
        m_session->reset();
        QCOMPARE(m_session->draft(), before);
        m_session.reset();
        QVERIFY(!DraftStore(m_folder->path()).load("createBook"));
    }

    void aDraftOfAnotherOperationIsNotTaken()
    {
        QVERIFY(m_session->open("createBook"));
        const Draft before = m_session->draft();
        Draft other = typed("other");
        other.operation = "search";
        m_session->setDraft(other);
        QCOMPARE(m_session->draft(), before);
    }

    void anotherEnvironmentRefillsTheOrganization_data()
    {
        QTest::addColumn<QString>("typedOrganization");
        QTest::addColumn<QString>("afterwards");
        QTest::newRow("one that nobody touched follows") << "org-1" << "org-2";
        QTest::newRow("one that somebody typed stays") << "mine" << "mine";
        QTest::newRow("one that somebody cleared stays empty") << "" << "";
    }

    void anotherEnvironmentRefillsTheOrganization()
    {
        QFETCH(QString, typedOrganization);
        QVERIFY(m_session->open("createBook"));
        Draft draft = typed("{ }");
        draft.parameters["orgid"] = typedOrganization;
        m_session->setDraft(draft);
        Environment environment = Sample::environment();
        environment.organizationId = "org-2";
        m_session->setEnvironment(environment);
        QTEST(m_session->draft().parameters.value("orgid"), "afterwards");
        QCOMPARE(m_session->draft().body, "{ }");
    }

    void problemsFollowTheDraftAndTheEnvironment()
    {
        QVERIFY(m_session->open("getAllConfigWithMetaData_1"));
        QVERIFY(m_session->problems().isEmpty());
        QSignalSpy changed(m_session.get(), &Session::problemsChanged);
        m_session->setEnvironment({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_session->problems().first().kind, Problem::Kind::NotReady);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
