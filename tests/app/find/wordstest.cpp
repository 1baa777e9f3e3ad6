// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/words.h"
#include "tests/support/test.h"

class WordsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a sentence") << "Create a new Address Book!" << "create a new address book";
        QTest::newRow("a joined name") << "addressBookId" << "address book id";
        QTest::newRow("a path") << "/organization/{orgid}/v3/address-book" << "organization orgid v3 address book";
        QTest::newRow("capitals that belong together") << "parseHTTPServer" << "parse http server";
        QTest::newRow("accents and case") << QString::fromUtf8("ÉCOLE Straße") << QString::fromUtf8("ecole straße");
        QTest::newRow("underscores") << "YOUR_attendee_ID" << "your attendee id";
        QTest::newRow("nothing") << "--" << "";
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(Find::wordsOf(text), expected);
    }

    void joinedNamesAreWordsToo()
    {
        QCOMPARE(Find::wordsAndNamesOf(u"page_size of addressBook").join(u'|'), QString("page|size|pagesize|of|address|book|addressbook"));
        QVERIFY(Find::wordsAndNamesOf(u" - ").isEmpty());
    }

    void slips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("expected");

        QTest::newRow("the same") << "search" << "search" << 0;
        QTest::newRow("the beginning") << "sear" << "search" << 0;
        QTest::newRow("two swapped") << "serach" << "search" << 1;
        QTest::newRow("one changed") << "seurch" << "search" << 1;
        QTest::newRow("one too many") << "seearch" << "search" << 1;
        QTest::newRow("one missing") << "serch" << "search" << 1;
        QTest::newRow("one changed in the beginning of a longer word") << "subskrip" << "subscription" << 1;
        QTest::newRow("two changed") << "saurch" << "search" << 2;
        QTest::newRow("another word") << "delete" << "search" << 3;
        QTest::newRow("much longer than the word") << "searching" << "sea" << 3;
    }

    void slips()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QTEST(Find::slips(typed, word, 2), "expected");
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"
