// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultscopy.h"

#include "tests/support/test.h"

using Shape = Ui::ResultsModel::Shape;

namespace {

QByteArray copied(const QByteArray &query, const QByteArray &text, Shape shape)
{
    return Ui::textOfAll(Ui::answer({.query = query}, std::make_shared<const Ui::Reading>(Ui::read(text))), shape);
}

} // namespace

class ResultsCopyTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreAnArrayOneALine()
    {
        QCOMPARE(copied("$..id", R"([{"id":"a"},{"id":1.10}])", Shape::Values), QByteArray("[\n  \"a\",\n  1.10\n]"));
        QCOMPARE(copied("$..nothing", "[]", Shape::Values), QByteArray("[]"));
    }

    void pathsAreTexts()
    {
        QCOMPARE(copied("$.a", R"({"a":1})", Shape::Paths), QByteArray("[\n  \"$['a']\"\n]"));
    }

    void aTableHasTabsBetweenItsCells()
    {
        QCOMPARE(copied("$[*]", R"([{"a":"x\ty","b":1},{"b":{}}])", Shape::Table), QByteArray("a\tb\nx y\t1\n\t{}\n"));
        QCOMPARE(copied("$[*]", "[1,\"x\"]", Shape::Table), QByteArray("1\nx\n"));
    }
};

QTEST_GUILESS_MAIN(ResultsCopyTest)
#include "resultscopytest.moc"
