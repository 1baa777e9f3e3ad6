// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"
#include "tests/support/test.h"

using namespace OpenApi;
using Rule = SchemaProblem::Rule;

namespace {

/// moc stumbles over a quotation mark before a number sign in a raw string, so references are written '#/…' here.
QByteArray withQuotes(QByteArray text)
{
    return text.replace('\'', '"');
}

Json::Document json(const QByteArray &text)
{
    const auto document = Json::Document::parse(withQuotes(text));
    if (!document)
        qFatal("test data is not JSON: %s", text.constData());
    return *document;
}

Schema schemaOf(const QByteArray &text)
{
    const Json::Document document = json(text);
    return Schema(document, document.root());
}

QStringList rulesBroken(const QByteArray &schema, const QByteArray &value, const ValidationOptions &options = {})
{
    QStringList broken;
    const SchemaValidator::Verdict verdict = SchemaValidator(schemaOf(schema), options).check(json(value));
    for (const SchemaProblem &problem : verdict.problems)
        broken.append(problem.path.toShortPath() + QLatin1Char(' ') + keywordOf(problem.rule));
    return broken;
}

} // namespace

class SchemaValidatorTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("broken");
        const auto row = [](const char *sentence, const char *schema, const char *value, QStringList broken = {}) {
            QTest::newRow(sentence) << QByteArray(schema) << QByteArray(value) << broken;
        };

        row("an empty schema allows everything", "{}", R"([1,"a",null])");
        row("a string is a string", R"({"type":"string"})", R"("a")");
        row("a number is no string", R"({"type":"string"})", "1", {"$ type"});
        row("null is no string", R"({"type":"string"})", "null", {"$ type"});
        row("a whole number is an integer", R"({"type":"integer"})", "12");
        row("a whole number with a fraction of zero is an integer", R"({"type":"integer"})", "1.0");
        row("a number beyond 64 bits is an integer", R"({"type":"integer"})", "123456789012345678901234567890");
        row("a fraction is no integer", R"({"type":"integer"})", "1.5", {"$ type"});
        row("an integer is a number", R"({"type":"number"})", "3");
        row("several types are allowed in 3.1", R"({"type":["string","null"]})", "null");
        row("none of several types fits", R"({"type":["string","null"]})", "true", {"$ type"});
        row("a value is among the allowed ones", R"({"enum":["ORGANIZATION","SITE"]})", R"("SITE")");
        row("the case of an allowed value counts", R"({"enum":["ORGANIZATION","SITE"]})", R"("site")", {"$ enum"});
        row("an allowed number may be written otherwise", R"({"enum":[1]})", "1.0");
        row("an allowed object may have another member order", R"({"enum":[{"a":1,"b":2}]})", R"({"b":2,"a":1})");
        row("const allows one value", R"({"const":5})", "6", {"$ enum"});
        row("a pattern is not anchored", R"({"pattern":"b"})", R"("abc")");
        row("a pattern that does not fit is told", R"({"pattern":"^[0-9()+-]+$"})", R"("+1 408")", {"$ pattern"});
        row("a pattern says nothing about numbers", R"({"pattern":"^a$"})", "1");
        row("lengths are counted in characters, not in units", R"({"minLength":1,"maxLength":1})", R"("😀")");
        row("a text is too short", R"({"minLength":3})", R"("ab")", {"$ minLength"});
        row("a text is too long", R"({"maxLength":3})", R"("abcd")", {"$ maxLength"});
        row("a minimum is allowed itself", R"({"minimum":3})", "3");
        row("a number is too small", R"({"minimum":3})", "2.9", {"$ minimum"});
        row("a number is too large", R"({"maximum":3})", "4", {"$ maximum"});
        row("in 3.1 exclusiveMinimum is a limit", R"({"exclusiveMinimum":3})", "3", {"$ exclusiveMinimum"});
        row("in 3.1 exclusiveMaximum is a limit", R"({"exclusiveMaximum":3})", "2");
        row("large limits are exact", R"({"maximum":9007199254740992})", "9007199254740993", {"$ maximum"});
        row("a multiple of a fraction", R"({"multipleOf":0.0001})", "0.0075");
        row("no multiple of a fraction", R"({"multipleOf":0.0001})", "0.00751", {"$ multipleOf"});
        row("no multiple of an integer", R"({"multipleOf":2})", "7", {"$ multipleOf"});
        row("every missing member is told", R"({"required":["name","number"]})", "{}", {"$ required", "$ required"});
        row("a member of null is there", R"({"required":["a"]})", R"({"a":null})");
        row("too few members", R"({"minProperties":1})", "{}", {"$ minProperties"});
        row("too many members", R"({"maxProperties":1})", R"({"a":1,"b":2})", {"$ maxProperties"});
        row("members are checked by their own schemas", R"({"properties":{"a":{"type":"string"},"b":{"type":"integer"}}})", R"({"b":"x","a":1})",
            {"$.b type", "$.a type"});
        row("an unknown member is allowed by itself", R"({"properties":{"a":{}}})", R"({"z":1})");
        row("an unknown member is refused on demand", R"({"properties":{"a":{}},"additionalProperties":false})", R"({"z":1})", {"$.z additionalProperties"});
        row("unknown members may have a schema", R"({"additionalProperties":{"type":"string"}})", R"({"z":1})", {"$.z type"});
        row("members whose names fit a pattern are known", R"({"patternProperties":{"^x-":{"type":"string"}},"additionalProperties":false})", R"({"x-a":1})",
            {"$['x-a'] type"});
        row("elements are checked", R"({"items":{"type":"string"}})", R"(["a",1])", {"$[1] type"});
        row("too few elements", R"({"minItems":1})", "[]", {"$ minItems"});
        row("too many elements", R"({"maxItems":1})", "[1,2]", {"$ maxItems"});
        row("elements may not repeat, however they are written", R"({"uniqueItems":true})", R"([{"a":1,"b":1.0},{"b":1,"a":1}])", {"$ uniqueItems"});
        row("one and true are two values", R"({"uniqueItems":true})", "[1,true]");
        row("all branches hold", R"({"allOf":[{"required":["a"]},{"required":["b"]}]})", R"({"a":1})", {"$ required"});
        row("the branch that comes nearest is told", R"({"anyOf":[{"type":"string"},{"properties":{"a":{"type":"integer"}},"required":["a"]}]})", R"({"a":"x"})",
            {"$.a type"});
        row("the branch that says what it is is told", R"({"oneOf":[{"properties":{"t":{"const":"x"},"n":{"type":"integer"}}},{"properties":{"t":{"const":"y"},"n":{"type":"null"}}}]})",
            R"({"t":"y","n":5})", {"$.n type"});
        row("what a condition asks for", R"({"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}})", R"({"a":1})", {"$ required"});
        row("a member that another one needs", R"({"dependentRequired":{"a":["b"]}})", R"({"a":1})", {"$ dependentRequired"});
        row("a name is told at its member", R"({"propertyNames":{"pattern":"^[a-z]+$"}})", R"({"a":1,"B":2})", {"$.B propertyNames"});
        row("a member that nothing speaks of", R"({"allOf":[{"properties":{"a":{}}}],"unevaluatedProperties":false})", R"({"a":1,"b":2})", {"$.b additionalProperties"});
        row("an element too many", R"({"prefixItems":[{}],"items":false})", "[1,2]", {"$[1] items"});
        row("an element that must be there", R"({"contains":{"type":"string"},"minContains":2})", R"(["a",1])", {"$ contains"});
        row("a multiple of a fraction, far beyond doubles", R"({"multipleOf":0.01})", "123456789012345678901234567890.015", {"$ multipleOf"});
        row("large numbers are compared exactly", R"({"enum":[123456789012345678901234567890]})", "123456789012345678901234567891", {"$ enum"});
        row("one branch is enough", R"({"anyOf":[{"type":"string"},{"type":"integer"}]})", "1");
        row("no branch has the type", R"({"anyOf":[{"type":"string"},{"type":"integer"}]})", "true", {"$ type"});
        row("exactly one branch fits", R"({"oneOf":[{"type":"string"},{"type":"integer"}]})", "1");
        row("two branches are one too many", R"({"oneOf":[{"type":"number"},{"type":"integer"}]})", "1", {"$ oneOf"});
        row("what must not fit does not", R"({"not":{"type":"string"}})", "1");
        row("what must not fit does", R"({"not":{"type":"string"}})", R"("a")", {"$ not"});
        row("the schema false allows nothing", R"({"properties":{"a":false}})", R"({"a":1})", {"$.a not"});
        row("a reference is followed", R"({"$ref":'#/components/s',"components":{"s":{"type":"string"}}})", "1", {"$ type"});
        row("a reference to nowhere allows everything", R"({"$ref":'#/nowhere'})", "1");
        row("a reference to itself ends", R"({"$ref":'#'})", "1");
        row("a schema that contains itself ends", R"({"allOf":[{"$ref":'#'}],"type":"string"})", "1", {"$ type"});
        row("a tree is checked to its leaves", R"({"properties":{"children":{"items":{"$ref":'#'}},"name":{"type":"string"}}})",
            R"({"children":[{"name":"a","children":[{"name":5}]}]})", {"$.children[0].children[0].name type"});
        row("the keyword's own mistakes break nothing", R"({"type":5,"pattern":"x**","minLength":"x","required":"a","items":7,"enum":{}})", R"("a")");
    }

    void rules()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QTEST(rulesBroken(schema, value), "broken");
    }

    void rulesOf30_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("broken");
        const auto row = [](const char *sentence, const char *schema, const char *value, QStringList broken = {}) {
            QTest::newRow(sentence) << QByteArray(schema) << QByteArray(value) << broken;
        };

        row("null is a nullable string", R"({"type":"string","nullable":true,"enum":["a"]})", "null");
        row("null is taken where a nullable wrapper refers to a type", R"({"nullable":true,"allOf":[{"type":"object"}]})", "null");
        row("a limit may be left out of the range", R"({"minimum":3,"exclusiveMinimum":true})", "3", {"$ exclusiveMinimum"});
        row("at the upper end as well", R"({"maximum":3,"exclusiveMaximum":true})", "3", {"$ exclusiveMaximum"});
        row("what stands beside a reference is not read", R"({"$ref":'#/d',"maxLength":1,"d":{"type":"string"}})", R"("abc")");
        row("keywords of later drafts are not read", R"({"if":{},"then":false,"propertyNames":false,"contains":false,"unevaluatedProperties":false})", R"({"a":[1]})");
    }

    void rulesOf30()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QTEST(rulesBroken(schema, value, {.dialect = Dialect::OpenApi30}), "broken");
    }

    void discriminators_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("broken");
        QTest::newRow("the branch of that name is demanded") << QByteArray(R"({"kind":"Voice","phone":5})") << QStringList("$.phone type");
        QTest::newRow("the branch that the mapping names is demanded") << QByteArray(R"({"kind":"mail"})") << QStringList("$ required");
        QTest::newRow("a value that chooses nothing is told with those that do") << QByteArray(R"({"kind":"fax"})") << QStringList("$.kind enum");
        QTest::newRow("without it the nearest branch is told") << QByteArray(R"({"phone":5})") << QStringList("$.phone type");
        QTest::newRow("what fits the chosen branch is valid though others fit as well") << QByteArray(R"({"kind":"Voice","phone":"1","address":"a"})") << QStringList();
    }

    void discriminators()
    {
        QFETCH(QByteArray, value);
        const QByteArray schema = R"({"oneOf":[{"$ref":'#/c/Voice'},{"$ref":'#/c/Mail'}],"discriminator":{"propertyName":"kind","mapping":{"mail":"Mail"}},
            "c":{"Voice":{"properties":{"phone":{"type":"string"}}},"Mail":{"required":["address"]}}})";
        QTEST(rulesBroken(schema, value, {.dialect = Dialect::OpenApi31}), "broken");
    }

    void directions_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QStringList>("broken");
        QTest::newRow("both are required where nothing is known of the way") << QByteArray("{}") << Direction::Any << QStringList({"$ required", "$ required"});
        QTest::newRow("a request needs no read-only member") << QByteArray(R"({"secret":"x"})") << Direction::Request << QStringList();
        QTest::newRow("a request should not have one") << QByteArray(R"({"secret":"x","id":"1"})") << Direction::Request << QStringList("$.id readOnly");
        QTest::newRow("a response needs no write-only member") << QByteArray(R"({"id":"1"})") << Direction::Response << QStringList();
        QTest::newRow("a response should not have one") << QByteArray(R"({"secret":"x","id":"1"})") << Direction::Response << QStringList("$.secret writeOnly");
    }

    void directions()
    {
        QFETCH(QByteArray, value);
        QFETCH(Direction, direction);
        const QByteArray schema = R"({"required":["id","secret"],"properties":{"id":{"readOnly":true},"secret":{"$ref":'#/d'}},"d":{"writeOnly":true}})";
        QTEST(rulesBroken(schema, value, {.direction = direction}), "broken");
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("fits");
        QTest::newRow("a UUID") << QByteArray("uuid") << QByteArray("2f9eecc5-0472-4549-9a83-2afdae0d4ba1") << true;
        QTest::newRow("a UUID without hyphens, as the service takes it") << QByteArray("uuid") << QByteArray("2f9eecc5047245499a832afdae0d4ba1") << true;
        QTest::newRow("part of a UUID") << QByteArray("uuid") << QByteArray("2f9eecc5-0472-4549") << false;
        QTest::newRow("a date") << QByteArray("date") << QByteArray("2024-02-29") << true;
        QTest::newRow("a day that never was") << QByteArray("date") << QByteArray("2025-02-29") << false;
        QTest::newRow("a time in UTC") << QByteArray("date-time") << QByteArray("2025-02-06T09:25:21Z") << true;
        QTest::newRow("a time with an offset and a fraction") << QByteArray("date-time") << QByteArray("2025-02-06t09:25:21.250+01:00") << true;
        QTest::newRow("a time without a zone") << QByteArray("date-time") << QByteArray("2025-02-06T09:25:21") << false;
        const auto row = [](const char *sentence, const char *format, const char *value, bool fits) {
            QTest::newRow(sentence) << QByteArray(format) << QByteArray(value) << fits;
        };
        row("a month that never was", "date-time", "2025-13-06T09:25:21Z", false);
        row("a time of day", "time", "17:45:15", true);
        row("a time of day that never was", "time", "25:00:00", false);
        row("an address", "email", "admin@example.com", true);
        row("an address without a host", "email", "admin@", false);
        row("an address with a blank", "email", "ad min@example.com", false);
        row("a web address", "uri", "https://api.wxcc-us1.cisco.com/organization?x=1#y", true);
        row("a web address with a blank", "uri", "https://a b", false);
        row("a web address with pointed brackets", "url", "https://<dc>.cisco.com", false);
        row("a path is no web address", "uri", "/organization", false);
        row("a path refers to one", "uri-reference", "/organization", true);
        row("four numbers", "ipv4", "192.168.0.1", true);
        row("a number too large", "ipv4", "256.0.0.1", false);
        row("three numbers", "ipv4", "1.2.3", false);
        row("eight groups", "ipv6", "2001:db8:0:0:0:0:0:1", true);
        row("shortened groups", "ipv6", "::1", true);
        row("groups with four numbers", "ipv6", "::ffff:192.168.0.1", true);
        row("groups shortened twice", "ipv6", "1::2::3", false);
        row("too few groups", "ipv6", "1:2:3", false);
        row("a group too long", "ipv6", "::12345", false);
        row("a colon at the end", "ipv6", "1:2:3:4:5:6:7:8:", false);
        row("a host", "hostname", "api.wxcc-us1.cisco.com", true);
        row("a host with an underscore", "hostname", "a_b.com", false);
        row("a pattern", "regex", "^[a-z]+$", true);
        row("half a pattern", "regex", "[a-z", false);
        row("bytes in Base64", "byte", "aGVsbG8=", true);
        row("bytes in part", "byte", "aGVsbG8", false);
        row("a duration", "duration", "P1DT2H", true);
        row("no duration", "duration", "1 day", false);
        row("a pointer", "json-pointer", "/a~1b/0", true);
        row("no pointer", "json-pointer", "a/b", false);
        QTest::newRow("an unknown format fits everything") << QByteArray("colour") << QByteArray("x") << true;
    }

    void formats()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, value);
        QFETCH(bool, fits);
        const QByteArray schema = "{'type':'string','format':'" + format + "'}";
        QCOMPARE(rulesBroken(schema, '"' + value + '"', {.formats = Formats::Told}), fits ? QStringList() : QStringList("$ format"));
        QCOMPARE(rulesBroken(schema, '"' + value + '"'), QStringList());
    }

    void aNumberKeepsItsFormat()
    {
        QCOMPARE(rulesBroken(R"({"format":"int32"})", "2147483648", {.formats = Formats::Told}), QStringList("$ format"));
        QCOMPARE(rulesBroken(R"({"format":"int32"})", "-2147483648", {.formats = Formats::Told}), QStringList());
        QCOMPARE(rulesBroken(R"({"format":"int64"})", "9223372036854775808", {.formats = Formats::Told}), QStringList("$ format"));
        QCOMPARE(rulesBroken(R"({"format":"int32"})", "2147483648"), QStringList());
    }

    void aDescriptionSaysItsOwnDialect()
    {
        const QByteArray schema = R"("s":{"type":"string","nullable":true})";
        const Json::Document old = json(R"({"openapi":"3.0.3",)" + schema + '}');
        const Json::Document later = json(R"({"openapi":"3.1.0",)" + schema + '}');
        QVERIFY(validate(Schema(old, old.root()["s"]), json("null")).isEmpty());
        QCOMPARE(validate(Schema(later, later.root()["s"]), json("null")).size(), 1);
    }

    void referencesThatLeadNowhereAreListed()
    {
        SchemaValidator validator(schemaOf(R"({"$ref":'#/nowhere'})"));
        QCOMPARE(validator.check(json("1")).unresolved, QStringList("#/nowhere"));
    }

    void otherDocumentsAreLoadedByWhoKnowsWhere()
    {
        const auto loader = [](const QString &uri) { return uri == QLatin1String("file:///folder/other.json") ? json(R"({"$defs":{"n":{"type":"integer"}}})") : Json::Document(); };
        const ValidationOptions options{.uri = "file:///folder/schema.json", .loader = loader};
        QCOMPARE(rulesBroken(R"({"$ref":'other.json#/$defs/n'})", "true", options), QStringList("$ type"));
    }

    void whatIsTooDeepIsSaid()
    {
        constexpr int Depth = 20'000;
        const auto verdict = SchemaValidator(schemaOf(R"({"items":{"$ref":'#'}})")).check(json(QByteArray(Depth, '[') + QByteArray(Depth, ']')));
        QVERIFY(verdict.problems.isEmpty());
        QVERIFY(!verdict.isWhole);
        QVERIFY(SchemaValidator(schemaOf("{}")).check(json("1")).isWhole);
    }

    void atMostAThousandProblemsAreTold()
    {
        QCOMPARE(validate(schemaOf(R"({"items":{"type":"string"}})"), json('[' + QByteArray("1,").repeated(5000) + "1]")).size(), 1000);
    }

    void aProblemKnowsItsPlaceItsDemandAndItsValue()
    {
        const QByteArray body = R"({"name":"a","number":"+1 408"})";
        const auto problems = validate(schemaOf(R"({"properties":{"number":{"pattern":"^[0-9]+$"}}})"), json(body));
        QCOMPARE(problems.size(), 1);
        const SchemaProblem &problem = problems.first();
        QCOMPARE(problem.rule, Rule::Pattern);
        QCOMPARE(problem.path.toShortPath(), "$.number");
        QCOMPARE(body.mid(problem.range.offset, problem.range.length), "\"+1 408\"");
        QCOMPARE(problem.demanded, "^[0-9]+$");
        QCOMPARE(problem.found, "\"+1 408\"");
    }

    void problemsComeInDocumentOrder()
    {
        const auto broken = rulesBroken(R"({"allOf":[{"properties":{"b":{"type":"string"}}},{"properties":{"a":{"type":"string"}}}]})", R"({"a":1,"b":2})");
        QCOMPARE(broken, QStringList({"$.a type", "$.b type"}));
    }

    void aLongValueIsQuotedInPart()
    {
        const auto problems = validate(schemaOf(R"({"type":"integer"})"), json('"' + QByteArray(5000, 'x') + '"'));
        QCOMPARE(problems.first().found.size(), 80);
    }

    void aPartOfADocumentCanBeCheckedAlone()
    {
        const Json::Document document = json(R"({"data":[{"id":5}]})");
        const auto problems = validate(schemaOf(R"({"properties":{"id":{"type":"string"}}})"), document, document.root()["data"][0]);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().path.toShortPath(), "$.data[0].id");
    }

    void hostileSchemasEnd()
    {
        QByteArray tower = "{'$ref':'#/d/s30','d':{'s0':{'type':'string'}";
        for (int level = 1; level <= 30; ++level) {
            const QByteArray below = "{'allOf':[{'$ref':'#/d/s" + QByteArray::number(level - 1) + "'}]}";
            tower += ",'s" + QByteArray::number(level) + "':{'anyOf':[" + below + ',' + below + "]}";
        }
        QElapsedTimer timer;
        timer.start();
        (void)validate(schemaOf(tower + "}}"), json("1"));
        QVERIFY(timer.elapsed() < 5000);
    }

    void deepValuesEnd()
    {
        constexpr int Depth = 20'000;
        const QByteArray value = QByteArray(Depth, '[') + QByteArray(Depth, ']');
        QVERIFY(validate(schemaOf(R"({"items":{"$ref":'#'},"uniqueItems":true})"), json(value)).isEmpty());
    }

    void everyRuleHasASentence_data()
    {
        QTest::addColumn<SchemaProblem>("problem");
        QTest::addColumn<QString>("sentence");
        const Json::Path name{{QStringLiteral("name")}};
        QTest::newRow("a missing member names itself") << SchemaProblem{Rule::Required, {}, {}, "name", "{}"} << "The value needs a member \"name\".";
        QTest::newRow("a wrong type names place, type and value") << SchemaProblem{Rule::Type, name, {}, "string", "5"} << "name must be of type string. It is 5.";
        QTest::newRow("a pattern with percent signs stays whole")
            << SchemaProblem{Rule::Pattern, name, {}, "%1%2", "\"a\""} << "name holds a character or a form that is not allowed: it must fit the pattern %1%2. It is \"a\".";
        QTest::newRow("a name says what names must be") << SchemaProblem{Rule::PropertyNames, name, {}, "must have at most 2 characters", "1"}
                                                        << "name has a name that is not allowed: it must have at most 2 characters. It is 1.";
        QTest::newRow("a member that is missing names what needs it") << SchemaProblem{Rule::DependentRequired, {}, {}, "\"b\", because \"a\" is there", "{}"}
                                                                      << "The value needs a member \"b\", because \"a\" is there.";
        QTest::newRow("a limit names the limit") << SchemaProblem{Rule::MaxLength, name, {}, "80", "\"a\""} << "name must have at most 80 characters. It is \"a\".";
    }

    void everyRuleHasAKeyword()
    {
        QSet<QString> keywords;
        for (int rule = 0; rule <= int(Rule::WriteOnly); ++rule)
            keywords.insert(keywordOf(Rule(rule)));
        QCOMPARE(keywords.size(), int(Rule::WriteOnly) + 1);
    }

    void everyRuleHasASentence()
    {
        QFETCH(SchemaProblem, problem);
        QTEST(describe(problem), "sentence");
    }
};

QTEST_GUILESS_MAIN(SchemaValidatorTest)
#include "schemavalidatortest.moc"
