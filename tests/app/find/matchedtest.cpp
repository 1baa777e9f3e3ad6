// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/matched.h"
#include "tests/support/test.h"

class MatchedTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");

        QTest::newRow("a word") << "List teams" << "teams" << "List [teams]";
        QTest::newRow("the start of a word before the inside of another") << "Steam team" << "team" << "Steam [team]";
        QTest::newRow("the inside of a word") << "Steamer" << "team" << "S[team]er";
        QTest::newRow("several words") << "Create a new Address Book" << "book new" << "Create a [new] Address [Book]";
        QTest::newRow("words run together") << "Address Book" << "addressbook" << "[Address] [Book]";
        QTest::newRow("a path") << "/org/v3/address-book" << "v3/addr" << "/org/[v3]/[addr]ess-book";
        QTest::newRow("first letters") << "Create Address Book" << "cab" << "[C]reate [A]ddress [B]ook";
        QTest::newRow("a misspelt word") << "Search tasks" << "serach" << "[Search] tasks";
        QTest::newRow("accents") << QString::fromUtf8("Abonné actif") << "abonne" << QString::fromUtf8("[Abonné] actif");
        QTest::newRow("what is not there") << "List teams" << "xyz" << "List teams";
        QTest::newRow("nothing typed") << "List teams" << " " << "List teams";
    }

    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        QString shown = text;
        const QList<Find::Stretch> stretches = Find::matchedIn(text, typed);
        for (qsizetype index = stretches.size() - 1; index >= 0; --index) {
            shown.insert(stretches.at(index).offset + stretches.at(index).length, u']');
            shown.insert(stretches.at(index).offset, u'[');
        }
        QCOMPARE(shown, marked);
    }
};

QTEST_GUILESS_MAIN(MatchedTest)
#include "matchedtest.moc"
