// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/service.h"

#include "tests/app/sandbox/client.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

const QString oneBook = uR"(POST /v3/address-book {"name":"AddressBook_140","parentType":"ORGANIZATION"}
)"_s;
const QString bookWithEntry = oneBook + uR"(POST /address-book/<1>/entry {"name":"TAC Number","number":"+14085267209"}
)"_s;
const QString oldBook =
    uR"(POST /address-book {"name":"Old","parentType":"ORGANIZATION","addressBookEntries":[{"name":"A","number":"1"},{"name":"B","number":"2"}]}
GET /address-book/<1>
)"_s;

QString error(int status, const QString &text, const QString &more)
{
    return uR"(%1 {"trackingId":"tracking","error":{"key":"%1","message":[{"description":"%2"%3}],"reason":"%2"}})"_s.arg(QString::number(status),
                                                                                                                          text, more);
}

QString ofBook(int status, const QString &text)
{
    return error(status, text, u",\"entity\":\"address-book\""_s);
}

QString ofEntry(int status, const QString &text)
{
    return error(status, text, u",\"entity\":\"address-book/entry\""_s);
}

} // namespace

class AddressBookTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void countsEveryChange();
    void movesTheTimeOfTheBook();
};

void AddressBookTest::answers_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("answer");

    QTest::newRow("1 GET /address-book is a bare array with entries")
        << bookWithEntry + u"GET /address-book"_s
        << uR"(200 [{"organizationId":"<org>","id":"<1>","version":1,"name":"AddressBook_140","parentType":"ORGANIZATION","addressBookEntries":[{"organizationId":"<org>","id":"<2>","version":0,"name":"TAC Number","number":"+14085267209","createdTime":1738771084000,"lastUpdatedTime":1738771084000}],"createdTime":1738771074000,"lastUpdatedTime":1738771084000}])"_s;
    QTest::newRow("1 GET /address-book past the last page is empty") << oneBook + u"GET /address-book?page=3"_s << u"200 []"_s;
    QTest::newRow("2 POST /address-book takes entries along")
        << uR"(POST /address-book {"name":"Old","parentType":"ORGANIZATION","addressBookEntries":[{"name":"A","number":"1"}]})"_s
        << uR"(201 {"organizationId":"<org>","id":"<1>","version":0,"name":"Old","parentType":"ORGANIZATION","addressBookEntries":[{"organizationId":"<org>","id":"<2>","version":0,"name":"A","number":"1","createdTime":1738771074000,"lastUpdatedTime":1738771074000}],"createdTime":1738771073576,"lastUpdatedTime":1738771073576})"_s;
    QTest::newRow("3 GET /address-book/bulk-export names things its own way")
        << bookWithEntry + u"GET /address-book/bulk-export"_s
        << uR"(200 {"totalResources":1,"pageNumber":0,"pageSize":50,"rel":"last","resources":[{"id":"<1>","name":"AddressBook_140","entryDetails":[{"entryName":"TAC Number","phoneNumber":"+14085267209"}]}]})"_s;
    QTest::newRow("4 GET /address-book/{id} embeds the entries")
        << oneBook + u"GET /address-book/<1>"_s
        << uR"(200 {"organizationId":"<org>","id":"<1>","version":0,"name":"AddressBook_140","parentType":"ORGANIZATION","addressBookEntries":[],"createdTime":1738771074000,"lastUpdatedTime":1738771074000})"_s;
    QTest::newRow("5 PUT /address-book/{id} replaces the entries that are not named")
        << oldBook
            + uR"(PUT /address-book/<1> {"id":"<1>","name":"Old","parentType":"ORGANIZATION","addressBookEntries":[{"id":"<3>","name":"B","number":"22"},{"name":"C","number":"3"}]}
GET /v2/address-book/<1>/entry?attributes=name,number,version)"_s
        << uR"(200 {"meta":{"orgid":"<org>","page":0,"pageSize":100,"totalPages":1,"totalRecords":2,"links":{"first":"/organization/<org>/v2/address-book/<1>/entry?page=0&pageSize=100&attributes=name,number,version","self":"/organization/<org>/v2/address-book/<1>/entry?page=0&pageSize=100&attributes=name,number,version","last":"/organization/<org>/v2/address-book/<1>/entry?page=0&pageSize=100&attributes=name,number,version"}},"data":[{"version":1,"name":"B","number":"22"},{"version":0,"name":"C","number":"3"}]})"_s;
    QTest::newRow("5 PUT /address-book/{id} without a list of entries keeps them")
        << oldBook + uR"(PUT /address-book/<1> {"id":"<1>","name":"Older","parentType":"ORGANIZATION"}
