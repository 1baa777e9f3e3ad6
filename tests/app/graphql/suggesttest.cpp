// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/suggest.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

const Schema &library()
{
    static const Schema schema = *Schema::fromSdl(
        "type Query { \"Finds books.\" books(first: Int, filter: Filter, sort: Order, marks: [Mark!]): [Book!]  item(id: ID!): Item }\n"
        "type Mutation { lend(id: ID!): Boolean }\n"
        "interface Item { id: ID }\n"
        "type Book implements Item { id: ID title: String author: Author }\n"
        "type Film implements Item { id: ID length: Int }\n"
        "type Author { name: String }\n"
        "enum Order { asc desc }\n"
        "enum Mark { read wanted }\n"
        "input Filter { title: Text! lent: Boolean and: [Filter] }\n"
        "input Text { equals: String contains: String }\n");
    return schema;
}

/// The cursor is the stroke.
QList<Suggestion> at(QByteArray text)
{
    const qsizetype cursor = text.indexOf('|');
    return suggest(library(), text.remove(cursor, 1), cursor);
}

QString labels(const QList<Suggestion> &suggestions)
{
    QStringList labels;
    for (const Suggestion &one : suggestions)
        labels.append(one.label);
    return labels.join(u' ');
}

} // namespace

class SuggestTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSchemaAllowsIsProposed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("labels");

        const auto row = [](const char *name, const QByteArray &text, const char *labels) { QTest::newRow(name) << text << QString::fromLatin1(labels); };
        row("an empty document", "|", "query mutation fragment");
        row("a letter of a definition", "mu|", "mutation");
        row("behind a definition", "{ books { id } } |", "query mutation fragment");
        row("root fields", "{ | }", "books item __typename");
        row("root fields of a mutation", "mutation { | }", "lend __typename");
        row("fields of a type", "{ books { |", "id title author __typename");
        row("fields by their letters", "{ books { t|", "title author __typename");
        row("fields by letters inside", "{ books { hor|", "author");
        row("a level deeper", "{ books { author { |", "name __typename");
        row("behind a level", "{ books { author { name } |", "id title author __typename");
        row("behind an alias", "{ books { a: ti|", "title");
        row("of an aliased field", "{ b: books { ti|", "title");
        row("fields in a broken text", "{ books(first: ) { id title: } item { ti", "");
        row("an argument", "{ books(|", "first filter sort marks");
        row("the required argument first", "{ books(filter: {|", "title lent and");
        row("arguments that are not there yet", "{ books(first: 1, |", "filter sort marks");
        row("arguments behind an object", "{ books(filter: {lent: true} |", "first sort marks");
        row("a field of an input object in a list", "{ books(filter: {title: {}, and: [{|", "title lent and");
        row("an enum value", "{ books(sort: |", "asc desc");
        row("an enum value by its letter", "{ books(sort: d|", "desc");
        row("an enum value in a list", "{ books(marks: [read, w|", "wanted");
        row("true and false", "{ books(filter: {lent: |", "true false");
        row("an object where one belongs", "{ books(filter: |", "{ }");
        row("a list of objects", "{ books(filter: {and: |", "[{ }]");
        row("variables that fit", "query ($n: Int, $f: Filter, $o: Order) { books(first: |", "$n");
        row("variables by the sign", "query ($n: Int, $f: Filter) { books(filter: $|", "$f");
        row("variables beside enum values", "query ($o: Order!) { books(sort: |", "$o asc desc");
        row("variables of another operation are not", "query A($n: Int) { books(first: $n) { id } } query B($m: Int) { books(first: $|", "$m");
        row("variable types", "query ($o: Or|", "Order");
        row("variable types in brackets", "query ($o: [Or|", "Order");
        row("defaults", "query ($o: Order = |", "asc desc");
        row("behind the variables", "query ($o: Order = asc) { books(sort: $o) { ti|", "title");
        row("a spread", "{ item(id: 1) { ...| } } fragment Pages on Book { id } fragment People on Author { name }", "on Pages");
        row("a type condition", "{ item(id: 1) { ... on | } }", "Item Book Film");
        row("fields of the condition", "{ item(id: 1) { ... on Film { l| } } }", "length");
        row("fields behind an inline fragment", "{ item(id: 1) { ... on Film { length } | } }", "id __typename");
        row("fields of a fragment", "fragment F on Author { n|", "name __typename");
        row("a directive of a field", "{ books @|", "skip include");
        row("its argument", "{ books @include(|", "if");
        row("its value", "{ books @include(if: t|", "true");
        row("nothing in a string", "{ item(id: \"bo|ok\") { id } }", "");
        row("nothing in a string without its end", "{ item(id: \"bo|", "");
        row("nothing in a comment", "{ # bo|\n }", "");
        row("nothing for a new name", "query bo|", "");
        row("nothing for a new variable", "query ($bo|", "");
        row("nothing below an unknown field", "{ nobody { |", "");
        row("nothing for what is complete", "{ books { title| } }", "");
        row("nothing in a schema", "type bo|", "");
    }

    void whatTheSchemaAllowsIsProposed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, labels);
        if (!text.contains('|'))
            text += '|';
        QCOMPARE(::labels(at(text)), labels);
    }

    void aProposalSaysTypeAndDescription()
    {
        const Suggestion books = at("{ boo| }").value(0);
        QCOMPARE(books.type, QString("[Book!]"));
        QCOMPARE(books.description, QString("Finds books."));
        QVERIFY(at("{ books(filter: {|").value(0).isRequired);
    }

    void whatIsTakenIsWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("result");

        QTest::newRow("a leaf alone") << QByteArray("{ books { tit| } }") << QByteArray("{ books { title| } }");
        QTest::newRow("a field with fields") << QByteArray("{\n  books {\n    auth|\n  }\n}") << QByteArray("{\n  books {\n    author {\n      |\n    }\n  }\n}");
        QTest::newRow("what has its braces already") << QByteArray("{ boo| { id } }") << QByteArray("{ books| { id } }");
        QTest::newRow("a required argument") << QByteArray("{ ite| }") << QByteArray("{ item(id: |) {\n  \n} }");
        QTest::newRow("an argument") << QByteArray("{ books(fir|) }") << QByteArray("{ books(first: |) }");
        QTest::newRow("an argument with its colon") << QByteArray("{ books(fir|: 1) }") << QByteArray("{ books(first|: 1) }");
        QTest::newRow("in the middle of a word") << QByteArray("{ books { ti|tel } }") << QByteArray("{ books { title| } }");
        QTest::newRow("a variable") << QByteArray("query ($n: Int) { books(first: $|) }") << QByteArray("query ($n: Int) { books(first: $n|) }");
        QTest::newRow("an object") << QByteArray("{ books(filter: |) }") << QByteArray("{ books(filter: { | }) }");
    }

    void whatIsTakenIsWhole()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, result);
        const Suggestion taken = at(text).value(0);
        text.remove(text.indexOf('|'), 1);
        text.replace(taken.range.offset, taken.range.length, taken.text);
        text.insert(taken.range.offset + taken.cursor, '|');
        QCOMPARE(text, result);
    }
};

QTEST_APPLESS_MAIN(SuggestTest)
#include "suggesttest.moc"
