// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/trainer.h"

#include "app/http/networktransport.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Sandbox::Trainer;

/// A trainer of a real sandbox on loopback, without the network for itself.
class TrainerTest : public Support::Test
{
    Q_OBJECT

    std::unique_ptr<Sandbox::Sandbox> m_sandbox;
    std::unique_ptr<Trainer> m_trainer;
    Sandbox::Endpoint m_endpoint;
    Http::NetworkTransport m_transport;

    int status(const QByteArray &method = "GET", const QByteArray &body = {});
    QByteArray books();
    Http::Response call(const QByteArray &method, const QByteArray &body);

private Q_SLOTS:
    void init();
    void cleanup();
    void asksNothingByItself();
    void isReadyForTheSandboxOnly();
    void makesTheNextCallFail();
    void knowsWhenItIsUsedUp();
    void expiresTheTokenOfThisProgram();
    void limitsAndDelays();
    void endsEverything();
    void saysWhatWasRefused();
    void resetsKeepsAndRestores();
    void readsTheJournal();
    void nothingIsLeftForTheNextStart();
    void answersNobodyBeforeTheStart();
};

Http::Response TrainerTest::call(const QByteArray &method, const QByteArray &body)
{
    Http::Request request{.method = method, .url = m_endpoint.baseUrl, .headers = {{"Authorization", "Bearer " + m_endpoint.token}}, .body = body};
    request.url.setPath(u"/organization/%1/v3/address-book"_s.arg(m_endpoint.organizationId));
    const auto future = m_transport.send(request);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000) || !future.result())
        qFatal("no answer");
    return *future.result();
}

int TrainerTest::status(const QByteArray &method, const QByteArray &body)
{
    return call(method, body).status;
}

QByteArray TrainerTest::books()
{
    return call("GET", {}).body;
}

void TrainerTest::init()
{
    Support::Test::init();
    m_sandbox = std::make_unique<Sandbox::Sandbox>(Sandbox::Options());
    const auto started = m_sandbox->start();
    QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 10'000);
    m_endpoint = *started.result();
    m_trainer = std::make_unique<Trainer>([this](const QByteArray &method, const QString &path, const QByteArray &body) {
        return m_sandbox->administer(method, path, body);
    });
    m_trainer->setSandbox(m_endpoint.token);
}

void TrainerTest::cleanup()
{
    m_trainer.reset();
    m_sandbox.reset();
}

void TrainerTest::asksNothingByItself()
{
    int asked = 0;
    Trainer trainer([&](const QByteArray &, const QString &, const QByteArray &) {
        ++asked;
        return QFuture<Http::Response>();
    });
    trainer.setSandbox("token");
    trainer.setLive(true);
    QCOMPARE(asked, 0);
}

void TrainerTest::isReadyForTheSandboxOnly()
{
    const QSignalSpy changed(m_trainer.get(), &Trainer::availabilityChanged);
    QCOMPARE(m_trainer->availability(), Trainer::Availability::Ready);
    m_trainer->setLive(true);
    QCOMPARE(m_trainer->availability(), Trainer::Availability::Live);
    m_trainer->setLive(false);
    m_trainer->setSandbox({});
    QCOMPARE(m_trainer->availability(), Trainer::Availability::NotRunning);
    QCOMPARE(changed.size(), 3);
}

void TrainerTest::makesTheNextCallFail()
{
    const QSignalSpy done(m_trainer.get(), &Trainer::done);
    m_trainer->add({.status = 429});
    QTRY_COMPARE(m_trainer->inForce().faults, QList<Sandbox::Fault>{{.status = 429}});
    QCOMPARE(done.size(), 1);
    QCOMPARE(status(), 429);
    QCOMPARE(status(), 200);
}

