// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"
#include "tests/support/test.h"

using namespace GraphQl;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const auto instance = Schema::fromSdl(R"(
        scalar Long scalar JSON
        enum Color { red green }
        type Query {
            hello(name: String = "you"): String  time(at: Long): Long  ratio(of: Float): Float  id(of: ID): ID  small(of: Int): Int
            color(of: Color): Color  wrongColor: Color  any(json: JSON): JSON  sum(of: [Int!]!): Int  text(in: Box): String
            bad: String  badNonNull: String!  nothing: Nothing
            box: Box_  boxes: [Box_]  strict: [Box_!]  numbers: [Int!]!  pet: Pet  pets: [Pet]
        }
        type Nothing { a: Int }
        type Mutation { change: Int }
        type Subscription { news: Int }
        input Box { size: Int! = 1 label: String inner: Box }
        type Box_ { size: Int! label: String inner: Box_ broken: Int! }
        interface Named { name: String }
        type Dog implements Named { name: String barks: Boolean }
        type Cat implements Named { name: String meows: Boolean }
        union Pet = Dog | Cat
    )");
    return *instance;
}

Resolver argument(const QString &name)
{
    return [name](const FieldCall &call) {
        struct Back
        {
            Resolved operator()(std::monostate) const { return {}; }
            Resolved operator()(bool value) const { return {value}; }
            Resolved operator()(qint64 value) const { return {value}; }
            Resolved operator()(double value) const { return {value}; }
            Resolved operator()(const QString &value) const { return {value}; }
            Resolved operator()(const Input::List &list) const
            {
                Resolved::List items;
                for (const Input &item : list)
                    items.push_back(std::visit(Back(), item.content));
                return {items};
            }
            Resolved operator()(const Input::Members &members) const { return {u"%1 members"_s.arg(members.size())}; }
        };
        return std::visit(Back(), call.arguments[name].content);
    };
}

QString described(const Input &box)
{
    QStringList parts;
    for (const InputMember &member : box.members()) {
        const QString value = member.value.members().empty()
            ? member.value.toInt64() ? QString::number(*member.value.toInt64()) : member.value.toString()
            : described(member.value);
        parts.append(member.name + u'=' + value);
    }
    return u'<' + parts.join(u' ') + u'>';
}

Source box(int size)
{
    return {size, {}};
}

const Resolvers &resolvers()
{
    static const Resolvers instance = [] {
        Resolvers all;
        all.set("Query", "hello", [](const FieldCall &call) { return Resolved{u"hello "_s + call.arguments[u"name"].toString()}; });
        all.set("Query", "time", argument(u"at"_s));
        for (const char *name : {"ratio", "id", "small", "color"})
            all.set("Query", name, argument(u"of"_s));
        all.set("Query", "any", argument(u"json"_s));
        all.set("Query", "wrongColor", [](const FieldCall &) { return Resolved{u"blue"_s}; });
        all.set("Query", "sum", [](const FieldCall &call) {
            qint64 total = 0;
            for (const Input &number : call.arguments[u"of"].items())
                total += number.toInt64().value_or(0);
            return Resolved{total};
        });
        all.set("Query", "text", [](const FieldCall &call) { return Resolved{described(call.arguments[u"in"])}; });
        for (const char *name : {"bad", "badNonNull"})
            all.set("Query", name, [](const FieldCall &) { return Resolved{Refusal{u"no way"_s}}; });
        all.set("Query", "box", [](const FieldCall &) { return Resolved{box(1)}; });
        for (const char *name : {"boxes", "strict"})
            all.set("Query", name, [](const FieldCall &) { return Resolved{Resolved::List{{box(1)}, {}, {box(3)}}}; });
        all.set("Query", "numbers", [](const FieldCall &) { return Resolved{Resolved::List{{qint64(1)}, {qint64(2)}}}; });
        all.set("Query", "pet", [](const FieldCall &) { return Resolved{Source{1, "Dog"}}; });
        all.set("Query", "pets", [](const FieldCall &) {
            return Resolved{Resolved::List{{Source{1, "Dog"}}, {Source{2, "Cat"}}, {Source{3, "Nothing"}}}};
        });
        all.set("Mutation", "change", [](const FieldCall &) { return Resolved{qint64(1)}; });
        all.set("Box_", "size", [](const FieldCall &call) { return Resolved{qint64(std::any_cast<int>(call.source.value))}; });
        all.set("Box_", "inner", [](const FieldCall &call) { return Resolved{box(std::any_cast<int>(call.source.value) * 10)}; });
        for (const char *name : {"Dog", "Cat"})
            all.set(name, "name", [name](const FieldCall &) { return Resolved{QString::fromLatin1(name) + u"gy"_s}; });
        all.set("Dog", "barks", [](const FieldCall &) { return Resolved{true}; });
        return all;
    }();
    return instance;
}

