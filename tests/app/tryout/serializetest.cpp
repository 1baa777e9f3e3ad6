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

const QString Colors = QStringLiteral("[\"blue\",\"black\",\"brown\"]");
const QString Rgb = QStringLiteral("{\"R\":100,\"G\":200,\"B\":150}");

QByteArray serialized(In in, const OpenApi::Parameter &parameter, const QString &value)
{
    switch (in) {
    case In::Path:
        return serializedForPath(parameter, value);
    case In::Query:
        return serializedForQuery(parameter, value);
    case In::Header:
        return serializedForHeader(parameter, value);
    case In::Cookie:
        return serializedForCookie(parameter, value);
    }
    Q_UNREACHABLE();
}

} // namespace

/// The values are those of the table "Style Examples" in OpenAPI 3.1.1 §4.8.12.5. Older editions part a label that is not exploded with
/// points, against RFC 6570 §3.2.5, which they name as its source; 3.0.4 and 3.1.1 mended that.
class SerializeTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everyStyle_data()
    {
        QTest::addColumn<In>("in");
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("map");
        const auto row = [](const char *name, In in, const char *style, bool explode, const char *text, const char *list, const char *map) {
            QTest::newRow(name) << in << QString::fromLatin1(style) << explode << QByteArray(text) << QByteArray(list) << QByteArray(map);
        };
        row("matrix in a path", In::Path, "matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150");
        row("matrix exploded in a path", In::Path, "matrix", true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150");
        row("label in a path", In::Path, "label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150");
        row("label exploded in a path", In::Path, "label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150");
        row("simple in a path", In::Path, "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150");
        row("simple exploded in a path", In::Path, "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150");
        row("simple in a header", In::Header, "simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150");
        row("simple exploded in a header", In::Header, "simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150");
        row("form in a query", In::Query, "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150");
        row("form exploded in a query", In::Query, "form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150");
        row("form in a cookie", In::Cookie, "form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150");
        row("form exploded in a cookie", In::Cookie, "form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150");
        row("space delimited", In::Query, "spaceDelimited", false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150");
        row("pipe delimited", In::Query, "pipeDelimited", false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150");
        row("deep object", In::Query, "deepObject", true, "color=blue", "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
    }

    void everyStyle()
    {
        QFETCH(In, in);
        QFETCH(QString, style);
        QFETCH(bool, explode);
        QTEST(serialized(in, parameter(style, explode, Text), "blue"), "text");
        QTEST(serialized(in, parameter(style, explode, List), Colors), "list");
        QTEST(serialized(in, parameter(style, explode, List), "blue, black, brown"), "list");
        QTEST(serialized(in, parameter(style, explode, Map), Rgb), "map");
    }

    void whatIsEmptyHasNoForm_data()
    {
        QTest::addColumn<In>("in");
        QTest::addColumn<QString>("style");
        QTest::newRow("in a path") << In::Path << "simple";
        QTest::newRow("in a matrix") << In::Path << "matrix";
        QTest::newRow("in a label") << In::Path << "label";
        QTest::newRow("in a query") << In::Query << "form";
        QTest::newRow("in a deep object") << In::Query << "deepObject";
        QTest::newRow("in a header") << In::Header << "simple";
        QTest::newRow("in a cookie") << In::Cookie << "form";
    }

    void whatIsEmptyHasNoForm()
    {
        QFETCH(In, in);
        QFETCH(QString, style);
        for (const bool explode : {false, true}) {
            QCOMPARE(serialized(in, parameter(style, explode, List), "[]"), QByteArray());
            QCOMPARE(serialized(in, parameter(style, explode, List), "[null]"), QByteArray());
            QCOMPARE(serialized(in, parameter(style, explode, Map), "{}"), QByteArray());
        }
    }

    void reservedCharacters_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("most stay as they are") << ":/?@!$()*,;=" << QByteArray("color=:/?@!$()*,;=");
        QTest::newRow("what would part the query is encoded") << "a&b#c[d]+'" << QByteArray("color=a%26b%23c%5Bd%5D%2B%27");
        QTest::newRow("what was encoded already stays") << "a%2Fb" << QByteArray("color=a%2Fb");
        QTest::newRow("a percent sign alone is encoded") << "100%, 5%x" << QByteArray("color=100%25,%205%25x");
        QTest::newRow("letters beyond ASCII are encoded") << QString::fromUtf8("ü") << QByteArray("color=%C3%BC");
    }

    void reservedCharacters()
    {
        QFETCH(QString, value);
        OpenApi::Parameter reserved = parameter("form", true, Text);
        reserved.allowReserved = true;
        QTEST(serializedForQuery(reserved, value), "wire");
    }

    void aParameterWithContentGoesAsTyped_data()
    {
        QTest::addColumn<In>("in");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("in a path") << In::Path << QByteArray("%7B%22R%22%3A%0A1.10%7D");
        QTest::newRow("in a query") << In::Query << QByteArray("color=%7B%22R%22%3A%0A1.10%7D");
        QTest::newRow("in a header on one line") << In::Header << QByteArray("{\"R\": 1.10}");
        QTest::newRow("in a cookie") << In::Cookie << QByteArray("color=%7B%22R%22%3A%0A1.10%7D");
    }

    void aParameterWithContentGoesAsTyped()
    {
        QFETCH(In, in);
        OpenApi::Parameter content = parameter("form", true, Map);
        content.mediaType = "application/json";
        QTEST(serialized(in, content, "{\"R\":\n1.10}"), "wire");
    }

    void whatTheTypedTextStandsFor_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("a comma in a text or a list is no separator") << QByteArray(R"({"type":["string","array"]})") << "a,b" << QByteArray("color=a%2Cb");
        QTest::newRow("a list where a text could stand too") << QByteArray(R"({"oneOf":[{"type":"string"},{"type":"array"}]})") << R"(["a","b"])" << QByteArray("color=a&color=b");
        QTest::newRow("brackets in a text are text") << Text << R"(["a"])" << QByteArray("color=%5B%22a%22%5D");
        QTest::newRow("a list cut short goes as typed") << List << R"(["a",)" << QByteArray("color=%5B%22a%22%2C");
        QTest::newRow("a list in a list is JSON") << List << R"([[1, 2],"b"])" << QByteArray("color=%5B1%2C%202%5D&color=b");
        QTest::newRow("a null in a list is left out") << List << R"(["a",null])" << QByteArray("color=a");
        QTest::newRow("a long number keeps its digits") << List << "[18446744073709551615, 1.10]" << QByteArray("color=18446744073709551615&color=1.10");
    }

    void whatTheTypedTextStandsFor()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, value);
        QTEST(serializedForQuery(parameter("form", true, schema), value), "wire");
    }

    void deeperThanTheSpecificationGoes()
    {
        const OpenApi::Parameter deep = parameter("deepObject", true, Map);
        QCOMPARE(serializedForQuery(deep, R"({"a":{"b":[1,{"c":"x y"}]},"n":null})"), "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y");
    }

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
