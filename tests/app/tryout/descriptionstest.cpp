// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/descriptions.h"
#include "app/http/networktransport.h"
#include "app/http/server.h"
#include "app/settings/keys.h"
#include "app/tryout/session.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/test.h"

#include <QMutex>

using namespace Tryout;
using ErrorKind = OpenApi::DescriptionError::Kind;

namespace {

QByteArray pets(const QByteArray &operations = "get: {operationId: listPets, responses: {}}", const QByteArray &servers = "[{url: 'https://pets.example'}]")
{
    return "openapi: 3.0.0\ninfo: {title: Pets, version: '1'}\nservers: " + servers + "\npaths:\n  /pets:\n    " + operations + "\n";
}

} // namespace

class DescriptionsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_files = std::make_unique<WrittenFiles>();
        m_transport = std::make_unique<Support::ScriptedTransport>();
        m_settings = std::make_unique<Settings::Store>(m_files->pathOf("kept/settings.ini"));
        restart();
    }

    void cleanup()
    {
        m_descriptions.reset();
        m_network.reset();
        m_server.reset();
    }

    void nothingIsReadBeforeTheStart()
    {
        QVERIFY(!m_descriptions->isReady());
        QCOMPARE(m_descriptions->catalog().operations().size(), 0);
    }

    void theStartReadsOnAWorker()
    {
        QSignalSpy loading(m_descriptions.get(), &Descriptions::loadingChanged);
        QSignalSpy changed(m_descriptions.get(), &Descriptions::catalogChanged);
        m_descriptions->start();
        QVERIFY(m_descriptions->isLoading() && !m_descriptions->isReady());
        QTRY_VERIFY(m_descriptions->isReady());
        m_descriptions->start();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(loading, (QList<QVariantList>{{true}, {false}}));
    }

    void aFileIsOpenedBesideWhatThereIs()
    {
        const QString file = m_files->with("pets.yaml", pets());
        start();
        QSignalSpy opened(m_descriptions.get(), &Descriptions::opened);
        QSignalSpy faults(m_descriptions.get(), &Descriptions::faultsFound);
        bool wasInCatalog = false;
        connect(m_descriptions.get(), &Descriptions::opened, this, [&] { wasInCatalog = find("listPets"); });
        m_descriptions->open(file);
        QVERIFY(m_descriptions->isLoading());
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(wasInCatalog && !m_descriptions->isLoading());
        QCOMPARE(m_descriptions->own().first().source, file);
        QCOMPARE(faults.size(), 0);
        QCOMPARE(Settings::Keys::openDescriptions.get(*m_settings), QStringList{file});
    }

    void whatIsOpenedBeforeTheStartIsThereAfterIt()
    {
        m_descriptions->open(m_files->with("pets.yaml", pets()));
        start();
        QTRY_VERIFY(find("listPets"));
        QTRY_VERIFY(!m_descriptions->isLoading());
    }

    void faultsAreTold()
    {
        start();
        QSignalSpy faults(m_descriptions.get(), &Descriptions::faultsFound);
        m_descriptions->open(m_files->with("pets.yaml", pets("get: {operationId: listPets, deprecated: 7, responses: {}}")));
        QTRY_COMPARE(faults.size(), 1);
        QCOMPARE(faults.first().at(1).value<QList<OpenApi::Fault>>().first().line, 6);
    }

    void twoOfAKindAreToldApart()
    {
        start();
        m_descriptions->open(m_files->with("a.yaml", pets()));
        m_descriptions->open(m_files->with("b.yaml", pets()));
        QTRY_COMPARE(m_descriptions->own().size(), 2);
        QTRY_VERIFY(find("listPets") && find("Pets: listPets"));
    }

    void theNextRunOpensItAgain()
    {
        const QString file = m_files->with("pets.yaml", pets());
        start();
        m_descriptions->open(file);
        QTRY_VERIFY(find("listPets"));
        restart();
        start();
        QTRY_VERIFY(find("listPets"));
    }

    void whatIsClosedIsForgotten()
    {
        const QString file = m_files->with("pets.yaml", pets());
        start();
        m_descriptions->open(file);
        QTRY_VERIFY(find("listPets"));
        m_descriptions->close(file);
        QTRY_VERIFY(!find("listPets"));
        QCOMPARE(m_descriptions->own().size(), 0);
        QCOMPARE(Settings::Keys::openDescriptions.get(*m_settings), QStringList());
    }

    void closingWhatIsOnItsWayStopsIt()
    {
        start();
        m_transport->hold();
        m_descriptions->open(QUrl("https://pets.example/api.yaml"));
        QVERIFY(m_descriptions->isLoading());
        QSignalSpy loading(m_descriptions.get(), &Descriptions::loadingChanged);
        m_descriptions->close("https://pets.example/api.yaml");
        QVERIFY(!m_descriptions->isLoading());
        QCOMPARE(loading, (QList<QVariantList>{{false}}));
    }

    void aChangedFileIsReadAgain()
    {
        const QString file = m_files->with("pets.yaml", pets());
        start();
        m_descriptions->open(file);
        QTRY_VERIFY(find("listPets"));
        m_files->with("pets.yaml", pets("get: {operationId: allPets, responses: {}}"));
        QTRY_VERIFY(find("allPets") && !find("listPets"));
        QCOMPARE(m_descriptions->own().size(), 1);
    }

    void aChangedFileBesideIsReadAgain()
    {
        m_files->with("parts/pets.yaml", "get: {operationId: one, responses: {}}\n");
        start();
        m_descriptions->open(m_files->with("pets.yaml", pets("$ref: parts/pets.yaml")));
        QTRY_VERIFY(find("one"));
        m_files->with("parts/pets.yaml", "get: {operationId: another, responses: {}}\n");
        QTRY_VERIFY(find("another"));
    }

    void aChangeLosesNoDraft()
    {
        start();
        m_descriptions->open(m_files->with("pets.yaml", pets("post: {operationId: makePet, requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {}}")));
        QTRY_VERIFY(find("makePet"));
        Session session(m_descriptions->catalog(), *m_transport, DraftStore(m_files->pathOf("drafts")));
        connect(m_descriptions.get(), &Descriptions::catalogChanged, &session, &Session::setCatalog);
        session.setEnvironment(Sample::environment());
        QVERIFY(session.open("makePet"));
        Draft draft = session.draft();
        draft.body = "{\"name\": \"Rex\"}";
        session.setDraft(draft);
        QSignalSpy shown(&session, &Session::operationOpened);
        m_files->with("pets.yaml", pets("post: {operationId: makePet, summary: Make, requestBody: {content: {application/json: {schema: {type: object, title: Pet}}}}, responses: {}}"));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(session.operation()->summary, "Make");
        QCOMPARE(session.draft().body, "{\"name\": \"Rex\"}");
    }

    void spoiled_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("emptied") << QByteArray() << ErrorKind::Empty;
        QTest::newRow("half typed") << QByteArray("openapi: 3.0.0\npaths: [\n") << ErrorKind::NotYaml;
        QTest::newRow("a web page") << QByteArray("<html></html>") << ErrorKind::WebPage;
        QTest::newRow("something else") << QByteArray("a: 1\n") << ErrorKind::NotOpenApi;
    }

    void spoiled()
    {
        QFETCH(QByteArray, content);
        const QString file = m_files->with("pets.yaml", pets());
        start();
        m_descriptions->open(file);
        QTRY_VERIFY(find("listPets"));
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        m_files->with("pets.yaml", content);
        QTRY_COMPARE(failed.size(), 1);
        QTEST(failed.first().first().value<OpenApi::DescriptionError>().kind, "kind");
        QCOMPARE(failed.first().last(), true);
        QVERIFY(find("listPets"));
        m_files->with("pets.yaml", pets("get: {operationId: mended, responses: {}}"));
        QTRY_VERIFY(find("mended"));
    }

    void aFileTakenAwayWhileOpenStays()
    {
        const QString file = m_files->with("pets.yaml", pets());
        start();
        m_descriptions->open(file);
        QTRY_VERIFY(find("listPets"));
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        QVERIFY(QFile::remove(file));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<OpenApi::DescriptionError>().kind, ErrorKind::Unreadable);
        QCOMPARE(failed.first().last(), true);
        QVERIFY(find("listPets"));
        QCOMPARE(Settings::Keys::openDescriptions.get(*m_settings), QStringList{file});
    }

    void aFileThatCannotBeOpenedIsNotRemembered()
    {
        start();
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        m_descriptions->open(m_files->pathOf("none.yaml"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().last(), false);
        QVERIFY(!m_descriptions->isLoading());
        QCOMPARE(Settings::Keys::openDescriptions.get(*m_settings), QStringList());
    }

    /// A drive may be away for a day: the file is remembered, and opened when it is back.
    void aRememberedFileThatIsAwayComesBack()
    {
        const QString file = m_files->pathOf("pets.yaml");
        Settings::Keys::openDescriptions.set(*m_settings, {file});
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(Settings::Keys::openDescriptions.get(*m_settings), QStringList{file});
        m_files->with("pets.yaml", pets());
        QTRY_VERIFY(find("listPets"));
    }

    void anAddressIsFetchedOnceAndKept()
    {
        listen();
        start();
        m_descriptions->open(address("/api.yaml"));
        QTRY_VERIFY(find("listPets"));
        QCOMPARE(m_descriptions->own().first().source, address("/api.yaml").toString());
        QCOMPARE(asked(), QStringList{"/api.yaml"});
        restart();
        start();
        QTRY_VERIFY(find("listPets"));
        QCOMPARE(asked(), QStringList{"/api.yaml"});
    }

    void serversAreRelativeToTheAddress()
    {
        listen();
        start();
        m_descriptions->open(address("/folder/relative.yaml"));
        QTRY_VERIFY(find("listPets"));
        QCOMPARE(find("listPets")->servers.first().url, address("/v2").toString());
    }

    void redirectsAreFollowed()
    {
        listen();
        start();
        m_descriptions->open(address("/moved"));
        QTRY_VERIFY(find("listPets"));
        QCOMPARE(asked(), (QStringList{"/moved", "/api.yaml"}));
        QCOMPARE(m_descriptions->own().first().source, address("/moved").toString());
    }

    void noCredentialsAreSent()
    {
        listen();
        start();
        QUrl url = address("/api.yaml");
        url.setUserInfo("me:secret");
        m_descriptions->open(url);
        QTRY_VERIFY(find("listPets"));
        QVERIFY(!m_last.headers.contains("Authorization"));
        QVERIFY(!Settings::Keys::openDescriptions.get(*m_settings).join(' ').contains("secret"));
    }

    void addressesThatFail_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nothing there") << "/none" << ErrorKind::NotFetched;
        QTest::newRow("a circle of redirects") << "/circle" << ErrorKind::NotFetched;
        QTest::newRow("a redirect to a file") << "/tofile" << ErrorKind::NotFetched;
        QTest::newRow("a redirect to nowhere") << "/nowhere" << ErrorKind::NotFetched;
        QTest::newRow("a web page") << "/page" << ErrorKind::WebPage;
        QTest::newRow("nothing in it") << "/empty" << ErrorKind::Empty;
    }

    void addressesThatFail()
    {
        QFETCH(QString, path);
        listen();
        start();
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        m_descriptions->open(address(path));
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<OpenApi::DescriptionError>();
        QTEST(error.kind, "kind");
        QCOMPARE(error.source, address(path).toString());
        QVERIFY(!m_descriptions->isLoading());
        QCOMPARE(m_descriptions->own().size(), 0);
    }

    void onlyTheWebIsFetched()
    {
        start();
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        m_descriptions->open(QUrl("ftp://pets.example/api.yaml"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_transport->requests().size(), 0);
    }

    void fromASecureAddressNothingLeadsToAnOpenOne()
    {
        start();
        auto moved = Support::ScriptedTransport::response(301);
        moved->headers.append("Location", "http://pets.example/api.yaml");
        m_transport->answer(moved);
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        m_descriptions->open(QUrl("https://pets.example/api.yaml"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_transport->requests().size(), 1);
    }

    void aKeptCopyThatIsGoneSaysTheAddress()
    {
        Settings::Keys::openDescriptions.set(*m_settings, {"https://pets.example/api.yaml"});
        QSignalSpy failed(m_descriptions.get(), &Descriptions::loadFailed);
        start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<OpenApi::DescriptionError>().source, "https://pets.example/api.yaml");
        QCOMPARE(m_transport->requests().size(), 0);
    }

    void aFileAddressIsAFile()
    {
        start();
        m_descriptions->open(QUrl::fromLocalFile(m_files->with("pets.yaml", pets())));
        QTRY_VERIFY(find("listPets"));
    }

private:
    void restart()
    {
        m_descriptions = std::make_unique<Descriptions>(*m_settings, m_network ? static_cast<Http::Transport &>(*m_network) : *m_transport);
    }
    void start()
    {
        m_descriptions->start();
        QTRY_VERIFY(m_descriptions->isReady());
    }
    [[nodiscard]] const OpenApi::Operation *find(const char *key) const { return m_descriptions->catalog().find(QString::fromUtf8(key)); }

    /// From now on addresses are fetched from a real server.
    void listen()
    {
        auto server = Http::Server::listen("127.0.0.1", 0, [this](const Http::Request &request) { return answer(request); });
        QVERIFY(server);
        m_asked.clear();
        m_server = std::move(*server);
        m_network = std::make_unique<Http::NetworkTransport>();
        restart();
    }
    Http::Response answer(const Http::Request &request)
    {
        const QMutexLocker lock(&m_guard);
        const QString path = request.url.path();
        m_asked.append(path);
        m_last = request;
        static const QHash<QString, QByteArray> moved{{"/moved", "/api.yaml"}, {"/circle", "/circle"}, {"/tofile", "file:///etc/hostname"}, {"/nowhere", ""}};
        static const QHash<QString, QByteArray> bodies{{"/api.yaml", pets()}, {"/folder/relative.yaml", pets("get: {operationId: listPets, responses: {}}", "[{url: /v2}]")},
                                                       {"/page", "<html></html>"}, {"/empty", ""}};
        if (moved.contains(path))
            return {.status = 302, .headers = {{"Location", moved.value(path)}}};
        return {.status = bodies.contains(path) ? 200 : 404, .headers = {{"Content-Type", "application/yaml"}}, .body = bodies.value(path)};
    }
    [[nodiscard]] QUrl address(const QString &path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server->port()).arg(path)); }
    [[nodiscard]] QStringList asked()
    {
        const QMutexLocker lock(&m_guard);
        return m_asked;
    }

    std::unique_ptr<WrittenFiles> m_files;
    std::unique_ptr<Settings::Store> m_settings;
    std::unique_ptr<Support::ScriptedTransport> m_transport;
    std::unique_ptr<Http::NetworkTransport> m_network;
    std::unique_ptr<Descriptions> m_descriptions;
    QMutex m_guard;
    QStringList m_asked;
    Http::Request m_last;
    std::unique_ptr<Http::Server> m_server;
};

QTEST_GUILESS_MAIN(DescriptionsTest)
#include "descriptionstest.moc"
