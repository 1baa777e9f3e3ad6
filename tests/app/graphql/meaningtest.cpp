// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/meaning.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

const Schema &records()
{
    static const Schema schema = *Schema::fromSdl(
        "directive @notFor(uses: [Use!]!) on FIELD_DEFINITION\n"
        "enum Use { AGGREGATION GROUPING }\n"
        "type Query { calls(from: Int!, filter: Filter, aggregations: [Sum]): Calls }\n"
        "type Calls { calls: [Call] }\n"
        "enum Order { asc desc }\n"
        "type Call { \"How long.\" length(sort: Order): Int  note: String @notFor(uses: [GROUPING])  agent: Agent }\n"
        "type Agent { name(sort: Order): String }\n"
        "input Filter { \"By length.\" length: Int agent: AgentFilter }\n"
        "input AgentFilter { name: String }\n"
        "input Sum { field: String }\n");
    return schema;
}

QString at(QByteArray text)
{
    const qsizetype cursor = text.indexOf('|');
    const auto meaning = meaningAt(records(), text.remove(cursor, 1), cursor);
    return meaning ? describe(*meaning) : QString();
}

} // namespace

class MeaningTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsExplained_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const QByteArray &text, const QString &words) { QTest::newRow(name) << text << words; };
        row("a field of a record", "{ calls(from: 1) { calls { len|gth } } }", "length: Int   (of Call)\nHow long.\naggregatable · groupable · filterable · sortable");
        row("one that is not for everything", "{ calls(from: 1) { calls { |note } } }", "note: String   (of Call)\naggregatable · not groupable · not filterable · not sortable");
        row("one further in", "{ calls(from: 1) { calls { agent { name| } } } }", "name: String   (of Agent)\naggregatable · groupable · filterable · sortable");
        row("by its alias", "{ calls(from: 1) { calls { l|: length } } }", "length: Int   (of Call)\nHow long.\naggregatable · groupable · filterable · sortable");
        row("in a fragment", "fragment F on Call { agent { na|me } }", "name: String   (of Agent)\naggregatable · groupable · filterable · sortable");
        row("what has fields", "{ calls(from: 1) { cal|ls { length } } }", "calls: [Call]   (of Calls)");
        row("an argument", "{ calls(fr|om: 1) }", "from: Int!   (of calls)");
        row("a field of an input object", "{ calls(filter: { len|gth: 1 }) }", "length: Int   (of Filter)\nBy length.");
        row("an argument that takes a word", "{ calls(from: 1) { calls { length(so|rt: asc) } } }", "sort: Order   (of length)\nOne of: asc, desc");
        row("an enum value", "{ calls(from: 1) { calls { length(sort: as|c) } } }", "asc: Order");
        row("a variable", "query ($n: Int!) { calls(from: $|n) }", "$n: Int!\nA variable of this operation.");
        row("a type", "query ($f: Fil|ter) { a }", "Filter");
        row("an unknown field", "{ nobo|dy }", {});
        row("a number", "{ calls(from: 1|2) }", {});
        row("a string", "{ calls(from: \"fr|om\") }", {});
        row("nothing", "{ calls   |   }", {});
        row("an alias of itself without end", "{ a:|", {});
    }

    void aNameIsExplained()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        QCOMPARE(at(text), words);
    }
};

QTEST_APPLESS_MAIN(MeaningTest)
#include "meaningtest.moc"
