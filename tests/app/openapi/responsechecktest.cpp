// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/responsecheck.h"
#include "tests/support/test.h"

using namespace OpenApi;
using Kind = Difference::Kind;

namespace {

Json::Document json(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    if (!document)
        qFatal("test data is not JSON: %s", text.constData());
    return *document;
}

MediaType media(const QString &name, const QByteArray &schema)
{
    const Json::Document document = json(schema);
    return {name, Schema(document, document.root()), {}};
}

const Operation &operation()
{
    static const Operation made = [] {
        Operation operation;
        const QByteArray book = R"({"type":"object","required":["id","secret"],"properties":{"id":{"type":"string"},"secret":{"writeOnly":true},"any":{},
            "site":{"properties":{"id":{}}},"tags":{"type":"object","additionalProperties":{"properties":{"n":{"type":"integer"}}}},
            "entries":{"type":"array","items":{"properties":{"name":{"maxLength":3}}}},
            "form":{"oneOf":[{"properties":{"a":{}}},{"properties":{"b":{}},"required":["b"]}]}}})";
        operation.responses = {{"200", {}, {media("application/json", book)}},
                               {"4XX", {}, {media("*/*", R"({"properties":{"error":{}}})")}},
                               {"204", {}, {}}};
        return operation;
    }();
    return made;
}

QStringList told(int status, const QString &mediaType, const QByteArray &body)
{
    static const QHash<Kind, QString> names{{Kind::StatusNotDescribed, "status"}, {Kind::FieldNotDescribed, "unknown"}, {Kind::FieldMissing, "missing"},
                                            {Kind::WrongType, "type"},            {Kind::RuleBroken, "rule"}};
    QStringList found;
    for (const Difference &difference : differences(operation(), status, mediaType, json(body)))
        found.append(difference.path.toShortPath() + QLatin1Char(' ') + names.value(difference.kind));
    return found;
}

} // namespace

class ResponseCheckTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *sentence, const char *body, const QStringList &found) { QTest::newRow(sentence) << QByteArray(body) << found; };

        row("an answer as described", R"({"id":"1","any":{"x":1},"entries":[{"name":"a"}]})", {});
        row("a field that is not described", R"({"id":"1","other":5})", {"$.other unknown"});
        row("one inside an object", R"({"id":"1","site":{"id":1,"name":2}})", {"$.site.name unknown"});
        row("one inside an element", R"({"id":"1","entries":[{},{"nam":"a"}]})", {"$.entries[1].nam unknown"});
        row("free names are described, what they hold is looked at", R"({"id":"1","tags":{"x":{"n":1,"m":2}}})", {"$.tags.x.m unknown"});
        row("the fields of every form are described", R"({"id":"1","form":{"a":1,"c":2}})", {"$.form.c unknown"});
        row("a field that is missing, but not one that only requests have", "{}", {"$ missing"});
        row("a wrong type", R"({"id":1})", {"$.id type"});
        row("a broken rule", R"({"id":"1","entries":[{"name":"long"}]})", {"$.entries[0].name rule"});
        row("several, in the body's order", R"({"x":1,"id":null,"y":2})", {"$.x unknown", "$.id type", "$.y unknown"});
        row("another kind of value", "[1]", {"$ type"});
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        QTEST(told(200, QStringLiteral("application/json; charset=utf-8"), body), "found");
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a status that is not described") << 500 << "application/json" << QStringList("$ status");
        QTest::newRow("a status described by its class, any media type") << 404 << "text/json" << QStringList("$.x unknown");
        QTest::newRow("a media type that is not described") << 200 << "application/xml" << QStringList();
        QTest::newRow("an answer described without a body") << 204 << "application/json" << QStringList();
    }

    void answers()
    {
        QFETCH(int, status);
        QFETCH(QString, mediaType);
        QTEST(told(status, mediaType, R"({"x":1})"), "found");
    }

    void anOperationWithoutAnswersSaysNothing()
    {
        QVERIFY(differences(Operation(), 200, u"application/json", json("{}")).isEmpty());
    }

    void aDifferenceIsASentenceAtItsPlace()
    {
        const QByteArray body = R"({"id":"1","other":5})";
        const QList<Difference> found = differences(operation(), 200, u"application/json", json(body));
        QCOMPARE(found.size(), 1);
        QCOMPARE(body.mid(found.first().range.offset, found.first().range.length), "\"other\"");
        QCOMPARE(found.first().text, "The answer has a field \"other\" that the description does not speak of.");
    }

    void noMoreThanAHundredAreTold()
    {
        QByteArray body = R"({"id":"1")";
        for (int member = 0; member < 500; ++member)
            body += ",\"x" + QByteArray::number(member) + "\":1";
        QCOMPARE(told(200, QStringLiteral("application/json"), body + '}').size(), 100);
    }

    void deepAnswersEnd()
    {
        constexpr int Depth = 20'000;
        QVERIFY(!told(200, QStringLiteral("application/json"), QByteArray(Depth, '[') + QByteArray(Depth, ']')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResponseCheckTest)
#include "responsechecktest.moc"