GET /address-book/<1>/entry/<2>)"_s
        << uR"(200 {"organizationId":"<org>","id":"<2>","version":0,"name":"A","number":"1","createdTime":1738771074000,"lastUpdatedTime":1738771074000})"_s;
    QTest::newRow("6 DELETE /address-book/{id} has no body") << oneBook + u"DELETE /address-book/<1>"_s << u"204"_s;
    QTest::newRow("7 GET /address-book/{id}/incoming-references is an empty set")
        << oneBook + u"GET /address-book/<1>/incoming-references"_s
        << uR"(200 {"description":"What refers to this Address Book","meta":{"orgid":"<org>","page":0,"pageSize":100,"totalPages":0,"totalRecords":0,"links":{"first":"/organization/<org>/address-book/<1>/incoming-references?page=0&pageSize=100","self":"/organization/<org>/address-book/<1>/incoming-references?page=0&pageSize=100","last":"/organization/<org>/address-book/<1>/incoming-references?page=0&pageSize=100"},"referencedEntities":[]},"data":[]})"_s;
    QTest::newRow("8 GET /v2/address-book carries entries in an envelope")
        << oneBook + u"GET /v2/address-book?attributes=id,addressBookEntries&pageSize=7"_s
        << uR"(200 {"meta":{"orgid":"<org>","page":0,"pageSize":7,"totalPages":1,"totalRecords":1,"links":{"first":"/organization/<org>/v2/address-book?page=0&pageSize=7&attributes=id,addressBookEntries","self":"/organization/<org>/v2/address-book?page=0&pageSize=7&attributes=id,addressBookEntries","last":"/organization/<org>/v2/address-book?page=0&pageSize=7&attributes=id,addressBookEntries"}},"data":[{"id":"<1>","addressBookEntries":[]}]})"_s;
    QTest::newRow("9 GET /v3/address-book lists without entries")
        << oneBook + u"GET /v3/address-book"_s
        << uR"(200 {"meta":{"orgid":"<org>","page":0,"pageSize":100,"totalPages":1,"totalRecords":1,"links":{"first":"/organization/<org>/v3/address-book?page=0&pageSize=100","self":"/organization/<org>/v3/address-book?page=0&pageSize=100","last":"/organization/<org>/v3/address-book?page=0&pageSize=100"}},"data":[{"organizationId":"<org>","id":"<1>","version":0,"name":"AddressBook_140","parentType":"ORGANIZATION","createdTime":1738771074000,"lastUpdatedTime":1738771074000}]})"_s;
    QTest::newRow("10 POST /v3/address-book echoes what is set, with milliseconds")
        << oneBook
        << uR"(201 {"organizationId":"<org>","id":"<1>","version":0,"name":"AddressBook_140","parentType":"ORGANIZATION","createdTime":1738771073576,"lastUpdatedTime":1738771073576})"_s;
    QTest::newRow("10 POST /v3/address-book ignores what only the service sets")
        << uR"(POST /v3/address-book {"id":"","version":9,"name":"A","description":"Häuser & Höfe","parentType":"SITE","createdTime":1,"lastUpdatedTime":1})"_s
        << uR"(201 {"organizationId":"<org>","id":"<1>","version":0,"name":"A","description":"Häuser & Höfe","parentType":"SITE","createdTime":1738771073576,"lastUpdatedTime":1738771073576})"_s;
    QTest::newRow("11 GET /v3/address-book/{id} has six fields and whole seconds")
        << oneBook + u"GET /v3/address-book/<1>"_s
        << uR"(200 {"id":"<1>","name":"AddressBook_140","description":"","parentType":"ORGANIZATION","createdTime":1738771074000,"lastUpdatedTime":1738771074000})"_s;
    QTest::newRow("12 PUT /v3/address-book/{id} shows all, created in seconds, updated in milliseconds")
        << oneBook
            + uR"(PUT /v3/address-book/<1> {"name":"AddressBook_140","id":"<1>","parentType":"ORGANIZATION","description":"Testing PUT requests from Developer Portal"})"_s
        << uR"(200 {"organizationId":"<org>","id":"<1>","version":1,"name":"AddressBook_140","description":"Testing PUT requests from Developer Portal","parentType":"ORGANIZATION","createdTime":1738771074000,"lastUpdatedTime":1738771083576})"_s;
    QTest::newRow("12 PUT /v3/address-book/{id} unsets what it leaves out")
        << uR"(POST /v3/address-book {"name":"A","parentType":"ORGANIZATION","description":"was here"}
