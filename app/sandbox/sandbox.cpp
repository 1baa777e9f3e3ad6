// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandbox.h"

#include "app/http/server.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QUuid>

#include <atomic>
#include <utility>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Sandbox", text);
}

} // namespace

QString describe(const StartError &error)
{
    switch (error.kind) {
    case StartError::Kind::AddressInUse:
        return tr("The sandbox could not start because another program already listens on %1. Choose another port, or end that program.")
            .arg(error.detail);
    case StartError::Kind::AddressNotAvailable:
        return tr("The sandbox could not start because this computer has no address %1. Use 127.0.0.1.").arg(error.detail);
    case StartError::Kind::DatabaseUnusable:
        return tr("The sandbox could not open its database (%1). Check that the folder exists and can be written to, and that the disk is not full.")
            .arg(error.detail);
    }
    return {};
}

/// The one loop on which the sandbox lives and answers, for its whole life: SQLite connections stay on the thread that made them, and the
/// server runs there too, so that no request changes threads.
class Sandbox::Thread
{
public:
    explicit Thread(Options options)
        : m_options(std::move(options))
    {
    }
    ~Thread();

    [[nodiscard]] QFuture<Started> start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// On the loop, like the next.
    [[nodiscard]] QString organization() const { return m_endpoint.organizationId; }
    [[nodiscard]] QByteArray adminToken() const { return m_endpoint.adminToken; }
    /// What \a ask makes of the service, on its thread; nothing before it is there.
    template <typename Value> [[nodiscard]] QFuture<Value> asked(std::function<Value(Service &)> ask);

private:
    using Listening = Base::Result<std::unique_ptr<Http::Server>, Http::Server::ListenError>;

    /// A job on the loop that fulfils a promise, or does not.
    template <typename Value> [[nodiscard]] QFuture<Value> posted(std::function<void(QPromise<Value> &)> job);
    [[nodiscard]] Started run();
    [[nodiscard]] std::optional<StartError> open();
    [[nodiscard]] bool furnish(bool isNew);
    [[nodiscard]] Listening listen(quint16 port);
    [[nodiscard]] Http::Reply reply(const Http::Request &request);
    [[nodiscard]] StartError refused(const Http::Server::ListenError &error);

    // All but isRunning are used on the loop only.
    bool m_holdsReads = false;
    Options m_options;
    Endpoint m_endpoint;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Http::Server> m_server;
    std::atomic<bool> m_isRunning = false;
    std::shared_ptr<Http::Loop> m_loop = std::make_shared<Http::Loop>();
};

Sandbox::Thread::~Thread()
{
    stop();
    m_loop->call([this] {
        m_service.reset();
        m_store.reset();
    });
}

template <typename Value> QFuture<Value> Sandbox::Thread::posted(std::function<void(QPromise<Value> &)> job)
{
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    m_loop->post([promise, job = std::move(job)] {
        job(*promise);
        promise->finish();
    });
    return promise->future();
}

QFuture<Sandbox::Started> Sandbox::Thread::start()
{
    return posted<Started>([this](QPromise<Started> &promise) { promise.addResult(run()); });
}

template <typename Value> QFuture<Value> Sandbox::Thread::asked(std::function<Value(Service &)> ask)
{
    return posted<Value>([this, ask = std::move(ask)](QPromise<Value> &promise) {
        if (m_service)
            promise.addResult(ask(*m_service));
    });
}

void Sandbox::Thread::stop()
{
    std::unique_ptr<Http::Server> server;
    m_loop->call([&] {
        server = std::move(m_server);
        m_isRunning = false;
        if (m_service)
            m_service->deliveries().drop();
    });
    // Ends here: it waits for the loop.
}

std::optional<StartError> Sandbox::Thread::open()
{
    Base::Result<DatabaseFile::Opened, DatabaseFile::Error> opened = DatabaseFile::open(m_options.databaseFile);
    if (!opened)
        return StartError{StartError::Kind::DatabaseUnusable, u"%1: %2"_s.arg(opened.error().file, opened.error().detail)};
    if (!opened->setAside.isEmpty()) {
        m_endpoint.notice = tr("The sandbox's database could not be read, so a new one was begun. The old file was kept as %1.")
                                .arg(QFileInfo(opened->setAside).fileName());
    }
    m_store = std::make_unique<Store>(std::move(opened->file));

    const QString organizationId = m_store->setting(u"organization"_s);
    m_endpoint.organizationId = organizationId.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : organizationId;
    m_endpoint.token = m_options.token.isEmpty() ? madeUpToken(m_endpoint.organizationId) : m_options.token;
    m_endpoint.adminToken = m_options.adminToken.isEmpty() ? madeUpToken(u"admin"_s) : m_options.adminToken;
    if (!furnish(organizationId.isEmpty()))
        return StartError{StartError::Kind::DatabaseUnusable, m_options.databaseFile};
    OpenApi::Catalog catalog = OpenApi::Catalog::bundled();
    catalog.addBeside(m_options.apis, {});
    m_service = std::make_unique<Service>(catalog, *m_store, Access{m_endpoint.token, m_endpoint.organizationId, m_endpoint.adminToken,
                                                                               {.mayLeave = m_options.deliversElsewhere}},
                                          std::make_unique<Search>(m_options.tasks, m_endpoint.organizationId));
    return std::nullopt;
}

