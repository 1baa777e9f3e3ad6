// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/bookmarks.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using Tryout::Bookmarks;

class BookmarksTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void favouritesAndRecentOnesAreKept()
    {
        const QTemporaryDir folder;
        Settings::Store store(folder.filePath("settings.ini"));
        {
            Bookmarks bookmarks(store);
            QSignalSpy changed(&bookmarks, &Bookmarks::changed);
            bookmarks.setFavourite("b", true);
            bookmarks.setFavourite("a", true);
            bookmarks.setFavourite("a", true);
            bookmarks.remember("x");
            bookmarks.remember("y");
            bookmarks.remember("x");
            QCOMPARE(changed.size(), 5);
        }
        const Bookmarks again(store);
        QCOMPARE(again.favourites(), QStringList({"b", "a"}));
        QCOMPARE(again.recent(), QStringList({"x", "y"}));
        QVERIFY(again.isFavourite("a"));
    }

    void aFavouriteCanBeTakenBack()
    {
        const QTemporaryDir folder;
        Settings::Store store(folder.filePath("settings.ini"));
        Bookmarks bookmarks(store);
        bookmarks.setFavourite("a", true);
        bookmarks.setFavourite("a", false);
        QVERIFY(bookmarks.favourites().isEmpty());
    }

    void onlyTheNewestStayRecent()
    {
        const QTemporaryDir folder;
        Settings::Store store(folder.filePath("settings.ini"));
        Bookmarks bookmarks(store);
        for (int number = 0; number < 20; ++number)
            bookmarks.remember(QString::number(number));
        QCOMPARE(bookmarks.recent().size(), Bookmarks::MostRecent);
        QCOMPARE(bookmarks.recent().first(), QString("19"));
    }
};

QTEST_GUILESS_MAIN(BookmarksTest)
#include "bookmarkstest.moc"
