// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/fix.h"
#include "app/tryout/placeholder.h"
#include "app/tryout/validate.h"
#include "tests/app/tryout/sample.h"
#include "tests/support/test.h"

using namespace Tryout;
using Kind = Problem::Kind;
using Severity = Problem::Severity;

namespace {

QStringList textsOf(const QList<Placeholder> &placeholders)
{
    QStringList texts;
    for (const Placeholder &one : placeholders)
        texts.append(one.text);
    return texts;
}

} // namespace

class ValidateTest : public Support::Test
{
    Q_OBJECT

private:
    const OpenApi::Catalog m_catalog = Sample::catalog();

    Draft draftFor(const char *key) const { return Draft::forOperation(*m_catalog.find(QString::fromLatin1(key)), Sample::environment()); }
    QList<Problem> problemsOf(const Draft &draft, const Environment &environment = Sample::environment()) const
    {
        return validate(*m_catalog.find(draft.operation), draft, environment);
    }

private Q_SLOTS:
    void parameters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QList<Problem>>("problems");
        const auto problem = [](Kind kind, Severity severity, const char *field, const QString &detail) { return QList<Problem>{{kind, severity, QString::fromLatin1(field), {}, detail}}; };

        QTest::newRow("an id is fine") << "addressBookId" << "7d1c9a52" << QList<Problem>();
        QTest::newRow("a number is fine") << "page" << "3" << QList<Problem>();
        QTest::newRow("an optional one may be empty") << "page" << QString() << QList<Problem>();
        QTest::newRow("the organization is missing") << "orgid" << QString() << problem(Kind::MissingParameter, Severity::Error, "orgid", "organization");
        QTest::newRow("an id is missing") << "addressBookId" << QString() << problem(Kind::MissingParameter, Severity::Error, "addressBookId", "id");
        QTest::newRow("a blank after the value is a warning") << "addressBookId" << "7d1c " << problem(Kind::InvalidParameter, Severity::Warning, "addressBookId", "There is a blank before or after the value. Take it out.");
        QTest::newRow("a word is no number") << "page" << "two" << problem(Kind::InvalidParameter, Severity::Warning, "page", "This must be a number, for instance 10.");
        QTest::newRow("two dots would lead elsewhere") << "addressBookId" << ".." << problem(Kind::InvalidParameter, Severity::Error, "addressBookId", "A path cannot hold this value: it would lead to another address.");
    }

    void parameters()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Draft draft = draftFor("getAllConfigWithMetaData_29");
        draft.parameters["addressBookId"] = "b";
        draft.parameters[name] = value;
        QList<Problem> found = problemsOf(draft);
        for (Problem &problem : found)
            problem.fix.reset();
        QTEST(found, "problems");
    }

    void parametersBySchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("a boolean is fine") << QByteArray("{'type':'boolean'}") << "true" << QString();
        QTest::newRow("yes is no boolean") << QByteArray("{'type':'boolean'}") << "yes" << "true or false";
        QTest::newRow("one of the list is fine") << QByteArray("{'type':'string','enum':['a','1']}") << "1" << QString();
        QTest::newRow("none of the list") << QByteArray("{'type':'string','enum':['a','b']}") << "c" << "\"a\"";
        QTest::newRow("digits can be a text") << QByteArray("{'type':'string','minLength':2}") << "12" << QString();
        QTest::newRow("a text too short") << QByteArray("{'type':'string','minLength':2}") << "1" << "2";
        QTest::newRow("a text of another pattern") << QByteArray("{'type':'string','pattern':'^[a-z]+$'}") << "A" << "^[a-z]+$";
        QTest::newRow("a date is fine") << QByteArray("{'type':'string','format':'date'}") << "2025-02-28" << QString();
        QTest::newRow("a day that is not") << QByteArray("{'type':'string','format':'date'}") << "2025-02-30" << "date";
        QTest::newRow("a number above its limit") << QByteArray("{'type':'integer','maximum':100}") << "101" << "100";
        QTest::newRow("half is no integer") << QByteArray("{'type':'integer'}") << "1.5" << "integer";
        QTest::newRow("a plain list is fine") << QByteArray("{'type':'array','items':{'type':'integer'}}") << "1, 2" << QString();
        QTest::newRow("a list as JSON is fine") << QByteArray("{'type':'array','items':{'type':'string'}}") << R"(["a","b"])" << QString();
        QTest::newRow("a word in a list of numbers") << QByteArray("{'type':'array','items':{'type':'integer'}}") << "1,two" << "two";
        QTest::newRow("a list of too many") << QByteArray("{'type':'array','maxItems':1,'items':{'type':'string'}}") << "a,b" << "1";
        QTest::newRow("a list cut short") << QByteArray("{'type':'array','items':{'type':'string'}}") << R"(["a",)" << "must be a list";
        QTest::newRow("an object is fine") << QByteArray("{'type':'object'}") << R"({"a":1})" << QString();
        QTest::newRow("an object that lacks a member") << QByteArray("{'type':'object','required':['b']}") << R"({"a":1})" << "b";
        QTest::newRow("an object cut short") << QByteArray("{'type':'object'}") << R"({"a")" << "must be a JSON object";
        QTest::newRow("anything goes where nothing is said") << QByteArray("{}") << "{[" << QString();
        QTest::newRow("curled quotation marks in a filter") << QByteArray("{'type':'string'}") << QString::fromUtf8("name==“Help Desk”") << "straight quotation mark";
        QTest::newRow("an apostrophe is text") << QByteArray("{'type':'string'}") << QString::fromUtf8("Sam’s") << QString();
    }

    void parametersBySchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, value);
        QFETCH(QString, mentions);
        const QByteArray text = "{'openapi':'3.0.0','paths':{'/x':{'get':{'operationId':'x','parameters':[{'name':'p','in':'query','schema':" + schema + "}]}}}}";
        const OpenApi::Catalog catalog = OpenApi::Catalog::read(QByteArray(text).replace('\'', '"'), QStringLiteral("sample")).value();
        const Draft draft{.operation = "x", .parameters = {{"p", value}}, .headers = {}, .body = {}, .variables = {}};
        const QList<Problem> problems = validate(*catalog.find(u"x"), draft, Sample::environment());
        QCOMPARE(problems.isEmpty(), mentions.isEmpty());
        for (const Problem &problem : problems) {
            QCOMPARE(problem.severity, Severity::Warning);
            QCOMPARE(problem.field, "p");
            QVERIFY2(describe(problem).contains(mentions), qPrintable(describe(problem)));
        }
    }

    void fixes_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("after");
        QTest::newRow("the seat's id") << R"({"name": "ü AddressBook_<Your_Attendee_ID>"})" << "Put in 140" << R"({"name": "ü AddressBook_140"})";
        QTest::newRow("the book's name") << R"({"name": "YourAddressBook_Name"})" << "Put in AddressBook_140" << R"({"name": "AddressBook_140"})";
        QTest::newRow("the book's id") << R"({"name": "YouAddressBook_ID"})" << "Put in book-7" << R"({"name": "book-7"})";
        QTest::newRow("curled quotation marks, all at once") << QString::fromUtf8("{“name”: \"a “b”\", „version“: 1}") << "Straighten all quotation marks" << QString::fromUtf8("{\"name\": \"a “b”\", \"version\": 1}");
        QTest::newRow("an apostrophe between curled marks stays one") << QString::fromUtf8("{“name”: “it’s”}") << "Straighten all quotation marks" << "{\"name\": \"it's\"}";
        QTest::newRow("curled single marks for all") << QString::fromUtf8("{‘name’: ‘a’}") << "Straighten all quotation marks" << R"({"name": "a"})";
        QTest::newRow("blanks around an id") << R"({"name": "a", "siteId": " 7d1c "})" << "Take the blanks out" << R"({"name": "a", "siteId": "7d1c"})";
        QTest::newRow("a token is put in by signing in") << R"({"name": "YOUR_TOKEN"})" << QString() << R"({"name": "YOUR_TOKEN"})";
    }

    void fixes()
    {
        QFETCH(QString, body);
        Environment environment = Sample::environment();
        environment.variables["addressBookId"] = "book-7";
        Draft draft = draftFor("createBook");
        draft.body = body;
        const QList<Problem> problems = problemsOf(draft, environment);
        QVERIFY(!problems.isEmpty());
        QTEST(problems.first().fix ? problems.first().fix->label : QString(), "label");
        QTEST(fixed(draft, problems.first()).body, "after");
    }

    void aFixGoesWhereItsProblemIs()
    {
        Draft draft = draftFor("getAllConfigWithMetaData_29");
        draft.parameters["addressBookId"] = " b\t";
        draft.headers = {{"X-Seat", "<Your_Attendee_ID>"}};
        const QList<Problem> problems = problemsOf(draft);
        QCOMPARE(problems.size(), 2);
        draft = fixed(fixed(draft, problems.first()), problems.last());
        QCOMPARE(draft.parameters["addressBookId"], "b");
        QCOMPARE(draft.headers.value("X-Seat"), "140");
        QCOMPARE(problemsOf(draft), QList<Problem>());
    }

    void aFixForATextThatIsGoneDoesNothing()
    {
        Draft draft = draftFor("createBook");
        draft.body = "{}";
        const Problem problem{Kind::Placeholder, Severity::Error, {}, {10, 5}, "x", Fix{"Put in 140", {10, 5}, "140"}};
        QCOMPARE(fixed(draft, problem), draft);
    }

    void aHeaderParameterOnTwoLinesIsNotSent()
    {
        Draft draft = draftFor("getAllConfigWithMetaData_1");
        draft.parameters["Trace"] = "a\r\nHost: b";
        const QList<Problem> problems = problemsOf(draft);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Severity::Error);
    }

    void aLimitIsTold()
    {
        Draft draft = draftFor("getAllConfigWithMetaData_1");
        draft.parameters["page"] = "-1";
        const QList<Problem> problems = problemsOf(draft);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, Kind::InvalidParameter);
        QCOMPARE(problems.first().severity, Severity::Warning);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::addColumn<bool>("canBeSent");
        QTest::newRow("a good body") << R"({"name": "AddressBook_140"})" << QList<Kind>() << true;
        QTest::newRow("no body") << " \n" << QList<Kind>{Kind::BodyMissing} << false;
        QTest::newRow("a body that is not JSON is sent all the same") << "{\"name\": }" << QList<Kind>{Kind::BodyNotJson} << true;
        QTest::newRow("a body that breaks its schema is sent all the same") << R"({"version": "x"})" << QList<Kind>{Kind::BodyInvalid, Kind::BodyInvalid} << true;
        QTest::newRow("an attendee id was not put in") << "{\"name\": \"AddressBook_<Your_Attendee_ID>\"}" << QList<Kind>{Kind::Placeholder} << false;
        QTest::newRow("a name was not put in") << R"({"name": "YourAddressBook_Name"})" << QList<Kind>{Kind::Placeholder} << false;
        QTest::newRow("curly quotation marks") << QString::fromUtf8("{“name”: \"a\"}") << QList<Kind>{Kind::Placeholder, Kind::Placeholder} << false;
    }

    void bodies()
    {
        QFETCH(QString, body);
        QFETCH(bool, canBeSent);
        Draft draft = draftFor("createBook");
        draft.body = body;
        QList<Kind> kinds;
        bool hasError = false;
        for (const Problem &problem : problemsOf(draft)) {
            kinds.append(problem.kind);
            hasError |= problem.severity == Severity::Error;
        }
        QTEST(kinds, "kinds");
        QCOMPARE(!hasError, canBeSent);
    }

    void aPlaceholderKnowsItsPlaceInBytes()
    {
        Draft draft = draftFor("createBook");
        draft.body = QString::fromUtf8("{\"name\": \"ü <Your_Attendee_ID>\"}");
        const QList<Problem> problems = problemsOf(draft);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(draft.body.toUtf8().mid(problems.first().range.offset, problems.first().range.length), "<Your_Attendee_ID>");
        QCOMPARE(problems.first().detail, "<Your_Attendee_ID>");
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("an attendee id in angle brackets") << "AddressBook_<Your_Attendee_ID>" << QStringList{"<Your_Attendee_ID>"};
        QTest::newRow("with backslashes from Markdown") << "\\<Your_Attendee_ID\\>" << QStringList{"\\<Your_Attendee_ID\\>"};
        QTest::newRow("without brackets") << "AddressBook_Your_Attendee_ID" << QStringList{"Your_Attendee_ID"};
        QTest::newRow("with blanks") << "<your attendee id>" << QStringList{"<your attendee id>"};
        QTest::newRow("the lab guide's own spelling") << "YouAddressBook_ID YourAddressBook_Name" << QStringList({"YouAddressBook_ID", "YourAddressBook_Name"});
        QTest::newRow("a token to be put in") << "Bearer YOUR_TOKEN" << QStringList{"YOUR_TOKEN"};
        QTest::newRow("an address book of somebody") << "AddressBook_140" << QStringList();
        QTest::newRow("a word that begins alike") << "Yourself and Yours <b>" << QStringList();
        QTest::newRow("a comparison") << "a < b && your > c" << QStringList();
    }

    void placeholders()
    {
        QFETCH(QString, text);
        QTEST(textsOf(placeholdersIn(text)), "found");
    }

    void smartQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("around a name") << QString::fromUtf8("{“a”: 1}") << qsizetype(2);
        QTest::newRow("inside a string they are text") << QString::fromUtf8("{\"a\": \"so “called” \\\" “x”\"}") << qsizetype(0);
        QTest::newRow("inside a comment they are text") << QString::fromUtf8("{ # the “id”\n a(x: “1”) }") << qsizetype(2);
        QTest::newRow("straight ones are fine") << QStringLiteral("{\"a\": \"b\"}") << qsizetype(0);
    }

    void smartQuotes()
    {
        QFETCH(QString, text);
        QTEST(smartQuotesIn(text).size(), "count");
    }

    void variables_data()
    {
        QTest::addColumn<QString>("variables");
        QTest::addColumn<QList<Kind>>("kinds");
        QTest::newRow("none are fine") << QString() << QList<Kind>();
        QTest::newRow("an object is fine") << R"({"a": 1})" << QList<Kind>();
        QTest::newRow("an array is not") << "[1]" << QList<Kind>{Kind::VariablesInvalid};
        QTest::newRow("what is not JSON is not") << "a: 1" << QList<Kind>{Kind::VariablesInvalid};
    }

    void variables()
    {
        QFETCH(QString, variables);
        Draft draft = draftFor("search");
        draft.body = "{ a }";
        draft.variables = variables;
        QList<Kind> kinds;
        for (const Problem &problem : problemsOf(draft)) {
            kinds.append(problem.kind);
            QCOMPARE(problem.severity, Severity::Error);
            QCOMPARE(problem.field, "variables");
        }
        QTEST(kinds, "kinds");
    }

    void aQueryThatIsNotGraphQlIsAWarning()
    {
        Draft draft = draftFor("search");
        draft.body = "{ a ";
        const QList<Problem> problems = problemsOf(draft);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, Kind::QueryInvalid);
        QCOMPARE(problems.first().severity, Severity::Warning);
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("a plain header") << QByteArray("X-Trace") << QByteArray("a b") << true;
        QTest::newRow("an empty row") << QByteArray() << QByteArray() << true;
        QTest::newRow("a value without a name") << QByteArray() << QByteArray("x") << false;
        QTest::newRow("a blank in the name") << QByteArray("X Trace") << QByteArray("x") << false;
        QTest::newRow("a colon in the name") << QByteArray("X:") << QByteArray("x") << false;
        QTest::newRow("a second line") << QByteArray("X") << QByteArray("a\r\nHost: b") << false;
    }

    void headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Draft draft = draftFor("getAllConfigWithMetaData_1");
        draft.headers.append(name, value);
        QTEST(problemsOf(draft).isEmpty(), "isFine");
    }

    void nothingIsSentToNowhere()
    {
        Environment environment = Sample::environment();
        environment.baseUrl.clear();
        const QList<Problem> problems = problemsOf(draftFor("getAllConfigWithMetaData_1"), environment);
        QCOMPARE(problems, (QList<Problem>{{Kind::NotReady, Severity::Error, {}, {}, {}}}));
    }

    void aMissingTokenIsAWarning()
    {
        Environment environment = Sample::environment();
        environment.token = {};
        const QList<Problem> problems = problemsOf(draftFor("getAllConfigWithMetaData_1"), environment);
        QCOMPARE(problems, (QList<Problem>{{Kind::NotReady, Severity::Warning, {}, {}, "token"}}));
    }

    void sentences_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("a missing parameter names the field") << Problem{Kind::MissingParameter, Severity::Error, "addressBookId", {}, "id"} << "addressBookId";
        QTest::newRow("an invalid parameter names the field") << Problem{Kind::InvalidParameter, Severity::Warning, "page", {}, "Why."} << "page: Why.";
        QTest::newRow("a body's fault names the body") << Problem{Kind::BodyInvalid, Severity::Warning, {}, {}, "name must be short."} << "Request body: name must be short.";
        QTest::newRow("an attendee id asks for the attendee id") << Problem{Kind::Placeholder, Severity::Error, {}, {}, "<Your_Attendee_ID>"} << "attendee ID";
        QTest::newRow("a book's id says where to find it") << Problem{Kind::Placeholder, Severity::Error, {}, {}, "YouAddressBook_ID"} << "Control Hub";
        QTest::newRow("a book's name gives an instance") << Problem{Kind::Placeholder, Severity::Error, {}, {}, "YourAddressBook_Name"} << "AddressBook_140";
        QTest::newRow("a placeholder in a field names the field") << Problem{Kind::Placeholder, Severity::Error, "id", {}, "YouAddressBook_ID"} << "id still holds YouAddressBook_ID";
        QTest::newRow("a curly quotation mark is named") << Problem{Kind::Placeholder, Severity::Error, {}, {}, QString::fromUtf8("“")} << "straight quotation mark";
        QTest::newRow("a header is named") << Problem{Kind::InvalidHeader, Severity::Error, "X Y", {}, {}} << "X Y";
        QTest::newRow("a missing token asks to sign in") << Problem{Kind::NotReady, Severity::Warning, {}, {}, "token"} << "Sign in";
    }

    void sentences()
    {
        QFETCH(Problem, problem);
        QFETCH(QString, mentions);
        QVERIFY2(describe(problem).contains(mentions), qPrintable(describe(problem)));
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "validatetest.moc"
