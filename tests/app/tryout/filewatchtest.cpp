// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/filewatch.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

#include <QSaveFile>

using namespace Tryout;

class FileWatchTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Support::Test::init();
        m_files = std::make_unique<WrittenFiles>();
        m_file = m_files->with("api.yaml", "one");
        m_watch = std::make_unique<FileWatch>();
        m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &FileWatch::changed);
    }

    void writingIntoAFileIsTold()
    {
        m_watch->watch("api", {m_file});
        m_files->with("api.yaml", "another");
        QTRY_COMPARE(m_changed->size(), 1);
        QCOMPARE(m_changed->first().first().toString(), "api");
    }

    /// As most editors save: a new file takes the old one's place.
    void replacingAFileIsTold()
    {
        m_watch->watch("api", {m_file});
        replace("another");
        QTRY_COMPARE(m_changed->size(), 1);
    }

    void everyChangeIsTold()
    {
        m_watch->watch("api", {m_file});
        replace("second");
        QTRY_COMPARE(m_changed->size(), 1);
        replace("the third");
        QTRY_COMPARE(m_changed->size(), 2);
        m_files->with("api.yaml", "and a fourth");
        QTRY_COMPARE(m_changed->size(), 3);
    }

    void takingAFileAwayAndPuttingItBackIsTold()
    {
        m_watch->watch("api", {m_file});
        QVERIFY(QFile::remove(m_file));
        QTRY_COMPARE(m_changed->size(), 1);
        m_files->with("api.yaml", "one");
        QTRY_COMPARE(m_changed->size(), 2);
    }

    void aFileThatComesLaterIsTold()
    {
        m_watch->watch("api", {m_files->pathOf("later.yaml")});
        m_files->with("later.yaml", "here");
        QTRY_COMPARE(m_changed->size(), 1);
    }

    void eachOfSeveralFilesIsTold()
    {
        const QString other = m_files->with("parts/pet.yaml", "pet");
        m_watch->watch("api", {m_file, other});
        m_files->with("parts/pet.yaml", "a larger pet");
        QTRY_COMPARE(m_changed->size(), 1);
    }

    void changesCloseTogetherAreOne()
    {
        const QString other = m_files->with("parts/pet.yaml", "pet");
        m_watch->watch("api", {m_file, other});
        m_files->with("parts/pet.yaml", "a larger pet");
        replace("another");
        QVERIFY(m_changed->wait());
        settle();
        QCOMPARE(m_changed->size(), 1);
    }

    void eachNameIsToldOnItsOwn()
    {
        const QString other = m_files->with("other.yaml", "x");
        m_watch->watch("api", {m_file});
        m_watch->watch("other", {other});
        m_files->with("other.yaml", "xyz");
        QVERIFY(m_changed->wait());
        settle();
        QCOMPARE(m_changed->size(), 1);
        QCOMPARE(m_changed->first().first().toString(), "other");
    }

    void anotherFileInTheFolderIsNobodysBusiness()
    {
        m_watch->watch("api", {m_file});
        m_files->with("notes.txt", "hello");
        settle();
        QCOMPARE(m_changed->size(), 0);
    }

    void whatIsForgottenIsNotTold()
    {
        m_watch->watch("api", {m_file});
        m_watch->forget("api");
        replace("another");
        settle();
        QCOMPARE(m_changed->size(), 0);
    }

    /// Watching again, as when the file has been read, does not swallow a change that came in between.
    void aChangeBeforeWatchingAgainIsTold()
    {
        m_watch->watch("api", {m_file});
        replace("another");
        m_watch->watch("api", {m_file});
        QTRY_COMPARE(m_changed->size(), 1);
    }

private:
    void replace(const QByteArray &content)
    {
        QSaveFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        QVERIFY(file.commit());
    }
    /// Until another watch, begun now, has told of a change made now: by then this one would have told as well.
    void settle()
    {
        FileWatch other;
        QSignalSpy told(&other, &FileWatch::changed);
        other.watch("marker", {m_files->pathOf("marker")});
        m_files->with("marker", "x");
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(QFile::remove(m_files->pathOf("marker")));
        QTRY_COMPARE(told.size(), 2);
    }

    std::unique_ptr<WrittenFiles> m_files;
    QString m_file;
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_GUILESS_MAIN(FileWatchTest)
#include "filewatchtest.moc"
