// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/bodyfield.h"
#include "app/openapi/alternatives.h"
#include "tests/support/test.h"

using namespace Qt::StringLiterals;
using namespace Tryout;

namespace {

OpenApi::Schema schema(const QByteArray &text)
{
    const auto document = Json::Document::parse(text).value();
    return {document, document.root()};
}

const QByteArray Book = "{\"type\":\"object\",\"required\":[\"name\",\"kind\"],\"properties\":{"
                        "\"id\":{\"type\":\"string\",\"readOnly\":true},\"name\":{\"type\":\"string\"},"
                        "\"kind\":{\"enum\":[\"A\",\"B\"]},\"size\":{\"type\":\"integer\"},"
                        "\"entries\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\"}}}}}}";

/// A line a field: its mark, its name, its text.
QString written(const QList<BodyField> &fields)
{
    QStringList lines;
    for (const BodyField &field : fields) {
        const QString what = field.kind == BodyField::Kind::Object ? u"{}"_s : field.kind == BodyField::Kind::Array ? u"[]"_s : field.text;
        lines.append(nameOf(field.path) + (field.isRequired ? u"*"_s : QString()) + (field.isPresent ? u" = "_s : u" ? "_s) + what);
    }
    return lines.join(u'\n');
}

QString fieldsOf(const QByteArray &text, const QByteArray &body, const Json::Path &path = {})
{
    const auto document = Json::Document::parse(body).value();
    const QList<OpenApi::Schema> schemas = path.steps.isEmpty()
        ? OpenApi::appliedTo(schema(text), document, document.root())
        : OpenApi::appliedTo(schemaOfChild({schema(text)}, path.steps.first()), document, document.root());
    return written(fieldsIn(schemas, document, path));
}

} // namespace

class BodyFieldTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldsOfAnObject_data()
    {
        QTest::addColumn<QByteArray>("schemaText");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("fields");

        QTest::newRow("stand in the order of the text") << Book << QByteArray("{\"size\":1.0,\"name\":\"a\",\"kind\":\"A\"}") << u"size = 1.0\nname* = a\nkind* = A"_s;
        QTest::newRow("include what is required and not there") << Book << QByteArray("{\"size\":2}") << u"size = 2\nname* ? \nkind* ? "_s;
        QTest::newRow("show a member sent twice once, as it counts") << Book << QByteArray("{\"name\":\"a\",\"kind\":\"A\",\"name\":\"b\"}") << u"kind* = A\nname* = b"_s;
        QTest::newRow("include what nobody described") << QByteArray("{}") << QByteArray("{\"x\":{},\"y\":[1],\"z\":null}") << u"x = {}\ny = []\nz = null"_s;
        QTest::newRow("are those of the alternative that fits")
            << QByteArray("{\"oneOf\":[{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"}}},"
                          "{\"type\":\"object\",\"required\":[\"b\",\"c\"],\"properties\":{\"b\":{\"type\":\"string\"},\"c\":{\"type\":\"string\"}}}]}")
            << QByteArray("{\"b\":\"1\"}") << u"b* = 1\nc* ? "_s;
        QTest::newRow("come through allOf")
            << QByteArray("{\"allOf\":[{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}},{\"required\":[\"a\"]}]}") << QByteArray("{}") << u"a* ? "_s;
    }

    void theFieldsOfAnObject()
    {
        QFETCH(QByteArray, schemaText);
        QFETCH(QByteArray, body);
        QFETCH(QString, fields);
        QCOMPARE(fieldsOf(schemaText, body), fields);
    }

    void theElementsOfAListAreCalledByTheirPlace()
    {
        QCOMPARE(fieldsOf(Book, "{\"entries\":[{\"number\":\"1\"},\"x\"]}", {{u"entries"_s}}), u"entries[0] = {}\nentries[1] = x"_s);
    }

    void whatCanBeAddedIsOptionalNotThereAndNotTheServices()
    {
        const auto document = Json::Document::parse("{\"name\":\"a\"}").value();
        QStringList names;
        for (const OpenApi::Schema::Property &property : addableTo({schema(Book)}, document, {}))
            names.append(property.name);
        QCOMPARE(names, QStringList({"size", "entries"}));
    }

    void aTokenFollowsFromWhatIsTyped_data()
    {
        QTest::addColumn<QByteArray>("schemaText");
        QTest::addColumn<QByteArray>("former");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("token");

        QTest::newRow("a text is quoted") << QByteArray("{\"type\":\"string\"}") << QByteArray("\"\"") << u"12"_s << QByteArray("\"12\"");
        QTest::newRow("a number keeps its digits") << QByteArray("{\"type\":\"number\"}") << QByteArray("0") << u"1.10"_s << QByteArray("1.10");
        QTest::newRow("what is no number yet is a text") << QByteArray("{\"type\":\"integer\"}") << QByteArray("0") << u"-"_s << QByteArray("\"-\"");
        QTest::newRow("a truth value") << QByteArray("{\"type\":\"boolean\"}") << QByteArray("false") << u"true"_s << QByteArray("true");
        QTest::newRow("null for a number that may be null") << QByteArray("{\"type\":[\"integer\",\"null\"]}") << QByteArray("1") << u"null"_s << QByteArray("null");
        QTest::newRow("one of the numbers allowed") << QByteArray("{\"type\":\"string\",\"enum\":[5,\"x\"]}") << QByteArray("\"x\"") << u"5"_s << QByteArray("5");
        QTest::newRow("anything: a text stays a text") << QByteArray("{}") << QByteArray("\"a\"") << u"1"_s << QByteArray("\"1\"");
        QTest::newRow("anything: a number stays a number") << QByteArray("{}") << QByteArray("1") << u"2"_s << QByteArray("2");
        QTest::newRow("a quotation mark is escaped") << QByteArray("{\"type\":\"string\"}") << QByteArray("\"\"") << u"a\"b"_s << QByteArray("\"a\\\"b\"");
    }

    void aTokenFollowsFromWhatIsTyped()
    {
        QFETCH(QByteArray, schemaText);
        QFETCH(QByteArray, former);
        QFETCH(QString, typed);
        QFETCH(QByteArray, token);
        const auto before = Json::Document::parse(former).value();
        QCOMPARE(tokenFor(schema(schemaText), before.root(), typed), token);
    }

    void whatIsAddedIsItsDefaultOrEmpty()
    {
        QCOMPARE(emptyValue(schema("{\"type\":\"integer\",\"default\":7}")), QByteArray("7"));
        QCOMPARE(emptyValue(schema("{\"enum\":[\"A\",\"B\"]}")), QByteArray("\"A\""));
        QCOMPARE(emptyValue(schema("{}")), QByteArray("\"\""));
        QCOMPARE(emptyValue(schema("{\"oneOf\":[{\"type\":\"boolean\"},{\"type\":\"string\"}]}")), QByteArray("false"));
        QCOMPARE(emptyValue(schema("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\"}}}")), QByteArray("{\n  \"a\": []\n}"));
    }

    void aSchemaInsideItselfIsUnfoldedOneLevelAtATime()
    {
        const auto description = Json::Document::parse("{\"node\":{\"type\":\"object\",\"required\":[\"node\",\"id\"],"
                                                       "\"properties\":{\"node\":{\"$ref\":\"#/node\"},\"id\":{\"type\":\"string\"}}}}").value();
        const OpenApi::Schema node(description, description.root()["node"]);
        const auto body = Json::Document::parse("{\"id\":\"1\",\"node\":{}}").value();
        QCOMPARE(written(fieldsIn({node}, body, {})), u"id* = 1\nnode* = {}"_s);
    }

    void alternativesHaveLabelsOfTheirOwn()
    {
        QStringList labels;
        for (const OpenApi::Alternative &one : OpenApi::alternativesOf(schema("{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"string\",\"format\":\"x\"},{},{\"title\":\"Book\"}]}")))
            labels.append(one.label);
        QCOMPARE(labels, QStringList({"text", "text (2)", "choice 3", "Book"}));
    }

    void aDiscriminatorDecides()
    {
        const auto description = Json::Document::parse("{\"C\":{\"type\":\"object\"},\"D\":{\"type\":\"object\"},\"p\":{\"oneOf\":[{\"$ref\":\"#/C\"},{\"$ref\":\"#/D\"}],"
                                                       "\"discriminator\":{\"propertyName\":\"t\",\"mapping\":{\"dog\":\"#/D\"}}}}").value();
        const OpenApi::Schema pet(description, description.root()["p"]);
        const auto body = Json::Document::parse("{\"t\":\"dog\"}").value();
        QCOMPARE(OpenApi::nearestOf(OpenApi::alternativesOf(pet), pet, body, body.root()), 1);
    }
};

QTEST_GUILESS_MAIN(BodyFieldTest)
#include "bodyfieldtest.moc"
