// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/validate.h"
#include "tests/support/test.h"

using namespace GraphQl;
using namespace Qt::StringLiterals;

namespace {

const Schema &schema()
{
    static const auto instance = Schema::fromSdl(R"(
        scalar Long scalar JSON
        type Query { tasks(from: Long! to: Long! filter: Filter channel: Channel = chat first: Int): [Task] pet: Pet animal: Animal any(json: JSON): Int }
        type Mutation { change(id: ID!): Int }
        type Subscription { news: Int olds: Int }
        type Task { id: String status(sort: Sort): String total: Long agent: Agent }
        type Agent { id: String! name: String }
        interface Animal { name: String }
        type Dog implements Animal { name: String! barks(loud: Boolean): Boolean owner: Agent }
        type Cat implements Animal { name: String! meows: Boolean barks: Int owner: Agent }
        type Rock { weight: Float }
        union Pet = Dog | Cat
        enum Sort { asc desc }
        enum Channel { telephony chat }
        input Filter { and: [Filter] or: [Filter] status: Text channel: ChannelText total: Number }
        input Text { equals: String match: String }
        input ChannelText { equals: Channel }
        input Number { gt: Long! unit: Int }
    )");
    return *instance;
}

QList<Problem> problemsOf(const QByteArray &text, const Limits &limits = {})
{
    const auto document = parse(text);
    if (!document)
        return {document.error()};
    return validate(schema(), *document, limits);
}

/// "Rule@what stands there" for each problem.
QStringList told(const QByteArray &text)
{
    QStringList result;
    for (const Problem &problem : problemsOf(text))
        result.append(problem.rule + u'@' + QString::fromUtf8(text.mid(problem.range.offset, problem.range.length)));
    return result;
}

QByteArray fieldsWithAliases(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += 'a' + QByteArray::number(i) + ": __typename ";
    return text;
}

} // namespace

class ValidateTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void rightQueriesHaveNoProblems_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("fields, arguments and leafs") << QByteArray("{ tasks(from: 1 to: 2) { id status(sort: asc) agent { name } __typename } }");
        QTest::newRow("a long number as a string of digits") << QByteArray("{ tasks(from: \"1738833921000\" to: 2) { id } }");
        QTest::newRow("one value where a list is asked for")
            << QByteArray("{ tasks(from: 1 to: 2 filter: {and: {status: {equals: \"a\"}}}) { id } }");
        QTest::newRow("null where it is allowed") << QByteArray("{ tasks(from: 1 to: 2 filter: {status: {equals: null}} first: null) { id } }");
        QTest::newRow("any value for JSON") << QByteArray("{ any(json: {a: [1, \"b\", c, null]}) }");
        QTest::newRow("variables with defaults") << QByteArray(
            "query($f: Long! $c: Channel = telephony) { tasks(from: $f to: 2 channel: $c) { id } }");
        QTest::newRow("a variable inside an object")
            << QByteArray("query($s: String) { tasks(from: 1 to: 2 filter: {or: [{status: {match: $s}}]}) { id } }");
        QTest::newRow("a nullable variable with a default for a non-null place")
            << QByteArray("query($f: Long = 5) { tasks(from: $f to: 2) { id } }");
        QTest::newRow("a non-null variable for a nullable place") << QByteArray("query($n: Int!) { tasks(from: 1 to: 2 first: $n) { id } }");
        QTest::newRow("fragments on objects, interfaces and unions")
            << QByteArray("{ pet { ...a ... on Cat { meows } } } fragment a on Animal { name }");
        QTest::newRow("fragments within fragments") << QByteArray("{ pet { ...a } } fragment a on Dog { ...b } fragment b on Dog { barks }");
        QTest::newRow("the same field twice") << QByteArray("{ tasks(from: 1 to: 2) { id } tasks(to: 2 from: 1) { id } }");
        QTest::newRow("different fields on different objects") << QByteArray("{ pet { ... on Dog { x: name } ... on Cat { x: name } } }");
        QTest::newRow("directives with variables") << QByteArray("query($a: Boolean!) { pet @skip(if: $a) { __typename @include(if: true) } }");
        QTest::newRow("several named operations") << QByteArray("query A { pet { __typename } } query B { pet { __typename } }");
        QTest::newRow("a mutation") << QByteArray("mutation { change(id: 7) }");
        QTest::newRow("a subscription to one field") << QByteArray("subscription { news }");
    }

    void rightQueriesHaveNoProblems()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(told(text), QStringList());
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("a type among the queries") << QByteArray("{ pet { __typename } } scalar X")
                                                  << QStringList{u"ExecutableDefinitions@scalar X"_s};
        QTest::newRow("two operations of one name") << QByteArray("query A { any } query A { any }") << QStringList{u"UniqueOperationNames@A"_s};
        QTest::newRow("an anonymous operation beside another")
            << QByteArray("{ any } query A { any }") << QStringList{u"LoneAnonymousOperation@{ any }"_s};
        QTest::newRow("a subscription to two fields")
            << QByteArray("subscription { news olds }") << QStringList{u"SingleFieldSubscriptions@subscription { news olds }"_s};

        QTest::newRow("a field that is not there") << QByteArray("{ tasks(from: 1 to: 2) { identity } }")
                                                   << QStringList{u"FieldsOnCorrectType@identity"_s};
        QTest::newRow("a field of a union") << QByteArray("{ pet { name } }") << QStringList{u"FieldsOnCorrectType@name"_s};
        QTest::newRow("a field of another object of the interface")
            << QByteArray("{ animal { barks } }") << QStringList{u"FieldsOnCorrectType@barks"_s};
        QTest::newRow("a whole type where its fields must be chosen, of the schema itself")
            << QByteArray("{ __schema { types } }") << QStringList{u"ScalarLeafs@types"_s};
        QTest::newRow("a selection below a leaf") << QByteArray("{ tasks(from: 1 to: 2) { id { x } } }") << QStringList{u"ScalarLeafs@{ x }"_s};
        QTest::newRow("no selection below an object") << QByteArray("{ tasks(from: 1 to: 2) }") << QStringList{u"ScalarLeafs@tasks"_s};
        QTest::newRow("an argument that is not there")
            << QByteArray("{ tasks(from: 1 to: 2 filtre: {}) { id } }") << QStringList{u"KnownArgumentNames@filtre"_s};
        QTest::newRow("a directive's argument that is not there")
            << QByteArray("{ any @skip(if: true unless: false) }") << QStringList{u"KnownArgumentNames@unless"_s};
        QTest::newRow("an argument twice") << QByteArray("{ tasks(from: 1 to: 2 to: 3) { id } }") << QStringList{u"UniqueArgumentNames@to"_s};
        QTest::newRow("required arguments missing")
            << QByteArray("{ tasks { id } }") << QStringList{u"ProvidedRequiredArguments@tasks"_s, u"ProvidedRequiredArguments@tasks"_s};
        QTest::newRow("a directive's required argument missing") << QByteArray("{ any @skip }") << QStringList{u"ProvidedRequiredArguments@skip"_s};

        QTest::newRow("two fragments of one name") << QByteArray("{ pet { ...a } } fragment a on Dog { name } fragment a on Dog { name }")
                                                   << QStringList{u"UniqueFragmentNames@a"_s, u"NoUnusedFragments@a"_s};
        QTest::newRow("an unknown fragment") << QByteArray("{ pet { ...dog } }") << QStringList{u"KnownFragmentNames@dog"_s};
        QTest::newRow("an unknown type in a condition") << QByteArray("{ pet { ... on Dogg { name } } }") << QStringList{u"KnownTypeNames@Dogg"_s};
        QTest::newRow("an unknown type of a variable")
            << QByteArray("query($a: Lung) { any(json: $a) }") << QStringList{u"KnownTypeNames@Lung"_s, u"VariablesInAllowedPosition@a"_s};
        QTest::newRow("a fragment on a scalar") << QByteArray("{ ...a } fragment a on Int { x }") << QStringList{u"FragmentsOnCompositeTypes@Int"_s};
        QTest::newRow("a fragment that nobody spreads") << QByteArray("{ any } fragment a on Dog { name }") << QStringList{u"NoUnusedFragments@a"_s};
        QTest::newRow("a fragment spread only by an unused one") << QByteArray("{ any } fragment a on Dog { ...b } fragment b on Dog { name }")
                                                                 << QStringList{u"NoUnusedFragments@a"_s, u"NoUnusedFragments@b"_s};
        QTest::newRow("a fragment in itself") << QByteArray("{ pet { ...a } } fragment a on Dog { ...a }") << QStringList{u"NoFragmentCycles@...a"_s};
        QTest::newRow("fragments in a circle") << QByteArray("{ pet { ...a } } fragment a on Dog { ...b } fragment b on Dog { owner { id } ...a }")
                                               << QStringList{u"NoFragmentCycles@...a"_s};
        QTest::newRow("a circle through the first of two of one name")
            << QByteArray("{ ...F } fragment F on Query { pet { ...G } } fragment G on Dog { owner { ...F } } fragment F on Query { any }")
            << QStringList{u"NoFragmentCycles@...F"_s, u"PossibleFragmentSpreads@...F"_s, u"UniqueFragmentNames@F"_s, u"NoUnusedFragments@F"_s};
        QTest::newRow("a fragment that can never match")
            << QByteArray("{ pet { ... on Rock { weight } } }") << QStringList{u"PossibleFragmentSpreads@Rock"_s};
        QTest::newRow("a spread that can never match")
            << QByteArray("{ pet { ... on Dog { ...a } } } fragment a on Cat { name }") << QStringList{u"PossibleFragmentSpreads@...a"_s};

        QTest::newRow("text where a number is asked for")
            << QByteArray("{ tasks(from: 1 to: 2 first: \"3\") { id } }") << QStringList{u"ValuesOfCorrectType@\"3\""_s};
        QTest::newRow("a number beyond 32 bits") << QByteArray("{ tasks(from: 1 to: 2 first: 2147483648) { id } }")
                                                 << QStringList{u"ValuesOfCorrectType@2147483648"_s};
        QTest::newRow("a number beyond 64 bits") << QByteArray("{ tasks(from: 9223372036854775808 to: 2) { id } }")
                                                 << QStringList{u"ValuesOfCorrectType@9223372036854775808"_s};
        QTest::newRow("a fraction for a long number") << QByteArray("{ tasks(from: 1.5 to: 2) { id } }") << QStringList{u"ValuesOfCorrectType@1.5"_s};
        QTest::newRow("letters for a long number") << QByteArray("{ tasks(from: \"now\" to: 2) { id } }")
                                                   << QStringList{u"ValuesOfCorrectType@\"now\""_s};
        QTest::newRow("null where a value must be") << QByteArray("{ tasks(from: null to: 2) { id } }") << QStringList{u"ValuesOfCorrectType@null"_s};
        QTest::newRow("an enum value in quotes") << QByteArray("{ tasks(from: 1 to: 2 channel: \"chat\") { id } }")
                                                 << QStringList{u"ValuesOfCorrectType@\"chat\""_s};
        QTest::newRow("an unknown enum value") << QByteArray("{ tasks(from: 1 to: 2 channel: telefony) { id } }")
                                               << QStringList{u"ValuesOfCorrectType@telefony"_s};
        QTest::newRow("text without quotes") << QByteArray("{ tasks(from: 1 to: 2 filter: {status: {equals: ended}}) { id } }")
                                             << QStringList{u"ValuesOfCorrectType@ended"_s};
        QTest::newRow("an unknown input field, however deep")
            << QByteArray("{ tasks(from: 1 to: 2 filter: {and: [{or: [{status: {equal: \"a\"}}]}]}) { id } }")
            << QStringList{u"ValuesOfCorrectType@equal"_s};
        QTest::newRow("a required input field missing")
            << QByteArray("{ tasks(from: 1 to: 2 filter: {total: {unit: 1}}) { id } }") << QStringList{u"ValuesOfCorrectType@{unit: 1}"_s};
        QTest::newRow("text where an object is asked for")
            << QByteArray("{ tasks(from: 1 to: 2 filter: {status: \"ended\"}) { id } }") << QStringList{u"ValuesOfCorrectType@\"ended\""_s};
        QTest::newRow("a list where one value is asked for")
            << QByteArray("{ tasks(from: [1] to: 2) { id } }") << QStringList{u"ValuesOfCorrectType@[1]"_s};
        QTest::newRow("a wrong default") << QByteArray("query($n: Int = \"x\") { tasks(from: 1 to: 2 first: $n) { id } }")
                                         << QStringList{u"ValuesOfCorrectType@\"x\""_s};
        QTest::newRow("an input field twice") << QByteArray(
            "{ tasks(from: 1 to: 2 filter: {and: [{status: {equals: \"a\" equals: \"b\"}}]}) { id } }")
                                              << QStringList{u"UniqueInputFieldNames@equals"_s};

        QTest::newRow("an unknown directive") << QByteArray("{ any @skipp(if: true) }") << QStringList{u"KnownDirectives@@skipp(if: true)"_s};
        QTest::newRow("a directive in the wrong place")
            << QByteArray("query @skip(if: true) { any }") << QStringList{u"KnownDirectives@@skip(if: true)"_s};
        QTest::newRow("a directive twice") << QByteArray("{ any @skip(if: true) @skip(if: false) }")
                                           << QStringList{u"UniqueDirectivesPerLocation@@skip(if: false)"_s};

        QTest::newRow("two variables of one name") << QByteArray("query($n: Int $n: Int) { tasks(from: 1 to: 2 first: $n) { id } }")
                                                   << QStringList{u"UniqueVariableNames@$n: Int"_s};
        QTest::newRow("a variable of an object type")
            << QByteArray("query($t: Task) { any(json: $t) }") << QStringList{u"VariablesAreInputTypes@Task"_s, u"VariablesInAllowedPosition@t"_s};
        QTest::newRow("an unknown variable") << QByteArray("query($from: Long!) { tasks(from: $from to: $form) { id } }")
                                             << QStringList{u"NoUndefinedVariables@form"_s};
        QTest::newRow("an unknown variable inside a fragment")
            << QByteArray("{ pet { ...a } } fragment a on Dog { barks(loud: $x) }") << QStringList{u"NoUndefinedVariables@x"_s};
        QTest::newRow("a variable nobody uses") << QByteArray("query($n: Int) { any }") << QStringList{u"NoUnusedVariables@$n: Int"_s};
        QTest::newRow("a variable of the wrong type")
            << QByteArray("query($n: String) { tasks(from: 1 to: 2 first: $n) { id } }") << QStringList{u"VariablesInAllowedPosition@n"_s};
        QTest::newRow("a nullable variable in a non-null place")
            << QByteArray("query($n: Long) { tasks(from: $n to: 2) { id } }") << QStringList{u"VariablesInAllowedPosition@n"_s};
        QTest::newRow("a list variable where one value is asked for")
            << QByteArray("query($n: [Int]) { tasks(from: 1 to: 2 first: $n) { id } }") << QStringList{u"VariablesInAllowedPosition@n"_s};

        QTest::newRow("different fields under one name")
            << QByteArray("{ tasks(from: 1 to: 2) { x: id x: status } }") << QStringList{u"OverlappingFieldsCanBeMerged@x: status"_s};
        QTest::newRow("one field with different arguments") << QByteArray("{ tasks(from: 1 to: 2) { status status(sort: asc) } }")
                                                            << QStringList{u"OverlappingFieldsCanBeMerged@status(sort: asc)"_s};
        QTest::newRow("a conflict deep below merged fields")
            << QByteArray("{ tasks(from: 1 to: 2) { agent { x: id } agent { x: name } } }") << QStringList{u"OverlappingFieldsCanBeMerged@x: name"_s};
        QTest::newRow("a conflict through fragments")
            << QByteArray("{ pet { ...a ...b } } fragment a on Dog { x: name } fragment b on Dog { x: barks }")
            << QStringList{u"OverlappingFieldsCanBeMerged@x: barks"_s};
        QTest::newRow("one name with two shapes on different objects")
            << QByteArray("{ pet { ... on Dog { barks } ... on Cat { barks } } }") << QStringList{u"OverlappingFieldsCanBeMerged@barks"_s};
        QTest::newRow("shapes that differ below different objects")
            << QByteArray("{ pet { ... on Dog { owner { x: id } } ... on Cat { owner { x: name } } } }")
            << QStringList{u"OverlappingFieldsCanBeMerged@x: name"_s};
    }

    void rules()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(told(text), expected);
    }

    void suggestions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("suggestion");

        QTest::newRow("a field") << QByteArray("{ tasks(from: 1 to: 2) { staus } }") << u"status"_s;
        QTest::newRow("a field in the wrong case") << QByteArray("{ Pet { __typename } }") << u"pet"_s;
        QTest::newRow("an argument") << QByteArray("{ tasks(form: 1 from: 1 to: 2) { id } }") << u"from"_s;
        QTest::newRow("an enum value") << QByteArray("{ tasks(from: 1 to: 2 channel: telefony) { id } }") << u"telephony"_s;
        QTest::newRow("an enum value without its quotes") << QByteArray("{ tasks(from: 1 to: 2 channel: \"chat\") { id } }") << u"chat"_s;
        QTest::newRow("text with its quotes") << QByteArray("{ tasks(from: 1 to: 2 filter: {status: {equals: ended}}) { id } }") << u"\"ended\""_s;
        QTest::newRow("nothing that is far off") << QByteArray("{ tasks(from: 1 to: 2) { xyzzy } }") << QString();
    }

    void suggestions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, suggestion);
        QCOMPARE(problemsOf(text).value(0).suggestion, suggestion);
    }

    void problemsComeInTheOrderOfTheText()
    {
        QCOMPARE(told("{ tasks(to: x from: 1) { foo } bar }"),
                 (QStringList{u"ValuesOfCorrectType@x"_s, u"FieldsOnCorrectType@foo"_s, u"FieldsOnCorrectType@bar"_s}));
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rule");

        QByteArray bomb = "{ pet { ...f0 } }";
        for (int i = 0; i < 30; ++i)
            bomb += " fragment f" + QByteArray::number(i) + " on Dog { a: owner { __typename } ...f" + QByteArray::number(i + 1)
                + " ... on Dog { ...f" + QByteArray::number(i + 1) + " } }";
        bomb += " fragment f30 on Dog { name }";
        QByteArray chain = "{ pet { ...f0 } }";
        for (int i = 0; i < 20000; ++i)
            chain += " fragment f" + QByteArray::number(i) + " on Dog { ...f" + QByteArray::number(i + 1) + " }";
        chain += " fragment f20000 on Dog { name }";

        QTest::newRow("10,000 aliases") << QByteArray("{ " + fieldsWithAliases(10000) + " }") << u"TooComplex"_s;
        QTest::newRow("fragments that double thirty times") << bomb << u"TooComplex"_s;
        QTest::newRow("20,000 fragments, each in the one before") << chain << u"TooDeep"_s;
    }

    void limits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rule);
        QElapsedTimer timer;
        timer.start();
        const QList<Problem> problems = problemsOf(text);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().rule, rule);
        QVERIFY2(timer.elapsed() < 5000, "bounded time");
    }

    void limitsAreTheCallers()
    {
        QCOMPARE(problemsOf("{ a: any b: any }", {.depth = 10, .fields = 2}).size(), 0);
        QCOMPARE(problemsOf("{ a: any b: any }", {.depth = 10, .fields = 1}).value(0).rule, u"TooComplex"_s);
        QCOMPARE(problemsOf("{ pet { __typename } }", {.depth = 1, .fields = 10}).value(0).rule, u"TooDeep"_s);
    }

    void manyEqualFieldsAreMergedQuickly()
    {
        QByteArray text = "{ ";
        for (int i = 0; i < 4900; ++i)
            text += "any ";
        QCOMPARE(problemsOf(text + '}').size(), 0);
    }
};

QTEST_GUILESS_MAIN(ValidateTest)
#include "validatetest.moc"
