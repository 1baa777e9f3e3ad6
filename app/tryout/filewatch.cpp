// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/filewatch.h"

#include <QFileInfo>
#include <QSet>

namespace Tryout {

namespace {

/// An editor that replaces a file takes it away first: what happens within this time is one change.
constexpr std::chrono::milliseconds Quiet{250};
/// In a folder that is never quiet, a change waits no longer than this.
constexpr qint64 LongestWait = 1000;

} // namespace

FileWatch::FileWatch(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(Quiet);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::wait);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::wait()
{
    if (!m_quiet.isActive())
        m_sinceFirst.start();
    if (!m_quiet.isActive() || m_sinceFirst.elapsed() < LongestWait)
        m_quiet.start();
}

FileWatch::Stamp FileWatch::stampOf(const QString &file)
{
    const QFileInfo found(file);
    return found.exists() ? Stamp{found.lastModified(), found.size()} : Stamp{};
}

void FileWatch::watch(const QString &name, const QStringList &files)
{
    const QHash<QString, Stamp> before = m_stamps.value(name);
    QHash<QString, Stamp> stamps;
    for (const QString &file : files)
        stamps.insert(file, before.contains(file) ? before.value(file) : stampOf(file));
    m_stamps.insert(name, stamps);
    watchAll();
}

void FileWatch::forget(const QString &name)
{
    m_stamps.remove(name);
    watchAll();
}

/// The files, and their folders: a file that is replaced is seen there.
void FileWatch::watchAll()
{
    QSet<QString> wanted;
    for (const QHash<QString, Stamp> &stamps : std::as_const(m_stamps)) {
        for (auto one = stamps.begin(); one != stamps.end(); ++one) {
            const QFileInfo file(one.key());
            for (const QString &path : {file.absoluteFilePath(), file.absolutePath()}) {
                if (QFileInfo::exists(path))
                    wanted.insert(path);
            }
        }
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> before(watched.begin(), watched.end());
    if (const QStringList lost = (before - wanted).values(); !lost.isEmpty())
        m_watcher.removePaths(lost);
    if (const QStringList added = (wanted - before).values(); !added.isEmpty())
        m_watcher.addPaths(added);
}

void FileWatch::look()
{
    QStringList names;
    for (auto group = m_stamps.begin(); group != m_stamps.end(); ++group) {
        bool isChanged = false;
        for (auto file = group->begin(); file != group->end(); ++file) {
            const Stamp now = stampOf(file.key());
            isChanged |= now != *file;
            *file = now;
        }
        if (isChanged)
            names.append(group.key());
    }
    watchAll();
    for (const QString &name : std::as_const(names))
        Q_EMIT changed(name);
}

} // namespace Tryout
