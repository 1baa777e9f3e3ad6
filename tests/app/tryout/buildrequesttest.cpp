// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/buildrequest.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

using namespace Tryout;

namespace {

Draft draftFor(const OpenApi::Operation &operation)
{
    return Draft::forOperation(operation, Sample::environment());
}

} // namespace

class BuildRequestTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = Sample::catalog();
    const OpenApi::Operation &m_create = *m_catalog.find(u"createBook");
    const OpenApi::Operation &m_list = *m_catalog.find(u"getAllConfigWithMetaData_1");
    const OpenApi::Operation &m_search = *m_catalog.find(u"search");

private Q_SLOTS:
    void aNewDraftHoldsTheOrganizationAndTheSkeleton()
    {
        const Draft draft = draftFor(m_create);
        QCOMPARE(draft.operation, "createBook");
        QCOMPARE(draft.parameters, (QMap<QString, QString>{{"orgid", "org-1"}}));
        QCOMPARE(draft.body, "{\n  \"name\": \"\",\n  \"version\": 0\n}");
    }

    void aNewGraphQlDraftIsEmpty()
    {
        const Draft draft = draftFor(m_search);
        QVERIFY(draft.body.isEmpty());
        QVERIFY(draft.variables.isEmpty());
        QCOMPARE(draft.parameters.value("orgId"), "org-1");
    }

    void theBytesTypedAreTheBytesSent()
    {
        Draft draft = draftFor(m_create);
        draft.body = QString::fromUtf8("{ \"name\" : \"Büro\",\n\t\"version\": 1.0 }\n");
        const auto request = buildRequest(m_create, draft, Sample::environment());
        QVERIFY(request);
        QCOMPARE(request->method, "POST");
        QCOMPARE(request->url.toEncoded(), "http://127.0.0.1:8080/organization/org-1/book");
        QCOMPARE(request->body, draft.body.toUtf8());
        const Http::Headers expected{{"Authorization", "Bearer T"}, {"Content-Type", "application/json"}, {"Accept", "*/*"}};
        QCOMPARE(request->headers, expected);
    }

    void urls_data()
    {
        QTest::addColumn<QString>("orgid");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("without a filter there is no query") << "o" << QString() << QByteArray("http://127.0.0.1:8080/organization/o/v3/address-book");
        QTest::newRow("a slash and a question mark in the path") << "a/b?c" << QString() << QByteArray("http://127.0.0.1:8080/organization/a%2Fb%3Fc/v3/address-book");
        QTest::newRow("a plus in the query") << "o" << "number==+1" << QByteArray("http://127.0.0.1:8080/organization/o/v3/address-book?filter=number%3D%3D%2B1");
        QTest::newRow("a percent sign is not an escape") << "100%25" << QString() << QByteArray("http://127.0.0.1:8080/organization/100%2525/v3/address-book");
        QTest::newRow("braces in a value are no name") << "{x}" << QString() << QByteArray("http://127.0.0.1:8080/organization/%7Bx%7D/v3/address-book");
    }

    void urls()
    {
        QFETCH(QString, orgid);
        QFETCH(QString, filter);
        Draft draft = draftFor(m_list);
        draft.parameters["orgid"] = orgid;
        draft.parameters["filter"] = filter;
        const auto request = buildRequest(m_list, draft, Sample::environment());
        QVERIFY(request);
        QTEST(request->url.toEncoded(), "url");
        QVERIFY(request->body.isEmpty());
        QVERIFY(!request->headers.contains("Content-Type"));
    }

    void aBaseUrlMayHaveAPath()
    {
        Environment environment = Sample::environment();
        environment.baseUrl = QUrl("https://example.com/api/");
        const auto request = buildRequest(m_list, draftFor(m_list), environment);
        QVERIFY(request);
        QCOMPARE(request->url.toEncoded(), "https://example.com/api/organization/org-1/v3/address-book");
    }

    void headersTypedReplaceOurs()
    {
        Draft draft = draftFor(m_list);
        draft.headers = {{"authorization", "Basic eA=="}, {"X-One", "1"}, {"X-One", "2"}, {"", ""}};
        draft.parameters["Trace"] = "abc";
        const auto request = buildRequest(m_list, draft, Sample::environment());
        QVERIFY(request);
        const Http::Headers expected{{"Accept", "*/*"}, {"Trace", "abc"}, {"authorization", "Basic eA=="}, {"X-One", "1"}, {"X-One", "2"}};
        QCOMPARE(request->headers, expected);
    }

    void graphQl_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("without variables there is no member") << QString() << QByteArray("{\"query\":\"{ a #why\\n}\"}");
        QTest::newRow("blanks are no variables") << " \n" << QByteArray("{\"query\":\"{ a #why\\n}\"}");
        QTest::newRow("variables go as typed") << R"({"n": 1.10})" << QByteArray("{\"query\":\"{ a #why\\n}\",\"variables\":{\"n\": 1.10}}");
    }

    void graphQl()
    {
        QFETCH(QString, variables);
        Draft draft = draftFor(m_search);
        draft.body = "{ a #why\n}";
        draft.variables = variables;
        const auto request = buildRequest(m_search, draft, Sample::environment());
        QVERIFY(request);
        QTEST(request->body, "body");
        QCOMPARE(request->url.query(), "orgId=org-1");
    }

    void errorsKeepTheRequestFromBeingBuilt()
    {
        Draft draft = draftFor(m_list);
        draft.parameters.clear();
        draft.parameters["page"] = "many";
        const auto request = buildRequest(m_list, draft, Sample::environment());
        QVERIFY(!request);
        QCOMPARE(request.error().size(), 1);
        QCOMPARE(request.error().first().kind, Problem::Kind::MissingParameter);
        QCOMPARE(request.error().first().field, "orgid");
    }

    void cookiesAndEmptyLists()
    {
        QByteArray text = "{'openapi':'3.0.0','paths':{'/x':{'get':{'operationId':'x','parameters':[{'name':'sid','in':'cookie','schema':{'type':'string'}},"
                          "{'name':'theme','in':'cookie','schema':{'type':'string'}},{'name':'tags','in':'query','schema':{'type':'array'}},"
                          "{'name':'at','in':'query','allowReserved':true,'schema':{'type':'string'}},{'name':'q','in':'query','content':{'application/json':{'schema':{}}}}]}}}}";
        const OpenApi::Catalog catalog = OpenApi::Catalog::read(text.replace('\'', '"'), QStringLiteral("sample")).value();
        const Draft draft{.operation = "x", .parameters = {{"sid", "a;b"}, {"theme", "dark"}, {"tags", "[]"}, {"at", "/a?b"}, {"q", "{\"a\": 1}"}}, .headers = {}, .body = {}, .variables = {}};
        const auto request = buildRequest(*catalog.find(u"x"), draft, Sample::environment());
        QVERIFY(request);
        QCOMPARE(request->headers.value("Cookie"), "sid=a%3Bb; theme=dark");
        QCOMPARE(request->url.toEncoded(), "http://127.0.0.1:8080/x?at=/a?b&q=%7B%22a%22%3A%201%7D");
    }

    void aSketchShowsWhatIsMissing()
    {
        const Http::Request sketch = sketchRequest(m_list, {}, {});
        QCOMPARE(QUrl::fromPercentEncoding(sketch.url.toEncoded()), "/organization/{orgid}/v3/address-book");
        QCOMPARE(sketch.headers.value("Authorization"), "Bearer {token}");
    }
};

QTEST_GUILESS_MAIN(BuildRequestTest)
#include "buildrequesttest.moc"
