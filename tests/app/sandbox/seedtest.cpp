// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seed.h"

#include "app/sandbox/references.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Sandbox::Collection;

namespace {

const QString organization = u"org"_s;
constexpr qint64 now = 1'738'771'074'000;

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList namesIn(Sandbox::Store &store, const QString &resource, const QString &parent = {})
{
    QStringList names;
    for (const Sandbox::Record &record : store.all({organization, resource, parent}))
        names.append(record.name);
    return names;
}

} // namespace

class SeedTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void leavesOtherFilesAlone();
    void plantsRecordsAndTheirChildren();
    void everyIdIsTakenOnce();
    void everyReferenceLeadsSomewhere();
};

void SeedTest::readsAFile()
{
    const QTemporaryDir folder;
    put(folder, u"umbrella.json"_s,
        "{\"title\":\"Umbrella\",\"named\":\"colour\",\"references\":{\"ribs.maker\":\"maker\"},\"from\":{\"makerName\":\"maker>name\"},"
        "\"children\":{\"owner\":{\"title\":\"Owner\",\"embeddedAs\":\"owners\"}},\"records\":[{\"id\":\"1\",\"colour\":\"red\"}]}");
    const QList<Sandbox::ResourceFile> files = Sandbox::resourceFiles(folder.path());
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].resources.size(), 2);
    const Sandbox::Resource &umbrella = files[0].resources[0];
    QCOMPARE(umbrella.name, u"umbrella"_s);
    QCOMPARE(umbrella.named, u"colour"_s);
    QCOMPARE(umbrella.references, QList<Sandbox::Reference>({{{u"ribs"_s, u"maker"_s}, u"maker"_s}}));
    QVERIFY(umbrella.isDerived(u"makerName"_s) && !umbrella.isDerived(u"colour"_s));
    QCOMPARE(umbrella.children, u"umbrella/owner"_s);
    QCOMPARE(umbrella.embeddedAs, u"owners"_s);
    QCOMPARE(files[0].records()[0]["colour"].toString(), u"red"_s);
}

void SeedTest::leavesOtherFilesAlone()
{
    const QTemporaryDir folder;
    put(folder, u"list.json"_s, "[{\"name\":\"A\"}]");
    put(folder, u"broken.json"_s, "{");
    put(folder, u"text.graphql"_s, "{}");
    QVERIFY(Sandbox::resourceFiles(folder.path()).isEmpty());
}

void SeedTest::plantsRecordsAndTheirChildren()
{
    Sandbox::Store store(std::move(Sandbox::DatabaseFile::open({})->file));
    store.begin();
    Sandbox::seed(store, organization, Sandbox::bundledResourceFiles(), now);
    QVERIFY(store.commit());
    QCOMPARE(namesIn(store, u"address-book"_s), (QStringList{u"Facilities Desk"_s, u"Partner Hotlines"_s, u"Supervisors"_s}));
    const Sandbox::Record book = *store.findByName({organization, u"address-book"_s}, u"Supervisors"_s);
    QCOMPARE(namesIn(store, u"address-book/entry"_s, book.id), (QStringList{u"Floor Supervisor"_s, u"Night Supervisor"_s}));
    QVERIFY(!book.body.contains("\"id\"") && !book.body.contains("addressBookEntries"));
    QCOMPARE(namesIn(store, u"ai-feature/auto-csat/question"_s).size(), 2);
    QCOMPARE(book.createdTime, now);
}

void SeedTest::everyIdIsTakenOnce()
{
    Sandbox::Store store(std::move(Sandbox::DatabaseFile::open({})->file));
    Sandbox::seed(store, organization, Sandbox::bundledResourceFiles(), now);
    QSet<QString> ids;
    qsizetype count = 0;
    for (const Sandbox::Resource &resource : Sandbox::resources()) {
        Sandbox::ListQuery every;
        every.pageSize = 10'000;
        every.everyParent = true;
        for (const Sandbox::Record &record : store.list({organization, resource.name}, every).records) {
            QCOMPARE(record.id, QUuid(record.id).toString(QUuid::WithoutBraces));
            ids.insert(record.id);
            ++count;
        }
    }
    QCOMPARE(ids.size(), count);
    QVERIFY(count > 100);
}

void SeedTest::everyReferenceLeadsSomewhere()
{
    Sandbox::Store store(std::move(Sandbox::DatabaseFile::open({})->file));
    Sandbox::seed(store, organization, Sandbox::bundledResourceFiles(), now);
    for (const Sandbox::Resource &resource : Sandbox::resources()) {
        for (const Sandbox::Record &record : store.all({organization, resource.name})) {
            const Json::Document body = *Json::Document::parse(record.body);
            for (const Sandbox::Reference &reference : resource.references) {
                QVERIFY2(Sandbox::isKnown(reference.resource), qPrintable(reference.resource));
                for (const QString &id : Sandbox::valuesAt(body.root(), reference.path))
                    QVERIFY2(store.find({organization, reference.resource}, id),
                             qPrintable(resource.name + u' ' + record.name + u' ' + reference.path.join(u'.')));
            }
        }
    }
}

QTEST_GUILESS_MAIN(SeedTest)
#include "seedtest.moc"
