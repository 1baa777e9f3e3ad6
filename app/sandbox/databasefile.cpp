// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/databasefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <optional>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// "Tryo": tells our files from any other SQLite database.
constexpr int applicationId = 0x5472796f;
constexpr int schemaVersion = 1;
/// Of 4 kB each: what is checked in about ten milliseconds.
constexpr int mostPagesChecked = 4096;

/// SQLITE_CORRUPT and SQLITE_NOTADB (https://www.sqlite.org/rescode.html), without the extended part.
bool isDamage(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

/// Renames the file and what SQLite keeps beside it, so that no old log is played into the new file.
QString setAside(const QString &file)
{
    int number = 1;
    QString name;
    do {
        name = u"%1.damaged-%2"_s.arg(file).arg(number++);
    } while (QFileInfo::exists(name));
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + suffix, name + suffix);
    return QFile::rename(file, name) ? name : QString();
}

} // namespace

DatabaseFile::DatabaseFile(const QString &file)
    : m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
}

DatabaseFile::~DatabaseFile()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

bool DatabaseFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    const bool isDone = query.exec(statement);
    if (!isDone)
        m_detail = query.lastError().text();
    return isDone;
}

DatabaseFile::Condition DatabaseFile::failed()
{
    m_detail = m_database.lastError().text();
    return isDamage(m_database.lastError()) ? Condition::NotOurs : Condition::Failed;
}

DatabaseFile::Condition DatabaseFile::examine()
{
    if (!m_database.open())
        return failed();
    const auto number = [this](const QString &statement) -> std::optional<int> {
        QSqlQuery query(m_database);
        if (query.exec(statement) && query.next())
            return query.value(0).toInt();
        m_detail = query.lastError().text();
        if (!isDamage(query.lastError()))
            return std::nullopt;
        return -1;
    };
    const std::optional<int> tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    const std::optional<int> application = number(u"PRAGMA application_id"_s);
    const std::optional<int> version = number(u"PRAGMA user_version"_s);
    if (!tables || !application || !version)
        return Condition::Failed;
    if (*tables == 0)
        return makeTables() ? Condition::Usable : Condition::Failed;
    if (*tables < 0 || *application != applicationId || *version != schemaVersion)
        return Condition::NotOurs;
    // Checking takes half a second a gigabyte. Damage in a large file shows in use, as an answer 500 that says so.
    if (number(u"PRAGMA page_count"_s).value_or(0) > mostPagesChecked)
        return Condition::Usable;
    QSqlQuery check(m_database);
    const bool isSound = check.exec(u"PRAGMA quick_check(1)"_s) && check.next() && check.value(0).toString() == "ok"_L1;
    return isSound ? Condition::Usable : Condition::NotOurs;
}

bool DatabaseFile::makeTables()
{
    return m_database.transaction()
        && run(u"CREATE TABLE records (sequence INTEGER PRIMARY KEY, organization TEXT NOT NULL, resource TEXT NOT NULL, parent TEXT NOT NULL,"
               " id TEXT NOT NULL, version INTEGER NOT NULL, name TEXT, created INTEGER NOT NULL, updated INTEGER NOT NULL, body TEXT NOT NULL)"_s)
        && run(u"CREATE UNIQUE INDEX records_by_id ON records (organization, resource, parent, id)"_s)
        && run(u"CREATE UNIQUE INDEX records_by_name ON records (organization, resource, parent, name)"_s)
        && run(u"CREATE INDEX records_in_order ON records (organization, resource, parent, sequence)"_s)
        && run(u"CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s) && run(u"PRAGMA application_id = %1"_s.arg(applicationId))
        && run(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) && m_database.commit();
}

Base::Result<DatabaseFile::Opened, DatabaseFile::Error> DatabaseFile::open(const QString &file)
{
    if (!file.isEmpty())
        QDir().mkpath(QFileInfo(file).absolutePath());
    QString kept;
    for (;;) {
        std::unique_ptr<DatabaseFile> opened(new DatabaseFile(file));
        const Condition condition = opened->examine();
        // With a write-ahead log a commit is one append, and synchronous=NORMAL leaves it with the kernel: it is there after the
        // process is killed at any moment. Only a power cut can take the last moments, and never the file's soundness.
        // The cache, in kB, holds what a list of a hundred thousand records walks over.
        if (condition == Condition::Usable && opened->run(u"PRAGMA journal_mode = WAL"_s) && opened->run(u"PRAGMA synchronous = NORMAL"_s)
            && opened->run(u"PRAGMA cache_size = -24576"_s))
            return Opened{std::move(opened), kept};
        const QString detail = opened->m_detail;
        opened.reset();
        if (condition != Condition::NotOurs || !kept.isEmpty())
            return Base::unexpected(Error{file, detail});
        kept = setAside(file);
        if (kept.isEmpty())
            return Base::unexpected(Error{file, detail});
    }
}

} // namespace Sandbox
