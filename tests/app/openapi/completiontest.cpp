// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/completion.h"
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

const Schema &book()
{
    static const Schema schema = schemaOf(R"({"type":"object","required":["name"],"properties":{
        "id":{"type":"string","readOnly":true},
        "description":{"type":"string","description":"What it is for."},
        "name":{"type":"string"},
        "active":{"type":"boolean"},
        "parentType":{"type":"string","enum":["ORGANIZATION","SITE"]},
        "site":{"type":"object","properties":{"id":{"type":"string"},"zone":{"const":"UTC"}}},
        "entries":{"type":"array","items":{"type":"object","properties":{"number":{"type":"string"},"kind":{"enum":["A","B",5]}}}},
        "pair":{"prefixItems":[{"enum":["x"]},{"enum":["y"]}]},
        "channel":{"oneOf":[{"properties":{"phone":{"type":"string"}}},{"properties":{"mail":{"type":["string","null"]}}}],
                   "discriminator":{"propertyName":"kind","mapping":{"voice":"v","mail":"m"}}}}})");
    return schema;
}

/// The place of the cursor is written as |.
QString completed(QByteArray text)
{
    const qsizetype offset = text.indexOf('|');
    text.remove(offset, 1);
    QStringList lines;
    for (const Completion &one : complete(book(), text, offset)) {
        QByteArray written = text;
        written.replace(one.range.offset, one.range.length, QByteArray(one.insertText).insert(one.cursor, '|'));
        lines.append(QString::fromUtf8(written));
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList labels(QByteArray text)
{
    const qsizetype offset = text.indexOf('|');
    text.remove(offset, 1);
    QStringList found;
    for (const Completion &one : complete(book(), text, offset))
        found.append(one.label);
    return found;
}

} // namespace

class CompletionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("offered");
        const auto row = [](const char *sentence, const char *text, const QStringList &offered) { QTest::newRow(sentence) << QByteArray(text) << offered; };
        const QStringList all{"name", "description", "active", "parentType", "site", "entries", "pair", "channel"};

        row("every member, the required one first, the read-only one not", "{|}", all);
        row("in a text that ends", "{|", all);
        row("members that are there already are left out", "{\"name\":\"a\",\"site\":{},\"entries\":[],\"pair\":[],\"channel\":{},|}", {"description", "active", "parentType"});
        row("those behind the place as well", "{\"parentType\":\"SITE\",|,\"name\":\"a\",\"site\":{},\"entries\":[],\"pair\":[],\"channel\":{}}", {"description", "active"});
        row("what begins with the letters typed comes before what holds them", "{\"na|\"}", {"name"});
        row("letters inside a name count", "{\"ti|", {"description", "active"});
        row("a name without quotes is a name", "{par|", {"parentType"});
        row("a name before other members, its quote not closed", "{\"par|, \"name\": \"a\"}", {"parentType"});
        row("a name on a line below one that lacks its comma", "{\"name\": \"a\"\n\"act|", {"active"});
        row("members of an object inside", "{\"site\":{|}}", {"id", "zone"});
        row("members of elements", "{\"entries\":[{\"number\":\"1\"},{\"|\"}]}", {"number", "kind"});
        row("members of every form", "{\"channel\":{|}}", {"phone", "mail"});
        row("the values of an enum", "{\"parentType\":|}", {"\"ORGANIZATION\"", "\"SITE\""});
        row("the values of an enum, in part typed", "{\"parentType\":\"si|}", {"\"SITE\""});
        row("values that are no text", "{\"entries\":[{\"kind\":|}]}", {"\"A\"", "\"B\"", "5"});
        row("true and false", "{\"active\":t|}", {"true"});
        row("null where it is allowed", "{\"channel\":{\"mail\":|}}", {"null"});
        row("elements by their place", "{\"pair\":[\"x\", |]}", {"\"y\""});
        row("what chooses the form", "{\"channel\":{\"kind\":\"|\"}}", {"\"voice\"", "\"mail\""});
        row("nothing behind a value", "{\"active\":true |}", {});
        row("nothing between a name and its colon", "{\"active\" |}", {});
        row("nothing in a text that may be anything", "{\"name\":\"|\"}", {});
        row("nothing in a member that is not described", "{\"other\":{|}}", {});
        row("nothing behind the end", "{} |", {});
        row("nothing outside the text's own kind", "[|]", {});
    }

    void offers()
    {
        QFETCH(QByteArray, text);
        QTEST(labels(text), "offered");
    }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("a text gets its quotes, the cursor between") << QByteArray("{nam|}") << "{\"name\": \"|\"}";
        QTest::newRow("an object gets its braces") << QByteArray("{\"site|\"}") << "{\"site\": {|}}";
        QTest::newRow("a list gets its brackets") << QByteArray("{\"entr|\"}") << "{\"entries\": [|]}";
        QTest::newRow("a boolean is still to be chosen") << QByteArray("{\"acti|\"}") << "{\"active\": |}";
        QTest::newRow("the only value is written at once") << QByteArray("{\"site\":{zo|}}") << "{\"site\":{\"zone\": \"UTC\"|}}";
        QTest::newRow("a name before a colon is only a name") << QByteArray("{\"nam|\": 5}") << "{\"name\"|: 5}";
        QTest::newRow("a name before another gets a comma") << QByteArray("{nam| \"active\": true}") << "{\"name\": \"|\", \"active\": true}";
        QTest::newRow("a value replaces the one that stands there") << QByteArray("{\"parentType\":\"SI|TE\"}") << "{\"parentType\":\"SITE\"|}";
    }

    void writes()
    {
        QFETCH(QByteArray, text);
        QTEST(completed(text), "written");
    }

    void aCompletionTellsWhatItIs()
    {
        const QList<Completion> offered = complete(book(), "{des", 4);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().kind, Completion::Kind::Member);
        QCOMPARE(offered.first().type, "text");
        QCOMPARE(offered.first().description, "What it is for.");
        QVERIFY(!offered.first().isRequired);
        QVERIFY(complete(book(), "{nam", 4).first().isRequired);
    }

    void describes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("described");
        QTest::newRow("a name") << QByteArray("{\"|name\": \"a\"}") << "name \"name\" required";
        QTest::newRow("a name at its first quote") << QByteArray("{|\"name\": \"a\"}") << "name \"name\" required";
        QTest::newRow("a value") << QByteArray("{\"name\": \"|a\"}") << "name \"a\" required";
        QTest::newRow("a member inside") << QByteArray("{\"site\": {\"zo|ne\": 5}}") << "zone \"zone\"";
        QTest::newRow("a member of an element") << QByteArray("{\"entries\": [{}, {\"kind\": |5}]}") << "kind 5";
        QTest::newRow("an element") << QByteArray("{\"pair\": [|\"x\"]}") << " \"x\"";
        QTest::newRow("a broken text") << QByteArray("{'active': tr|u") << "active tru";
        QTest::newRow("what is not described") << QByteArray("{\"ot|her\": 5}") << "nothing";
        QTest::newRow("between things") << QByteArray("{\"name\": \"a\" | }") << "nothing";
        QTest::newRow("behind a name") << QByteArray("{\"name\"|: \"a\"}") << "nothing";
    }

    void describes()
    {
        QFETCH(QByteArray, text);
        const qsizetype offset = text.indexOf('|');
        text.remove(offset, 1);
        const SchemaPlace place = schemaAt(book(), text, offset);
        const QString told = place.name + QLatin1Char(' ') + QString::fromUtf8(text.mid(place.range.offset, place.range.length)) + QLatin1String(place.isRequired ? " required" : "");
        QTEST(place.schema ? told : QStringLiteral("nothing"), "described");
    }

    void everyPlaceOfABrokenTextIsSafe()
    {
        const QByteArray text = "{\"name: [tru, {'site' \"zone\":: ]}} \xE2\x80\x9Cx\xE2\x80\x9D, \\u12 \"\xFF";
        for (qsizetype length = 0; length <= text.size(); ++length) {
            for (qsizetype offset = -1; offset <= length + 1; ++offset) {
                for (const Completion &one : complete(book(), text.first(length), offset))
                    QVERIFY(one.range.offset >= 0 && one.range.end() <= length && one.cursor <= one.insertText.size());
                const SchemaPlace place = schemaAt(book(), text.first(length), offset);
                QVERIFY(place.range.offset >= 0 && place.range.end() <= length);
            }
        }
    }

    void deepTextsEnd()
    {
        const QByteArray text = QByteArray(100'000, '[');
        QVERIFY(complete(schemaOf("{}"), text, text.size()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "completiontest.moc"
