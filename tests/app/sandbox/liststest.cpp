// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/paging.h"

#include "tests/app/sandbox/client.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

class ListsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void findsEntries_data();
    void findsEntries();
    void refuses_data();
    void refuses();
    void links_data();
    void links();
    void lowersALargePage();
    void exportsPageByPage();
};

void ListsTest::findsEntries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("all, oldest first") << u""_s << u"TAC Number, Reception, Courier"_s;
    QTest::newRow("by a name in quotes") << u"filter=name==%22TAC%20Number%22"_s << u"TAC Number"_s;
    QTest::newRow("by the beginning of a name") << u"filter=name==R*"_s << u"Reception"_s;
    QTest::newRow("by one of several names") << u"filter=name=in=(Courier,Reception)"_s << u"Reception, Courier"_s;
    QTest::newRow("by none of several names") << u"filter=name=out=(Courier,Reception)"_s << u"TAC Number"_s;
    QTest::newRow("by a number with an encoded plus sign") << u"filter=number==%2B3"_s << u"Courier"_s;
    QTest::newRow("a raw plus sign is a blank and finds nothing") << u"filter=number==%27+3%27"_s << u""_s;
    QTest::newRow("by this and that") << u"filter=name==R*;number==%2B2"_s << u"Reception"_s;
    QTest::newRow("by this or that") << u"filter=name==R*,number==%2B3"_s << u"Reception, Courier"_s;
    QTest::newRow("by words between signs") << u"filter=name==R*%20and%20(number==%2B2%20or%20number==%2B3)"_s << u"Reception"_s;
    QTest::newRow("by a part of a name") << u"filter=name=like=cept"_s << u"Reception"_s;
    QTest::newRow("by what is not part of a name") << u"filter=name=notlike=cept"_s << u"TAC Number, Courier"_s;
    QTest::newRow("by a name in any case") << u"filter=name==%5ECOURIER"_s << u"Courier"_s;
    QTest::newRow("by the alphabet") << u"filter=name=gt=Courier;name%3CT"_s << u"Reception"_s;
    QTest::newRow("by what is unset") << u"filter=number=isnull=''"_s << u""_s;
    QTest::newRow("by what is set") << u"filter=number=notnull=''"_s << u"TAC Number, Reception, Courier"_s;
    QTest::newRow("a quote in a name is found, not obeyed") << u"filter=name==%22x'%20OR%201=1--%22"_s << u""_s;
    QTest::newRow("search for a word in quotes") << u"search=%22cept%22"_s << u"Reception"_s;
    QTest::newRow("by version") << u"filter=version==0"_s << u"TAC Number, Reception, Courier"_s;
    QTest::newRow("search looks into name and number") << u"search=1"_s << u"TAC Number"_s;
    QTest::newRow("search takes any part of a word, in any case") << u"search=C"_s << u"TAC Number, Reception, Courier"_s;
    QTest::newRow("search in one field") << u"search=field==%22name%22;value==%22cept%22"_s << u"Reception"_s;
    QTest::newRow("search in several fields") << u"search=fields=in=(%22name%22,%22number%22);value==%223%22"_s << u"Courier"_s;
    QTest::newRow("search and filter together") << u"search=c&filter=name!=Courier"_s << u"TAC Number, Reception"_s;
    QTest::newRow("the second page") << u"page=1&pageSize=2"_s << u"Courier"_s;
    QTest::newRow("a page past the last") << u"page=9&pageSize=2"_s << u""_s;
}

void ListsTest::findsEntries()
{
    QFETCH(QString, query);
    Client client;
    client.play(uR"(POST /v3/address-book {"name":"Book","parentType":"ORGANIZATION"}
POST /address-book/<1>/entry {"name":"TAC Number","number":"+1"}
POST /address-book/<1>/entry {"name":"Reception","number":"+2"}
POST /address-book/<1>/entry {"name":"Courier","number":"+3"})"_s);
    const QString answer = client.call(u"GET /v2/address-book/<1>/entry?"_s + query);
    const auto document = Json::Document::parse(answer.mid(4).toUtf8());
    QVERIFY2(document.has_value(), qPrintable(answer));
    QStringList names;
    for (const Json::Node row : document->root()["data"])
        names.append(row["name"].toString());
    QTEST(names.join(u", "_s), "found");
}

