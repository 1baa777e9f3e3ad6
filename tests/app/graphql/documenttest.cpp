// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

QByteArray printed(const Value &value)
{
    struct Printer
    {
        QByteArray operator()(const NullValue &) const { return "null"; }
        QByteArray operator()(const Variable &variable) const { return '$' + variable.name.text.toByteArray(); }
        QByteArray operator()(const IntValue &number) const { return number.text.toByteArray(); }
        QByteArray operator()(const FloatValue &number) const { return number.text.toByteArray(); }
        QByteArray operator()(const StringValue &string) const { return '"' + string.value.toUtf8() + '"'; }
        QByteArray operator()(const BooleanValue &boolean) const { return boolean.value ? "true" : "false"; }
        QByteArray operator()(const EnumValue &value) const { return value.name.toByteArray(); }
        QByteArray operator()(const ListValue &list) const
        {
            QByteArrayList values;
            for (const Value &value : list.values)
                values += printed(value);
            return '[' + values.join(' ') + ']';
        }
        QByteArray operator()(const ObjectValue &object) const
        {
            QByteArrayList fields;
            for (const ObjectField &field : object.fields)
                fields += field.name.text.toByteArray() + ':' + printed(field.value);
            return '{' + fields.join(' ') + '}';
        }
    };
    return std::visit(Printer(), value.content);
}

QByteArray printed(const std::vector<Argument> &arguments)
{
    QByteArrayList texts;
    for (const Argument &argument : arguments)
        texts += argument.name.text.toByteArray() + ':' + printed(argument.value);
    return texts.isEmpty() ? QByteArray() : '(' + texts.join(' ') + ')';
}

QByteArray printed(const std::vector<Directive> &directives)
{
    QByteArray text;
    for (const Directive &directive : directives)
        text += " @" + directive.name.text.toByteArray() + printed(directive.arguments);
    return text;
}

QByteArray printed(const SelectionSet &set)
{
    struct Printer
    {
        QByteArray operator()(const Field &field) const
        {
            const QByteArray alias = field.alias.text.isEmpty() ? QByteArray() : field.alias.text.toByteArray() + ':';
            return alias + field.name.text.toByteArray() + printed(field.arguments) + printed(field.directives) + printed(field.selectionSet);
        }
        QByteArray operator()(const FragmentSpread &spread) const { return "..." + spread.name.text.toByteArray() + printed(spread.directives); }
        QByteArray operator()(const InlineFragment &fragment) const
        {
            return "...on:" + fragment.typeCondition.text.toByteArray() + printed(fragment.directives) + printed(fragment.selectionSet);
        }
    };
    QByteArrayList selections;
    for (const Selection &selection : set.selections)
        selections += std::visit(Printer(), selection);
    return selections.isEmpty() ? QByteArray() : '{' + selections.join(' ') + '}';
}

QByteArray printed(const Definition &definition)
{
    struct Printer
    {
        QByteArray operator()(const OperationDefinition &operation) const
        {
            static constexpr const char *types[] = {"query ", "mutation ", "subscription "};
            QByteArray variables;
            for (const VariableDefinition &variable : operation.variables) {
                variables += '$' + variable.variable.text.toByteArray() + ':' + variable.type.toString().toUtf8();
                if (variable.defaultValue)
                    variables += '=' + printed(*variable.defaultValue);
                variables += ' ';
            }
            return types[int(operation.type)] + operation.name.text.toByteArray() + variables + printed(operation.directives)
                + printed(operation.selectionSet);
        }
        QByteArray operator()(const FragmentDefinition &fragment) const
        {
            return "fragment " + fragment.name.text.toByteArray() + " on " + fragment.typeCondition.text.toByteArray()
                + printed(fragment.selectionSet);
        }
        QByteArray operator()(const SchemaDefinition &schema) const
        {
            QByteArray text = "schema";
            for (const RootOperationType &root : schema.operationTypes)
                text += ' ' + root.type.text.toByteArray();
            return text;
        }
        QByteArray operator()(const DirectiveDefinition &directive) const
        {
            QByteArray text = '@' + directive.name.text.toByteArray() + (directive.isRepeatable ? "*" : "");
            for (const Name &location : directive.locations)
                text += ' ' + location.text.toByteArray();
            return text;
        }
        QByteArray operator()(const TypeDefinition &type) const
        {
            static constexpr const char *kinds[] = {"scalar ", "type ", "interface ", "union ", "enum ", "input "};
            QByteArray text = (type.isExtension ? "extend " : "") + QByteArray(kinds[int(type.kind)]) + type.name.text.toByteArray();
            for (const Name &name : type.interfaces)
                text += " &" + name.text.toByteArray();
            for (const FieldDefinition &field : type.fields) {
                text += ' ' + field.name.text.toByteArray() + '(';
                for (const InputValueDefinition &argument : field.arguments)
                    text += argument.name.text.toByteArray() + ':' + argument.type.toString().toUtf8();
                text += "):" + field.type.toString().toUtf8();
            }
            for (const Name &member : type.members)
                text += " |" + member.text.toByteArray();
            for (const EnumValueDefinition &value : type.values)
                text += ' ' + value.name.text.toByteArray();
            for (const InputValueDefinition &field : type.inputFields)
                text += ' ' + field.name.text.toByteArray() + ':' + field.type.toString().toUtf8()
                    + (field.defaultValue ? "=" + printed(*field.defaultValue) : "");
            return text + (type.description.isEmpty() ? QByteArray() : " \"" + type.description.toUtf8() + '"');
        }
    };
    return std::visit(Printer(), definition);
}

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

class DocumentTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("tree");

        QTest::newRow("a query may leave its keyword out") << QByteArray("{ a b { c } }") << QByteArray("query {a b{c}}");
        QTest::newRow("an operation has a name") << QByteArray("query Q { a }") << QByteArray("query Q{a}");
        QTest::newRow("mutations are read") << QByteArray("mutation { a }") << QByteArray("mutation {a}");
        QTest::newRow("subscriptions are read") << QByteArray("subscription S { a }") << QByteArray("subscription S{a}");
        QTest::newRow("a field has an alias") << QByteArray("{ x: a }") << QByteArray("query {x:a}");
        QTest::newRow("keywords are good field names")
            << QByteArray("{ query fragment on true null type }") << QByteArray("query {query fragment on true null type}");
        QTest::newRow("arguments hold every kind of value")
            << QByteArray(R"({ a(i: -1 f: 1.5 s: "x" b: true n: null e: chat l: [1, [2]] o: {k: "v"} v: $v) })")
            << QByteArray(R"(query {a(i:-1 f:1.5 s:"x" b:true n:null e:chat l:[1 [2]] o:{k:"v"} v:$v)})");
        QTest::newRow("empty lists and objects are values") << QByteArray("{ a(l: [] o: {}) }") << QByteArray("query {a(l:[] o:{})}");
        QTest::newRow("variables have types and defaults")
            << QByteArray("query ($a: Long! = 5, $b: [[String!]]!) { a }") << QByteArray("query $a:Long!=5 $b:[[String!]]! {a}");
        QTest::newRow("directives stand on fields") << QByteArray("{ a @skip(if: $x) @b }") << QByteArray("query {a @skip(if:$x) @b}");
        QTest::newRow("fragments are spread and defined")
            << QByteArray("{ ...f } fragment f on T { a }") << QByteArray("query {...f}\nfragment f on T{a}");
        QTest::newRow("inline fragments stand with and without a type")
            << QByteArray("{ ... on T { a } ... @include(if: true) { b } }") << QByteArray("query {...on:T{a} ...on: @include(if:true){b}}");
        QTest::newRow("a schema names its roots") << QByteArray("schema { query: Q mutation: M }") << QByteArray("schema Q M");
        QTest::newRow("types have descriptions") << QByteArray("\"what\" scalar Long") << QByteArray("scalar Long \"what\"");
        QTest::newRow("object types have fields with arguments")
            << QByteArray("type T implements A & B { a(x: Int): [T!] }") << QByteArray("type T &A &B a(x:Int):[T!]");
        QTest::newRow("interfaces are types") << QByteArray("interface I { a: ID }") << QByteArray("interface I a():ID");
        QTest::newRow("unions have members") << QByteArray("union U = | A | B") << QByteArray("union U |A |B");
        QTest::newRow("enums have values") << QByteArray("enum E { a \"x\" b @deprecated }") << QByteArray("enum E a b");
        QTest::newRow("input fields have defaults") << QByteArray("input I { a: Int = 3 b: [I] }") << QByteArray("input I a:Int=3 b:[I]");
        QTest::newRow("types can be extended") << QByteArray("extend type T { b: Int }") << QByteArray("extend type T b():Int");
        QTest::newRow("directives are defined") << QByteArray("directive @d(a: Int) repeatable on FIELD | QUERY") << QByteArray("@d* FIELD QUERY");
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, tree);
        const auto document = parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QByteArrayList definitions;
        for (const Definition &definition : document->definitions)
            definitions += printed(definition);
        QCOMPARE(definitions.join('\n'), tree);
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<qsizetype>("offset");

        const QString syntax = QStringLiteral("Syntax");
        const QString tooDeep = QStringLiteral("TooDeep");
        QTest::newRow("an empty text") << QByteArray(" # nothing\n") << syntax << qsizetype(11);
        QTest::newRow("an empty selection set") << QByteArray("{ }") << syntax << qsizetype(2);
        QTest::newRow("a selection set without its end") << QByteArray("{ a { b }") << syntax << qsizetype(9);
        QTest::newRow("one closing bracket too many") << QByteArray("{ a } }") << syntax << qsizetype(6);
        QTest::newRow("empty arguments") << QByteArray("{ a() }") << syntax << qsizetype(4);
        QTest::newRow("an argument without a value") << QByteArray("{ a(x:) }") << syntax << qsizetype(6);
        QTest::newRow("an argument without a colon") << QByteArray("{ a(x 1) }") << syntax << qsizetype(6);
        QTest::newRow("JSON instead of a query") << QByteArray(R"({"query": "{ a }"})") << syntax << qsizetype(1);
        QTest::newRow("a variable as a default") << QByteArray("query ($a: Int = $b) { a }") << syntax << qsizetype(17);
        QTest::newRow("a fragment called on") << QByteArray("fragment on on T { a }") << syntax << qsizetype(9);
        QTest::newRow("a word that starts nothing") << QByteArray("querry { a }") << syntax << qsizetype(0);
        QTest::newRow("a description before a query") << QByteArray("\"x\" query { a }") << syntax << qsizetype(4);
        QTest::newRow("an enum value called true") << QByteArray("enum E { true }") << syntax << qsizetype(14);
        QTest::newRow("a broken token in the middle") << QByteArray("{ a(x: \"b) }") << syntax << qsizetype(7);
        QTest::newRow("invalid UTF-8 in a comment") << QByteArray("{ a }\n# \xFF\n") << syntax << qsizetype(6);
        QTest::newRow("a type in seventeen lists") << "query ($a: " + repeated("[", 17) + "Int" + repeated("]", 17) + ") { a }" << syntax
                                                   << qsizetype(48);
        QTest::newRow("5,000 nested fields") << repeated("{a", 5000) + repeated("}", 5000) << tooDeep << qsizetype(400);
        QTest::newRow("a million nested lists") << "{a(x:" + repeated("[", 1000000) << tooDeep << qsizetype(204);
        QTest::newRow("a million nested types") << "query($a:" + repeated("[", 1000000) << tooDeep << qsizetype(209);
    }

    void problems()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, rule);
        QFETCH(qsizetype, offset);
        const auto document = parse(text);
        QVERIFY(!document);
        QCOMPARE(document.error().rule, rule);
        QCOMPARE(document.error().range.offset, offset);
        QVERIFY(!document.error().message.isEmpty());
    }

    void depthUpToTheLimitIsRead()
    {
        QVERIFY(parse(repeated("{a", maximumNesting) + repeated("}", maximumNesting)));
        QVERIFY(!parse(repeated("{a", maximumNesting + 1) + repeated("}", maximumNesting + 1)));
    }

    void rangesCoverWhatTheyName()
    {
        const QByteArray text = "{ x: tasks(from: 1 filter: {a: [2]}) { id } }";
        const auto document = parse(text);
        QVERIFY(document);
        const auto &operation = std::get<OperationDefinition>(document->definitions.front());
        const auto &field = std::get<Field>(operation.selectionSet.selections.front());
        const auto at = [&](Base::TextRange range) { return text.sliced(range.offset, range.length); };
        QCOMPARE(at(operation.range), text);
        QCOMPARE(at(field.range), "x: tasks(from: 1 filter: {a: [2]}) { id }");
        QCOMPARE(at(field.alias.range), "x");
        QCOMPARE(at(field.arguments[0].range), "from: 1");
        QCOMPARE(at(field.arguments[1].value.range), "{a: [2]}");
        QCOMPARE(at(field.selectionSet.range), "{ id }");
    }

    void copiesOfADocumentKeepItsTextAlive()
    {
        Document copy;
        {
            const auto document = parse(QByteArray("{ ") + QByteArray(1000, 'a') + " }");
            QVERIFY(document);
            copy = *document;
        }
        const auto &operation = std::get<OperationDefinition>(copy.definitions.front());
        QCOMPARE(std::get<Field>(operation.selectionSet.selections.front()).name.text, QByteArray(1000, 'a'));
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
