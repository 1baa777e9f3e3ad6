// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/check.h"
#include "tests/support/test.h"

using namespace Missions;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Missions::Check)
Q_DECLARE_METATYPE(Missions::Evidence)
Q_DECLARE_METATYPE(Missions::Verdict::Kind)

namespace {

constexpr auto passed = Verdict::Kind::Passed;
constexpr auto failed = Verdict::Kind::Failed;
constexpr auto unrelated = Verdict::Kind::Unrelated;

Tryout::Environment seat140()
{
    Tryout::Environment environment;
    environment.seat.attendeeId = u"140"_s;
    environment.variables.insert(u"addressBookId"_s, u"b00c"_s);
    return environment;
}

Tryout::Exchange exchange(const QString &operation, int status, const QByteArray &answer, const QByteArray &sent = {})
{
    Tryout::Exchange exchange;
    exchange.operation = operation;
    exchange.request.url = QUrl(u"http://127.0.0.1:1/organization/o/v3/address-book/b00c?page=2"_s);
    exchange.request.body = sent;
    exchange.outcome = Http::Response{.status = status, .headers = {}, .body = answer};
    return exchange;
}

Tryout::Exchange refused(const QString &operation)
{
    Tryout::Exchange refused = exchange(operation, 0, {});
    refused.outcome = Base::unexpected(Http::TransportError{Http::TransportError::Kind::Refused, {}, {}});
    return refused;
}

PathEvaluated evaluated(const QString &query, const QByteArray &document, const QList<QByteArray> &values)
{
    return {query, Json::Document::parse(document).value(), values};
}

ControlHubSeen hub(const QList<Tryout::AddressBookEntry> &entries = {}, const QString &description = {})
{
    return {{{u"x"_s, u"Other"_s, {}, {}, {}}, {u"b00c"_s, u"AddressBook_140"_s, description, u"ORGANIZATION"_s, entries}}};
}

const Tryout::AddressBookEntry tac{u"e"_s, u"TAC Number"_s, u"+1408"_s};
const ExchangeCheck create{u"create"_s, 201, {{u"$.name"_s, u"\"{addressBookName}\""_s}, {u"$.id"_s, {}}}, {}};
const QByteArray created = R"({"id": "b00c", "name": "AddressBook_140"})";

} // namespace

class JudgeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<Check>("check");
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<Verdict::Kind>("verdict");
        QTest::addColumn<QString>("reasonSays");

        const auto row = [](const char *name, const Check &check, const Evidence &evidence, Verdict::Kind verdict, const QString &reason = {}) {
            QTest::newRow(name) << check << evidence << verdict << reason;
        };
        row("the right answer passes", create, exchange(u"create"_s, 201, created), passed);
        row("another operation is unrelated", create, exchange(u"get"_s, 201, created), unrelated);
        row("other evidence is unrelated", create, SignedIn{}, unrelated);
        row("another status fails and is told", create, exchange(u"create"_s, 409, R"({"error":{"reason":"taken"}})"), failed, u"409 Conflict"_s);
        row("the service's own words are repeated", create, exchange(u"create"_s, 400, R"({"error":{"message":[{"description":"name: too long"}]}})"), failed, u"name: too long"_s);
        row("a gateway's words are repeated", create, exchange(u"create"_s, 405, R"({"error":"Method Not Allowed"})"), failed, u"Method Not Allowed"_s);
        row("an error page that is not JSON is still told", create, exchange(u"create"_s, 502, "<html>"), failed, u"502 Bad Gateway"_s);
        row("an answer that is not JSON fails", create, exchange(u"create"_s, 201, "<html>"), failed, u"not JSON"_s);
        row("a missing member fails and is explained", create, exchange(u"create"_s, 201, R"({"name": "AddressBook_140"})"), failed, u"$.id"_s);
        row("another seat's name is told as such", create, exchange(u"create"_s, 201, R"({"id": "x", "name": "AddressBook_141"})"), failed, u"another seat"_s);
        row("another value is told with the one asked for", create, exchange(u"create"_s, 201, R"({"id": "x", "name": "Mine"})"), failed, u"\"AddressBook_140\""_s);
        row("a placeholder left in the body is the reason", create, exchange(u"create"_s, 400, "{}", R"({"name":"AddressBook_<Your_Attendee_ID>"})"), failed, u"<Your_Attendee_ID>"_s);
        row("a guide's own token left in the body is the reason", create, exchange(u"create"_s, 400, "{}", R"({"name":"YourAddressBook_Name"})"), failed, u"YourAddressBook_Name"_s);
        row("no answer at all fails with the transport's reason", create, refused(u"create"_s), failed, u"."_s);
        row("numbers are equal by value", ExchangeCheck{u"x"_s, 200, {{u"$.n"_s, u"1.0"_s}}, {}}, exchange(u"x"_s, 200, R"({"n": 1})"), passed);
        row("null is not a missing member", ExchangeCheck{u"x"_s, 200, {{u"$.n"_s, u"null"_s}}, {}}, exchange(u"x"_s, 200, R"({"n": null})"), passed);

        const auto with = [](const QString &name, const QString &value, int status = 0) { return ExchangeCheck{u"x"_s, status, {}, {{name, value}}}; };
        row("a parameter is found in the path", with(u"id"_s, u"{addressBookId}"_s), exchange(u"x"_s, 200, "{}"), passed);
        row("a parameter is found in the query", with(u"page"_s, u"2"_s), exchange(u"x"_s, 200, "{}"), passed);
        row("a sent call may have failed", with(u"page"_s, u"2"_s), refused(u"x"_s), passed);
        row("another value in the path fails", with(u"id"_s, u"abcd"_s), exchange(u"x"_s, 200, "{}"), failed, u"abcd"_s);
        row("a value that is not kept yet is told", with(u"id"_s, u"{entryId}"_s), exchange(u"x"_s, 200, "{}"), failed, u"entryId"_s);
        row("the wrong parameter is told before the status", with(u"id"_s, u"abcd"_s, 200), exchange(u"x"_s, 404, "{}"), failed, u"abcd"_s);

        row("a path that finds something", PathCheck{u"$.a"_s, false}, evaluated(u" $.a "_s, R"({"a":1})", {"1"}), passed);
        row("a path that finds nothing is explained", PathCheck{u"$.a"_s, false}, evaluated(u"$.a"_s, R"({"b":1})", {}), failed, u"b"_s);
        row("a path that cannot match is just tried", PathCheck{u"$.a"_s, true}, evaluated(u"$.a"_s, R"({"b":1})", {}), passed);
        row("the same path in other words", PathCheck{u"$.a"_s, false}, evaluated(u"$['a']"_s, R"({"a":1})", {"1"}), passed);
        row("another path is unrelated", PathCheck{u"$.a"_s, false}, evaluated(u"$.b"_s, R"({"a":1,"b":1})", {"1"}), unrelated);

        row("a place without a tab", PlaceCheck{u"create"_s, {}}, PlaceVisited{u"create"_s, u"documentation"_s}, passed);
        row("a place on its tab", PlaceCheck{u"create"_s, u"tryOut"_s}, PlaceVisited{u"create"_s, u"tryOut"_s}, passed);
        row("a place on another tab is not there yet", PlaceCheck{u"create"_s, u"tryOut"_s}, PlaceVisited{u"create"_s, u"documentation"_s}, unrelated);
        row("another place is unrelated", PlaceCheck{u"create"_s, {}}, PlaceVisited{u"get"_s, {}}, unrelated);

        const auto shows = [](const QString &description, const QString &entry, const QString &number, bool empty) {
            return ControlHubCheck{u"{addressBookName}"_s, description, entry, number, empty};
        };
        row("an address book is there", shows({}, {}, {}, false), hub(), passed);
        row("an address book is not there", ControlHubCheck{u"Nobody's"_s, {}, {}, {}, false}, hub(), failed, u"Nobody's"_s);
        row("an empty address book", shows({}, {}, {}, true), hub(), passed);
        row("an address book that should be empty", shows({}, {}, {}, true), hub({tac}), failed, u"TAC Number"_s);
        row("an entry by its name", shows({}, u"TAC Number"_s, {}, false), hub({tac}), passed);
        row("an entry with its number", shows({}, u"TAC Number"_s, u"+1408"_s, false), hub({tac}), passed);
        row("an entry with another number", shows({}, u"TAC Number"_s, u"+1409"_s, false), hub({tac}), failed, u"+1409"_s);
        row("the description asked for", shows(u"D"_s, {}, {}, false), hub({}, u"D"_s), passed);
        row("another description", shows(u"D"_s, {}, {}, false), hub({}, u"E"_s), failed, u"E"_s);

        row("the text was copied", CopyCheck{u"{addressBookId}"_s}, ValueCopied{u"b00c\n"_s}, passed);
        row("another text was copied", CopyCheck{u"{addressBookId}"_s}, ValueCopied{u"b00d"_s}, unrelated);
        row("signed in", SignInCheck{}, SignedIn{}, passed);
    }

    void verdicts()
    {
        QFETCH(Check, check);
        QFETCH(Evidence, evidence);
        QFETCH(Verdict::Kind, verdict);
        QFETCH(QString, reasonSays);
        const Verdict given = judge(check, evidence, seat140());
        QCOMPARE(given.kind, verdict);
        QCOMPARE(given.reason.isEmpty(), verdict != failed);
        QVERIFY2(given.reason.contains(reasonSays), qPrintable(given.reason));
    }

    void nobodySignedIn()
    {
        const Verdict given = judge(create, exchange(u"create"_s, 201, created), Tryout::Environment());
        QCOMPARE(given.kind, failed);
        QVERIFY2(given.reason.contains(u"attendee ID"_s), qPrintable(given.reason));
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judgetest.moc"
