// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/descriptions.h"

#include "app/base/letgo.h"
#include "app/openapi/source.h"
#include "app/settings/keys.h"
#include "app/tryout/descriptionfetch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tryout {

using OpenApi::Description;
using OpenApi::DescriptionError;
using Settings::Keys::openDescriptions;

namespace {

bool isAddress(const QString &source)
{
    return source.startsWith(QLatin1String("http://")) || source.startsWith(QLatin1String("https://"));
}

/// Keeps the text of an address, so that the next run needs no network for it. A copy that cannot be written is missed only then.
void keepCopy(const QString &file, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile copy(file);
    if (copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size())
        copy.commit();
}

OpenApi::Catalog together(OpenApi::Catalog catalog, const QList<Description> &own, const OpenApi::Catalog &imported)
{
    for (const Description &one : own)
        catalog.addBeside(one.catalog, one.title);
    catalog.addBeside(imported, Descriptions::tr("imported"));
    return catalog;
}

Base::Result<Description, DescriptionError> readCopy(const QString &copy, const QString &address)
{
    return OpenApi::bytesOf(copy)
        .map_error([&](const DescriptionError &) {
            return DescriptionError{DescriptionError::Kind::NotFetched, address, Descriptions::tr("The copy that was kept of it is gone.")};
        })
        .and_then([&](const QByteArray &text) { return Description::read(text, address); });
}

} // namespace

Descriptions::Descriptions(Settings::Store &settings, Http::Transport &transport, QObject *parent)
    : QObject(parent), m_settings(settings), m_transport(transport)
{
    connect(&m_start, &QFutureWatcherBase::finished, this, &Descriptions::takeBundled);
    connect(&m_rebuild, &QFutureWatcherBase::finished, this, [this] {
        if (m_rebuild.future().resultCount() > 0)
            show(m_rebuild.result());
    });
    connect(&m_watch, &FileWatch::changed, this, qOverload<const QString &>(&Descriptions::open));
}

Descriptions::~Descriptions()
{
    m_start.disconnect(this);
    m_rebuild.disconnect(this);
}

void Descriptions::start()
{
    if (m_isStarting || m_isReady)
        return;
    m_isStarting = true;
    m_start.setFuture(QtConcurrent::run(&OpenApi::Catalog::bundled));
    Q_EMIT loadingChanged(true);
}

void Descriptions::takeBundled()
{
    m_bundled = m_start.result();
    m_isReady = true;
    for (const QString &source : openDescriptions.get(m_settings)) {
        if (!isAddress(source)) {
            open(source);
            continue;
        }
        load(source, QtConcurrent::run([source, copy = copyOf(source)] { return readCopy(copy, source); }));
    }
    m_isStarting = false;
    rebuild();
}

void Descriptions::open(const QString &file)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(file));
    // From before it is read, so that a change while it is being read is not missed.
    if (indexOf(path) < 0)
        m_watch.watch(path, {path});
    load(path, QtConcurrent::run([path] { return Description::load(path); }));
}

void Descriptions::open(const QUrl &given)
{
    if (given.isLocalFile())
        return open(given.toLocalFile());
    // A name and password in an address would be kept on disk and shown.
    const QUrl url = given.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    endLoad(url.toString());
    auto *fetch = new DescriptionFetch(url, m_transport, this);
    m_loads.insert(url.toString(), fetch);
    connect(fetch, &DescriptionFetch::finished, this, [this, url](const DescriptionFetch::Outcome &outcome) { fetched(url, outcome); });
    Q_EMIT loadingChanged(true);
    fetch->start();
}

void Descriptions::fetched(const QUrl &url, const DescriptionFetch::Outcome &text)
{
    const QString source = url.toString();
    if (!text)
        return take(source, Base::unexpected<DescriptionError>(text.error()));
    load(source, QtConcurrent::run([source, text = *text, copy = copyOf(source)] {
             Read read = Description::read(text, source);
             if (read)
                 keepCopy(copy, text);
             return read;
         }));
}

