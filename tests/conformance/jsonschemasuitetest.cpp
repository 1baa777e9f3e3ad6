// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"
#include "tests/support/test.h"

#include <QDirIterator>

using namespace OpenApi;
using namespace Qt::StringLiterals;
using Json::Document;
using Json::Node;

namespace {

const QString Suite = u"data/json-schema-suite"_s;

/// A case that fails, and why; it must go on failing, or leave this table.
struct Exception
{
    const char *test;
    const char *reason;
};

const QList<Exception> Exceptions{};

Document documentAt(const QString &path)
{
    return Document::parse(Support::sharedFile(Suite + u'/' + path).value_or(QByteArray())).value_or(Document());
}

/// What the suite's own server serves. Of the files that all drafts share the one of 2020-12 is there.
Document remote(const QString &uri)
{
    const QString server = u"http://localhost:1234/"_s;
    if (!uri.startsWith(server))
        return {};
    const QString path = uri.sliced(server.size());
    const Document own = documentAt(u"remotes/"_s + path);
    return own.root() ? own : documentAt(u"remotes/draft2020-12/"_s + path);
}

QStringList namesIn(const QString &folder)
{
    // The suite stands where sharedFile() looks for it; the names of its files are part of its content.
    static const QStringList draft4{u"additionalItems"_s, u"additionalProperties"_s, u"allOf"_s, u"anyOf"_s, u"default"_s, u"definitions"_s, u"dependencies"_s, u"enum"_s,
                                    u"format"_s, u"infinite-loop-detection"_s, u"items"_s, u"maxItems"_s, u"maxLength"_s, u"maxProperties"_s, u"maximum"_s, u"minItems"_s,
                                    u"minLength"_s, u"minProperties"_s, u"minimum"_s, u"multipleOf"_s, u"not"_s, u"oneOf"_s, u"pattern"_s, u"patternProperties"_s,
                                    u"properties"_s, u"ref"_s, u"refRemote"_s, u"required"_s, u"type"_s, u"uniqueItems"_s};
    static const QStringList draft202012 =
        QStringList{u"anchor"_s, u"boolean_schema"_s, u"const"_s, u"contains"_s, u"content"_s, u"defs"_s, u"dependentRequired"_s, u"dependentSchemas"_s, u"dynamicRef"_s,
                    u"exclusiveMaximum"_s, u"exclusiveMinimum"_s, u"if-then-else"_s, u"maxContains"_s, u"minContains"_s, u"prefixItems"_s, u"propertyNames"_s,
                    u"unevaluatedItems"_s, u"unevaluatedProperties"_s, u"vocabulary"_s}
        + draft4.filter(QRegularExpression(u"^(?!additionalItems|definitions|dependencies)"_s));
    return folder == "draft4"_L1 ? draft4 : draft202012;
}

void addRows(const QString &folder)
{
    QTest::addColumn<Document>("document");
    QTest::addColumn<Node>("schema");
    QTest::addColumn<Node>("value");
    QTest::addColumn<bool>("isValid");
    for (const QString &name : namesIn(folder)) {
        const Document document = documentAt(u"tests/%1/%2.json"_s.arg(folder, name));
        for (const Node group : document.root()) {
            for (const Node test : group["tests"]) {
                const QString title = u"%1: %2: %3"_s.arg(name, group["description"].toString(), test["description"].toString());
                QTest::newRow(title.toUtf8().constData()) << document << group["schema"] << test["data"] << test["valid"].toBool();
            }
        }
    }
}

const Exception *exceptionFor(const char *test)
{
    const auto found = std::find_if(Exceptions.begin(), Exceptions.end(), [&](const Exception &one) { return qstrcmp(one.test, test) == 0; });
    return found == Exceptions.end() ? nullptr : &*found;
}

void check(Dialect dialect)
{
    QFETCH(Node, schema);
    QFETCH(Node, value);
    QFETCH(bool, isValid);
    if (const Exception *exception = exceptionFor(QTest::currentDataTag()))
        QEXPECT_FAIL("", exception->reason, Continue);
    const Document own = *Document::parse(schema.text().toByteArray());
    const Document data = *Document::parse(value.text().toByteArray());
    SchemaValidator validator(Schema(own, own.root()), {.dialect = dialect, .loader = remote});
    const SchemaValidator::Verdict verdict = validator.check(data);
    QStringList texts;
    for (const SchemaProblem &problem : verdict.problems)
        texts.append(describe(problem));
    QVERIFY2(verdict.problems.isEmpty() == isValid, qPrintable(u"told: "_s + texts.join(u' ')));
    QCOMPARE(validator.isValid(data), isValid);
    QVERIFY(verdict.isWhole);
}

} // namespace

/// The JSON Schema Test Suite, https://github.com/json-schema-org/JSON-Schema-Test-Suite, every required case a row.
class JsonSchemaSuiteTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void theSuiteIsWhole()
    {
        if (!documentAt(u"tests/draft4/type.json"_s).root())
            QSKIP(Support::missing(Suite));
        qsizetype cases = 0;
        for (const QString &folder : {u"draft2020-12"_s, u"draft4"_s}) {
            for (const QString &name : namesIn(folder)) {
                const Document document = documentAt(u"tests/%1/%2.json"_s.arg(folder, name));
                QVERIFY2(document.root().isArray(), qPrintable(name));
                for (const Node group : document.root())
                    cases += group["tests"].size();
            }
        }
        QCOMPARE(cases, qsizetype(1299 + 618));
    }

    void draft202012_data()
    {
        if (!documentAt(u"tests/draft4/type.json"_s).root())
            QSKIP(Support::missing(Suite));
        addRows(u"draft2020-12"_s);
    }

    void draft202012() { check(Dialect::Draft202012); }

    void draft4_data()
    {
        if (!documentAt(u"tests/draft4/type.json"_s).root())
            QSKIP(Support::missing(Suite));
        addRows(u"draft4"_s);
    }

    void draft4() { check(Dialect::Draft4); }
};

QTEST_GUILESS_MAIN(JsonSchemaSuiteTest)
#include "jsonschemasuitetest.moc"
