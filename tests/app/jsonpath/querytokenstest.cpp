// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/querytokens.h"

#include "tests/support/test.h"

using JsonPath::QueryToken;

namespace {

/// One letter a byte: the kind of token it belongs to, or the byte itself.
QByteArray drawn(QByteArray query)
{
    for (const QueryToken &token : JsonPath::tokensOf(QByteArray(query)))
        query.replace(token.range.offset, token.range.length, QByteArray(token.range.length, "RNSDFLO"[int(token.kind)]));
    return query;
}

} // namespace

class QueryTokensTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("kinds");

        QTest::newRow("names and an index") << QByteArray("$.data.tasks[0].id") << QByteArray("R.NNNN.NNNNN[D].NN");
        QTest::newRow("a name in quotes") << QByteArray("$['a b'][\"c\"]") << QByteArray("R[SSSSS][SSS]");
        QTest::newRow("a filter") << QByteArray("$[?@.a==1.5e3 && !@.b]") << QByteArray("R[OR.NOODDDDD OO OR.N]");
        QTest::newRow("a function and a literal") << QByteArray("$[?length(@.a)>null]") << QByteArray("R[OFFFFFF(R.N)OLLLL]");
        QTest::newRow("a member called null is a name") << QByteArray("$.null") << QByteArray("R.NNNN");
        QTest::newRow("wildcards and descendants") << QByteArray("$..*") << QByteArray("R..O");
        QTest::newRow("a slice with a negative end") << QByteArray("$[1:-1]") << QByteArray("R[D:DD]");
        QTest::newRow("a text that is not closed") << QByteArray("$['a") << QByteArray("R[SS");
        QTest::newRow("a backslash hides a quote") << QByteArray("$['a\\'b'].c") << QByteArray("R[SSSSSS].N");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("what is no query at all") << QByteArray("# - \\") << QByteArray("# - \\");
    }

    void kinds()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, kinds);
        QCOMPARE(drawn(query), kinds);
    }
};

QTEST_GUILESS_MAIN(QueryTokensTest)
#include "querytokenstest.moc"
