// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/scalars.h"
#include "app/json/document.h"
#include "tests/support/test.h"

using namespace GraphQl;

namespace {

QByteArray described(const std::optional<Input> &input)
{
    struct Describer
    {
        QByteArray operator()(std::monostate) const { return "null"; }
        QByteArray operator()(bool value) const { return value ? "flag true" : "flag false"; }
        QByteArray operator()(qint64 value) const { return "whole " + QByteArray::number(value); }
        QByteArray operator()(double value) const { return "real " + QByteArray::number(value); }
        QByteArray operator()(const QString &value) const { return "text " + value.toUtf8(); }
        QByteArray operator()(const Input::List &list) const { return QByteArray::number(list.size()) + " items"; }
        QByteArray operator()(const Input::Members &members) const { return QByteArray::number(members.size()) + " members"; }
    };
    return input ? std::visit(Describer(), input->content) : "refused";
}

} // namespace

class ScalarsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void literals_data()
    {
        QTest::addColumn<QByteArray>("scalar");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read");

        QTest::newRow("Int takes 32 bits") << QByteArray("Int") << QByteArray("-2147483648") << QByteArray("whole -2147483648");
        QTest::newRow("Int refuses more") << QByteArray("Int") << QByteArray("2147483648") << QByteArray("refused");
        QTest::newRow("Int refuses a fraction") << QByteArray("Int") << QByteArray("1.0") << QByteArray("refused");
        QTest::newRow("Int refuses digits in quotes") << QByteArray("Int") << QByteArray("\"1\"") << QByteArray("refused");
        QTest::newRow("Long takes 64 bits") << QByteArray("Long") << QByteArray("9223372036854775807") << QByteArray("whole 9223372036854775807");
        QTest::newRow("Long refuses more") << QByteArray("Long") << QByteArray("9223372036854775808") << QByteArray("refused");
        QTest::newRow("Long takes digits in quotes") << QByteArray("Long") << QByteArray("\"1738833921000\"") << QByteArray("whole 1738833921000");
        QTest::newRow("Long refuses other text") << QByteArray("Long") << QByteArray("\"1e3\"") << QByteArray("refused");
        QTest::newRow("Long refuses a flag") << QByteArray("Long") << QByteArray("true") << QByteArray("refused");
        QTest::newRow("Float takes whole numbers") << QByteArray("Float") << QByteArray("2") << QByteArray("real 2");
        QTest::newRow("Float takes fractions") << QByteArray("Float") << QByteArray("2.5e1") << QByteArray("real 25");
        QTest::newRow("Float refuses text") << QByteArray("Float") << QByteArray("\"2\"") << QByteArray("refused");
        QTest::newRow("Boolean takes a flag") << QByteArray("Boolean") << QByteArray("false") << QByteArray("flag false");
        QTest::newRow("Boolean refuses a number") << QByteArray("Boolean") << QByteArray("0") << QByteArray("refused");
        QTest::newRow("String takes text") << QByteArray("String") << QByteArray("\"a\\u0062\"") << QByteArray("text ab");
        QTest::newRow("String refuses a name") << QByteArray("String") << QByteArray("ended") << QByteArray("refused");
        QTest::newRow("ID takes text") << QByteArray("ID") << QByteArray("\"x\"") << QByteArray("text x");
        QTest::newRow("ID takes digits as text") << QByteArray("ID") << QByteArray("7") << QByteArray("text 7");
        QTest::newRow("JSON takes an object") << QByteArray("JSON") << QByteArray("{a: 1, b: [2]}") << QByteArray("2 members");
        QTest::newRow("any custom scalar takes a name") << QByteArray("Colour") << QByteArray("red") << QByteArray("text red");
    }

    void literals()
    {
        QFETCH(QByteArray, scalar);
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, read);
        const auto document = parse("{ a(x: " + written + ") }");
        QVERIFY(document);
        const auto &operation = std::get<OperationDefinition>(document->definitions.front());
        const auto &field = std::get<Field>(operation.selectionSet.selections.front());
        QCOMPARE(described(scalarFromLiteral(scalar, field.arguments.front().value)), read);
    }

    void json_data()
    {
        QTest::addColumn<QByteArray>("scalar");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("read");

        QTest::newRow("Int takes a whole number with a fraction of zero") << QByteArray("Int") << QByteArray("5.0") << QByteArray("whole 5");
        QTest::newRow("Int refuses a real one") << QByteArray("Int") << QByteArray("5.5") << QByteArray("refused");
        QTest::newRow("Long takes a number") << QByteArray("Long") << QByteArray("1738833921000") << QByteArray("whole 1738833921000");
        QTest::newRow("Long takes digits in quotes") << QByteArray("Long") << QByteArray("\"-5\"") << QByteArray("whole -5");
        QTest::newRow("Long refuses empty text") << QByteArray("Long") << QByteArray("\"\"") << QByteArray("refused");
        QTest::newRow("Float takes an exponent") << QByteArray("Float") << QByteArray("1e3") << QByteArray("real 1000");
        QTest::newRow("Boolean refuses text") << QByteArray("Boolean") << QByteArray("\"true\"") << QByteArray("refused");
        QTest::newRow("String takes text") << QByteArray("String") << QByteArray("\"a\"") << QByteArray("text a");
        QTest::newRow("String refuses a number") << QByteArray("String") << QByteArray("1") << QByteArray("refused");
        QTest::newRow("ID takes a whole number") << QByteArray("ID") << QByteArray("12") << QByteArray("text 12");
        QTest::newRow("ID refuses a fraction") << QByteArray("ID") << QByteArray("1.5") << QByteArray("refused");
        QTest::newRow("JSON takes a list") << QByteArray("JSON") << QByteArray("[1, null, {}]") << QByteArray("3 items");
    }

    void json()
    {
        QFETCH(QByteArray, scalar);
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, read);
        const auto document = Json::Document::parse(written);
        QVERIFY(document);
        QCOMPARE(described(scalarFromJson(scalar, document->root())), read);
    }

    void jsonNestedTooDeepIsRefused()
    {
        const auto nested = [](int depth) { return *Json::Document::parse(QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth)); };
        const Json::Document allowed = nested(maximumNesting);
        const Json::Document tooDeep = nested(maximumNesting + 2);
        QVERIFY(scalarFromJson("JSON", allowed.root()));
        QVERIFY(!scalarFromJson("JSON", tooDeep.root()));
    }
};

QTEST_GUILESS_MAIN(ScalarsTest)
#include "scalarstest.moc"
