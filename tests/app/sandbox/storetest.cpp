// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/store.h"

#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Sandbox::Collection;
using Sandbox::DatabaseFile;
using Sandbox::Record;
using Sandbox::Store;

namespace {

const Collection books{u"org"_s, u"address-book"_s, {}};

Record book(const QString &id, const QString &name, const QByteArray &body = "{}")
{
    return {.id = id, .version = 0, .name = name, .createdTime = 1'738'771'073'576, .lastUpdatedTime = 1'738'771'073'576, .body = body};
}

std::unique_ptr<Store> opened(const QString &file = {})
{
    auto result = DatabaseFile::open(file);
    return result ? std::make_unique<Store>(std::move(result->file)) : nullptr;
}

bool write(Store &store, const QList<Record> &records, const Collection &collection = books)
{
    store.begin();
    for (const Record &record : records)
        store.insert(collection, record);
    return store.commit();
}

QStringList names(const QList<Record> &records)
{
    QStringList list;
    for (const Record &record : records)
        list.append(record.name);
    return list;
}

void put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class StoreTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWholeSeconds();
    void findsWithinItsCollectionOnly();
    void spoilsTheChangeOnASecondName();
    void forgetsWhatIsRolledBack();
    void lists_data();
    void lists();
    void updatesAllButIdAndCreation();
    void removes();
    void readsTogetherUntilItWrites();
    void writesAreKeptWhileReadsAreHeld();
    void remembersInAFile();
    void keepsSettings();
    void setsAside_data();
    void setsAside();
    void setsAsideUnderTheNextFreeName();
    void saysWhyAFolderIsUnusable();
};

void StoreTest::keepsWholeSeconds()
{
    const auto store = opened();
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s, R"({"name":"A"})")}));
    const std::optional<Record> found = store->find(books, u"1"_s);
    QVERIFY(found.has_value());
    QCOMPARE(found->createdTime, 1'738'771'074'000);
    QCOMPARE(found->lastUpdatedTime, 1'738'771'074'000);
    QCOMPARE(found->body, R"({"name":"A"})");
    QCOMPARE(store->findByName(books, u"A"_s), found);
}

void StoreTest::findsWithinItsCollectionOnly()
{
    const auto store = opened();
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s)}));
    QVERIFY(store->find(books, u"1"_s));
    QVERIFY(!store->find({u"another"_s, books.resource, {}}, u"1"_s));
    QVERIFY(!store->find({books.organization, u"site"_s, {}}, u"1"_s));
    QVERIFY(!store->find({books.organization, books.resource, u"1"_s}, u"1"_s));
}

void StoreTest::spoilsTheChangeOnASecondName()
{
    const auto store = opened();
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s)}));
    QVERIFY(!write(*store, {book(u"2"_s, u"B"_s), book(u"3"_s, u"A"_s)}));
    QVERIFY(!store->find(books, u"2"_s));
    QVERIFY(write(*store, {book(u"4"_s, {}), book(u"5"_s, {})})); // no name is not a name
}

void StoreTest::forgetsWhatIsRolledBack()
{
    const auto store = opened();
    store->begin();
    store->insert(books, book(u"1"_s, u"A"_s));
    store->rollback();
    QVERIFY(!store->find(books, u"1"_s));
}

void StoreTest::lists_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("search");
    QTest::addColumn<qint64>("page");
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<qint64>("total");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("the first page, oldest first") << QString() << QString() << qint64(0) << list("Zoe Ann") << qint64(3);
    QTest::newRow("the last page") << QString() << QString() << qint64(1) << list("An_x") << qint64(3);
    QTest::newRow("past the last page there is nothing") << QString() << QString() << qint64(7) << list("") << qint64(3);
    QTest::newRow("by name") << u"name==Ann"_s << QString() << qint64(0) << list("Ann") << qint64(1);
    QTest::newRow("by the beginning of a name") << u"name==An*"_s << QString() << qint64(0) << list("Ann An_x") << qint64(2);
    QTest::newRow("by a field of the body") << u"number==+2"_s << QString() << qint64(0) << list("Ann") << qint64(1);
    QTest::newRow("by version as a number") << u"version!=0"_s << QString() << qint64(0) << list("") << qint64(0);
    QTest::newRow("by a part of a word") << QString() << u"n_"_s << qint64(0) << list("An_x") << qint64(1);
    QTest::newRow("by both") << u"number==+2"_s << u"n"_s << qint64(0) << list("Ann") << qint64(1);
}

void StoreTest::lists()
{
    QFETCH(QString, filter);
    QFETCH(QString, search);
    QFETCH(qint64, page);
    const auto store = opened();
    QVERIFY(write(*store, {book(u"3"_s, u"Zoe"_s, R"({"number":"+1"})"), book(u"1"_s, u"Ann"_s, R"({"number":"+2"})"), book(u"2"_s, u"An_x"_s)}));
    Sandbox::ListQuery query{.page = page, .pageSize = 2};
    if (!filter.isEmpty())
        query.filter = *Sandbox::parseFilter(filter);
    if (!search.isEmpty())
        query.search = Sandbox::TextSearch{{u"name"_s}, search};
    const Sandbox::RecordPage found = store->list(books, query);
    QTEST(names(found.records), "found");
    QTEST(found.total, "total");
}

void StoreTest::updatesAllButIdAndCreation()
{
    const auto store = opened();
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s)}));
    store->begin();
    store->update(books, {.id = u"1"_s, .version = 1, .name = u"B"_s, .createdTime = 5, .lastUpdatedTime = 2'000'499, .body = "[]"});
    QVERIFY(store->commit());
    const Record expected{.id = u"1"_s, .version = 1, .name = u"B"_s, .createdTime = 1'738'771'074'000, .lastUpdatedTime = 2'000'000, .body = "[]"};
    QCOMPARE(*store->find(books, u"1"_s), expected);
}

