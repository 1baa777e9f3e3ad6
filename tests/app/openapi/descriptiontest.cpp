// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/description.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

using namespace OpenApi;
using Kind = Fault::Kind;

namespace {

Description described(const QByteArray &text, const QString &source = QStringLiteral("api.json"))
{
    const auto read = Description::read(withQuotes(text), source);
    if (!read)
        qFatal("%s", qPrintable(describe(read.error())));
    return *read;
}

/// One get operation at /a, with \a members in it.
QByteArray withOperation(const QByteArray &members)
{
    return "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{" + members + "'responses':{'200':{'description':'d'}}}}}}";
}

QStringList addressesOf(const QList<Server> &servers)
{
    QStringList addresses;
    for (const Server &server : servers)
        addresses.append(server.url);
    return addresses;
}

} // namespace

class DescriptionTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIs()
    {
        const Description read = described("{'openapi':'3.1.0','info':{'title':'Books','version':'7'},'servers':[{'url':'https://a.example/v1','description':'Live'}],'paths':{}}");
        QCOMPARE(read.source, "api.json");
        QCOMPARE(read.title, "Books");
        QCOMPARE(read.version, "7");
        QCOMPARE(read.specification, "3.1.0");
        QCOMPARE(read.servers, (QList<Server>{{"https://a.example/v1", "Live", {}}}));
        QCOMPARE(read.faults, QList<Fault>());
        QCOMPARE(read.files, QStringList());
    }

    void formats_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("specification");
        QTest::newRow("JSON") << QByteArray("{\"openapi\":\"3.0.3\",\"paths\":{\"/a\":{\"get\":{}}}}") << "3.0.3";
        QTest::newRow("JSON behind blank lines") << QByteArray("\n\n  {\"openapi\":\"3.0.3\",\"paths\":{\"/a\":{\"get\":{}}}}") << "3.0.3";
        QTest::newRow("YAML") << QByteArray("openapi: 3.0.3\npaths:\n  /a:\n    get: {}\n") << "3.0.3";
        QTest::newRow("YAML with a version that is a number") << QByteArray("openapi: 3.1\npaths:\n  /a: {get: {}}\n") << "3.1";
        QTest::newRow("YAML with Windows line ends") << QByteArray("openapi: 3.0.3\r\npaths:\r\n  /a:\r\n    get: {}\r\n") << "3.0.3";
        QTest::newRow("YAML that begins with a brace") << QByteArray("{openapi: 3.0.3, paths: {/a: {get: {}}}}") << "3.0.3";
        QTest::newRow("Swagger 2.0") << QByteArray("{\"swagger\":\"2.0\",\"paths\":{\"/a\":{\"get\":{}}}}") << "2.0";
        QTest::newRow("Swagger with a version that is a number") << QByteArray("swagger: 2.0\npaths: {/a: {get: {}}}\n") << "2.0";
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF{\"openapi\":\"3.0.3\",\"paths\":{\"/a\":{\"get\":{}}}}") << "3.0.3";
        const QString wide = QChar::ByteOrderMark + QStringLiteral("{\"openapi\":\"3.0.3\",\"paths\":{\"/a\":{\"get\":{}}}}");
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(wide)) << "3.0.3";
        QTest::newRow("UTF-16, high byte first") << QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(wide)) << "3.0.3";
        QTest::newRow("UTF-16 without a mark") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(wide.sliced(1))) << "3.0.3";
        const QString yaml = QChar::ByteOrderMark + QStringLiteral("openapi: 3.0.3\npaths: {/a: {get: {}}}\n");
        QTest::newRow("YAML in UTF-16") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(yaml)) << "3.0.3";
    }

    void formats()
    {
        QFETCH(QByteArray, text);
        const auto read = Description::read(text, "api");
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error())));
        QTEST(read->specification, "specification");
        QVERIFY(read->catalog.find(u"GET /a"));
    }

    void useless_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<DescriptionError::Kind>("kind");
        using Error = DescriptionError::Kind;
        QTest::newRow("nothing") << QByteArray() << Error::Empty;
        QTest::newRow("blanks only") << QByteArray(" \n\t\n") << Error::Empty;
        QTest::newRow("comments only") << QByteArray("# openapi: 3.0.0\n") << Error::Empty;
        QTest::newRow("a byte order mark only") << QByteArray("\xEF\xBB\xBF") << Error::Empty;
        QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html><body>openapi: 3.0.0</body></html>") << Error::WebPage;
        QTest::newRow("a web page without a doctype, in capitals") << QByteArray("  <HTML><HEAD></HEAD></HTML>") << Error::WebPage;
        QTest::newRow("a web page behind XML's first line") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html/>") << Error::WebPage;
        QTest::newRow("XML") << QByteArray("<definitions><a/></definitions>") << Error::NotOpenApi;
        QTest::newRow("words") << QByteArray("hello there") << Error::NotOpenApi;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << Error::NotYaml;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << Error::NotYaml;
        QTest::newRow("a program") << QByteArray("\x7f""ELF\2\1\1\0\0\0", 10) << Error::NotYaml;
        QTest::newRow("JSON that breaks off") << QByteArray("{\"openapi\": \"3.0.0\", \"paths\": {") << Error::NotJson;
        QTest::newRow("YAML that is indented wrongly") << QByteArray("openapi: 3.0.0\npaths:\n  /a: {}\n b: 1\n") << Error::NotYaml;
        QTest::newRow("another kind of JSON") << QByteArray("{\"name\": \"tryout\", \"version\": \"1\"}") << Error::NotOpenApi;
        QTest::newRow("a collection of Postman's") << QByteArray("{\"info\": {\"name\": \"x\"}, \"item\": []}") << Error::NotOpenApi;
        QTest::newRow("AsyncAPI") << QByteArray("asyncapi: 2.6.0\nchannels: {}\n") << Error::NotOpenApi;
        QTest::newRow("a mission") << QByteArray("---\ntitle: A mission\n---\n# Steps\n") << Error::NotOpenApi;
        QTest::newRow("Swagger 1.2") << QByteArray("{\"swagger\":\"1.2\",\"paths\":{}}") << Error::UnsupportedVersion;
        QTest::newRow("a version that is a list") << QByteArray("{\"openapi\":[],\"paths\":{}}") << Error::NotOpenApi;
        QTest::newRow("a million brackets") << QByteArray(1'000'000, '[') << Error::NotJson;
        QTest::newRow("a million brackets, closed") << QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']') << Error::TooDeep;
        QTest::newRow("a million dashes of YAML") << "a: " + QByteArray(1'000'000, '[') << Error::TooDeep;
        QTest::newRow("a million indented levels") << QByteArray("- ").repeated(1'000'000) << Error::TooDeep;
    }

    void useless()
    {
        QFETCH(QByteArray, text);
        const auto read = Description::read(text, "some.yaml");
        QVERIFY(!read);
        QTEST(read.error().kind, "kind");
        QCOMPARE(read.error().source, "some.yaml");
        QVERIFY(describe(read.error()).startsWith("some.yaml"));
    }

    void anErrorNamesThePlace()
    {
        const auto json = Description::read("{\n  \"openapi\": {]\n}", "a.json");
        QVERIFY(!json);
        QVERIFY2(json.error().detail.contains('2'), qPrintable(json.error().detail));
        const auto yaml = Description::read("openapi: 3.0.0\npaths:\n  - [\n", "a.yaml");
        QVERIFY2(yaml.error().detail.startsWith("Line "), qPrintable(yaml.error().detail));
    }

    void anAliasBombIsTooLarge()
    {
        QByteArray bomb = "openapi: 3.0.0\npaths: {}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int level = 1; level < 20; ++level)
            bomb += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + QByteArrayList(10, "*a" + QByteArray::number(level - 1)).join(", ") + "]\n";
        const auto read = Description::read(bomb, "bomb.yaml");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, DescriptionError::Kind::TooLarge);
    }

    void filesThatCannotBeRead()
    {
        const auto folder = Description::load(m_files.pathOf(""));
        QCOMPARE(folder.error().kind, DescriptionError::Kind::Unreadable);
        const auto missing = Description::load(m_files.pathOf("none.yaml"));
        QCOMPARE(missing.error().kind, DescriptionError::Kind::Unreadable);
    }

    /// It can be opened, and then gives nothing.
    void aFileThatGivesNoBytes()
    {
        QCOMPARE(Description::load("/proc/self/mem").error().kind, DescriptionError::Kind::Unreadable);
    }

    /// A file of 500 MB is refused by its size alone, so that it costs neither time nor memory.
    void aHugeFileIsRefusedUnread()
    {
        QFile file(m_files.with("huge.json", "{"));
        QVERIFY(file.resize(qint64(500) << 20));
        const auto read = Description::load(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, DescriptionError::Kind::TooLarge);
        QVERIFY2(read.error().detail.contains("500"), qPrintable(read.error().detail));
    }

    /// A device tells no size, and never ends.
    void aDeviceWithoutAnEndIsRefused()
    {
        QCOMPARE(Description::load("/dev/zero").error().kind, DescriptionError::Kind::TooLarge);
        QCOMPARE(Description::load("/dev/null").error().kind, DescriptionError::Kind::Empty);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &text, Kind kind, const char *pointer) {
            QTest::newRow(name) << text << kind << QString::fromUtf8(pointer);
        };
        row("a reference that leads nowhere", withOperation("'parameters':[{'$ref':'#/x'}],"), Kind::UnresolvedReference, "/paths/~1a/get/parameters/0/$ref");
        row("a reference to the network", withOperation("'parameters':[{'$ref':'https://x.example/p'}],"), Kind::ReferenceToNetwork, "/paths/~1a/get/parameters/0/$ref");
        row("a scheme nobody described", withOperation("'security':[{'key':[]}],"), Kind::UnresolvedReference, "/paths/~1a/get/security/0/key");
        row("a member twice", withOperation("'summary':'1','summary':'2',"), Kind::DuplicateKey, "/paths/~1a/get/summary");
        row("the wrong type", withOperation("'deprecated':'yes',"), Kind::WrongType, "/paths/~1a/get/deprecated");
        row("a parameter without a place", withOperation("'parameters':[{'name':'p','schema':{}}],"), Kind::MissingMember, "/paths/~1a/get/parameters/0");
        row("a parameter in an unknown place", withOperation("'parameters':[{'name':'p','in':'moon','schema':{}}],"), Kind::UnknownValue, "/paths/~1a/get/parameters/0/in");
        row("a style nobody knows", withOperation("'parameters':[{'name':'p','in':'query','style':'fancy','schema':{}}],"), Kind::UnknownValue, "/paths/~1a/get/parameters/0/style");
        row("a type nobody knows", withOperation("'parameters':[{'name':'p','in':'query','schema':{'type':'float'}}],"), Kind::UnknownValue, "/paths/~1a/get/parameters/0/schema/type");
        row("a parameter without a schema", withOperation("'parameters':[{'name':'p','in':'query'}],"), Kind::ParameterWithoutSchema, "/paths/~1a/get/parameters/0");
        row("a path parameter that is not in the path", withOperation("'parameters':[{'name':'p','in':'path','required':true,'schema':{}}],"), Kind::PathParameterNotInPath, "/paths/~1a/get");
        row("a name in the path that is not described", "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'/a/{b}':{'get':{'responses':{}}}}}", Kind::UndeclaredPathParameter, "/paths/~1a~1{b}/get");
        row("an operationId twice", "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'/a':{'get':{'operationId':'x','responses':{}},'put':{'operationId':'x','responses':{}}}}}", Kind::DuplicateOperationId, "/paths/~1a/put/operationId");
        row("a path twice but for its names", "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'/a/{b}':{},'/a/{c}':{}}}", Kind::DuplicatePath, "/paths/~1a~1{c}");
        row("a path without a slash", "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'a':{}}}", Kind::UnknownValue, "/paths/a");
        row("no title", "{'openapi':'3.0.0','info':{'version':'1'},'paths':{}}", Kind::MissingMember, "/info");
        row("no info at all", "{'openapi':'3.0.0','paths':{}}", Kind::MissingMember, "");
        row("paths that are none", "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':[]}", Kind::WrongType, "/paths");
        row("a later version", "{'openapi':'3.7.0','info':{'title':'T','version':'1'},'paths':{}}", Kind::UnknownVersion, "/openapi");
    }

    void faults()
    {
        QFETCH(QByteArray, text);
        const Description read = described(text);
        QCOMPARE(read.faults.size(), 1);
        QTEST(read.faults.first().kind, "kind");
        QTEST(read.faults.first().pointer, "pointer");
        QCOMPARE(read.faults.first().file, "api.json");
        QVERIFY(!describe(read.faults.first()).contains("%1"));
    }

    void aFaultKnowsItsLine()
    {
        const auto json = Description::read("{\"openapi\": \"3.0.0\",\n \"info\": {\"title\": \"T\", \"version\": \"1\"},\n \"paths\": {\n  \"/a\": {\"get\": {\"deprecated\": 1, \"responses\": {}}}}}", "a.json");
        QCOMPARE(json->faults.size(), 1);
        QCOMPARE(std::pair(json->faults.first().line, json->faults.first().column), std::pair(qsizetype(4), qsizetype(32)));
        QCOMPARE(describeWithPlace(json->faults.first()).left(13), "a.json:4:32: ");
        const auto yaml = Description::read("openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      deprecated: 1\n      responses: {}\n", "a.yaml");
        QCOMPARE(yaml->faults.size(), 1);
        QCOMPARE(std::pair(yaml->faults.first().line, yaml->faults.first().column), std::pair(qsizetype(6), qsizetype(19)));
        const auto swagger = Description::read("swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      deprecated: 1\n      responses: {}\n", "a.yaml");
        QCOMPARE(swagger->faults.size(), 1);
        QCOMPARE(std::pair(swagger->faults.first().line, swagger->faults.first().column), std::pair(qsizetype(6), qsizetype(19)));
        QCOMPARE(swagger->faults.first().pointer, "/paths/~1a/get/deprecated");
    }

    /// What is wrong does not take along what is right.
    void whatCanBeUsedIsUsed()
    {
        const Description read = described("{'openapi':'3.0.0','paths':{'/good':{'get':{'operationId':'good'}},'/null':null,'/text':'x','/list':[1],"
                                           "'/odd':{'get':7,'put':{'operationId':9,'tags':'none','parameters':{},'responses':[],'requestBody':'x','security':{}}}}}");
        QVERIFY(read.catalog.find(u"good"));
        QVERIFY(read.catalog.find(u"PUT /odd"));
        QCOMPARE(read.catalog.operations().size(), 2);
        QVERIFY(read.faults.size() >= 8);
    }

    void noMoreFaultsThanAnybodyReads()
    {
        QByteArray text = "{'openapi':'3.0.0','info':{'title':'T','version':'1'},'paths':{'/a':{}";
        for (int path = 0; path < 5000; ++path)
            text += ",'/p" + QByteArray::number(path) + "':{'get':{'deprecated':1,'responses':{'200':{'$ref':'#/none'}}}}";
        const Description read = described(text + "}}");
        QCOMPARE(read.catalog.operations().size(), 5000);
        QVERIFY(read.faults.size() >= MostFindings && read.faults.size() <= 4 * MostFindings);
    }

    void servers_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("servers");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const char *source, const char *servers, const QStringList &addresses) {
            QTest::newRow(name) << QString::fromUtf8(source) << QByteArray(servers) << addresses;
        };
        row("a file that names none", "/tmp/api.json", "[]", {});
        row("a file that names one", "/tmp/api.json", "[{'url':'https://a.example/v1'}]", {"https://a.example/v1"});
        row("a file with a relative one", "/tmp/api.json", "[{'url':'/v1'}]", {"/v1"});
        row("an address that names none is called at its host", "https://a.example/docs/api.json", "[]", {"https://a.example/"});
        row("an address with a path", "https://a.example/docs/api.json", "[{'url':'/v1'}]", {"https://a.example/v1"});
        row("an address with a path beside", "https://a.example/docs/api.json", "[{'url':'v1'}]", {"https://a.example/docs/v1"});
        row("an address with a host only", "https://a.example/docs/api.json", "[{'url':'//b.example/v1'}]", {"https://b.example/v1"});
        row("an address with variables", "https://a.example/docs/api.json", "[{'url':'{scheme}://b.example'}]", {"{scheme}://b.example"});
    }

    void servers()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, servers);
        const Description read = described("{'openapi':'3.0.0','info':{'title':'T','version':'1'},'servers':" + servers + ",'paths':{'/a':{'get':{'responses':{}}}}}", source);
        QTEST(addressesOf(read.servers), "addresses");
        QTEST(addressesOf(read.catalog.operations().first().servers), "addresses");
    }

    void webhooksAloneAreADescription()
    {
        const Description read = described("{'openapi':'3.1.0','info':{'title':'T','version':'1'},'webhooks':{'/a':{'post':{}}}}");
        QCOMPARE(read.catalog.operations().size(), 0);
    }

private:
    WrittenFiles m_files;
};

QTEST_GUILESS_MAIN(DescriptionTest)
#include "descriptiontest.moc"
