// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/databasefile.h"
#include "app/sandbox/record.h"

#include <QHash>
#include <QSqlQuery>

namespace Sandbox {

/// Everything the sandbox remembers. The only place that speaks SQL to the tables; use it on the thread that made it.
///
/// Writes stand between begin() and commit(). A statement that the database refuses spoils the whole change: commit() then undoes it
/// and says so. Reads alone need only beginReading() before, and hasFailed() after.
class Store
{
public:
    explicit Store(std::unique_ptr<DatabaseFile> file);
    ~Store();

    void begin();
    /// Whether everything since begin() is on its way to the disk and survives the end of the process.
    [[nodiscard]] bool commit();
    void rollback();
    void beginReading();
    /// Until released, reads share one view of the database, which costs less than one each; a write ends it, and the next read sees the write.
    void holdReads();
    void releaseReads();
    [[nodiscard]] bool hasFailed() const { return m_isSpoiled; }

    [[nodiscard]] QString setting(const QString &name);
    void setSetting(const QString &name, const QString &value);

    [[nodiscard]] std::optional<Record> find(const Collection &collection, const QString &id);
    [[nodiscard]] std::optional<Record> findByName(const Collection &collection, const QString &name);
    /// In the order of their making.
    [[nodiscard]] RecordPage list(const Collection &collection, const ListQuery &query);
    [[nodiscard]] QList<Record> all(const Collection &collection);

    /// Those of all parents with \a text somewhere in their body.
    [[nodiscard]] QList<Record> mentioning(const QString &organization, const QString &resource, const QString &text);

    void insert(const Collection &collection, const Record &record);
    /// Replaces all but id and creation time.
    void update(const Collection &collection, const Record &record);
    void remove(const Collection &collection, const QString &id);
    void removeAll(const Collection &collection);
    void removeOrganization(const QString &organization);
    /// Gives \a to, which is empty, everything that \a from has.
    void copyOrganization(const QString &from, const QString &to);
    /// Those whose name begins with \a prefix, in order.
    [[nodiscard]] QStringList organizations(const QString &prefix);
    [[nodiscard]] bool hasOrganization(const QString &organization);

private:
    QSqlQuery &prepared(const QString &statement);
    bool run(QSqlQuery &query, const QVariantList &values);
    [[nodiscard]] RecordPage whole(const QString &condition, const QVariantList &values, const QString &order, const QVariantList &place);
    [[nodiscard]] RecordPage narrowed(const QString &condition, const QVariantList &values, const QString &order, const QVariantList &place);
    [[nodiscard]] QSqlQuery unkept(const QString &statement);
    [[nodiscard]] std::optional<Record> findBy(const QString &statement, const Collection &collection, const QString &value);

    void endReading();

    std::unique_ptr<DatabaseFile> m_file;
    QHash<QString, QSqlQuery> m_prepared;
    bool m_isSpoiled = false;
    bool m_holdsReads = false;
    bool m_isReading = false;
};

} // namespace Sandbox
