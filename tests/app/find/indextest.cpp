// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/index.h"
#include "tests/support/test.h"

using Find::Field;
using Find::Index;
using Find::Item;

namespace {

Item item(const QString &name, const QString &path = {}, const QString &parameter = {}, const QString &member = {}, const QString &description = {})
{
    return {{{Field::Name, name}, {Field::Path, path}, {Field::Parameter, parameter}, {Field::Member, member}, {Field::Description, description}}, false};
}

QStringList found(const QList<Item> &items, const QString &typed, qsizetype most = 50)
{
    QStringList names;
    const QList<Find::Hit> hits = Index(items).find(typed, most);
    for (const Find::Hit &hit : hits)
        names.append(items.at(hit.item).texts.first().text);
    return names;
}

} // namespace

class IndexTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");

        QTest::newRow("a word of the name") << "create" << "Create a new Address Book";
        QTest::newRow("words in any order and case") << "BOOK new" << "Create a new Address Book";
        QTest::newRow("a part of the path, strokes and all") << "v3/addr" << "Create a new Address Book";
        QTest::newRow("words run together") << "addressbook" << "Create a new Address Book";
        QTest::newRow("the beginning of a joined name") << "shelfn" << "Delete an entry";
        QTest::newRow("a capital letter inside a name starts a word") << "numberid" << "Delete an entry";
        QTest::newRow("a parameter") << "shelfNumberId" << "Delete an entry";
        QTest::newRow("a member of a body") << "channelType" << "Search tasks";
        QTest::newRow("a word of the description") << "graphql" << "Search tasks";
        QTest::newRow("two letters swapped") << "serach" << "Search tasks";
        QTest::newRow("a letter too many") << "seearch" << "Search tasks";
        QTest::newRow("a letter missing") << "subscripton" << QString::fromUtf8("Abonné: List Subscriptions");
        QTest::newRow("a wrong letter in a word that goes on") << "subskrip" << QString::fromUtf8("Abonné: List Subscriptions");
        QTest::newRow("the words' first letters") << "canab" << "Create a new Address Book";
        QTest::newRow("without the accent") << "abonne" << QString::fromUtf8("Abonné: List Subscriptions");
        QTest::newRow("a Chinese character inside a name") << QString::fromUtf8("列") << QString::fromUtf8("队列");
        QTest::newRow("words that nothing has together") << "search address" << "";
        QTest::newRow("what nothing has") << "zzz" << "";
        QTest::newRow("only blanks") << "  " << "";
        QTest::newRow("only signs") << "/{}" << "";
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const QList<Item> items{
            item("Create a new Address Book", "/organization/{orgid}/v3/address-book", "orgid", "name parentType"),
            item("Delete an entry", "/entry/{id}", "shelfNumberId"),
            item("Search tasks", "/search", "", "channelType", "Asks with GraphQL."),
            item(QString::fromUtf8("Abonné: List Subscriptions"), "/v1/subscriptions"),
            item(QString::fromUtf8("队列")),
        };
        QCOMPARE(found(items, typed).join(u'|'), expected);
    }

    void ranks_data()
    {
        QTest::addColumn<QList<Item>>("items");
        QTest::addColumn<QString>("typed");

        QTest::newRow("the whole name, its beginning, a word of it, a word's beginning, inside")
            << QList{item("Team"), item("Team list"), item("List the team"), item("Show teammates"), item("Steamer")} << "team";
        QTest::newRow("name, path, parameter, member, description")
            << QList{item("Team"), item("a", "/team"), item("b", "", "team"), item("c", "", "", "team"), item("d", "", "", "", "team")} << "team";
        QTest::newRow("to the letter before misspelt") << QList{item("Teams"), item("Taems")} << "teams";
        QTest::newRow("shorter names first") << QList{item("Book entry"), item("Book entry of several")} << "entry";
        QTest::newRow("all that was typed at the beginning before the same words apart")
            << QList{item("Address Book list"), item("Book of an Address")} << "address book";
    }

    /// Items stand in the expected order, and are found in it whatever order the index has them in.
    void ranks()
    {
        QFETCH(QList<Item>, items);
        QFETCH(QString, typed);
        QStringList expected;
        for (const Item &one : items)
            expected.append(one.texts.first().text);
        QCOMPARE(found(items, typed), expected);
        std::reverse(items.begin(), items.end());
        QCOMPARE(found(items, typed), expected);
    }

    void whatIsDeprecatedStandsBehindItsEquals()
    {
        QList<Item> items{item("List teams"), item("List teams")};
        items[0].isLesser = true;
        QCOMPARE(Index(items).find(u"teams", 5).first().item, 1);
    }

    void noMoreThanAskedFor()
    {
        QCOMPARE(found(QList<Item>(100, item("Team")), "team", 7).size(), 7);
    }

    void misspeltWordsAreFoundOnlyWhereLittleIsSpeltSo()
    {
        QList<Item> items(10, item("Queue"));
        items.append(item("Quaue"));
        QCOMPARE(found(items, "queue").count("Quaue"), 0);
        QCOMPARE(found(items.mid(8), "queue").count("Quaue"), 1);
    }

    void anEmptyIndexFindsNothing()
    {
        QVERIFY(Index().find(u"team", 5).isEmpty());
        QVERIFY(Index(QList<Item>{}).find(u"team", 5).isEmpty());
        QVERIFY(found({Item{}}, "team").isEmpty());
    }
};

QTEST_GUILESS_MAIN(IndexTest)
#include "indextest.moc"
