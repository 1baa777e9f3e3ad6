// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/bundle.h"
#include "app/openapi/description.h"
#include "app/openapi/reference.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

using namespace OpenApi;
using Kind = Fault::Kind;

namespace {

Bundle bundled(const QString &file)
{
    const auto source = bytesOf(file).and_then([&](const QByteArray &bytes) { return sourceFrom(bytes, file); });
    if (!source)
        qFatal("%s", qPrintable(describe(source.error())));
    return {*source, QFileInfo(file).absolutePath()};
}

QList<Kind> kindsOf(const Bundle &bundle)
{
    QList<Kind> kinds;
    for (const Source &source : bundle.sources()) {
        for (const Finding &finding : source.findings.all())
            kinds.append(finding.kind);
    }
    return kinds;
}

} // namespace

class BundleTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void oneFileIsLeftAsItIs()
    {
        const QByteArray text = withQuotes("{'a': {'$ref': '#/b'}, 'b' : 1}");
        const Bundle bundle = bundled(m_files.with("one.json", text));
        QCOMPARE(bundle.document().text(), text);
        QCOMPARE(bundle.sources().size(), 1);
        QCOMPARE(bundle.originOf(7), (Origin{0, 7}));
    }

    void aFileBesideIsBroughtIn()
    {
        m_files.with("parts/pet.yaml", "type: object\nproperties:\n  owner: {$ref: 'owner.json#/Owner'}\n  mate: {$ref: '#'}\n");
        m_files.with("parts/owner.json", withQuotes("{'Owner': {'properties': {'pets': {'items': {'$ref': './pet.yaml'}}, 'root': {'$ref': '../main.json#/b'}}}}"));
        const Bundle bundle = bundled(m_files.with("main.json", withQuotes("{'a': {'$ref': 'parts/pet.yaml'}, 'b': 1}")));
        QCOMPARE(kindsOf(bundle), QList<Kind>());
        QCOMPARE(bundle.sources().size(), 3);
        const Json::Document document = bundle.document();
        const Referenced pet = followed(document, document.root()["a"]);
        QCOMPARE(pet.name, "pet");
        QCOMPARE(pet.node["type"].toString(), "object");
        QCOMPARE(followed(document, pet.node["properties"]["mate"]).node, pet.node);
        const Referenced owner = followed(document, pet.node["properties"]["owner"]);
        QCOMPARE(owner.name, "Owner");
        QCOMPARE(followed(document, owner.node["properties"]["pets"]["items"]).node, pet.node);
        QCOMPARE(followed(document, owner.node["properties"]["root"]).node, document.root()["b"]);
    }

    void placesLeadBackToTheirFile()
    {
        m_files.with("b.json", withQuotes("{ 'x' : {'$ref': '#/y'}, 'y': 12345}"));
        const Bundle bundle = bundled(m_files.with("a.json", withQuotes("{'a': {'$ref': 'b.json#/x'}}")));
        const QByteArray text = bundle.document().text();
        const Origin origin = bundle.originOf(text.indexOf("12345"));
        QCOMPARE(origin.source, 1);
        QCOMPARE(origin.offset, bundle.sources().at(1).document.text().indexOf("12345"));
        QCOMPARE(bundle.originOf(text.indexOf("\"a\"")), (Origin{0, 1}));
    }

    void filesOfOneNameAreToldApart()
    {
        m_files.with("a/user.json", "1");
        m_files.with("b/user.json", "2");
        const Bundle bundle = bundled(m_files.with("main.json", withQuotes("{'a': {'$ref': 'a/user.json'}, 'b': {'$ref': 'b/user.json'}}")));
        const Json::Document document = bundle.document();
        QCOMPARE(followed(document, document.root()["a"]).node.text(), QByteArrayView("1"));
        QCOMPARE(followed(document, document.root()["b"]).node.text(), QByteArrayView("2"));
    }

    void namesWithBlanksAndPercentSigns()
    {
        m_files.with("my parts/50% off.json", "7");
        const Bundle bundle = bundled(m_files.with("main.json", withQuotes("{'a': {'$ref': 'my%20parts/50%25%20off.json'}}")));
        const Json::Document document = bundle.document();
        QCOMPARE(followed(document, document.root()["a"]).node.text(), QByteArrayView("7"));
    }

    void whatCannotBeReached_data()
    {
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("another host") << QByteArray("https://example.com/a.json#/x") << Kind::ReferenceToNetwork;
        QTest::newRow("another host without a scheme") << QByteArray("//example.com/a.json") << Kind::ReferenceToNetwork;
        QTest::newRow("a file address") << QByteArray("file:///etc/hostname") << Kind::ReferenceToNetwork;
        QTest::newRow("a file that is not there") << QByteArray("none.json") << Kind::UnresolvedReference;
        QTest::newRow("a folder") << QByteArray("folder") << Kind::UnresolvedReference;
        QTest::newRow("the folder itself") << QByteArray(".") << Kind::UnresolvedReference;
        QTest::newRow("a file above") << QByteArray("../secret.json") << Kind::ReferenceOutOfReach;
        QTest::newRow("a file above by percent signs") << QByteArray("%2e%2e/secret.json") << Kind::ReferenceOutOfReach;
        QTest::newRow("a file by its whole path") << QByteArray("/etc/hostname") << Kind::ReferenceOutOfReach;
        QTest::newRow("a link that leads out") << QByteArray("link.json") << Kind::ReferenceOutOfReach;
        QTest::newRow("a file beside whose folder begins alike") << QByteArray("../api-other/x.json") << Kind::ReferenceOutOfReach;
        QTest::newRow("a file that is neither JSON nor YAML") << QByteArray("bad.json") << Kind::UnusableFile;
        QTest::newRow("an empty file") << QByteArray("empty.json") << Kind::UnusableFile;
    }

    void whatCannotBeReached()
    {
        QFETCH(QByteArray, reference);
        m_files.with("secret.json", "{}");
        m_files.with("api-other/x.json", "{}");
        m_files.with("api/folder/inside.json", "{}");
        m_files.with("api/bad.json", "{\"a\": ");
        m_files.with("api/empty.json", "");
        QFile::link(m_files.pathOf("secret.json"), m_files.pathOf("api/link.json"));
        const Bundle bundle = bundled(m_files.with("api/main.json", withQuotes("{'a': {'$ref': '" + reference + "'}}")));
        QCOMPARE(kindsOf(bundle).size(), 1);
        QTEST(kindsOf(bundle).first(), "kind");
        QCOMPARE(bundle.sources().size(), 1);
    }

    void aTextReachesNoFile()
    {
        const auto source = sourceFrom(withQuotes("{'a': {'$ref': 'b.json'}}"), "text");
        QVERIFY(source);
        QCOMPARE(kindsOf(Bundle(*source, {})), QList<Kind>{Kind::ReferenceOutOfReach});
    }

    void anAddressReachesNoOther()
    {
        const auto source = sourceFrom(withQuotes("{'a': {'$ref': 'b.json'}}"), "https://example.com/a.json");
        QVERIFY(source);
        QCOMPARE(kindsOf(Bundle(*source, {})), QList<Kind>{Kind::ReferenceToNetwork});
    }

    void filesThatReferToEachOtherEnd()
    {
        m_files.with("b.json", withQuotes("{'$ref': 'a.json'}"));
        const Bundle bundle = bundled(m_files.with("a.json", withQuotes("{'$ref': 'b.json'}")));
        QCOMPARE(bundle.sources().size(), 2);
        QVERIFY(!followed(bundle.document(), bundle.document().root()).node);
    }

    /// More files than anybody has are not read.
    void aChainOfFilesIsCutOff()
    {
        for (int file = 0; file < 1200; ++file)
            m_files.with(QStringLiteral("chain/%1.json").arg(file), withQuotes("{'$ref': '" + QByteArray::number(file + 1) + ".json'}"));
        const Bundle bundle = bundled(m_files.pathOf("chain/0.json"));
        QCOMPARE(bundle.sources().size(), 1000);
        QCOMPARE(kindsOf(bundle), QList<Kind>{Kind::UnusableFile});
    }

    void faultsAreToldInTheirFile()
    {
        m_files.with("two/paths.yaml", "/a:\n  get:\n    responses:\n      '200':\n        $ref: '#/nowhere'\n");
        const QString file = m_files.with("two/api.yaml", "openapi: 3.0.0\ninfo: {title: t, version: '1'}\npaths:\n  $ref: paths.yaml\n  /b:\n    $ref: 'paths.yaml#/~1a'\n");
        const auto read = Description::load(file);
        QVERIFY(read);
        QCOMPARE(read->files, (QStringList{file, m_files.pathOf("two/paths.yaml")}));
        QVERIFY(!read->faults.isEmpty());
        const Fault fault = read->faults.last();
        QCOMPARE(fault.kind, Kind::UnresolvedReference);
        QCOMPARE(fault.file, m_files.pathOf("two/paths.yaml"));
        QCOMPARE(fault.pointer, "/~1a/get/responses/200/$ref");
        QCOMPARE(fault.line, 5);
        QVERIFY(read->catalog.find(u"GET /b"));
    }

private:
    WrittenFiles m_files;
};

QTEST_GUILESS_MAIN(BundleTest)
#include "bundletest.moc"
