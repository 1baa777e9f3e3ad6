// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/referencecheck.h"
#include "app/openapi/referenceindex.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

Json::Document documentOf(const QByteArray &text)
{
    const auto document = Json::Document::parse(withQuotes(text));
    if (!document)
        qFatal("no JSON: %s", text.constData());
    return *document;
}

} // namespace

class ReferenceCheckTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *text, const QStringList &found) { QTest::newRow(name) << QByteArray(text) << found; };
        row("none", "{'a': 1}", {});
        row("in the order of the text", "{'a': {'$ref': '#/x'}, 'b': [{'$ref': '#/y'}]}", {"#/x", "#/y"});
        row("one that is no text is none", "{'$ref': 5}", {});
        row("an example is somebody's own", "{'example': {'$ref': '#/x'}}", {});
        row("so is a default", "{'schema': {'default': {'$ref': '#/x'}}}", {});
        row("so is a list of examples", "{'examples': [{'$ref': '#/x'}]}", {});
        row("so is an extension", "{'x-mine': {'$ref': '#/x'}}", {});
        row("a named example may be a reference", "{'examples': {'value': {'$ref': '#/x'}}}", {"#/x"});
        row("and its value is somebody's own", "{'examples': {'one': {'value': {'$ref': '#/x'}}}}", {});
        row("the default answer is a reference", "{'responses': {'default': {'$ref': '#/x'}}}", {"#/x"});
        row("a property may be called example", "{'properties': {'example': {'$ref': '#/x'}, 'x-y': {'$ref': '#/y'}}}", {"#/x", "#/y"});
        row("a property may be called properties", "{'properties': {'properties': {'example': {'$ref': '#/x'}}}}", {});
        row("a schema may be called default", "{'components': {'schemas': {'default': {'$ref': '#/x'}}}}", {"#/x"});
    }

    void references()
    {
        QFETCH(QByteArray, text);
        const Json::Document document = documentOf(text);
        QStringList found;
        for (const Json::Node reference : referencesIn(document))
            found.append(reference.toString());
        QTEST(found, "found");
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, const char *text, const QStringList &faulty) { QTest::newRow(name) << QByteArray(text) << faulty; };
        row("one that leads somewhere", "{'a': {'$ref': '#/b'}, 'b': 1}", {});
        row("one that leads nowhere", "{'a': {'$ref': '#/c'}, 'b': 1}", {"#/c"});
        row("each place is told", "{'a': {'$ref': '#/c'}, 'b': {'$ref': '#/c'}}", {"#/c", "#/c"});
        row("the whole", "{'a': {'$ref': '#'}}", {});
        row("escaped slashes and tildes", "{'a': {'$ref': '#/b~1c~0d'}, 'b/c~d': 1}", {});
        row("percent signs", "{'a': {'$ref': '#/b%20c'}, 'b c': 1}", {});
        row("an element of a list", "{'a': {'$ref': '#/b/1'}, 'b': [1, 2]}", {});
        row("an element beyond the list", "{'a': {'$ref': '#/b/2'}, 'b': [1, 2]}", {"#/b/2"});
        row("an element by a sloppy number", "{'a': {'$ref': '#/b/01'}, 'b': [1, 2]}", {"#/b/01"});
        row("into a text", "{'a': {'$ref': '#/b/c'}, 'b': 'c'}", {"#/b/c"});
        row("a circle of one", "{'a': {'$ref': '#/a'}}", {"#/a"});
        row("a circle of two", "{'a': {'$ref': '#/b'}, 'b': {'$ref': '#/a'}}", {"#/b", "#/a"});
        row("a schema within itself is no circle", "{'a': {'properties': {'next': {'$ref': '#/a'}}}}", {});
        row("what is not inside is not for here", "{'a': {'$ref': 'other.json#/x'}}", {});
        row("no pointer", "{'a': {'$ref': '#b'}, 'b': 1}", {"#b"});
    }

    void faults()
    {
        QFETCH(QByteArray, text);
        Findings findings;
        checkReferences(documentOf(text), findings);
        QStringList faulty;
        for (const Finding &finding : findings.all()) {
            QCOMPARE(finding.kind, Fault::Kind::UnresolvedReference);
            faulty.append(finding.detail);
        }
        QTEST(faulty, "faulty");
    }

    /// Each follows the same way, the one with a memory and the one without.
    void bothWaysLeadToTheSame()
    {
        const Json::Document document = documentOf("{'a': {'$ref': '#/b', 'description': 'here'}, 'b': {'$ref': '#/c/0'}, 'c': [{'type': 'string'}], 'd': {'$ref': '#/x'}}");
        ReferenceIndex index(document);
        for (const Json::Node node : document.root()) {
            const Referenced one = followed(document, node);
            const Referenced other = index.followed(node);
            QCOMPARE(other.node, one.node);
            QCOMPARE(other.name, one.name);
            QCOMPARE(other.site, one.site);
        }
        QCOMPARE(index.followed(document.root()["a"]).site["description"].toString(), "here");
    }

    /// 100,000 schemas that each refer to the next are followed in no time.
    void aReferenceBombIsQuick()
    {
        QByteArray text = "{'s': {'s0': 1";
        for (int schema = 1; schema < 100'000; ++schema)
            text += ",'s" + QByteArray::number(schema) + "': {'$ref': '#/s/s" + QByteArray::number(schema - 1) + "'}";
        Findings findings;
        checkReferences(documentOf(text + "}}"), findings);
        QCOMPARE(findings.all().size(), MostFindings);
    }
};

QTEST_GUILESS_MAIN(ReferenceCheckTest)
#include "referencechecktest.moc"
