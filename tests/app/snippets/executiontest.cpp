// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/server.h"
#include "app/snippets/language.h"
#include "tests/app/snippets/sample.h"
#include "tests/support/test.h"

#include <QMutex>
#include <QProcess>
#include <QStandardPaths>

using Http::Request;
using Http::Response;
using Http::Server;

namespace {

/// How a snippet is run.
struct Runner
{
    const char *language;
    const char *program;
    const char *file;
    /// Run to see whether all it needs is there.
    QStringList probe;
    const char *needs;
};

const QList<Runner> Runners{
    {"curl", "/bin/sh", "call.sh", {"-c", "curl --version"}, "curl (package curl)"},
    {"python", "python3", "call.py", {"-c", "import requests"}, "Python with requests (package python3-requests)"},
    {"node", "node", "call.cjs", {"--version"}, "Node.js 18 or later (package nodejs)"},
    {"javascript", "node", "call.mjs", {"--version"}, "Node.js 18 or later (package nodejs)"},
    {"java", "java", "Call.java", {"-version"}, "a Java development kit (package default-jdk-headless)"},
};

QProcessEnvironment withoutProxies()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

/// Keeps the last request that came, across the server's thread and the test's.
class Recorder
{
public:
    Response take(const Request &request)
    {
        const QMutexLocker lock(&m_mutex);
        m_last = request;
        return Response{.status = 204};
    }
    Request last() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_last;
    }

private:
    mutable QMutex m_mutex;
    Request m_last;
};

} // namespace

class ExecutionTest : public Support::Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QHash<QByteArray, bool> m_present;

    bool run(const Runner &runner, const QStringList &arguments, QByteArray *complaint) const
    {
        QProcess process;
        process.setProcessEnvironment(withoutProxies());
        process.setWorkingDirectory(m_folder.path());
        process.start(QString::fromLatin1(runner.program), arguments);
        const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        *complaint = process.readAllStandardError();
        return isDone;
    }
    bool isPresent(const Runner &runner)
    {
        QByteArray ignored;
        if (!m_present.contains(runner.language))
            m_present.insert(runner.language, run(runner, runner.probe, &ignored));
        return m_present.value(runner.language);
    }

private Q_SLOTS:
    void theProgramSendsTheSameBytes_data()
    {
        QTest::addColumn<int>("runner");
        QTest::addColumn<Request>("request");
        for (int index = 0; index < Runners.size(); ++index) {
            for (const Sample::Named &one : Sample::hardRequests()) {
                // A compiler takes its time, so Java gets what is special to it; and it sends no headers but in ASCII.
                const bool isJava = QByteArrayView(Runners.at(index).language) == "java";
                const bool isForJava = QByteArrayView(one.name).startsWith("every") || one.request.body.size() > 100'000;
                if (!isJava || isForJava)
                    QTest::addRow("%s: %s", Runners.at(index).language, one.name) << index << one.request;
            }
        }
    }

    void theProgramSendsTheSameBytes()
    {
        QFETCH(int, runner);
        QFETCH(Request, request);
        const Runner &how = Runners.at(runner);
        if (!isPresent(how))
            QSKIP(qPrintable(QStringLiteral("needs %1; it is not there").arg(QLatin1String(how.needs))));
        Recorder recorder;
        const auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, [&](const Request &arrived) { return recorder.take(arrived); });
        QVERIFY(server.has_value());
        Request sent = request;
        sent.url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg((*server)->port())).resolved(request.url);

        QFile file(m_folder.filePath(QString::fromLatin1(how.file)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Snippets::language(QString::fromLatin1(how.language))->write(sent).toUtf8());
        file.close();
        QByteArray complaint;
        QVERIFY2(run(how, {file.fileName()}, &complaint), complaint.constData());

        const Request received = recorder.last();
        QCOMPARE(received.method, request.method);
        QCOMPARE(received.url, request.url);
        QCOMPARE(received.body, request.body);
        for (const Http::Header &field : request.headers)
            QCOMPARE(received.headers.value(field.name), field.value);
        QCOMPARE(received.headers.contains("Content-Type"), request.headers.contains("Content-Type"));
    }

    void aHeadHasNoBodyToWaitFor()
    {
        if (!isPresent(Runners.first()))
            QSKIP("needs curl (package curl); it is not there");
        Recorder recorder;
        const auto server = Server::listen(QStringLiteral("127.0.0.1"), 0, [&](const Request &arrived) { return recorder.take(arrived); });
        QVERIFY(server.has_value());
        const Request head{.method = "HEAD", .url = QUrl(QStringLiteral("http://127.0.0.1:%1/x?y=[1-3]").arg((*server)->port()))};
        QByteArray complaint;
        QVERIFY2(run(Runners.first(), {"-c", Snippets::language(u"curl")->write(head)}, &complaint), complaint.constData());
        QCOMPARE(recorder.last().method, "HEAD");
        QCOMPARE(recorder.last().url.toEncoded(), head.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    }
};

QTEST_GUILESS_MAIN(ExecutionTest)
#include "executiontest.moc"
