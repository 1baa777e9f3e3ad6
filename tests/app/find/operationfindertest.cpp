// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/operationfinder.h"
#include "tests/support/test.h"

using Find::OperationFinder;

namespace {

const QByteArray description = R"({
  "openapi": "3.0.1", "info": {"title": "t", "version": "1"},
  "paths": {
    "/books": {
      "post": {"operationId": "create", "summary": "Make a book", "description": "For the shelf.", "tags": ["Library"],
        "parameters": [{"name": "loanPeriod", "in": "query", "description": "In weeks", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}},
        "responses": {"201": {"description": "", "content": {"application/json": {"schema": {"type": "object",
          "properties": {"createdTime": {"type": "integer"}}}}}}}}
    },
    "/old": {"get": {"operationId": "old", "deprecated": true, "responses": {}}}
  },
  "components": {"schemas": {
    "Book": {"type": "object", "properties": {"author": {"$ref": "#/components/schemas/Person"},
      "kind": {"oneOf": [{"type": "object", "properties": {"pageCount": {"type": "integer"}}}]},
      "chapters": {"type": "array", "items": {"type": "object", "properties": {"heading": {"type": "string"}}}}}},
    "Person": {"type": "object", "properties": {"surname": {"type": "string"}, "wrote": {"$ref": "#/components/schemas/Book"}}}
  }}
})";

} // namespace

class OperationFinderTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");

        QTest::newRow("the name") << "make" << "create";
        QTest::newRow("the method") << "post" << "create";
        QTest::newRow("the group") << "library" << "create";
        QTest::newRow("a parameter") << "loanperiod" << "create";
        QTest::newRow("what describes a parameter") << "weeks" << "create";
        QTest::newRow("the description") << "shelf" << "create";
        QTest::newRow("a member behind a reference, in a circle") << "surname" << "create";
        QTest::newRow("a member of elements") << "heading" << "create";
        QTest::newRow("a member of a choice") << "pageCount" << "create";
        QTest::newRow("a member of an answer") << "createdTime" << "create";
        QTest::newRow("the path of one without a name") << "old" << "old";
    }

    void finds()
    {
        QFETCH(QString, typed);
        OperationFinder finder;
        QSignalSpy changed(&finder, &OperationFinder::changed);
        finder.setCatalog(*OpenApi::Catalog::read(description, "test"));
        QVERIFY(!finder.isReady());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(finder.isReady());
        const auto found = finder.find(typed, 5);
        QCOMPARE(found.size(), 1);
        QTEST(found.first().operation->key, "key");
    }

    void onlyTheNewestCatalogueCounts()
    {
        OperationFinder finder;
        QSignalSpy changed(&finder, &OperationFinder::changed);
        finder.setCatalog(*OpenApi::Catalog::read(description, "test"));
        finder.setCatalog({});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(finder.find(u"make", 5).isEmpty());
    }

    void endingWhileTheIndexIsMadeIsNoTrouble()
    {
        OperationFinder finder;
        finder.setCatalog(*OpenApi::Catalog::read(description, "test"));
    }
};

QTEST_GUILESS_MAIN(OperationFinderTest)
#include "operationfindertest.moc"
