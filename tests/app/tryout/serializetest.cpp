// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/serialize.h"
#include "tests/support/test.h"

using namespace Tryout;
using In = OpenApi::Parameter::In;

namespace {

OpenApi::Parameter parameter(const QString &style, bool explode, const QByteArray &schema)
{
    const auto document = Json::Document::parse(schema);
    OpenApi::Parameter made;
    made.name = QStringLiteral("color");
    made.style = style;
    made.explode = explode;
    made.schema = OpenApi::Schema(*document, document->root());
    return made;
}

const QByteArray Text = R"({"type":"string"})";
const QByteArray List = R"({"type":"array"})";
const QByteArray Map = R"({"type":"object"})";

} // namespace

/// The values are those of the table in OpenAPI 3.0, "Style Examples".
class SerializeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void path_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("simple text") << "simple" << false << Text << "blue" << QByteArray("blue");
        QTest::newRow("a slash belongs to the value") << "simple" << false << Text << "a/b?c#d" << QByteArray("a%2Fb%3Fc%23d");
        QTest::newRow("UTF-8 and blanks are encoded") << "simple" << false << Text << QString::fromUtf8("ü x%") << QByteArray("%C3%BC%20x%25");
        QTest::newRow("a comma in a text is no separator") << "simple" << false << Text << "a,b" << QByteArray("a%2Cb");
        QTest::newRow("a simple list") << "simple" << false << List << "blue,black" << QByteArray("blue,black");
        QTest::newRow("a list as JSON") << "simple" << false << List << R"(["a,b", 1.10])" << QByteArray("a%2Cb,1.10");
        QTest::newRow("a simple object") << "simple" << false << Map << R"({"R":100,"G":200})" << QByteArray("R,100,G,200");
        QTest::newRow("an exploded object") << "simple" << true << Map << R"({"R":100,"G":200})" << QByteArray("R=100,G=200");
        QTest::newRow("a label") << "label" << false << Text << "blue" << QByteArray(".blue");
        QTest::newRow("an exploded label list") << "label" << true << List << "blue,black" << QByteArray(".blue.black");
        QTest::newRow("a matrix") << "matrix" << false << Text << "blue" << QByteArray(";color=blue");
        QTest::newRow("a matrix list") << "matrix" << false << List << "blue,black" << QByteArray(";color=blue,black");
        QTest::newRow("an exploded matrix list") << "matrix" << true << List << "blue,black" << QByteArray(";color=blue;color=black");
        QTest::newRow("an exploded matrix object") << "matrix" << true << Map << R"({"R":100})" << QByteArray(";R=100");
    }

    void path()
    {
        QFETCH(QString, style);
        QFETCH(bool, explode);
        QFETCH(QByteArray, schema);
        QFETCH(QString, value);
        QTEST(serializedForPath(parameter(style, explode, schema), value), "wire");
    }

    void query_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("a text") << "form" << true << Text << "blue" << QByteArray("color=blue");
        QTest::newRow("a plus stays a plus") << "form" << true << Text << "+1408" << QByteArray("color=%2B1408");
        QTest::newRow("an ampersand belongs to the value") << "form" << true << Text << "a&b=c" << QByteArray("color=a%26b%3Dc");
        QTest::newRow("a filter with quotes and blanks") << "form" << true << Text << R"(name=="Help Desk")" << QByteArray("color=name%3D%3D%22Help%20Desk%22");
        QTest::newRow("an exploded list") << "form" << true << List << "blue, black" << QByteArray("color=blue&color=black");
        QTest::newRow("a list in one") << "form" << false << List << "blue,black" << QByteArray("color=blue,black");
        QTest::newRow("an exploded object") << "form" << true << Map << R"({"R":100,"G":200})" << QByteArray("R=100&G=200");
        QTest::newRow("an object in one") << "form" << false << Map << R"({"R":100,"G":200})" << QByteArray("color=R,100,G,200");
        QTest::newRow("blanks between") << "spaceDelimited" << false << List << "blue,black" << QByteArray("color=blue%20black");
        QTest::newRow("bars between") << "pipeDelimited" << false << List << "blue,black" << QByteArray("color=blue%7Cblack");
        QTest::newRow("a deep object") << "deepObject" << true << Map << R"({"R":100,"G":"a b"})" << QByteArray("color%5BR%5D=100&color%5BG%5D=a%20b");
        QTest::newRow("an object that is not JSON goes as typed") << "form" << true << Map << "R:100" << QByteArray("color=R%3A100");
    }

    void query()
    {
        QFETCH(QString, style);
        QFETCH(bool, explode);
        QFETCH(QByteArray, schema);
        QFETCH(QString, value);
        QTEST(serializedForQuery(parameter(style, explode, schema), value), "wire");
    }

    void aHeaderIsNotEncoded()
    {
        QCOMPARE(serializedForHeader(parameter("simple", false, Text), "a b/c"), "a b/c");
        QCOMPARE(serializedForHeader(parameter("simple", true, Map), R"({"R":100,"G":200})"), "R=100,G=200");
    }
};

QTEST_GUILESS_MAIN(SerializeTest)
#include "serializetest.moc"