void TrainerTest::knowsWhenItIsUsedUp()
{
    m_trainer->add({.status = 500});
    QTRY_VERIFY(m_trainer->inForce().isAny());
    QCOMPARE(status(), 500);
    QTRY_VERIFY_WITH_TIMEOUT(!m_trainer->inForce().isAny(), 10'000);
}

void TrainerTest::expiresTheTokenOfThisProgram()
{
    m_trainer->expireToken();
    QTRY_COMPARE(m_trainer->inForce().expiredTokens, 1);
    QCOMPARE(status(), 401);
}

void TrainerTest::limitsAndDelays()
{
    m_trainer->setRateLimit(1);
    m_trainer->setLatency(std::chrono::milliseconds(1));
    QTRY_COMPARE(m_trainer->inForce(), (Sandbox::InForce{.latency = std::chrono::milliseconds(1), .perMinute = 1}));
    QCOMPARE(status(), 200);
    const Http::Response limited = call("GET", {});
    QCOMPARE(limited.status, 429);
    QVERIFY(limited.headers.value("Retry-After").toInt() > 0);
}

void TrainerTest::endsEverything()
{
    m_trainer->add({.status = 500, .times = 0});
    m_trainer->setRateLimit(1);
    m_trainer->expireToken();
    QTRY_VERIFY(m_trainer->inForce().expiredTokens == 1 && m_trainer->inForce().perMinute == 1);
    m_trainer->endAll();
    QTRY_VERIFY(!m_trainer->inForce().isAny());
    QCOMPARE(status(), 200);
    QCOMPARE(status(), 200);
}

void TrainerTest::saysWhatWasRefused()
{
    const QSignalSpy failed(m_trainer.get(), &Trainer::failed);
    m_trainer->restore(u"never kept"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"no snapshot of that name"_s));
}

void TrainerTest::resetsKeepsAndRestores()
{
    const QSignalSpy changed(m_trainer.get(), &Trainer::worldChanged);
    const QSignalSpy names(m_trainer.get(), &Trainer::snapshotsRead);
    QCOMPARE(status("POST", "{\"name\":\"Mine\",\"parentType\":\"ORGANIZATION\"}"), 201);
    m_trainer->keep(u"before lunch"_s);
    m_trainer->reset();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!books().contains("Mine"));
    m_trainer->readSnapshots();
    QTRY_COMPARE(names.size(), 1);
    QCOMPARE(names.first().first().toStringList(), QStringList{u"before lunch"_s});
    m_trainer->restore(u"before lunch"_s);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(books().contains("Mine"));
}

void TrainerTest::readsTheJournal()
{
    const QSignalSpy read(m_trainer.get(), &Trainer::journalRead);
    QCOMPARE(status("POST", "{\"name\":\"Mine\",\"secret\":\"hush\",\"parentType\":\"ORGANIZATION\"}"), 201);
    QCOMPARE(status(), 200);
    m_trainer->readJournal();
    QTRY_COMPARE(read.size(), 1);
    const auto entries = read.first().first().value<QList<Sandbox::Journal::Entry>>();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].request.method, "GET");
    QCOMPARE(entries[1].status, 201);
    QCOMPARE(entries[1].organizationId, m_endpoint.organizationId);
    QVERIFY(entries[1].request.body.contains("Mine") && !entries[1].request.body.contains("hush"));
    QVERIFY(!entries[1].request.headers.value("Authorization").contains(m_endpoint.token));
    QVERIFY(entries[1].request.headers.value("Authorization").startsWith("Bearer "));
    m_trainer->clearJournal();
    QTRY_COMPARE(read.size(), 2);
    QVERIFY(read.last().first().value<QList<Sandbox::Journal::Entry>>().isEmpty());
}

void TrainerTest::nothingIsLeftForTheNextStart()
{
    m_trainer->add({.status = 500, .times = 0});
    m_trainer->expireToken();
    QTRY_VERIFY(m_trainer->inForce().expiredTokens == 1);
    cleanup();
    init();
    QCOMPARE(status(), 200);
    m_trainer->look();
    QVERIFY(!m_trainer->inForce().isAny());
}

void TrainerTest::answersNobodyBeforeTheStart()
{
    Sandbox::Sandbox sandbox({});
    const auto answer = sandbox.administer("GET", u"/mischief"_s);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TrainerTest)
#include "trainertest.moc"
