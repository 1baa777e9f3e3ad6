// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsmodel.h"

#include "tests/support/test.h"

#include <QAbstractItemModelTester>

using Ui::ResultsModel;

namespace {

QString asText(const ResultsModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(" | "));
    }
    return lines.join('\n');
}

Ui::SharedAnswer answered(const QByteArray &query, const QByteArray &text)
{
    return std::make_shared<const Ui::Answer>(Ui::answer({.query = query}, std::make_shared<const Ui::Reading>(Ui::read(text))));
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
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("rows");

        const int values = int(ResultsModel::Shape::Values);
        const int paths = int(ResultsModel::Shape::Paths);
        const int table = int(ResultsModel::Shape::Table);
        const QByteArray people = R"([{"a":1,"b":"x"},7,{"c":{"d":[]},"a":2}])";
        QTest::newRow("nothing selected is no row") << QByteArray("$.b") << QByteArray(R"({"a":1})") << values << QString();
        QTest::newRow("a value") << QByteArray("$.a") << QByteArray(R"({"a":"x"})") << values << R"("x")";
        QTest::newRow("a path") << QByteArray("$.a") << QByteArray(R"({"a":"x"})") << paths << "$['a']";
        QTest::newRow("numbers stand as they were sent") << QByteArray("$[*]") << QByteArray("[1.10,18446744073709551615]") << values
                                                         << "1.10\n18446744073709551615";
        QTest::newRow("an object is shown on one line") << QByteArray("$.a") << QByteArray("{\"a\":{\n  \"b\": 1\n}}") << values << R"({ "b": 1 })";
        QTest::newRow("a table has a column for each member name") << QByteArray("$[*]") << people << table
                                                                   << "1 | \"x\" | \n7 |  | \n2 |  | {\"d\":[]}";
        QTest::newRow("a table without objects has one column") << QByteArray("$[*]") << QByteArray("[1,2]") << table << "1\n2";
    }

    void rows()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, document);
        QFETCH(int, shape);
        QFETCH(QString, rows);
        ResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setShape(ResultsModel::Shape(shape));
        model.setAnswer(answered(query, document));
        QCOMPARE(asText(model), rows);
    }

    void namesItsColumns()
    {
        ResultsModel model;
        model.setAnswer(answered("$[*]", R"([{"id":1,"name":2}])"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), "Value");
        model.setShape(ResultsModel::Shape::Table);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), "name");
    }

    void showsTheBeginningOfALongValue()
    {
        ResultsModel model;
        model.setAnswer(answered("$", '"' + QByteArray(5000, 'x') + '"'));
        QVERIFY(model.index(0, 0).data().toString().size() < 400);
    }

    void listsTheFirstHundredThousand()
    {
        ResultsModel model;
        model.setAnswer(answered("$[*]", '[' + QByteArray("0,").repeated(100'000) + "0]"));
        QCOMPARE(model.rowCount(), 100'000);
    }
};

QTEST_MAIN(ResultsModelTest)
#include "resultsmodeltest.moc"