void StoreTest::removes()
{
    const auto store = opened();
    const Collection entries{u"org"_s, u"address-book/entry"_s, u"1"_s};
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s), book(u"2"_s, u"B"_s)}));
    QVERIFY(write(*store, {book(u"x"_s, u"A"_s), book(u"y"_s, u"B"_s)}, entries));
    store->begin();
    store->remove(books, u"1"_s);
    store->removeAll(entries);
    QVERIFY(store->commit());
    QCOMPARE(names(store->all(books)), QStringList{u"B"_s});
    QVERIFY(store->all(entries).isEmpty());
}

void StoreTest::readsTogetherUntilItWrites()
{
    const QTemporaryDir folder;
    const auto store = opened(folder.filePath(u"sandbox.db"_s));
    const auto other = opened(folder.filePath(u"sandbox.db"_s));
    store->holdReads();
    store->beginReading();
    QVERIFY(!store->find(books, u"1"_s));
    QVERIFY(write(*other, {book(u"1"_s, u"A"_s)}));
    store->beginReading();
    QVERIFY2(!store->find(books, u"1"_s), "held reads see one state");
    QVERIFY(write(*store, {book(u"2"_s, u"B"_s)}));
    store->beginReading();
    QVERIFY(store->find(books, u"1"_s) && store->find(books, u"2"_s));
    store->releaseReads();
    QVERIFY(write(*other, {book(u"3"_s, u"C"_s)}));
    store->beginReading();
    QVERIFY(store->find(books, u"3"_s));
    QVERIFY(!store->hasFailed());
}

void StoreTest::writesAreKeptWhileReadsAreHeld()
{
    const QTemporaryDir folder;
    const auto store = opened(folder.filePath(u"sandbox.db"_s));
    store->holdReads();
    store->beginReading();
    QVERIFY(!store->find(books, u"1"_s));
    store->setSetting(u"token"_s, u"t"_s);
    QVERIFY(write(*store, {book(u"1"_s, u"A"_s)}));
    // What another program would find if this one ended now.
    const auto other = opened(folder.filePath(u"sandbox.db"_s));
    QCOMPARE(other->setting(u"token"_s), u"t"_s);
    QVERIFY(other->find(books, u"1"_s));
}

void StoreTest::remembersInAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"made/on/the/way/sandbox.db"_s);
    QVERIFY(write(*opened(file), {book(u"1"_s, u"A"_s)}));
    const auto again = DatabaseFile::open(file);
    QVERIFY(again.has_value());
    QCOMPARE(again->setAside, QString());
    QVERIFY(opened(file)->find(books, u"1"_s));
}

void StoreTest::keepsSettings()
{
    const auto store = opened();
    QCOMPARE(store->setting(u"organization"_s), QString());
    store->setSetting(u"organization"_s, u"a"_s);
    store->setSetting(u"organization"_s, u"b"_s);
    QCOMPARE(store->setting(u"organization"_s), u"b"_s);
}

void StoreTest::setsAside_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("a file that was never a database") << u"text"_s;
    QTest::newRow("a database of another program") << u"foreign"_s;
    QTest::newRow("a database with a hole in it") << u"hole"_s;
    QTest::newRow("a database cut off in the middle") << u"cut"_s;
    QTest::newRow("a database of a newer Tryout") << u"newer"_s;
}

void StoreTest::setsAside()
{
    QFETCH(QString, how);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    if (how == "text"_L1) {
        put(file, QByteArray("Dear diary, ").repeated(1000));
    } else if (how == "foreign"_L1 || how == "newer"_L1) {
        const auto database = DatabaseFile::open(file);
        QSqlQuery(database->file->database()).exec(how == "newer"_L1 ? u"PRAGMA user_version = 99"_s : u"PRAGMA application_id = 1"_s);
    } else {
        QVERIFY(write(*opened(file), {book(u"1"_s, u"A"_s, QByteArray(100'000, 'x'))}));
        QByteArray bytes = bytesOf(file);
        bytes = how == "cut"_L1 ? bytes.first(bytes.size() / 2) : bytes.replace(4096, 4096, QByteArray(4096, '\7'));
        put(file, bytes);
    }
    const QByteArray before = bytesOf(file);

    const auto opening = DatabaseFile::open(file);
    QVERIFY(opening.has_value());
    QCOMPARE(opening->setAside, file + u".damaged-1"_s);
    if (how != "newer"_L1 && how != "foreign"_L1) // those may have been tidied by SQLite when it closed them
        QCOMPARE(bytesOf(opening->setAside), before);
    QVERIFY(write(*opened(file), {book(u"1"_s, u"A"_s)}));
}

void StoreTest::setsAsideUnderTheNextFreeName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sandbox.db"_s);
    for (const QString &name : {file, file + u".damaged-1"_s})
        put(name, QByteArray("not a database ").repeated(100));
    QCOMPARE(DatabaseFile::open(file)->setAside, file + u".damaged-2"_s);
    QVERIFY(bytesOf(file + u".damaged-1"_s).startsWith("not"));
}

void StoreTest::saysWhyAFolderIsUnusable()
{
    const QTemporaryDir folder;
    put(folder.filePath(u"file"_s), "in the way");
    const auto opening = DatabaseFile::open(folder.filePath(u"file/sandbox.db"_s));
    QVERIFY(!opening);
    QVERIFY(!opening.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
