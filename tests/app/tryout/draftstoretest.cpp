// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/draftstore.h"
#include "tests/support/test.h"

using namespace Tryout;

class DraftStoreTest : public Support::Test
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString folder() const { return m_folder.filePath("drafts"); }

private Q_SLOTS:
    void cleanup() { QDir(folder()).removeRecursively(); }

    void nothingWasKept() { QVERIFY(!DraftStore(folder()).load("create")); }

    void aDraftComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::newRow("under an operation's id") << "createConfig_2";
        QTest::newRow("under a method and a path") << "GET /organization/{orgid}/../x";
        QTest::newRow("under a very long key") << QString(2000, QLatin1Char('k'));
    }

    void aDraftComesBackAsItWas()
    {
        QFETCH(QString, operation);
        Draft draft;
        draft.operation = operation;
        draft.parameters = {{"orgid", "o"}, {"filter", QString()}};
        draft.headers = {{"X-One", "1"}};
        draft.body = QString::fromUtf8("{\"name\": \"ü\t\\u0041\"}\n");
        draft.variables = "{}";
        draft.mediaType = "multipart/form-data";
        const DraftStore store(folder());
        QVERIFY(store.save(draft));
        QCOMPARE(store.load(operation), draft);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
    }

    void secretsAreNotKept()
    {
        Draft draft;
        draft.operation = "a";
        draft.headers = {{"Authorization", "Bearer S3cret"}, {"X-One", "1"}};
        const DraftStore store(folder());
        QVERIFY(store.save(draft));
        QCOMPARE(store.load("a")->headers, (Http::Headers{{"X-One", "1"}}));
    }

    void aDamagedFileIsSetAside()
    {
        const DraftStore store(folder());
        QVERIFY(store.save({"a", {}, {}, "body", {}}));
        QFile file(QDir(folder()).filePath("a.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"operation\": \"a\", ");
        file.close();
        QVERIFY(!store.load("a"));
        QVERIFY(QFile::exists(QDir(folder()).filePath("a.json.damaged")));
        QVERIFY(!store.load("a"));
    }

    void aRemovedDraftIsGone()
    {
        const DraftStore store(folder());
        QVERIFY(store.save({"a", {}, {}, "body", {}}));
        store.remove("a");
        QVERIFY(!store.load("a"));
    }

    void aFolderThatCannotBeMadeIsToldOf()
    {
        QFile file(m_folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!DraftStore(m_folder.filePath("file/drafts")).save({"a", {}, {}, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "draftstoretest.moc"