PUT /v3/address-book/<1> {"id":"<1>","name":"A","parentType":"ORGANIZATION"})"_s
        << uR"(200 {"organizationId":"<org>","id":"<1>","version":1,"name":"A","parentType":"ORGANIZATION","createdTime":1738771074000,"lastUpdatedTime":1738771083576})"_s;
    QTest::newRow("13 DELETE /v3/address-book/{id} takes the name back as free")
        << oneBook + u"DELETE /v3/address-book/<1>\n"_s + oneBook
        << uR"(201 {"organizationId":"<org>","id":"<2>","version":0,"name":"AddressBook_140","parentType":"ORGANIZATION","createdTime":1738771093576,"lastUpdatedTime":1738771093576})"_s;
    QTest::newRow("14 GET /v2/address-book/{addressBookId}/entry lists the entries of this book")
        << bookWithEntry + uR"(POST /v3/address-book {"name":"Other","parentType":"ORGANIZATION"}
POST /address-book/<3>/entry {"name":"TAC Number","number":"1"}
GET /v2/address-book/<3>/entry?attributes=number)"_s
        << uR"(200 {"meta":{"orgid":"<org>","page":0,"pageSize":100,"totalPages":1,"totalRecords":1,"links":{"first":"/organization/<org>/v2/address-book/<3>/entry?page=0&pageSize=100&attributes=number","self":"/organization/<org>/v2/address-book/<3>/entry?page=0&pageSize=100&attributes=number","last":"/organization/<org>/v2/address-book/<3>/entry?page=0&pageSize=100&attributes=number"}},"data":[{"number":"1"}]})"_s;
    QTest::newRow("15 POST /address-book/{addressBookId}/entry")
        << bookWithEntry
        << uR"(201 {"organizationId":"<org>","id":"<2>","version":0,"name":"TAC Number","number":"+14085267209","createdTime":1738771083576,"lastUpdatedTime":1738771083576})"_s;
    QTest::newRow("16 GET /address-book/{addressBookId}/entry/{id}")
        << bookWithEntry + u"GET /address-book/<1>/entry/<2>"_s
        << uR"(200 {"organizationId":"<org>","id":"<2>","version":0,"name":"TAC Number","number":"+14085267209","createdTime":1738771084000,"lastUpdatedTime":1738771084000})"_s;
    QTest::newRow("17 PUT /address-book/{addressBookId}/entry/{id}")
        << bookWithEntry + uR"(PUT /address-book/<1>/entry/<2> {"id":"<2>","name":"TAC","number":"(1)-2"})"_s
        << uR"(200 {"organizationId":"<org>","id":"<2>","version":1,"name":"TAC","number":"(1)-2","createdTime":1738771084000,"lastUpdatedTime":1738771093576})"_s;
    QTest::newRow("18 DELETE /address-book/{addressBookId}/entry/{id}") << bookWithEntry + u"DELETE /address-book/<1>/entry/<2>"_s << u"204"_s;
    QTest::newRow("19 POST /address-book/{addressBookId}/entry/bulk goes on after a bad item")
        << bookWithEntry
            + uR"(POST /address-book/<1>/entry/bulk {"items":[{"itemIdentifier":1,"item":{"name":"A","number":"1"},"requestAction":"SAVE"},{"itemIdentifier":2,"item":{"name":"B"}},{"itemIdentifier":3,"item":{"id":"<2>","name":"TAC","number":"3"}},{"itemIdentifier":4,"item":{"id":"<2>"},"requestAction":"DELETE"}]})"_s
        << uR"(207 {"items":[{"itemIdentifier":1,"status":201,"operationType":"CREATE","href":"/api/organization/<org>/address-book/<1>/entry/<3>"},{"itemIdentifier":2,"status":400,"operationType":"CREATE","apiError":{"trackingId":"tracking","error":{"key":"400","message":[{"description":"number: should not be null or blank","entity":"address-book/entry"}],"reason":"number: should not be null or blank"}}},{"itemIdentifier":3,"status":200,"operationType":"UPDATE","href":"/api/organization/<org>/address-book/<1>/entry/<2>"},{"itemIdentifier":4,"status":204,"operationType":"DELETE","href":"/api/organization/<org>/address-book/<1>/entry/<2>"}]})"_s;
    QTest::newRow("19 POST …/entry/bulk of nothing is nothing")
        << oneBook + uR"(POST /address-book/<1>/entry/bulk {"items":[]})"_s << uR"(207 {"items":[]})"_s;
    QTest::newRow("19 POST …/entry/bulk misses an item's wrapper")
        << oneBook + uR"(POST /address-book/<1>/entry/bulk {"items":[{"itemIdentifier":1,"name":"A","number":"1"}]})"_s
        << uR"(207 {"items":[{"itemIdentifier":1,"status":400,"operationType":"CREATE","apiError":{"trackingId":"tracking","error":{"key":"400","message":[{"description":"item: should not be null or blank","entity":"address-book/entry"}],"reason":"item: should not be null or blank"}}}]})"_s;
}

