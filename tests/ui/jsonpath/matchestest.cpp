// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/matches.h"

#include "app/jsonpath/query.h"
#include "tests/support/test.h"

class MatchesTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void within_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Base::TextRange>("part");
        QTest::addColumn<QString>("texts");

        //               0123456789012345678901234567
        // the document: [10, [20, 30], {"a": [40]} ]
        QTest::newRow("all of it") << QByteArray("$[0,1]") << Base::TextRange{0, 28} << "10 [20, 30]";
        QTest::newRow("what stands before the part is left out") << QByteArray("$..*") << Base::TextRange{21, 5} << R"({"a": [40]} [40] 40)";
        QTest::newRow("what the part cuts is told") << QByteArray("$[1]") << Base::TextRange{8, 2} << "[20, 30]";
        QTest::newRow("an order other than the text's") << QByteArray("$[2,0]") << Base::TextRange{0, 28} << R"(10 {"a": [40]})";
        QTest::newRow("nothing selected") << QByteArray("$.x") << Base::TextRange{0, 28} << "";
        QTest::newRow("a part behind the text") << QByteArray("$") << Base::TextRange{90, 5} << "";
    }

    void within()
    {
        QFETCH(QByteArray, query);
        QFETCH(Base::TextRange, part);
        QFETCH(QString, texts);
        const Json::PathIndex paths(*Json::Document::parse(R"([10, [20, 30], {"a": [40]} ])"));
        const Ui::Matches matches(paths, JsonPath::Query::parse(query)->evaluate(paths.document()).nodes);
        QStringList found;
        for (const Base::TextRange range : matches.within(part))
            found.append(QString::fromUtf8(paths.document().text().sliced(range.offset, range.length)));
        QCOMPARE(found.join(' '), texts);
    }

    void withoutADocument()
    {
        QVERIFY(Ui::Matches().within({0, 10}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(MatchesTest)
#include "matchestest.moc"
