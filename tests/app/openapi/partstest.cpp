// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/parts.h"
#include "app/openapi/description.h"
#include "tests/app/openapi/writtenfiles.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

/// Read at /a, with everything else of \a whole around it.
Operation operation(const QByteArray &members, const QByteArray &ofPath = {}, const QByteArray &whole = {})
{
    const QByteArray path = "{" + ofPath + (ofPath.isEmpty() ? "" : ",") + "'get':{" + members + "}}";
    const auto read = Description::read(withQuotes("{'openapi':'3.1.0'," + whole + (whole.isEmpty() ? "" : ",") + "'paths':{'/a':" + path + "}}"), "a.json");
    if (!read || read->catalog.operations().isEmpty())
        qFatal("no operation in %s", members.constData());
    return read->catalog.operations().first();
}

Parameter parameter(const QByteArray &members)
{
    return operation("'parameters':[{'name':'p'," + members + "}]").parameters.value(0);
}

} // namespace

class PartsTest : public Support::Test
{
    Q_OBJECT

private Q_SLOTS:
    void parametersOfTheOperationHoldBeforeThoseOfThePath()
    {
        const Operation read = operation("'parameters':[{'name':'p','in':'query','required':true,'schema':{}},{'name':'r','in':'header','schema':{}}]",
                                         "'parameters':[{'name':'p','in':'query','schema':{}},{'name':'p','in':'header','schema':{}},{'name':'q','in':'cookie','schema':{}}]");
        QStringList found;
        for (const Parameter &one : read.parameters)
            found.append(one.name + QString::number(int(one.in)) + QLatin1String(one.required ? "!" : ""));
        QCOMPARE(found, (QStringList{"p1!", "p2", "q3", "r2"}));
    }

