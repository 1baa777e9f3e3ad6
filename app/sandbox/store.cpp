// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/store.h"

#include "app/sandbox/sqlcondition.h"

#include <utility>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"id, version, name, created, updated, body"_s;
const QString ofResource = u"organization = ? AND resource = ?"_s;
const QString inCollection = ofResource + u" AND parent = ?"_s;
// Written once: they are run for every call.
const QString findOne = u"SELECT %1 FROM records WHERE %2 AND %3 = ?"_s;
const QString findById = findOne.arg(columns, inCollection, u"id"_s);
const QString findNamed = findOne.arg(columns, inCollection, u"name"_s);

QVariantList place(const Collection &collection)
{
    // A null string would be stored as NULL, which no comparison finds.
    return {collection.organization, collection.resource, collection.parent.isNull() ? u""_s : collection.parent};
}

qint64 wholeSeconds(qint64 milliseconds)
{
    return (milliseconds + 500) / 1000 * 1000;
}

/// A resource without names has NULL there, which may repeat.
QVariant nameColumn(const QString &name)
{
    return name.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(name);
}

Record record(const QSqlQuery &row)
{
    return {
        .id = row.value(0).toString(),
        .version = row.value(1).toLongLong(),
        .name = row.value(2).toString(),
        .createdTime = row.value(3).toLongLong(),
        .lastUpdatedTime = row.value(4).toLongLong(),
        .body = row.value(5).toString().toUtf8(),
    };
}

QList<Record> records(QSqlQuery &query)
{
    QList<Record> found;
    while (query.next())
        found.append(record(query));
    query.finish();
    return found;
}

} // namespace

Store::Store(std::unique_ptr<DatabaseFile> file)
    : m_file(std::move(file))
{
}

Store::~Store()
{
    m_prepared.clear(); // before the connection
}

QSqlQuery &Store::prepared(const QString &statement)
{
    auto found = m_prepared.find(statement);
    if (found == m_prepared.end()) {
        QSqlQuery query(m_file->database());
        query.setForwardOnly(true);
        m_isSpoiled |= !query.prepare(statement);
        found = m_prepared.insert(statement, std::move(query));
    }
    return *found;
}

bool Store::run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    const bool isDone = query.exec();
    m_isSpoiled |= !isDone;
    if (!query.isSelect())
        query.finish();
    return isDone;
}

void Store::begin()
{
    endReading();
    m_isSpoiled = false;
    run(prepared(u"BEGIN IMMEDIATE"_s), {});
}

bool Store::commit()
{
    if (!m_isSpoiled && run(prepared(u"COMMIT"_s), {}))
        return true;
    rollback();
    return false;
}

void Store::rollback()
{
    run(prepared(u"ROLLBACK"_s), {});
}

void Store::beginReading()
{
    m_isSpoiled = false;
    if (m_holdsReads && !m_isReading)
        m_isReading = run(prepared(u"BEGIN"_s), {});
}

void Store::holdReads()
{
    m_holdsReads = true;
}

void Store::releaseReads()
{
    m_holdsReads = false;
    endReading();
}

void Store::endReading()
{
    if (std::exchange(m_isReading, false))
        run(prepared(u"COMMIT"_s), {});
}