void AddressBookTest::answers()
{
    QFETCH(QString, script);
    Client client;
    QTEST(client.play(script), "answer");
}

void AddressBookTest::refuses_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("answer");
    const QString create = u"POST /v3/address-book "_s;
    const QString update = oneBook + u"PUT /v3/address-book/<1> "_s;
    const QString entry = oneBook + u"POST /address-book/<1>/entry "_s;
    const QString nobody = u"00000000-0000-0000-0000-000000000000"_s;
    const QString characters = u"should only contain alphanumeric characters, blanks, periods, hyphens and underscores"_s;

    QTest::newRow("no name") << create + uR"({"parentType":"SITE"})"_s << ofBook(400, u"name: should not be null or blank"_s);
    QTest::newRow("a null name") << create + uR"({"name":null,"parentType":"SITE"})"_s << ofBook(400, u"name: should not be null or blank"_s);
    QTest::newRow("a blank name") << create + uR"({"name":" ","parentType":"SITE"})"_s << ofBook(400, u"name: should not be null or blank"_s);
    QTest::newRow("a name of 81 characters") << create + uR"({"name":"%1","parentType":"SITE"})"_s.arg(QString(81, u'a'))
                                             << ofBook(400, u"name: should not be more than 80 characters"_s);
    QTest::newRow("a name with an exclamation mark") << create + uR"({"name":"Hi!","parentType":"SITE"})"_s << ofBook(400, u"name: "_s + characters);
    QTest::newRow("an old book's description with an ampersand")
        << uR"(POST /address-book {"name":"A","description":"B&C","parentType":"SITE"})"_s << ofBook(400, u"description: "_s + characters);
    QTest::newRow("a parent type in lower case") << create + uR"({"name":"A","parentType":"site"})"_s
                                                 << ofBook(400, uR"(parentType: should be one of \"ORGANIZATION\", \"SITE\", but is \"site\")"_s);
    QTest::newRow("an id on create") << create + uR"({"id":"1","name":"A","parentType":"SITE"})"_s
                                     << ofBook(400, u"New configuration cannot have an id"_s);
    QTest::newRow("another id in the body than in the path") << update + uR"({"id":"YouAddressBook_ID","name":"A","parentType":"ORGANIZATION"})"_s
                                                             << ofBook(400, u"Invalid id: id in payload and URL should be same"_s);
    QTest::newRow("no id in the body of an update")
        << update + uR"({"name":"A","parentType":"ORGANIZATION"})"_s << ofBook(400, u"Invalid id: id in payload and URL should be same"_s);
    QTest::newRow("another parent type than before")
        << update + uR"({"id":"<1>","name":"A","parentType":"SITE"})"_s << ofBook(400, u"parentType: should not be modified"_s);
    QTest::newRow("a site nobody made") << uR"(POST /v3/address-book {"name":"A","parentType":"SITE","siteId":"s"})"_s
                                        << ofBook(400, u"siteId: not found for given orgId."_s);
    QTest::newRow("a book nobody made") << u"GET /v3/address-book/"_s + nobody << ofBook(404, u"id: there is no Address Book with id '<1>'"_s);
    QTest::newRow("an update of a book nobody made") << uR"(PUT /v3/address-book/%1 {"id":"%1","name":"A","parentType":"SITE"})"_s.arg(nobody)
                                                     << ofBook(404, u"id: there is no Address Book with id '<1>'"_s);
    QTest::newRow("a book already gone") << oneBook + u"DELETE /v3/address-book/<1>\nDELETE /v3/address-book/<1>"_s
                                         << ofBook(404, u"id: there is no Address Book with id '<1>'"_s);
    QTest::newRow("an entry in a book nobody made")
        << uR"(POST /address-book/none/entry {"name":"A","number":"1"})"_s << ofBook(404, u"id: there is no Address Book with id 'none'"_s);
    QTest::newRow("an entry of another book") << bookWithEntry + uR"(POST /v3/address-book {"name":"Other","parentType":"ORGANIZATION"}
