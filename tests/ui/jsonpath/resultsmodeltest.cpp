// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsmodel.h"

#include "app/jsonpath/query.h"
#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using Ui::ResultsModel;

namespace {

QString asText(const ResultsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, ResultsModel::ValueColumn).data().toString() + " | "
                     + model.index(row, ResultsModel::PathColumn).data().toString());
    return lines.join('\n');
}

void select(ResultsModel &model, const QByteArray &query, const QByteArray &text)
{
    const Json::Document document = *Json::Document::parse(text);
    model.setNodes(document, JsonPath::Query::parse(query)->evaluate(document).nodes);
}

} // namespace

class ResultsModelTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("rows");

        QTest::newRow("nothing selected is no row") << QByteArray("$.b") << QByteArray(R"({"a":1})") << QString();
        QTest::newRow("a value stands beside its path") << QByteArray("$.a") << QByteArray(R"({"a":"x"})") << R"("x" | $['a'])";
        QTest::newRow("numbers stand as they were sent") << QByteArray("$[*]") << QByteArray("[1.10,18446744073709551615]")
                                                         << "1.10 | $[0]\n18446744073709551615 | $[1]";
        QTest::newRow("an object is shown on one line") << QByteArray("$.a") << QByteArray("{\"a\":{\n  \"b\": 1\n}}") << R"({ "b": 1 } | $['a'])";
    }

    void rows()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, document);
        QFETCH(QString, rows);
        ResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        select(model, query, document);
        QCOMPARE(asText(model), rows);
    }

    void copiesAllValuesAsOneArray()
    {
        ResultsModel model;
        select(model, "$..id", R"([{"id":"a"},{"id":2}])");
        QCOMPARE(model.allValues(), QByteArray("[\n  \"a\",\n  2\n]"));
        select(model, "$..nothing", "[]");
        QCOMPARE(model.allValues(), QByteArray("[]"));
    }

    void showsTheBeginningOfALongValueAndCopiesAllOfIt()
    {
        ResultsModel model;
        select(model, "$", '"' + QByteArray(5000, 'x') + '"');
        QVERIFY(model.index(0, ResultsModel::ValueColumn).data().toString().size() < 400);
        QCOMPARE(model.valueText(0).size(), 5002);
    }
};

QTEST_MAIN(ResultsModelTest)
#include "resultsmodeltest.moc"
