// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/keys.h"
#include "app/settings/store.h"
#include "tests/support/test.h"

#include <QDir>
#include <QTemporaryDir>

using Settings::Store;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StoreTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsSetIsOnDiskAtOnce()
    {
        const QString path = file("tryout.ini");
        Store store(path);
        store.set(QStringLiteral("seat/attendeeId"), QStringLiteral("140"));
        QCOMPARE(read(path), QByteArray("[seat]\nattendeeId=140\n"));
        store.set(QStringLiteral("seat/attendeeId"), QStringLiteral("141"));
        QCOMPARE(read(path), QByteArray("[seat]\nattendeeId=141\n"));
    }

    void whatIsRemovedIsGoneFromDisk()
    {
        const QString path = file("tryout.ini");
        Store store(path);
        store.set(QStringLiteral("a/b"), 1);
        store.remove(QStringLiteral("a/b"));
        QVERIFY(!store.value(QStringLiteral("a/b")).isValid());
        QVERIFY(!read(path).contains("b="));
    }

    void theNextRunFindsIt_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("a text") << QVariant(QStringLiteral("140"));
        QTest::newRow("a text of every kind of character") << QVariant(u"a;b=c,\"d\"\\\n\t€ 東京"_qs);
        QTest::newRow("a text that begins like a typed value") << QVariant(QStringLiteral("@home"));
        QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x01;=\n", 6));
        QTest::newRow("several texts") << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b, c")});
    }

    void theNextRunFindsIt()
    {
        QFETCH(QVariant, value);
        const QString path = file("tryout.ini");
        Store(path).set(QStringLiteral("some/key"), value);
        // Another path to the same bytes: QSettings shares what it has read between objects of one path.
        const QString copy = file("copy.ini");
        QVERIFY(QFile::copy(path, copy));
        QCOMPARE(Store(copy).value(QStringLiteral("some/key")), value);
    }

    void theFolderIsMade()
    {
        const QString deep = file("not/yet/there/tryout.ini");
        Store store(deep);
        store.set(QStringLiteral("a"), 1);
        QVERIFY(QFile::exists(deep));
        QCOMPARE(store.folder(), file("not/yet/there"));
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a line that is no setting") << QByteArray("[seat]\nattendeeId=140\nnonsense\n");
        QTest::newRow("the file of a power cut, all zeros") << QByteArray(64, '\0');
        QTest::newRow("a section that is not closed") << QByteArray("[seat\nattendeeId=140\n");
        QTest::newRow("another program's file") << QByteArray("\x7f"
                                                              "ELF\x02\x01\x01\n\xff\xfe\xfd");
    }

    void aDamagedFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        const QString path = file("tryout.ini");
        write(path, content);
        Store store(path);
        QCOMPARE(read(path + QStringLiteral(".damaged-1")), content);
        QVERIFY(!store.value(QStringLiteral("seat/attendeeId")).isValid());
        store.set(QStringLiteral("a/b"), 1);
        QCOMPARE(read(path), QByteArray("[a]\nb=1\n"));
    }

    void theSecondDamagedFileDoesNotReplaceTheFirst()
    {
        const QString path = file("tryout.ini");
        for (const QByteArray content : {"first\n", "second\n"}) {
            write(path, content);
            Store store(path);
        }
        QCOMPARE(read(path + QStringLiteral(".damaged-1")), QByteArray("first\n"));
        QCOMPARE(read(path + QStringLiteral(".damaged-2")), QByteArray("second\n"));
    }

    void whatIsNoFileIsSetAside()
    {
        const QString path = file("tryout.ini");
        QVERIFY(QDir().mkpath(path));
        Store store(path);
        store.set(QStringLiteral("a/b"), 1);
        QVERIFY(QFileInfo(path).isFile());
        QVERIFY(QFileInfo(path + QStringLiteral(".damaged-1")).isDir());
    }

    void aSoundFileStaysWhereItIs()
    {
        const QString path = file("tryout.ini");
        write(path, "; a remark\n[seat]\nattendeeId=7\n");
        const Store store(path);
        QCOMPARE(store.value(QStringLiteral("seat/attendeeId")), QVariant(QStringLiteral("7")));
        QVERIFY(!QFile::exists(path + QStringLiteral(".damaged-1")));
    }

    void aSettingHasItsDefaultUntilSet()
    {
        const QString path = file("tryout.ini");
        Store store(path);
        QCOMPARE(Settings::Keys::darkTheme.get(store), false);
        Settings::Keys::darkTheme.set(store, true);
        QCOMPARE(Settings::Keys::darkTheme.get(store), true);
        QCOMPARE(Settings::Keys::attendeeId.get(store), QString());
        Settings::Keys::attendeeId.set(store, QStringLiteral("140"));
        QCOMPARE(Settings::Keys::attendeeId.get(store), QStringLiteral("140"));
    }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
