// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/descriptions.h"

#include "app/openapi/source.h"
#include "app/settings/keys.h"
#include "app/tryout/descriptionfetch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
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

} // namespace

Descriptions::Descriptions(Settings::Store &settings, Http::Transport &transport, QObject *parent)
    : QObject(parent), m_settings(settings), m_transport(transport)
{
    connect(&m_start, &QFutureWatcherBase::finished, this, &Descriptions::takeBundled);
    connect(&m_watch, &FileWatch::changed, this, qOverload<const QString &>(&Descriptions::open));
}

Descriptions::~Descriptions()
{
    m_start.disconnect(this);
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
        load(source, QtConcurrent::run([source, copy = copyOf(source)] {
                 return OpenApi::bytesOf(copy).and_then([&](const QByteArray &text) { return Description::read(text, source); });
             }));
    }
    m_isStarting = false;
    rebuild();
    if (!isLoading())
        Q_EMIT loadingChanged(false);
}

void Descriptions::open(const QString &file)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(file));
    load(path, QtConcurrent::run([path] { return Description::load(path); }));
}

void Descriptions::open(const QUrl &url)
{
    if (url.isLocalFile())
        return open(url.toLocalFile());
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
    const qsizetype known = indexOf(source);
    if (!read) {
        Q_EMIT loadFailed(read.error(), known >= 0);
    } else {
        if (known < 0)
            m_own.append(*read);
        else
            m_own[known] = *read;
        m_watch.watch(source, read->files);
        remember();
        if (m_isReady)
            rebuild();
        Q_EMIT opened(*read);
        if (!read->faults.isEmpty())
            Q_EMIT faultsFound(source, read->faults);
    }
    if (!isLoading())
        Q_EMIT loadingChanged(false);
}

void Descriptions::close(const QString &source)
{
    endLoad(source);
    const qsizetype known = indexOf(source);
    if (known >= 0)
        m_own.removeAt(known);
    m_watch.forget(source);
    QStringList open = openDescriptions.get(m_settings);
    if (open.removeAll(source) > 0)
        openDescriptions.set(m_settings, open);
    QFile::remove(copyOf(source));
    if (known >= 0)
        rebuild();
}

void Descriptions::setImported(const OpenApi::Catalog &imported)
{
    m_imported = imported;
    if (m_isReady)
        rebuild();
}

void Descriptions::rebuild()
{
    m_catalog = m_bundled;
    for (const Description &one : std::as_const(m_own))
        m_catalog.addBeside(one.catalog, one.title);
    m_catalog.addBeside(m_imported, tr("imported"));
    Q_EMIT catalogChanged(m_catalog);
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
