// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/constraints.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

Schema schemaOf(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    if (!document)
        qFatal("test data is not JSON: %s", text.constData());
    return Schema(*document, document->root());
}

} // namespace

class ConstraintsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *schema, const char *words) { QTest::newRow(words) << QByteArray(schema) << words; };

        row(R"({"type":"string"})", "text");
        row(R"({"type":"integer","format":"int64"})", "whole number");
        row(R"({"type":"boolean"})", "true or false");
        row(R"({"type":"string","format":"date-time"})", "date and time");
        row(R"({"type":"string","format":"UUID"})", "UUID");
        row(R"({"type":"array","items":{"type":"object"}})", "list of objects");
        row(R"({"type":"array","items":{"type":"string","format":"uuid"}})", "list of UUIDs");
        row(R"({"type":"array"})", "list");
        row(R"({"properties":{"a":{}}})", "object");
        row(R"({"type":"number","nullable":true})", "number or null");
        row(R"({"type":["string","integer","null"]})", "text, whole number or null");
        row(R"({})", "");
    }

    void types()
    {
        QFETCH(QByteArray, schema);
        QTEST(typeInWords(schemaOf(schema)), "words");
    }

    void facts_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char *sentence, const char *schema, const QStringList &facts) { QTest::newRow(sentence) << QByteArray(schema) << facts; };

        row("no limits, no facts", R"({"type":"string"})", {});
        row("both lengths", R"({"minLength":0,"maxLength":80})", {"0 to 80 characters"});
        row("a length", R"({"minLength":4,"maxLength":4})", {"exactly 4 characters"});
        row("a least length", R"({"minLength":2})", {"at least 2 characters"});
        row("not empty", R"({"minLength":1})", {"at least one character"});
        row("a least length of nothing is no limit", R"({"minLength":0})", {});
        row("a greatest length and a pattern", R"({"maxLength":9,"pattern":"^a$"})", {"at most 9 characters", "must match ^a$"});
        row("allowed values", R"({"enum":["ORGANIZATION",5,null]})", {"one of ORGANIZATION, 5, null"});
        row("many allowed values", R"({"enum":[1,2,3,4,5,6,7,8,9,10]})", {"one of 1, 2, 3, 4, 5, 6, 7, 8 and 2 more"});
        row("one allowed value", R"({"const":"v"})", {"always v"});
        row("a range", R"({"minimum":1,"maximum":100})", {"1 to 100"});
        row("a lower limit", R"({"minimum":1})", {"1 or more"});
        row("an upper limit", R"({"maximum":1.5})", {"1.5 or less"});
        row("an open range of 3.0", R"({"minimum":0,"exclusiveMinimum":true,"maximum":9})", {"more than 0", "9 or less"});
        row("an open range of 3.1", R"({"exclusiveMinimum":0,"exclusiveMaximum":9})", {"more than 0", "less than 9"});
        row("steps", R"({"multipleOf":5})", {"a multiple of 5"});
        row("elements", R"({"minItems":1,"maxItems":5,"uniqueItems":true})", {"1 to 5 elements", "no element twice"});
        row("members", R"({"maxProperties":1})", {"at most one member"});
        row("read-only", R"({"readOnly":true})", {"set by the service"});
        row("limits of a branch that always holds", R"({"allOf":[{"maxLength":7}]})", {"at most 7 characters"});
    }

    void facts()
    {
        QFETCH(QByteArray, schema);
        QTEST(constraintsOf(schemaOf(schema)), "facts");
    }
};

QTEST_GUILESS_MAIN(ConstraintsTest)
#include "constraintstest.moc"
