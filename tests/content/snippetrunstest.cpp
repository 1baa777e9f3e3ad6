// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/writer.h"
#include "app/openapi/catalog.h"
#include "app/sandbox/sandbox.h"
#include "app/snippets/language.h"
#include "app/tryout/buildrequest.h"
#include "tests/support/test.h"

#include <QProcess>

namespace {

/// How a snippet is run, and what to run to see whether that is there.
struct Runner
{
    const char *language;
    const char *program;
    const char *file;
    QStringList probe;
};

const QList<Runner> Runners{
    {"curl", "/bin/sh", "call.sh", {"-c", "curl --version"}},
    {"python", "python3", "call.py", {"-c", "import requests"}},
    {"node", "node", "call.cjs", {"--version"}},
};

/// What the program prints; nothing where it fails.
std::optional<QByteArray> printed(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
}

} // namespace

/// The code of a filled form makes in the sandbox what Run would have made.
class SnippetRunsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeCreatesTheAddressBook_data()
    {
        QTest::addColumn<int>("runner");
        for (int index = 0; index < Runners.size(); ++index)
            QTest::addRow("%s", Runners.at(index).language) << index;
    }

    void theCodeCreatesTheAddressBook()
    {
        QFETCH(int, runner);
        const Runner &how = Runners.at(runner);
        if (!printed(QString::fromLatin1(how.program), how.probe))
            QSKIP("the program to run it with is not there");
        Sandbox::Sandbox sandbox({});
        const QFuture<Sandbox::Sandbox::Started> started = sandbox.start();
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result().has_value());

        Tryout::Environment environment;
        environment.baseUrl = started.result()->baseUrl;
        environment.token.value = started.result()->token;
        environment.organizationId = started.result()->organizationId;
        const OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
        const OpenApi::Operation &create = *catalog.find(u"createConfig_2");
        Tryout::Draft draft = Tryout::Draft::forOperation(create, environment);
        const QString words = QStringLiteral("It's \"äöü\" $HOME \\ %1").arg(QLatin1String(how.language));
        draft.body = QStringLiteral("{\"name\": \"AddressBook_141\", \"parentType\": \"ORGANIZATION\", \"description\": %1}").arg(QString::fromUtf8(Json::quoted(words)));

        QTemporaryDir folder;
        QFile file(folder.filePath(QString::fromLatin1(how.file)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Snippets::language(QString::fromLatin1(how.language))->write(Tryout::buildRequest(create, draft, environment).value()).toUtf8());
        file.close();
        const auto answer = printed(QString::fromLatin1(how.program), {file.fileName()});
        QVERIFY(answer.has_value());
        const auto start = answer->indexOf('{');
        QVERIFY2(start >= 0, answer->constData());
        const auto made = Json::Document::parse(answer->sliced(start, answer->lastIndexOf('}') + 1 - start));
        QVERIFY2(made.has_value(), answer->constData());
        QCOMPARE(made->root()["description"].toString(), words);
    }
};

QTEST_GUILESS_MAIN(SnippetRunsTest)
#include "snippetrunstest.moc"