/// Reading again drops what is on its way for the same source.
void Descriptions::load(const QString &source, const QFuture<Read> &reading)
{
    endLoad(source);
    auto *watcher = new QFutureWatcher<Read>(this);
    m_loads.insert(source, watcher);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, source] { take(source, watcher->result()); });
    watcher->setFuture(reading);
    Q_EMIT loadingChanged(true);
}

void Descriptions::endLoad(const QString &source)
{
    if (QObject *const before = m_loads.take(source)) {
        before->disconnect(this);
        before->deleteLater();
    }
}

void Descriptions::take(const QString &source, const Read &read)
{
    endLoad(source);
    if (!read)
        return fail(source, read.error());
    const qsizetype known = indexOf(source);
    if (known < 0)
        m_own.append(*read);
    else
        Base::letGo(std::exchange(m_own[known], *read));
    m_watch.watch(source, read->files);
    remember();
    m_news.removeIf([&](const Description &one) { return one.source == source; });
    m_news.append(*read);
    if (m_isReady)
        rebuild();
}

void Descriptions::fail(const QString &source, const DescriptionError &error)
{
    const bool isKnown = indexOf(source) >= 0;
    if (!isKnown && !openDescriptions.get(m_settings).contains(source))
        m_watch.forget(source);
    Q_EMIT loadFailed(error, isKnown);
    if (!isLoading())
        Q_EMIT loadingChanged(false);
}

void Descriptions::close(const QString &source)
{
    const bool wasLoading = isLoading();
    endLoad(source);
    m_news.removeIf([&](const Description &one) { return one.source == source; });
    const qsizetype known = indexOf(source);
    if (known >= 0)
        Base::letGo(m_own.takeAt(known));
    m_watch.forget(source);
    QStringList open = openDescriptions.get(m_settings);
    if (open.removeAll(source) > 0)
        openDescriptions.set(m_settings, open);
    QFile::remove(copyOf(source));
    if (known >= 0 && m_isReady)
        rebuild();
    if (wasLoading && !isLoading())
        Q_EMIT loadingChanged(false);
}

void Descriptions::setImported(const OpenApi::Catalog &imported)
{
    m_imported = imported;
    if (m_isReady)
        rebuild();
}

void Descriptions::rebuild()
{
    if (!m_own.isEmpty() || !m_imported.operations().isEmpty())
        return m_rebuild.setFuture(QtConcurrent::run(&together, m_bundled, m_own, m_imported));
    m_rebuild.setFuture({});
    show(m_bundled);
}

void Descriptions::show(const OpenApi::Catalog &catalog)
{
    OpenApi::Catalog former = std::exchange(m_catalog, catalog);
    Q_EMIT catalogChanged(m_catalog);
    Base::letGo(std::move(former));
    for (const Description &one : std::exchange(m_news, {})) {
        Q_EMIT opened(one);
        if (!one.faults.isEmpty())
            Q_EMIT faultsFound(one.source, one.faults);
    }
    if (!isLoading())
        Q_EMIT loadingChanged(false);
}

/// What could not be read this time is remembered all the same: a drive may be away for a day.
void Descriptions::remember()
{
    QStringList open = openDescriptions.get(m_settings);
    for (const Description &one : std::as_const(m_own)) {
        if (!open.contains(one.source))
            open.append(one.source);
    }
    if (open != openDescriptions.get(m_settings))
        openDescriptions.set(m_settings, open);
}

qsizetype Descriptions::indexOf(const QString &source) const
{
    const auto found = std::find_if(m_own.begin(), m_own.end(), [&](const Description &one) { return one.source == source; });
    return found == m_own.end() ? -1 : found - m_own.begin();
}

QString Descriptions::copyOf(const QString &address) const
{
    const QByteArray name = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_settings.folder()).filePath(QStringLiteral("descriptions/") + QString::fromLatin1(name));
}

} // namespace Tryout
