// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/fix.h"
#include "app/tryout/seenids.h"
#include "app/tryout/validate.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

using namespace Tryout;

namespace {

OpenApi::Catalog catalog()
{
    QByteArray text = "{'openapi':'3.0.0','paths':{"
                      "'/organization/{orgid}/v3/address-book':{'get':{'operationId':'list'},'post':{'operationId':'create'}},"
                      "'/organization/{orgid}/address-book/bulk':{'post':{'operationId':'bulk'}},"
                      "'/organization/{orgid}/address-book/{id}':{'get':{'operationId':'get','parameters':[{'name':'id','in':'path'}]},'delete':{'operationId':'delete'}},"
                      "'/organization/{orgid}/address-book/{addressBookId}/entry':{'post':{'operationId':'createEntry','parameters':[{'name':'addressBookId','in':'path'}]}},"
                      "'/organization/{orgid}/address-book/{addressBookId}/entry/{id}':{'get':{'operationId':'getEntry','parameters':[{'name':'addressBookId','in':'path'},{'name':'id','in':'path'}]}},"
                      "'/organization/{orgid}/team/{id}':{'get':{'operationId':'getTeam','parameters':[{'name':'id','in':'path'}]}}}}";
    return OpenApi::Catalog::read(text.replace('\'', '"'), QStringLiteral("sample")).value();
}

Exchange exchange(const char *operation, const char *path, const QByteArray &body, int status = 200)
{
    Exchange made;
    made.operation = QString::fromLatin1(operation);
    made.request.url = QUrl("http://127.0.0.1:1/base" + QString::fromLatin1(path));
    made.outcome = Http::Response{.status = status, .body = body};
    return made;
}

QString kindsOf(const SeenIds &seen, const QString &id)
{
    QStringList kinds;
    for (const SeenIds::Record &record : seen.all(id))
        kinds.append(record.kind);
    return kinds.join(' ');
}

} // namespace

class SeenIdsTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = catalog();

    [[nodiscard]] SeenIds afterBookAndEntry() const
    {
        const SeenIds one = learned({}, m_catalog, exchange("create", "/organization/o/v3/address-book", R"({"id":"book","name":"AddressBook_140"})", 201));
        return learned(one, m_catalog, exchange("createEntry", "/organization/o/address-book/book/entry", R"({"id":"entry","name":"Help Desk"})", 201));
    }
    [[nodiscard]] QList<Problem> problemsOf(const char *operation, QMap<QString, QString> parameters, const SeenIds &seen) const
    {
        parameters.insert("orgid", "organization-1");
        const Draft draft{.operation = QString::fromLatin1(operation), .parameters = parameters, .headers = {}, .body = {}, .variables = {}};
        return validate(*m_catalog.find(draft.operation), draft, Sample::environment(), seen);
    }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("kind");
        QTest::newRow("the organization") << "/organization/{orgid}/v3/address-book" << "orgid" << "organization";
        QTest::newRow("a book") << "/organization/{orgid}/v2/address-book/{addressBookId}/entry/{id}" << "addressBookId" << "address-book";
        QTest::newRow("an entry") << "/organization/{orgid}/v2/address-book/{addressBookId}/entry/{id}" << "id" << "address-book/entry";
        QTest::newRow("a parameter that is not there") << "/a/{b}" << "c" << QString();
    }

    void kinds()
    {
        QFETCH(QString, path);
        QFETCH(QString, parameter);
        QTEST(kindOf(path, parameter), "kind");
    }

    void answersTeach_data()
    {
        QTest::addColumn<Exchange>("seen");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kinds");
        const char *const list = "/organization/o/v3/address-book";
        QTest::newRow("a created record") << exchange("create", list, R"({"id":"b1"})", 201) << "b1" << "address-book";
        QTest::newRow("a page of records") << exchange("list", list, R"({"meta":{},"data":[{"id":"b1"},{"id":"b2"}]})") << "b2" << "address-book";
        QTest::newRow("a plain list") << exchange("list", list, R"([{"id":"b1"}])") << "b1" << "address-book";
        QTest::newRow("one in the path") << exchange("get", "/organization/o/address-book/b%201", "") << "b 1" << "address-book";
        QTest::newRow("the organization in the path") << exchange("list", list, "") << "o" << "organization";
        QTest::newRow("a list inside a record is of something else") << exchange("get", "/organization/o/address-book/b1", R"({"id":"b1","entries":[{"id":"e1"}]})") << "e1" << QString();
        QTest::newRow("a bulk answer names no kind") << exchange("bulk", "/organization/o/address-book/bulk", R"({"items":[{"id":"b1"}]})") << "b1" << QString();
        QTest::newRow("a failure teaches nothing") << exchange("get", "/organization/o/address-book/b1", "{}", 404) << "b1" << QString();
        QTest::newRow("what is not JSON teaches nothing") << exchange("list", list, "<html>") << "b1" << QString();
        QTest::newRow("what is deleted is forgotten") << exchange("delete", "/organization/o/address-book/b1", "", 204) << "b1" << QString();
    }

    void answersTeach()
    {
        QFETCH(Exchange, seen);
        QFETCH(QString, id);
        QTEST(kindsOf(learned({}, m_catalog, seen), id), "kinds");
    }

    void aNameIsKept()
    {
        const SeenIds seen = learned(afterBookAndEntry(), m_catalog, exchange("get", "/organization/o/address-book/book", ""));
        QCOMPARE(seen.newest("address-book")->name, "AddressBook_140");
        QCOMPARE(seen.all("book").size(), 1);
    }

    void aBooksIdInAnEntrysPlaceIsTold()
    {
        const QList<Problem> problems = problemsOf("getEntry", {{"addressBookId", "book"}, {"id", "book"}}, afterBookAndEntry());
        QCOMPARE(problems.size(), 1);
        const Problem &problem = problems.first();
        QCOMPARE(problem.kind, Problem::Kind::OtherKindOfId);
        QCOMPARE(problem.severity, Problem::Severity::Warning);
        QCOMPARE(problem.field, "id");
        QVERIFY2(describe(problem).contains("address book “AddressBook_140”") && describe(problem).contains("address book entry"), qPrintable(describe(problem)));
        QVERIFY(problem.fix);
        QVERIFY2(problem.fix->label.contains("Help Desk"), qPrintable(problem.fix->label));
        const Draft draft{.operation = "getEntry", .parameters = {{"addressBookId", "book"}, {"id", "book"}}, .headers = {}, .body = {}, .variables = {}};
        QCOMPARE(fixed(draft, problem).parameters.value("id"), "entry");
    }

    void whoeverIsRightHearsNothing_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("id");
        QTest::newRow("the entry's own id") << "getEntry" << "entry";
        QTest::newRow("an id never seen") << "getEntry" << "new";
        QTest::newRow("another kind, of which no id was seen") << "getTeam" << "book";
    }

    void whoeverIsRightHearsNothing()
    {
        QFETCH(QString, operation);
        QFETCH(QString, id);
        QCOMPARE(problemsOf(operation.toLatin1(), {{"addressBookId", "book"}, {"id", id}}, afterBookAndEntry()), QList<Problem>());
    }

    void theOrganizationsIdIsNobodyElses()
    {
        const QList<Problem> problems = problemsOf("getTeam", {{"id", "o"}}, afterBookAndEntry());
        QCOMPARE(problems.size(), 1);
        QVERIFY(!problems.first().fix);
    }

    void itDoesNotGrowWithoutEnd()
    {
        SeenIds seen;
        for (int round = 0; round < 15; ++round) {
            QByteArray page = "[";
            for (int index = 0; index < 300; ++index)
                page += QByteArray(index ? "," : "") + "{\"id\":\"" + QByteArray::number(round * 1000 + index) + "\"}";
            seen = learned(seen, m_catalog, exchange("list", "/organization/o/v3/address-book", page + "]"));
        }
        QVERIFY(seen.records.size() <= 2000);
        QCOMPARE(seen.newest("address-book")->id, "14199");
    }
};

QTEST_GUILESS_MAIN(SeenIdsTest)
#include "seenidstest.moc"