/// Seeds what this database has never had: everything when it is new, and later the resources that have come to the program since.
bool Sandbox::Thread::furnish(bool isNew)
{
    // Before there was a list of them, every database had address books.
    const QString old = isNew ? QString() : u"address-book"_s;
    const QString had = m_store->setting(u"seeded"_s);
    QStringList seeded = (had.isEmpty() ? old : had).split(u',', Qt::SkipEmptyParts);
    QList<ResourceFile> missing;
    for (const ResourceFile &file : bundledResourceFiles()) {
        if (!seeded.contains(file.resources.first().name))
            missing.append(file);
    }
    if (missing.isEmpty())
        return true;
    m_store->begin();
    seed(*m_store, m_endpoint.organizationId, missing, machineClock()());
    for (const ResourceFile &file : missing)
        seeded.append(file.resources.first().name);
    m_store->setSetting(u"seeded"_s, seeded.join(u','));
    m_store->setSetting(u"organization"_s, m_endpoint.organizationId);
    return m_store->commit();
}

Sandbox::Thread::Listening Sandbox::Thread::listen(quint16 port)
{
    return Http::Server::listen(m_options.address, port, [this](const Http::Request &request) { return reply(request); }, {}, m_loop);
}

/// What has come together reads together: the job is done when all have been answered whose bytes are there.
Http::Reply Sandbox::Thread::reply(const Http::Request &request)
{
    if (!std::exchange(m_holdsReads, true)) {
        m_store->holdReads();
        m_loop->post([this] {
            m_holdsReads = false;
            m_store->releaseReads();
        });
    }
    return m_service->reply(request);
}

/// The port is taken when another one of the same address is free.
StartError Sandbox::Thread::refused(const Http::Server::ListenError &error)
{
    if (Http::Server::listen(m_options.address, 0, [](const Http::Request &) { return Http::Response{.status = 503, .headers = {}, .body = {}}; }))
        return {StartError::Kind::AddressInUse, u"%1:%2"_s.arg(m_options.address).arg(error.port)};
    return {StartError::Kind::AddressNotAvailable, m_options.address};
}

Sandbox::Started Sandbox::Thread::run()
{
    if (m_server)
        return m_endpoint;
    if (!m_store) {
        if (const std::optional<StartError> error = open())
            return Base::unexpected(*error);
    }
    // After stop() the same port comes first, so that addresses in use stay right.
    const quint16 before = quint16(m_endpoint.baseUrl.port(m_options.port));
    Listening listening = listen(before);
    if (!listening && m_options.port == 0 && before != 0)
        listening = listen(0);
    if (!listening)
        return Base::unexpected(refused(listening.error()));
    m_server = *std::move(listening);
    m_endpoint.baseUrl.setScheme(u"http"_s);
    m_endpoint.baseUrl.setHost(m_options.address);
    m_endpoint.baseUrl.setPort(m_server->port());
    m_isRunning = true;
    return m_endpoint;
}

Sandbox::Sandbox(Options options)
    : m_thread(std::make_unique<Thread>(std::move(options)))
{
}

Sandbox::~Sandbox() = default;

QFuture<Sandbox::Started> Sandbox::start()
{
    return m_thread->start();
}

void Sandbox::stop()
{
    m_thread->stop();
}

QFuture<Http::Response> Sandbox::administer(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return m_thread->asked<Http::Response>([this, method, path, body](Service &service) {
        return service.answer({.method = method,
                               .url = QUrl(u"/sandbox-admin"_s + path),
                               .headers = {{"Authorization", "Bearer " + m_thread->adminToken()}},
                               .body = body});
    });
}

bool Sandbox::isRunning() const
{
    return m_thread->isRunning();
}

QFuture<Base::Result<Calls::Made, Calls::Error>> Sandbox::simulateCall(const CallWish &wish, const QString &organization)
{
    return m_thread->asked<Base::Result<Calls::Made, Calls::Error>>([this, wish, organization](Service &service) {
        return service.simulateCall(organization.isEmpty() ? m_thread->organization() : organization, wish);
    });
}

QFuture<QList<Delivery>> Sandbox::deliveries(qsizetype count)
{
    return m_thread->asked<QList<Delivery>>([count](Service &service) { return service.deliveries().log().newest(count); });
}

} // namespace Sandbox
