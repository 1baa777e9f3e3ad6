// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QSqlDatabase>

#include <memory>

namespace Sandbox {

/// One connection to a SQLite file with our tables in it. Use it on the thread that opened it.
class DatabaseFile
{
public:
    struct Error
    {
        QString file;
        QString detail;
    };

    struct Opened
    {
        std::unique_ptr<DatabaseFile> file;
        /// The name under which a damaged or foreign file was kept, when there was one in the way.
        QString setAside;
    };

    /// Opens or begins \a file with its folders; an empty name is a database in memory. A file that is not ours or cannot be read is
    /// renamed to NAME.damaged-N, never overwritten, and a new one begun.
    [[nodiscard]] static Base::Result<Opened, Error> open(const QString &file);
    ~DatabaseFile();

    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    enum class Condition { Usable, NotOurs, Failed };

    explicit DatabaseFile(const QString &file);
    [[nodiscard]] Condition examine();
    [[nodiscard]] Condition failed();
    [[nodiscard]] bool makeTables();
    [[nodiscard]] bool run(const QString &statement);

    QString m_connection;
    QSqlDatabase m_database;
    QString m_detail;
};

} // namespace Sandbox