    void styles_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("style");
        QTest::addColumn<bool>("explode");
        const auto row = [](const char *name, const char *members, const char *style, bool explode) { QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(style) << explode; };
        row("a query explodes its form", "'in':'query'", "form", true);
        row("unless it says otherwise", "'in':'query','explode':false", "form", false);
        row("a cookie is a form as well", "'in':'cookie'", "form", true);
        row("a header is simple", "'in':'header'", "simple", false);
        row("a header may explode", "'in':'header','explode':true", "simple", true);
        row("pipes do not explode", "'in':'query','style':'pipeDelimited'", "pipeDelimited", false);
        row("deep objects", "'in':'query','style':'deepObject','explode':true", "deepObject", true);
        row("an unknown style is none", "'in':'query','style':'fancy'", "form", true);
    }

    void styles()
    {
        QFETCH(QByteArray, members);
        const Parameter read = parameter(members + ",'schema':{}");
        QTEST(read.style, "style");
        QTEST(read.explode, "explode");
    }

    void whatElseAParameterSays()
    {
        const Parameter read = parameter("'in':'query','deprecated':true,'allowReserved':true,'allowEmptyValue':true,'description':'d','schema':{'type':'integer'}");
        QVERIFY(read.deprecated && read.allowReserved && read.allowEmptyValue && !read.required);
        QCOMPARE(read.description, "d");
        QCOMPARE(read.schema.types(), QStringList{"integer"});
    }

    void aParameterOfAMediaType()
    {
        const Parameter read = parameter("'in':'query','content':{'application/json':{'schema':{'type':'object'},'example':{'a':1}}}");
        QCOMPARE(read.mediaType, "application/json");
        QVERIFY(read.schema.isObject());
        QCOMPARE(read.example.toUtf8(), withQuotes("{'a':1}"));
    }

    void examples_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("example");
        const auto row = [](const char *name, const char *members, const char *example) { QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(example); };
        row("none", "'schema':{}", "");
        row("its own", "'example':'a b','schema':{'example':'c'}", "a b");
        row("a number keeps its text", "'example':1.0,'schema':{}", "1.0");
        row("null is none", "'example':null,'schema':{}", "");
        row("of its schema", "'schema':{'example':7}", "7");
        row("the first of several", "'examples':{'one':{'value':'x'},'two':{'value':'y'}},'schema':{}", "x");
    }

    void examples()
    {
        QFETCH(QByteArray, members);
        QTEST(parameter("'in':'query'," + members).example, "example");
    }

    void namedExamples()
    {
        const Operation read = operation("'requestBody':{'content':{'application/json':{'examples':{'one':{'summary':'First','value':{'a': 1}},'two':{'$ref':'#/components/examples/Two'},"
                                         "'far':{'externalValue':'https://x.example/e.json'}}}}}",
                                         {}, "'components':{'examples':{'Two':{'value':2}}}");
        const MediaType media = read.requestBody->content.first();
        QCOMPARE(media.example, withQuotes("{'a': 1}"));
        QCOMPARE(media.examples, (QList<NamedExample>{{"one", "First", withQuotes("{'a': 1}"), {}}, {"two", {}, "2", {}}, {"far", {}, {}, "https://x.example/e.json"}}));
    }

    void severalMediaTypesInTheirOrder()
    {
        const Operation read = operation("'requestBody':{'required':true,'content':{'text/csv':{'schema':{'type':'string'}},'application/json':{'schema':{'type':'object'}},'*/*':{}}}");
        QCOMPARE(read.requestBody->content.size(), 3);
        QCOMPARE(read.requestBody->content.at(0).name, "text/csv");
        QCOMPARE(read.requestBody->content.at(1).name, "application/json");
        QVERIFY(!read.requestBody->content.at(2).schema);
    }

    void encodingOfAForm()
    {
        const Operation read = operation("'requestBody':{'content':{'multipart/form-data':{'schema':{},'encoding':{'file':{'contentType':'image/png, image/jpeg'},"
                                         "'tags':{'style':'pipeDelimited','allowReserved':true},'more':{'explode':false}}}}}");
        QCOMPARE(read.requestBody->content.first().encoding,
                 (QList<Encoding>{{"file", "image/png, image/jpeg", {}, true, false}, {"tags", {}, "pipeDelimited", false, true}, {"more", {}, {}, false, false}}));
    }

    void serversWithVariables()
    {
        const Operation read = operation("'summary':'s'", {}, "'servers':[{'url':'https://{region}.example:{port}/v1','description':'Live','variables':"
                                                              "{'region':{'default':'us','enum':['us','eu'],'description':'Where.'},'port':{'default':8443}}}]");
        QCOMPARE(read.servers, (QList<Server>{{"https://{region}.example:{port}/v1", "Live", {{"region", "us", {"us", "eu"}, "Where."}, {"port", "8443", {}, {}}}}}));
        QCOMPARE(read.servers.first().address(), QUrl("https://us.example:8443/v1"));
        QCOMPARE(read.servers.first().address({{"region", "eu"}}), QUrl("https://eu.example:8443/v1"));
    }

    void theNearestServersHold()
    {
        const QByteArray whole = "'servers':[{'url':'https://whole'}]";
        QCOMPARE(operation("'summary':'s'", {}, whole).servers.first().url, "https://whole");
        QCOMPARE(operation("'summary':'s'", "'servers':[{'url':'https://path'}]", whole).servers.first().url, "https://path");
        QCOMPARE(operation("'servers':[{'url':'https://own'}]", "'servers':[{'url':'https://path'}]", whole).servers.first().url, "https://own");
        QCOMPARE(operation("'servers':[]", {}, whole).servers.first().url, "https://whole");
        QCOMPARE(operation("'summary':'s'").servers, QList<Server>());
    }

    void security_data()
    {
        using Kind = SecurityScheme::Kind;
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const char *scheme, Kind kind) { QTest::newRow(name) << QByteArray(scheme) << kind; };
        row("a bearer token", "{'type':'http','scheme':'Bearer'}", Kind::Bearer);
        row("name and password", "{'type':'http','scheme':'basic'}", Kind::Basic);
        row("another of HTTP's", "{'type':'http','scheme':'digest'}", Kind::OtherHttp);
        row("a key", "{'type':'apiKey','in':'query','name':'k'}", Kind::ApiKey);
        row("OAuth", "{'type':'oauth2','flows':{}}", Kind::OAuth2);
        row("OpenID", "{'type':'openIdConnect'}", Kind::OpenIdConnect);
        row("a certificate", "{'type':'mutualTLS'}", Kind::MutualTls);
        row("something new", "{'type':'telepathy'}", Kind::Unknown);
        row("by reference", "{'$ref':'#/components/securitySchemes/other'}", Kind::Basic);
    }

    void security()
    {
        QFETCH(QByteArray, scheme);
        const Operation read = operation("'security':[{'one':['read','write']},{}]", {}, "'components':{'securitySchemes':{'one':" + scheme + ",'other':{'type':'http','scheme':'basic'}}}");
        QCOMPARE(read.security.size(), 2);
        QTEST(read.security.first().parts.first().scheme.kind, "kind");
        QCOMPARE(read.security.first().parts.first().scopes, (QStringList{"read", "write"}));
        QCOMPARE(read.security.last().parts.size(), 0);
        QCOMPARE(read.scopes, (QStringList{"read", "write"}));
    }

    void securityOfTheWholeHoldsUnlessAnOperationSaysOtherwise()
    {
        const QByteArray whole = "'security':[{'k':[]}],'components':{'securitySchemes':{'k':{'type':'apiKey','in':'cookie','name':'c'}}}";
        QCOMPARE(operation("'summary':'s'", {}, whole).security.first().parts.first().scheme.in, SecurityScheme::In::Cookie);
        QCOMPARE(operation("'security':[]", {}, whole).security.size(), 0);
    }

    void linksAndHeadersOfAnAnswer()
    {
        const Operation read = operation("'responses':{'201':{'description':'d','headers':{'Location':{'required':true,'schema':{'format':'uri'}},'Rate':{'$ref':'#/components/headers/Rate'}},"
                                         "'links':{'get':{'operationId':'one','description':'l','parameters':{'id':'$response.body#/id'}},'again':{'$ref':'#/components/links/L'}}},'x-more':{},'default':{'$ref':'#/components/responses/D'}}",
                                         {}, "'components':{'headers':{'Rate':{'schema':{'type':'integer'}}},'links':{'L':{'operationRef':'#/paths/~1a/get'}},'responses':{'D':{'description':'any'}}}");
        QCOMPARE(read.responses.size(), 2);
        const ResponseDescription made = read.responses.first();
        QCOMPARE(made.headers.at(0).name, "Location");
        QVERIFY(made.headers.at(0).required);
        QCOMPARE(made.headers.at(1).name, "Rate");
        QCOMPARE(made.headers.at(1).schema.types(), QStringList{"integer"});
        QCOMPARE(made.links, (QList<Link>{{"get", "l", "one", {{"id", withQuotes("'$response.body#/id'")}}}, {"again", {}, "#/paths/~1a/get", {}}}));
        QCOMPARE(read.responses.last().status, "default");
        QCOMPARE(read.responses.last().description, "any");
    }

    void aDescriptionBesideAReferenceIsAboutThisUse()
    {
        const QByteArray whole = "'components':{'parameters':{'P':{'name':'p','in':'query','description':'any','schema':{}}},'responses':{'R':{'description':'any'}},"
                                 "'schemas':{'S':{'type':'string','description':'any','maxLength':5}}}";
        const Operation read = operation("'parameters':[{'$ref':'#/components/parameters/P','description':'mine'},{'name':'s','in':'query','schema':{'$ref':'#/components/schemas/S','description':'mine','minLength':2}}],"
                                         "'responses':{'200':{'$ref':'#/components/responses/R','description':'mine'},'201':{'$ref':'#/components/responses/R'}}",
                                         {}, whole);
        QCOMPARE(read.parameter(u"p")->description, "mine");
        QCOMPARE(read.responses.first().description, "mine");
        QCOMPARE(read.responses.last().description, "any");
        const Schema schema = read.parameter(u"s")->schema;
        QCOMPARE(schema.name(), "S");
        QCOMPARE(schema.description(), "mine");
        QCOMPARE(schema.keyword("minLength").toInt64(), 2);
        QCOMPARE(schema.keyword("maxLength").toInt64(), 5);
    }

    void aPathByReference()
    {
        const auto read = Description::read(withQuotes("{'openapi':'3.1.0','paths':{'/a':{'$ref':'#/components/pathItems/A','put':{'operationId':'beside'}}},"
                                                       "'components':{'pathItems':{'A':{'parameters':[{'name':'p','in':'query','schema':{}}],'get':{'operationId':'there'}}}}}"), "a.json");
        QVERIFY(read);
        QVERIFY(read->catalog.find(u"there"));
        QCOMPARE(read->catalog.find(u"there")->parameters.size(), 1);
        QVERIFY(read->catalog.find(u"beside"));
    }

    void namesOfAPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QStringList>("sorted");
        const auto row = [](const char *name, const QByteArray &path, const QStringList &names) { QTest::newRow(name) << path << names; };
        row("none", "/a", {});
        row("two, in their order of the path", "/{b}/{a}", {"a", "b"});
        row("within a segment", "/a-{x}.{y}", {"x", "y"});
        row("empty braces name nothing", "/{}", {});
        row("braces that are not closed", "/{a", {});
        row("braces within braces", "/{a{b}", {"b"});
        row("braces the wrong way round", "/}a{", {});
        row("a million braces", "/" + QByteArray(1'000'000, '{'), {});
        row("a million braces, one closed", "/" + QByteArray(1'000'000, '{') + "x}", {"x"});
    }

    void namesOfAPath()
    {
        QFETCH(QByteArray, path);
        const auto read = Description::read(withQuotes("{'openapi':'3.1.0','paths':{'" + path + "':{'get':{}}}}"), "a.json");
        QVERIFY(read);
        QStringList names;
        for (const Parameter &one : read->catalog.operations().first().parameters)
            names.append(one.name);
        names.sort();
        QTEST(names, "sorted");
    }

    /// Whoever refers a hundred thousand times to something large is told nothing but its name.
    void whatIsReferredToIsReadOnce()
    {
        QByteArray paths;
        for (int path = 0; path < 200; ++path)
            paths += (path > 0 ? "," : "") + QByteArray("'/p") + QByteArray::number(path) + "':{'get':{'parameters':[" + QByteArrayList(500, "{'$ref':'#/components/parameters/P'}").join(',') + "],'responses':{'200':{'$ref':'#/components/responses/R'}}}}";
        const QByteArray large = "'" + QByteArray(5'000'000, 'x') + "'";
        const auto read = Description::read(withQuotes("{'openapi':'3.1.0','paths':{" + paths + "},'components':{'parameters':{'P':{'name':'p','in':'query','examples':{'e':{'value':" + large + "}}}},"
                                                       "'responses':{'R':{'description':" + large + "}}}}"), "a.json");
        QVERIFY(read);
        QCOMPARE(read->catalog.operations().size(), 200);
        const auto &first = read->catalog.operations().first().responses.first().description;
        QCOMPARE(static_cast<const void *>(first.constData()), static_cast<const void *>(read->catalog.operations().last().responses.first().description.constData()));
    }

    void aThousandParametersAreEnough()
    {
        QByteArrayList parameters;
        for (int number = 0; number < 20'000; ++number)
            parameters.append("{'name':'p" + QByteArray::number(number) + "','in':'query','schema':{}}");
        QCOMPARE(operation("'parameters':[" + parameters.join(',') + "]").parameters.size(), 1000);
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "partstest.moc"