GET /address-book/<3>/entry/<2>)"_s << ofEntry(404, u"id: there is no Address Book Entry with id '<2>'"_s);
    QTest::newRow("entries go with their book") << bookWithEntry + u"DELETE /v3/address-book/<1>\nGET /address-book/<1>/entry/<2>"_s
                                                << ofBook(404, u"id: there is no Address Book with id '<1>'"_s);
    QTest::newRow("a number with blanks")
        << entry + uR"({"name":"A","number":"+1 408"})"_s
        << ofEntry(400, u"number: should only contain digits, parentheses, plus and minus signs, without blanks or periods"_s);
    QTest::newRow("a number that is a number") << entry + uR"({"name":"A","number":1408})"_s
                                               << ofEntry(400, u"number: should be of type string, but is 1408"_s);
    QTest::newRow("a name taken by another book")
        << oneBook + oneBook
        << error(
               409, u"name: 'AddressBook_140' is taken by another Address Book"_s,
               uR"(,"entity":"address-book","references":[{"id":"<1>","name":"AddressBook_140","version":0,"createdDate":"2025-02-05T15:57:54Z","lastModifiedDate":"2025-02-05T15:57:54Z"}])"_s);
    QTest::newRow("a kept entry that comes without its id")
        << oldBook
            + uR"(PUT /address-book/<1> {"id":"<1>","name":"Old","parentType":"ORGANIZATION","addressBookEntries":[{"name":"A","number":"1"}]})"_s
        << error(
               409, u"Duplicate entry 'A' for name: this Address Book Entry is there already"_s,
               uR"(,"entity":"address-book/entry","references":[{"id":"<2>","name":"A","version":0,"createdDate":"2025-02-05T15:57:54Z","lastModifiedDate":"2025-02-05T15:57:54Z"}])"_s);
    QTest::newRow("a bulk request without items") << oneBook + u"POST /address-book/<1>/entry/bulk {}"_s
                                                  << ofEntry(400, u"items: should not be null or blank"_s);
    QTest::newRow("the word bulk in the place of an id")
        << u"PUT /address-book/bulk {}"_s
        << uR"(400 {"trackingId":"tracking","error":{"key":"400","message":[{"description":"name: should not be null or blank","entity":"address-book"},{"description":"parentType: should not be null or blank","entity":"address-book"}],"reason":"name: should not be null or blank; parentType: should not be null or blank"}})"_s;
}

void AddressBookTest::refuses()
{
    QFETCH(QString, script);
    Client client;
    QTEST(client.play(script), "answer");
}

void AddressBookTest::countsEveryChange()
{
    Client client;
    client.play(bookWithEntry);                                              // 1
    client.play(uR"(POST /address-book/<1>/entry/bulk {"items":[{"item":{"name":"A","number":"1"}},{"item":{"name":"B","number":"bad number"}}]}
PUT /address-book/<1>/entry/<2> {"id":"<2>","name":"TAC","number":"2"}
DELETE /address-book/<1>/entry/<2>
PUT /address-book/<1>/entry/<2> {"id":"<2>","name":"TAC","number":"2"})"_s); // 2, 3, 4, and a 404
    const QString answer = client.call(uR"(PUT /v3/address-book/<1> {"id":"<1>","name":"B","parentType":"ORGANIZATION"})"_s);
    QVERIFY2(answer.contains(u"\"version\":5,"_s), qPrintable(answer));
}

void AddressBookTest::movesTheTimeOfTheBook()
{
    Client client;
    client.play(bookWithEntry);
    const QString answer = client.call(u"GET /v3/address-book/<1>"_s);
    QVERIFY2(answer.endsWith(uR"("createdTime":1738771074000,"lastUpdatedTime":1738771084000})"_s), qPrintable(answer));
}

QTEST_GUILESS_MAIN(AddressBookTest)
#include "addressbooktest.moc"