Base::Result<Answer, QList<Problem>> run(const QByteArray &text, const QByteArray &variables = "{}", const QString &operation = {})
{
    const auto document = parse(text);
    if (!document)
        return Base::unexpected(QList<Problem>{document.error()});
    if (const auto problems = validate(schema(), *document); !problems.isEmpty())
        return Base::unexpected(problems);
    const auto json = Json::Document::parse(variables);
    return execute(schema(), *document, resolvers(), {.operationName = operation, .variables = json->root(), .root = {}});
}

} // namespace

class ExecuteTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QByteArray>("data");

        const QByteArray none = "{}";
        QTest::newRow("fields come in the order selected")
            << QByteArray("{ small(of: 1) hello }") << none << QByteArray(R"({"small":1,"hello":"hello you"})");
        QTest::newRow("an alias names the member") << QByteArray("{ a: hello(name: \"A\") b: hello(name: \"B\") }") << none
                                                   << QByteArray(R"({"a":"hello A","b":"hello B"})");
        QTest::newRow("a field without a resolver is null") << QByteArray("{ nothing { a } }") << none << QByteArray(R"({"nothing":null})");
        QTest::newRow("the type names itself") << QByteArray("{ __typename box { __typename } }") << none
                                               << QByteArray(R"({"__typename":"Query","box":{"__typename":"Box_"}})");
        QTest::newRow("selections of one name are merged")
            << QByteArray("{ box { size } hello box { label inner { size } } box { inner { label } } }") << none
            << QByteArray(R"({"box":{"size":1,"label":null,"inner":{"size":10,"label":null}},"hello":"hello you"})");
        QTest::newRow("fragments are merged in place")
            << QByteArray("{ ...f hello } fragment f on Query { small(of: 1) ...g } fragment g on Query { small(of: 1) id(of: 2) }") << none
            << QByteArray(R"({"small":1,"id":"2","hello":"hello you"})");
        QTest::newRow("objects of a union pick their fragments")
            << QByteArray("{ pet { __typename ... on Dog { barks } ... on Cat { meows } ... on Named { name } } }") << none
            << QByteArray(R"({"pet":{"__typename":"Dog","barks":true,"name":"Doggy"}})");
        QTest::newRow("lists hold null where there is nothing")
            << QByteArray("{ boxes { size } numbers }") << none << QByteArray(R"({"boxes":[{"size":1},null,{"size":3}],"numbers":[1,2]})");
        QTest::newRow("skip and include by literal")
            << QByteArray("{ a: hello @skip(if: true) b: hello @include(if: false) c: small @skip(if: false) @include(if: true) }") << none
            << QByteArray(R"({"c":null})");
        QTest::newRow("skip and include by variable")
            << QByteArray("query($x: Boolean!) { hello @skip(if: $x) ... @include(if: $x) { small(of: 2) } }") << QByteArray(R"({"x":true})")
            << QByteArray(R"({"small":2})");
        QTest::newRow("nothing is left to select") << QByteArray("{ hello @skip(if: true) }") << none << QByteArray("{}");

        QTest::newRow("a default stands for a missing argument") << QByteArray("{ hello }") << none << QByteArray(R"({"hello":"hello you"})");
        QTest::newRow("a default stands for an absent variable")
            << QByteArray("query($n: String) { hello(name: $n) }") << none << QByteArray(R"({"hello":"hello you"})");
        QTest::newRow("null is not absent") << QByteArray("query($n: String) { hello(name: $n) }") << QByteArray(R"({"n":null})")
                                            << QByteArray(R"({"hello":"hello "})");
        QTest::newRow("a variable's own default") << QByteArray("query($n: String = \"D\") { hello(name: $n) }") << none
                                                  << QByteArray(R"({"hello":"hello D"})");
        QTest::newRow("long numbers keep every digit")
            << QByteArray("query($t: Long) { a: time(at: 9223372036854775807) b: time(at: \"-9223372036854775808\") c: time(at: $t) }")
            << QByteArray(R"({"t":"1738833921000"})") << QByteArray(R"({"a":9223372036854775807,"b":-9223372036854775808,"c":1738833921000})");
        QTest::newRow("floats always have a fraction")
            << QByteArray("{ a: ratio(of: 24) b: ratio(of: 0.1) }") << none << QByteArray(R"({"a":24.0,"b":0.1})");
        QTest::newRow("an id is a string") << QByteArray("query($i: ID) { a: id(of: 7) b: id(of: $i) }") << QByteArray(R"({"i":8})")
                                           << QByteArray(R"({"a":"7","b":"8"})");
        QTest::newRow("enum values by literal and variable") << QByteArray("query($c: Color) { a: color(of: red) b: color(of: $c) }")
                                                             << QByteArray(R"({"c":"green"})") << QByteArray(R"({"a":"red","b":"green"})");
        QTest::newRow("one value is a list of one") << QByteArray("query($l: [Int!]!) { a: sum(of: 5) b: sum(of: $l) c: sum(of: [1, 2, 3]) }")
                                                    << QByteArray(R"({"l":7})") << QByteArray(R"({"a":5,"b":7,"c":6})");
        QTest::newRow("input objects get their defaults, literal and variable")
            << QByteArray("query($b: Box, $s: Int!, $l: String) { a: text(in: {label: \"x\"}) b: text(in: $b) c: text(in: {size: $s label: $l}) }")
            << QByteArray(R"({"b":{"inner":{"size":2}},"s":3})")
            << QByteArray(R"({"a":"<size=1 label=x>","b":"<size=1 inner=<size=2>>","c":"<size=3>"})");
        QTest::newRow("JSON takes everything") << QByteArray("query($j: JSON) { a: any(json: [1, \"b\", c, null]) b: any(json: $j) }")
                                               << QByteArray(R"({"j":[1.5,{"a":1}]})")
                                               << QByteArray(R"({"a":[1,"b","c",null],"b":[1.5,"1 members"]})");
        QTest::newRow("a mutation runs") << QByteArray("mutation { change }") << none << QByteArray(R"({"change":1})");
    }

    void answers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, variables);
        QFETCH(QByteArray, data);
        const auto answer = run(text, variables);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().first().message));
        QCOMPARE(answer->errors.size(), 0);
        QCOMPARE(answer->data, data);
        QCOMPARE(answer->toJson(text), "{\"data\":" + data + '}');
    }

    void fieldErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("paths");

        QTest::newRow("a refusal makes the field null")
            << QByteArray("{ hello bad }") << QByteArray(R"({"hello":"hello you","bad":null})") << QStringList{"$.bad"};
        QTest::newRow("an error carries the alias") << QByteArray("{ x: bad }") << QByteArray(R"({"x":null})") << QStringList{"$.x"};
        QTest::newRow("a non-null field takes its object away")
            << QByteArray("{ hello badNonNull }") << QByteArray("null") << QStringList{"$.badNonNull"};
        QTest::newRow("only up to the next nullable") << QByteArray("{ box { size inner { broken } } }")
                                                      << QByteArray(R"({"box":{"size":1,"inner":null}})") << QStringList{"$.box.inner.broken"};
        QTest::newRow("each item fails on its own") << QByteArray("{ boxes { broken } }") << QByteArray(R"({"boxes":[null,null,null]})")
                                                    << QStringList{"$.boxes[0].broken", "$.boxes[2].broken"};
        QTest::newRow("a null item takes away a list that allows none")
            << QByteArray("{ strict { size } }") << QByteArray(R"({"strict":null})") << QStringList{"$.strict[1]"};
        QTest::newRow("a value outside the enum") << QByteArray("{ wrongColor }") << QByteArray(R"({"wrongColor":null})")
                                                  << QStringList{"$.wrongColor"};
        QTest::newRow("an object outside the union")
            << QByteArray("{ pets { __typename } }") << QByteArray(R"({"pets":[{"__typename":"Dog"},{"__typename":"Cat"},null]})")
            << QStringList{"$.pets[2]"};
    }

    void fieldErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, data);
        QFETCH(QStringList, paths);
        const auto answer = run(text);
        QVERIFY(answer);
        QCOMPARE(answer->data, data);
        QStringList actual;
        for (const FieldError &error : answer->errors)
            actual.append(error.path.toShortPath());
        QCOMPARE(actual, paths);
    }

    void errorsAreWrittenBeforeTheData()
    {
        const QByteArray text = "{\n  boxes { size }\n  bad\n}";
        QCOMPARE(
            run(text)->toJson(text),
            R"({"errors":[{"message":"no way","locations":[{"line":3,"column":3}],"path":["bad"]}],"data":{"boxes":[{"size":1},null,{"size":3}],"bad":null}})");
    }

    void requestErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("message");

        const QByteArray none = "{}";
        QTest::newRow("several operations and no name")
            << QByteArray("query A { hello } query B { hello }") << none << QString() << u"several operations"_s;
        QTest::newRow("an unknown operation") << QByteArray("query A { hello }") << none << u"B"_s << u"'B'"_s;
        QTest::newRow("a subscription") << QByteArray("subscription { news }") << none << QString() << u"Subscriptions"_s;
        QTest::newRow("a required variable missing")
            << QByteArray("query($x: Int!) { small(of: $x) }") << none << QString() << u"'x' has an invalid value: it is missing"_s;
        QTest::newRow("a required variable null") << QByteArray("query($x: Int!) { small(of: $x) }") << QByteArray(R"({"x":null})") << QString()
                                                  << u"null is not allowed for 'Int!'"_s;
        QTest::newRow("a variable of the wrong type")
            << QByteArray("query($x: Int) { small(of: $x) }") << QByteArray(R"({"x":"5"})") << QString() << u"\"5\" is not a valid 'Int'"_s;
        QTest::newRow("an unknown enum value") << QByteArray("query($x: Color) { color(of: $x) }") << QByteArray(R"({"x":"blue"})") << QString()
                                               << u"\"blue\" is not a valid 'Color'"_s;
        QTest::newRow("an unknown member") << QByteArray("query($x: Box) { text(in: $x) }") << QByteArray(R"({"x":{"width":1}})") << QString()
                                           << u"'width'"_s;
        QTest::newRow("null in a list that allows none")
            << QByteArray("query($x: [Int!]!) { sum(of: $x) }") << QByteArray(R"({"x":[1,null]})") << QString() << u"null is not allowed"_s;
        QTest::newRow("100,000 nested members") << QByteArray("query($x: Box) { text(in: $x) }")
                                                << QByteArray("{\"x\":" + QByteArray("{\"inner\":").repeated(100000) + "{}"
                                                              + QByteArray("}").repeated(100001))
                                                << QString() << u"nested too deep"_s;
        QTest::newRow("a deep value for JSON") << QByteArray("query($x: JSON) { any(json: $x) }")
                                               << QByteArray("{\"x\":" + QByteArray("[").repeated(100000) + QByteArray("]").repeated(100000) + '}')
                                               << QString() << u"not a valid 'JSON'"_s;
    }

    void requestErrors()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, variables);
        QFETCH(QString, operation);
        QFETCH(QString, message);
        const auto answer = run(text, variables, operation);
        QVERIFY(!answer);
        QVERIFY2(answer.error().first().message.contains(message), qPrintable(answer.error().first().message));
    }

    void theNamedOperationRuns() { QCOMPARE(run("query A { hello } query B { small(of: 2) }", "{}", u"B"_s)->data, R"({"small":2})"); }

    void resolversCanLookAhead()
    {
        QStringList selected;
        Resolvers looking;
        looking.set("Query", "box", [&](const FieldCall &call) {
            for (const SelectedField &field : call.selected)
                selected.append(field.responseName);
            return Resolved();
        });
        const auto document = parse("{ box { a: size ...f } } fragment f on Box_ { inner { size } }");
        QVERIFY(execute(schema(), *document, looking, {}));
        QCOMPARE(selected, (QStringList{u"a"_s, u"inner"_s}));
    }
};

QTEST_GUILESS_MAIN(ExecuteTest)
#include "executetest.moc"