void ListsTest::refuses_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a page that is a word") << u"GET /v3/address-book?page=one"_s << u"page: should be a whole number from 0"_s;
    QTest::newRow("a page below zero") << u"GET /v3/address-book?page=-1"_s << u"page: should be a whole number from 0"_s;
    QTest::newRow("pages of nothing") << u"GET /v3/address-book?pageSize=0"_s << u"pageSize: should be a whole number from 1"_s;
    QTest::newRow("an unquoted blank in the filter")
        << u"GET /v3/address-book?filter=name==TAC%20Number"_s
        << u"filter: at character 10 the filter should end or go on with ; or , (put a value with a blank in quotes)"_s;
    QTest::newRow("a filter by time")
        << u"GET /v3/address-book?filter=createdTime==1"_s
        << u"filter: 'createdTime' is not a field it works on; these are: id, version, name, description, parentType, siteId"_s;
    QTest::newRow("an old list by name") << u"GET /address-book?filter=name==A"_s << u"filter: 'name' is not a field it works on; these are: id"_s;
    QTest::newRow("a search in a field that is not searched")
        << u"GET /v3/address-book?search=field==%22siteId%22;value==%22A%22"_s << u"search: 'siteId' is not a field it works on; these are: name, description"_s;
    QTest::newRow("a search without its value") << u"GET /v3/address-book?search=field==%22name%22"_s
                                                << uR"(search: should be a word, or field=="name";value=="word")"_s;
    QTest::newRow("an attribute nobody has")
        << u"GET /v2/address-book?attributes=id,colour"_s
        << u"attributes: 'colour' is not a field it works on; these are: organizationId, id, version, name, description, parentType, siteId, "
           "addressBookEntries, createdTime, lastUpdatedTime"_s;
}

void ListsTest::refuses()
{
    QFETCH(QString, call);
    Client client;
    const QString answer = client.call(call);
    QVERIFY2(answer.startsWith(u"400 "_s), qPrintable(answer));
    QTEST(Json::Document::parse(answer.mid(4).toUtf8())->root()["error"]["reason"].toString(), "reason");
}

void ListsTest::links_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("links");
    QTest::newRow("an only page has no neighbours") << 0 << 3 << u"first 0, self 0, last 0"_s;
    QTest::newRow("an empty list is one empty page") << 0 << 0 << u"first 0, self 0, last 0"_s;
    QTest::newRow("the first of three") << 0 << 25 << u"first 0, self 0, next 1, last 2"_s;
    QTest::newRow("the one in the middle") << 1 << 25 << u"first 0, prev 0, self 1, next 2, last 2"_s;
    QTest::newRow("the last of three") << 2 << 30 << u"first 0, prev 1, self 2, last 2"_s;
    QTest::newRow("far past the last") << 9 << 30 << u"first 0, self 9, last 2"_s;
}

void ListsTest::links()
{
    QFETCH(int, page);
    QFETCH(int, total);
    Json::Writer writer;
    writer.beginObject();
    Sandbox::writeMeta(writer, {u"org"_s, u"/list"_s, QUrlQuery(u"page=7&filter=name==%22A%22"_s), page, 10, total});
    writer.endObject();
    const auto document = Json::Document::parse(writer.take());
    QStringList links;
    for (const Json::Node link : document->root()["links"]) {
        const QUrlQuery query = Sandbox::queryOf(QUrl(link.toString()));
        QCOMPARE(query.queryItemValue(u"filter"_s, QUrl::FullyDecoded), u"name==\"A\""_s);
        QCOMPARE(query.queryItemValue(u"pageSize"_s), u"10"_s);
        links.append(link.name() + u' ' + query.queryItemValue(u"page"_s));
    }
    QTEST(links.join(u", "_s), "links");
}

void ListsTest::lowersALargePage()
{
    Client client;
    const QString answer = client.call(u"GET /v3/address-book?pageSize=1000000"_s);
    QVERIFY2(answer.contains(u"\"pageSize\":1000,"_s), qPrintable(answer));
}

void ListsTest::exportsPageByPage()
{
    Client client;
    client.store().insert({Client::access().organizationId, u"site"_s},
                          {.id = u"s"_s, .version = 0, .name = u"Site"_s, .createdTime = 0, .lastUpdatedTime = 0, .body = "{}"});
    for (const char name : {'A', 'B', 'C'})
        client.call(uR"(POST /v3/address-book {"name":"%1","description":"d","parentType":"SITE","siteId":"s"})"_s.arg(QLatin1Char(name)));
    QCOMPARE(client.call(u"GET /address-book/bulk-export?pageSize=2"_s).left(83),
             uR"(200 {"totalResources":3,"pageNumber":0,"pageSize":2,"rel":"next","resources":[{"id")"_s);
    QCOMPARE(
        client.call(u"GET /address-book/bulk-export?pageSize=2&page=1"_s),
        uR"(200 {"totalResources":3,"pageNumber":1,"pageSize":2,"rel":"last","resources":[{"id":"<3>","name":"C","description":"d","parentSite":"s","entryDetails":[]}]})"_s);
}

QTEST_GUILESS_MAIN(ListsTest)
#include "liststest.moc"