QString Store::setting(const QString &name)
{
    QSqlQuery &query = prepared(u"SELECT value FROM settings WHERE name = ?"_s);
    const QString value = run(query, {name}) && query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

void Store::setSetting(const QString &name, const QString &value)
{
    endReading();
    run(prepared(u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s), {name, value});
}

std::optional<Record> Store::findBy(const QString &statement, const Collection &collection, const QString &value)
{
    QSqlQuery &query = prepared(statement);
    run(query, place(collection) << value);
    std::optional<Record> found;
    if (query.next())
        found = record(query);
    query.finish();
    return found;
}

std::optional<Record> Store::find(const Collection &collection, const QString &id)
{
    return findBy(findById, collection, id);
}

std::optional<Record> Store::findByName(const Collection &collection, const QString &name)
{
    return findBy(findNamed, collection, name);
}

RecordPage Store::list(const Collection &collection, const ListQuery &query)
{
    QString condition = query.everyParent ? ofResource : inCollection;
    QVariantList values = place(collection);
    if (query.everyParent)
        values.removeLast();
    const auto narrow = [&](const SqlCondition &by) {
        condition += u" AND "_s + by.text;
        values += by.values;
    };
    if (query.filter)
        narrow(sqlCondition(*query.filter));
    if (query.search)
        narrow(sqlCondition(*query.search));

    const QString order = query.order ? sqlOrder(*query.order) + u", sequence"_s : u"sequence"_s;
    const QVariantList place = {query.pageSize, query.page * query.pageSize};
    return query.filter || query.search ? narrowed(condition, values, order, place) : whole(condition, values, order, place);
}

RecordPage Store::whole(const QString &condition, const QVariantList &values, const QString &order, const QVariantList &place)
{
    RecordPage page;
    QSqlQuery count = unkept(u"SELECT count(*) FROM records WHERE "_s + condition);
    if (run(count, values) && count.next())
        page.total = count.value(0).toLongLong();
    count.finish();
    QSqlQuery rows = unkept(u"SELECT %1 FROM records WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(columns, condition, order));
    run(rows, values + place);
    page.records = records(rows);
    return page;
}

/// A condition costs more than counting: it is tried once for each record, and only where the index does not hold what it needs is the record
/// itself read.
RecordPage Store::narrowed(const QString &condition, const QVariantList &values, const QString &order, const QVariantList &place)
{
    QSqlQuery rows = unkept(u"WITH found AS MATERIALIZED (SELECT sequence FROM records WHERE %2)"
                            " SELECT %1, total FROM (SELECT count(*) AS total FROM found) LEFT JOIN"
                            " (SELECT * FROM records WHERE sequence IN (SELECT sequence FROM found) ORDER BY %3 LIMIT ? OFFSET ?) ON true"_s.arg(
                                columns, condition, order));
    run(rows, values + place);
    RecordPage page;
    while (rows.next()) {
        page.total = rows.value(6).toLongLong();
        if (!rows.isNull(0)) // a page behind the last has only the total
            page.records.append(record(rows));
    }
    rows.finish();
    return page;
}

/// Not kept prepared: their number would be the client's choice.
QSqlQuery Store::unkept(const QString &statement)
{
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    m_isSpoiled |= !query.prepare(statement);
    return query;
}

QList<Record> Store::all(const Collection &collection)
{
    QSqlQuery &query = prepared(u"SELECT %1 FROM records WHERE %2 ORDER BY sequence"_s.arg(columns, inCollection));
    run(query, place(collection));
    return records(query);
}

QList<Record> Store::mentioning(const QString &organization, const QString &resource, const QString &text)
{
    QSqlQuery &query = prepared(u"SELECT %1 FROM records WHERE %2 AND instr(body, ?) > 0 ORDER BY sequence"_s.arg(columns, ofResource));
    run(query, {organization, resource, text});
    return records(query);
}

void Store::insert(const Collection &collection, const Record &record)
{
    run(prepared(
            u"INSERT INTO records (organization, resource, parent, id, version, name, created, updated, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
        place(collection)
            + QVariantList{record.id, record.version, nameColumn(record.name), wholeSeconds(record.createdTime), wholeSeconds(record.lastUpdatedTime),
                           QString::fromUtf8(record.body)});
}

void Store::update(const Collection &collection, const Record &record)
{
    run(prepared(u"UPDATE records SET version = ?, name = ?, updated = ?, body = ? WHERE %1 AND id = ?"_s.arg(inCollection)),
        QVariantList{record.version, nameColumn(record.name), wholeSeconds(record.lastUpdatedTime), QString::fromUtf8(record.body)}
            + place(collection) + QVariantList{record.id});
}

void Store::remove(const Collection &collection, const QString &id)
{
    run(prepared(u"DELETE FROM records WHERE %1 AND id = ?"_s.arg(inCollection)), place(collection) + QVariantList{id});
}

void Store::removeAll(const Collection &collection)
{
    run(prepared(u"DELETE FROM records WHERE %1"_s.arg(inCollection)), place(collection));
}

void Store::removeOrganization(const QString &organization)
{
    run(prepared(u"DELETE FROM records WHERE organization = ?"_s), {organization});
}

void Store::copyOrganization(const QString &from, const QString &to)
{
    const QString copied = u"resource, parent, id, version, name, created, updated, body"_s;
    run(prepared(u"INSERT INTO records (organization, %1) SELECT ?, %1 FROM records WHERE organization = ? ORDER BY sequence"_s.arg(copied)),
        {to, from});
}

QStringList Store::organizations(const QString &prefix)
{
    QSqlQuery &query = prepared(u"SELECT DISTINCT organization FROM records WHERE organization >= ? AND organization < ? ORDER BY organization"_s);
    QStringList found;
    if (run(query, {prefix, prefix + QChar(0xffff)})) {
        while (query.next())
            found.append(query.value(0).toString());
    }
    query.finish();
    return found;
}

bool Store::hasOrganization(const QString &organization)
{
    QSqlQuery &query = prepared(u"SELECT 1 FROM records WHERE organization = ? LIMIT 1"_s);
    const bool isThere = run(query, {organization}) && query.next();
    query.finish();
    return isThere;
}

} // namespace Sandbox
