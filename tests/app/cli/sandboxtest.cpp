// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"
#include "tests/app/cli/commandline.h"
#include "tests/support/test.h"

#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Serves until the signal, which comes as soon as the first line is there.
Outcome serveUntil(int signal, const QStringList &arguments = {})
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    QObject::connect(&out, &QIODevice::bytesWritten, &out, [signal] { std::raise(signal); }, Qt::QueuedConnection);
    const int status = Cli::run(QStringList{u"tryout"_s, u"sandbox"_s} + arguments, out, err);
    return {status, out.data(), err.data()};
}

} // namespace

class SandboxTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void servesUntilInterrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
    }

    void servesUntilInterrupted()
    {
        QFETCH(int, signal);
        const Outcome outcome = serveUntil(signal, {u"--in-memory"_s, u"--token"_s, u"my-token"_s, u"--deliver-elsewhere"_s});
        QCOMPARE(outcome.status, 0);
        const auto json = Json::Document::parse(outcome.out);
        QVERIFY2(json.has_value(), outcome.out.constData());
        QVERIFY(json->root()["baseUrl"].toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(json->root()["token"].toString(), u"my-token"_s);
        QVERIFY(!json->root()["organizationId"].toString().isEmpty());
    }

    void aDamagedDatabaseIsToldToThePerson()
    {
        QVERIFY(QDir().mkpath(m_files.path(u"damaged"_s)));
        QFile file(m_files.path(u"damaged/sandbox.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const Outcome outcome = serveUntil(SIGTERM, {u"--data"_s, m_files.path(u"damaged"_s), u"--tasks"_s, u"0"_s});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.startsWith("tryout: "), outcome.err.constData());
        QVERIFY(Json::Document::parse(outcome.out).has_value());
    }

    void tellsTheFaultsOfAnApi()
    {
        const QString api = m_files.with(u"pets.yaml"_s, "openapi: 3.0.0\npaths: {/pets: {get: {operationId: pets, responses: {}}}}\n");
        const Outcome outcome = serveUntil(SIGTERM, {u"--in-memory"_s, u"--tasks"_s, u"0"_s, u"--api"_s, api});
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.err.contains("pets.yaml: 1. "), outcome.err.constData());
        QVERIFY(Json::Document::parse(outcome.out).has_value());
    }

    void keepsItsData()
    {
        QCOMPARE(serveUntil(SIGTERM, {u"--data"_s, m_files.path(u"kept"_s), u"--tasks"_s, u"0"_s}).status, 0);
        QVERIFY(QFile::exists(m_files.path(u"kept/sandbox.sqlite"_s)));
    }

    void aPlaceThatIsNotThisComputer()
    {
        const Outcome outcome = tryout({u"sandbox"_s, u"--listen"_s, u"192.0.2.1:0"_s, u"--token"_s, u"word"_s});
        QCOMPARE(outcome.status, 3);
        QVERIFY(!outcome.err.isEmpty());
    }

    void whoOpensItToOthersGivesAToken()
    {
        const Outcome outcome = tryout({u"sandbox"_s, u"--listen"_s, u"0.0.0.0:0"_s});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("--token"), outcome.err.constData());
    }

    void badInput_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("no place to listen") << QStringList{u"--listen"_s, u"somewhere"_s};
        QTest::newRow("a port that is too large") << QStringList{u"--listen"_s, u"127.0.0.1:70000"_s};
        QTest::newRow("a number of tasks that is none") << QStringList{u"--tasks"_s, u"many"_s};
        QTest::newRow("less than no tasks") << QStringList{u"--tasks"_s, u"-1"_s};
        QTest::newRow("kept and forgotten at once") << QStringList{u"--data"_s, m_files.path(u"x"_s), u"--in-memory"_s};
        QTest::newRow("a word too many") << QStringList{u"now"_s};
    }

    void badInput()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = tryout(QStringList{u"sandbox"_s} + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.out.isEmpty());
    }

private:
    Files m_files;
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
