// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/builder.h"
#include "app/graphql/document.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;

namespace {

GraphQl::Schema schema()
{
    return GraphQl::Schema::fromSdl("type Query { count: Int tasks(from: Long!, to: Long!, filter: Filter, limit: Int = 5): Tasks me: Agent node: Node } "
                                    "type Mutation { clear(kind: Kind!, what: Filter!): Int } enum Kind { soft hard } scalar Long "
                                    "input Filter { id: String! deep: Filter most: [Int!]! } "
                                    "type Tasks { list: [Task] page: Page } type Page { next: Boolean end: String } "
                                    "type Task { id: ID status: String owner: Agent start: Long ring: Ring } type Ring { ring: Ring } "
                                    "interface Node { id: ID } "
                                    "type Agent implements Node { id: ID name: String team: Team phone: String } type Team { city: String a: Int b: Int c: Int }")
        .value();
}

GraphQl::FieldPlace placeOf(const QString &path)
{
    return {.steps = path.split(u'/')};
}

/// The query with | where the cursor stands; at the start without one.
struct Query
{
    explicit Query(QByteArray text)
    {
        if (const qsizetype mark = text.indexOf('|'); mark >= 0) {
            cursor = mark;
            text.remove(mark, 1);
        }
        document = GraphQl::parseUnfinished(text).value();
    }

    GraphQl::Document document;
    qsizetype cursor = 0;
};

} // namespace

class BuilderTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void select_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("a leaf behind the others of its line") << QByteArray("{ me { id } }") << u"me/name"_s << QByteArray("{ me { id name } }");
        QTest::newRow("a leaf on a line of its own") << QByteArray("{\n  me {\n    id\n  }\n}\n") << u"me/name"_s
                                                     << QByteArray("{\n  me {\n    id\n    name\n  }\n}\n");
        QTest::newRow("comments and commas stay where they are")
            << QByteArray("# top\n{\n  me { # who\n    id, # number\n    # last\n  }\n}") << u"me/name"_s
            << QByteArray("# top\n{\n  me { # who\n    id, # number\n    name\n    # last\n  }\n}");
        QTest::newRow("an indentation of tabs and line ends of Windows")
            << QByteArray("{\r\n\tme {\r\n\t\tid\r\n\t}\r\n}") << u"me/name"_s << QByteArray("{\r\n\tme {\r\n\t\tid\r\n\t\tname\r\n\t}\r\n}");
        QTest::newRow("the bracket behind the last selection") << QByteArray("{\n  me {\n    id }\n}") << u"me/name"_s
                                                              << QByteArray("{\n  me {\n    id\n    name }\n}");
        QTest::newRow("required arguments are put in") << QByteArray("{ count }") << u"tasks/page/end"_s
                                                       << QByteArray("{ count tasks(from: 100, to: 0) { page { end } } }");
        QTest::newRow("the operation's variables are used") << QByteArray("query ($from: Long!, $to: Int!) { count }") << u"tasks/page/end"_s
                                                            << QByteArray("query ($from: Long!, $to: Int!) { count tasks(from: $from, to: 0) { page { end } } }");
        QTest::newRow("a composite field with the leaves there are, being few") << QByteArray("{ count }") << u"tasks/page"_s
                                                                               << QByteArray("{ count tasks(from: 100, to: 0) { page { next end } } }");
        QTest::newRow("a composite field with id and name, being many") << QByteArray("{\n  count\n}") << u"me"_s
                                                                       << QByteArray("{\n  count\n  me {\n    id\n    name\n  }\n}");
        QTest::newRow("a composite field with its first leaf") << QByteArray("{ me { id } }") << u"me/team"_s << QByteArray("{ me { id team { city } } }");
        QTest::newRow("a composite field without leaves goes deeper") << QByteArray("{\n  count\n}") << u"tasks"_s
                                                                     << QByteArray("{\n  count\n  tasks(from: 100, to: 0) {\n    list {\n      id\n    }\n  }\n}");
        QTest::newRow("a type that only holds itself") << QByteArray("{ tasks(from: 1, to: 2) { list { id } } }") << u"tasks/list/ring"_s
                                                       << QByteArray("{ tasks(from: 1, to: 2) { list { id ring { __typename } } } }");
        QTest::newRow("braces where they are missing") << QByteArray("{\n  me\n}") << u"me/name"_s << QByteArray("{\n  me {\n    name\n  }\n}");
        QTest::newRow("what held the place gives way") << QByteArray("{ me { __typename } }") << u"me/name"_s << QByteArray("{ me { name } }");
        QTest::newRow("a name of the type that somebody named stays") << QByteArray("{ me { t: __typename } }") << u"me/name"_s
                                                                     << QByteArray("{ me { t: __typename name } }");
        QTest::newRow("an alias is the same field") << QByteArray("{ x: me { id } }") << u"me/name"_s << QByteArray("{ x: me { id name } }");
        QTest::newRow("into the fragment where the field is") << QByteArray("{ ...F } fragment F on Query { me { id } }") << u"me/name"_s
                                                              << QByteArray("{ ...F } fragment F on Query { me { id name } }");
        QTest::newRow("for one type alone") << QByteArray("{ node { id } }") << u"node/on Agent/name"_s
                                            << QByteArray("{ node { id ... on Agent { name } } }");
        QTest::newRow("into what is there for one type") << QByteArray("{ node { ... on Agent { id } } }") << u"node/on Agent/name"_s
                                                         << QByteArray("{ node { ... on Agent { id name } } }");
        QTest::newRow("an empty text") << QByteArray() << u"me/name"_s << QByteArray("query {\n  me {\n    name\n  }\n}\n");
        QTest::newRow("a text of comments") << QByteArray("# soon") << u"count"_s << QByteArray("# soon\n\nquery {\n  count\n}\n");
        QTest::newRow("the operation at the cursor") << QByteArray("query A { count } query B { coun|t }") << u"me/id"_s
                                                     << QByteArray("query A { count } query B { count me { id } }");
        QTest::newRow("a query beside another kind of operation") << QByteArray("mutation { clear| }\n") << u"count"_s
                                                                  << QByteArray("mutation { clear }\n\nquery {\n  count\n}\n");
        QTest::newRow("what is there already") << QByteArray("{ ... on Query { count } }") << u"count"_s << QByteArray("{ ... on Query { count } }");
        QTest::newRow("what the schema does not know") << QByteArray("{ count }") << u"me/fame"_s << QByteArray("{ count }");
        QTest::newRow("what would be below a leaf") << QByteArray("{ count }") << u"count/id"_s << QByteArray("{ count }");
        QTest::newRow("fragments in a circle") << QByteArray("{ ...F } fragment F on Query { ...F }") << u"count"_s
                                               << QByteArray("{ ...F count } fragment F on Query { ...F }");
    }

    void select()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        const Query query(before);
        const QByteArray after = GraphQl::selected(schema(), query.document, query.cursor, placeOf(path), {{u"from"_s, "100"}});
        QTEST(after, "after");
    }

    void requiredArgumentsHaveTheSimplestValues()
    {
        const Query query("{ count }");
        const QByteArray after = GraphQl::selected(schema(), query.document, 0,
                                                   {.root = GraphQl::OperationDefinition::Type::Mutation, .steps = {u"clear"_s}});
        QCOMPARE(after, "{ count }\n\nmutation {\n  clear(kind: soft, what: { id: \"\", most: [] })\n}\n");
        QVERIFY(GraphQl::parse(after));
    }

    void deselect_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("the last of a line") << QByteArray("{ me { id name } }") << u"me/name"_s << QByteArray("{ me { id } }");
        QTest::newRow("the first of a line") << QByteArray("{ me { id name } }") << u"me/id"_s << QByteArray("{ me { name } }");
        QTest::newRow("one between commas") << QByteArray("{me{id, name, phone}}") << u"me/name"_s << QByteArray("{me{id, phone}}");
        QTest::newRow("one between what stands close") << QByteArray("{count me{id}node{id}}") << u"me"_s << QByteArray("{count node{id}}");
        QTest::newRow("one between whose neighbours would join") << QByteArray("{node{id}count me{id}count}") << u"me"_s
                                                                << QByteArray("{node{id}count count}");
        QTest::newRow("a line of its own") << QByteArray("{\n  me {\n    id\n    name\n  }\n}") << u"me/id"_s << QByteArray("{\n  me {\n    name\n  }\n}");
        QTest::newRow("many lines, with line ends of Windows") << QByteArray("{\r\n  count\r\n  me {\r\n    id\r\n  }\r\n}") << u"me"_s
                                                               << QByteArray("{\r\n  count\r\n}");
        QTest::newRow("comments stay") << QByteArray("{\n  # first\n  count # how many\n  me { id }\n}") << u"count"_s
                                       << QByteArray("{\n  # first\n  # how many\n  me { id }\n}");
        QTest::newRow("the last one takes its field along") << QByteArray("{ count me { id } }") << u"me/id"_s << QByteArray("{ count }");
        QTest::newRow("a field with arguments keeps its place") << QByteArray("{ tasks(from: 1, to: 2) { list { id } } }") << u"tasks/list/id"_s
                                                                << QByteArray("{ tasks(from: 1, to: 2) { __typename } }");
        QTest::newRow("a field with directives keeps its place") << QByteArray("{ me @skip(if: false) { id } }") << u"me/id"_s
                                                                 << QByteArray("{ me @skip(if: false) { __typename } }");
        QTest::newRow("the last of an operation takes it along") << QByteArray("# soon\n{ me { id } }\n") << u"me/id"_s << QByteArray("# soon\n");
        QTest::newRow("an operation with a name keeps its place") << QByteArray("query Mine { count }") << u"count"_s
                                                                  << QByteArray("query Mine { __typename }");
        QTest::newRow("an operation with variables keeps its place") << QByteArray("query ($a: Int) { count }") << u"count"_s
                                                                     << QByteArray("query ($a: Int) { __typename }");
        QTest::newRow("selected twice") << QByteArray("{ me { id } x: me { id name } }") << u"me/id"_s << QByteArray("{ x: me { name } }");
        QTest::newRow("in a fragment") << QByteArray("{ me { ...F } } fragment F on Agent { id name }") << u"me/id"_s
                                       << QByteArray("{ me { ...F } } fragment F on Agent { name }");
        QTest::newRow("all of a fragment that is spread twice")
            << QByteArray("{ me { ...F ...F } } fragment F on Agent { id }") << u"me/id"_s
            << QByteArray("{ me { ...F ...F } } fragment F on Agent { __typename }");
        QTest::newRow("all for one type") << QByteArray("{ node { id ... on Agent { name } } }") << u"node/on Agent/name"_s
                                          << QByteArray("{ node { id } }");
        QTest::newRow("for one type alone") << QByteArray("{ node { id ... on Agent { id } } }") << u"node/id"_s
                                            << QByteArray("{ node { ... on Agent { id } } }");
        QTest::newRow("in the operation at the cursor alone") << QByteArray("query A { count } query B { me { id } coun|t }") << u"count"_s
                                                              << QByteArray("query A { count } query B { me { id } }");
        QTest::newRow("what is not there") << QByteArray("{ count }") << u"me/id"_s << QByteArray("{ count }");
    }

    void deselect()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, path);
        const Query query(before);
        const QByteArray after = GraphQl::deselected(schema(), query.document, query.cursor, placeOf(path));
        QTEST(after, "after");
    }

    void setArgument_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("the first") << QByteArray("{ tasks { list { id } } }") << QByteArray("{ tasks(limit: 7) { list { id } } }");
        QTest::newRow("before a directive") << QByteArray("{ tasks @skip(if: true) { list { id } } }")
                                            << QByteArray("{ tasks(limit: 7) @skip(if: true) { list { id } } }");
        QTest::newRow("behind others") << QByteArray("{ tasks(from: 1) { list { id } } }") << QByteArray("{ tasks(from: 1, limit: 7) { list { id } } }");
        QTest::newRow("behind others without commas") << QByteArray("{ tasks(from: 1 to: 2) { list { id } } }")
                                                      << QByteArray("{ tasks(from: 1 to: 2 limit: 7) { list { id } } }");
        QTest::newRow("on a line of its own") << QByteArray("{ tasks(\n    from: 1\n    to: 2 # end\n  ) { list { id } } }")
                                              << QByteArray("{ tasks(\n    from: 1\n    to: 2 # end\n    limit: 7\n  ) { list { id } } }");
        QTest::newRow("in place of another value") << QByteArray("{ tasks(from: 1, limit : [ 1 ], to: 2) { list { id } } }")
                                                   << QByteArray("{ tasks(from: 1, limit : 7, to: 2) { list { id } } }");
        QTest::newRow("of a field that is not selected") << QByteArray("{ count }") << QByteArray("{ count }");
    }

    void setArgument()
    {
        QFETCH(QByteArray, before);
        const Query query(before);
        const QByteArray after = GraphQl::withArgument(schema(), query.document, 0, placeOf(u"tasks"_s), u"limit"_s, "7");
        QTEST(after, "after");
    }

    void removeArgument_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");

        QTest::newRow("the only one") << QByteArray("{ tasks( limit: 7, ) { list { id } } }") << QByteArray("{ tasks { list { id } } }");
        QTest::newRow("the first") << QByteArray("{ tasks(limit: 7, to: 1) { list { id } } }") << QByteArray("{ tasks(to: 1) { list { id } } }");
        QTest::newRow("the last") << QByteArray("{ tasks(to: 1, limit: 7) { list { id } } }") << QByteArray("{ tasks(to: 1) { list { id } } }");
        QTest::newRow("on a line of its own") << QByteArray("{ tasks(\n  to: 1\n  limit: 7\n) { list { id } } }")
                                              << QByteArray("{ tasks(\n  to: 1\n) { list { id } } }");
        QTest::newRow("one that is not given") << QByteArray("{ tasks(to: 1) { list { id } } }") << QByteArray("{ tasks(to: 1) { list { id } } }");
    }

    void removeArgument()
    {
        QFETCH(QByteArray, before);
        const Query query(before);
        const QByteArray after = GraphQl::withoutArgument(schema(), query.document, 0, placeOf(u"tasks"_s), u"limit"_s);
        QTEST(after, "after");
    }

    /// Whatever is checked and unchecked, in any order, the text can be read.
    void everyEditCanBeRead()
    {
        const QStringList places = {u"count"_s, u"me/name"_s, u"tasks/list/owner/team/a"_s, u"node/on Agent/phone"_s, u"tasks/page"_s, u"me/id"_s};
        QByteArray text = "# all\nquery Q($to: Long!) { count # here\n}";
        for (int turn = 0; turn < 2; ++turn) {
            for (const QString &place : places) {
                for (const bool isOn : {true, false, true}) {
                    const Query query(text);
                    text = isOn ? GraphQl::selected(schema(), query.document, 0, placeOf(place)) : GraphQl::deselected(schema(), query.document, 0, placeOf(place));
                    const auto read = GraphQl::parse(text);
                    QVERIFY2(read, text.constData());
                    const auto &operation = std::get<GraphQl::OperationDefinition>(read->definitions.front());
                    QCOMPARE(GraphQl::Selections(schema(), *read, operation).contains(place.split(u'/')), isOn);
                }
            }
        }
        QVERIFY(text.contains("# all") && text.contains("# here"));
    }
};

QTEST_GUILESS_MAIN(BuilderTest)
#include "buildertest.moc"
