// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/store.h"

#include "tests/app/sandbox/client.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

Http::Request creation(const QString &name)
{
    Http::Request request{.method = "POST", .url = {}, .headers = {}, .body = {}};
    request.url.setPath(u"/organization/%1/v3/address-book"_s.arg(Client::access().organizationId));
    request.headers.append("Authorization", "Bearer " + Client::access().token);
    request.body = uR"({"name":"%1","parentType":"ORGANIZATION"})"_s.arg(name).toUtf8();
    return request;
}

/// Creates address books until it is killed, and prints the id of each as soon as it is answered.
int writeForEver(const QString &file)
{
    auto opened = Sandbox::DatabaseFile::open(file);
    if (!opened || !opened->setAside.isEmpty())
        return 2;
    Sandbox::Store store(std::move(opened->file));
    Sandbox::Service service(*OpenApi::Catalog::load(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/address-book.json")), store, Client::access());
    for (int i = 0;; ++i) {
        const Http::Response response = service.answer(creation(u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(i)));
        if (response.status != 201)
            return 3;
        std::puts(Json::Document::parse(response.body)->root()["id"].toUtf8().constData());
        std::fflush(stdout);
    }
}

} // namespace

class KillTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAnsweredWrite();
};

void KillTest::keepsEveryAnsweredWrite()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    QByteArrayList answered;
    for (int round = 1; round <= 10; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
        QByteArray output;
        while (output.count('\n') < 37 * round) {
            QVERIFY2(writer.waitForReadyRead(30'000), "the writer ended by itself");
            output += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n'));
        answered += output.split('\n');

        auto opened = Sandbox::DatabaseFile::open(file);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->setAside, QString());
        Sandbox::Store store(std::move(opened->file));
        for (const QByteArray &id : answered)
            QVERIFY2(store.find({Client::access().organizationId, u"address-book"_s}, QString::fromLatin1(id)), id.constData());
    }
    QVERIFY(answered.size() > 37 * 10);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == "--write"_L1)
        return writeForEver(arguments[2]);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killtest.moc"
