// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/openapi/description.h"
#include "app/settings/store.h"
#include "app/tryout/filewatch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>

namespace Tryout {

/// The operations the program offers: those that come with it, and those of the descriptions its user opened. Reads on a worker, remembers
/// what is open, and reads a file again when it changes. Nothing is fetched from an address but when open() is asked to.
class Descriptions : public QObject
{
    Q_OBJECT

public:
    /// \a settings and \a transport outlive it.
    Descriptions(Settings::Store &settings, Http::Transport &transport, QObject *parent = nullptr);
    ~Descriptions() override;

    /// Always the same object; empty until start() is done.
    [[nodiscard]] const OpenApi::Catalog &catalog() const { return m_catalog; }
    /// What comes with the program has been read.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool isLoading() const { return m_isStarting || !m_loads.isEmpty() || !m_news.isEmpty(); }
    /// What the user opened, in the order of opening.
    [[nodiscard]] const QList<OpenApi::Description> &own() const { return m_own; }

    /// Reads what comes with the program, and then what was open in the last run. Calling it again does nothing.
    void start();
    /// Opens a file, or reads it again.
    void open(const QString &file);
    /// Fetches a description, or opens the file a file: address names.
    void open(const QUrl &url);
    /// What was imported from other programs; stands beside the descriptions, instead of what was set before. In the
    /// catalogue with the next catalogChanged().
    void setImported(const OpenApi::Catalog &imported);
    /// Takes away what was opened from there.
    void close(const QString &source);

Q_SIGNALS:
    void catalogChanged(const OpenApi::Catalog &catalog);
    /// Something was opened by the user, or read again, and is in the catalogue.
    void opened(const OpenApi::Description &description);
    /// With what does not keep it from being used; after opened().
    void faultsFound(const QString &source, const QList<OpenApi::Fault> &faults);
    /// Nothing of it can be used. What was read from there before, if anything was, stays (\a keepsFormer).
    void loadFailed(const OpenApi::DescriptionError &error, bool keepsFormer);
    void loadingChanged(bool loading);

private:
    using Read = Base::Result<OpenApi::Description, OpenApi::DescriptionError>;

    void takeBundled();
    void load(const QString &source, const QFuture<Read> &reading);
    void take(const QString &source, const Read &read);
    void fetched(const QUrl &url, const Base::Result<QByteArray, OpenApi::DescriptionError> &text);
    void fail(const QString &source, const OpenApi::DescriptionError &error);
    void rebuild();
    void show(const OpenApi::Catalog &catalog);
    void remember();
    void endLoad(const QString &source);
    [[nodiscard]] qsizetype indexOf(const QString &source) const;
    [[nodiscard]] QString copyOf(const QString &address) const;

    Settings::Store &m_settings;
    Http::Transport &m_transport;
    OpenApi::Catalog m_bundled;
    OpenApi::Catalog m_catalog;
    QList<OpenApi::Description> m_own;
    OpenApi::Catalog m_imported;
    QFutureWatcher<OpenApi::Catalog> m_start;
    /// Puts the catalogue together: with tens of thousands of operations that is too long for the thread of the window.
    QFutureWatcher<OpenApi::Catalog> m_rebuild;
    /// Read, and not yet in the catalogue.
    QList<OpenApi::Description> m_news;
    /// What is on its way, by source: a fetch or a watcher, which is a child.
    QHash<QString, QObject *> m_loads;
    FileWatch m_watch;
    bool m_isStarting = false;
    bool m_isReady = false;
};

} // namespace Tryout
