// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tryout {

/// Tells when files change, whether an editor writes into them or puts a new file in their place. Changes close together are told once.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches \a files from now on as belonging to \a name, instead of those before. A change since an earlier call that named the same
    /// file is told as well.
    void watch(const QString &name, const QStringList &files);
    void forget(const QString &name);

Q_SIGNALS:
    /// Some file of \a name is another one than at watch() or at the last changed(), or is gone.
    void changed(const QString &name);

private:
    /// What tells one state of a file from another.
    struct Stamp
    {
        QDateTime time;
        qint64 size = -1;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    [[nodiscard]] static Stamp stampOf(const QString &file);
    void wait();
    void look();
    void watchAll();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QElapsedTimer m_sinceFirst;
    QHash<QString, QHash<QString, Stamp>> m_stamps;
};

} // namespace Tryout
