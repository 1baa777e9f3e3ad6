// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/example.h"
#include "app/openapi/schemavalidator.h"
#include "app/sandbox/service.h"
#include "app/tryout/buildrequest.h"
#include "tests/content/published.h"

using namespace OpenApi;

namespace {

const QString Organization = QStringLiteral("2f9eecc5-0472-4549-9a83-2afdae0d4ba1");
const QByteArray Token = "T";

Tryout::Environment environment()
{
    Tryout::Environment made;
    made.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    made.token.value = Token;
    made.organizationId = Organization;
    return made;
}

/// What is wrong with an example, or nothing.
QString problemOf(const Schema &schema, const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    if (!document)
        return QStringLiteral("no JSON: ") + QString::fromUtf8(text);
    const QList<SchemaProblem> problems = validate(schema, *document, Formats::Told);
    return problems.isEmpty() ? QString() : describe(problems.first());
}

QByteArray bodyExample(const MediaType &media)
{
    return media.example.isEmpty() ? exampleFor(media.schema) : media.example;
}

/// The form filled with the examples that stand beside it, and with an address book that is there.
Tryout::Draft filled(const Operation &operation, const QString &addressBookId = {})
{
    Tryout::Draft draft = Tryout::Draft::forOperation(operation, environment());
    for (const Parameter &parameter : operation.parameters) {
        if (!Tryout::isOrganization(parameter))
            draft.parameters.insert(parameter.name, parameter.example);
    }
    if (!addressBookId.isEmpty() && operation.parameter(u"addressBookId"))
        draft.parameters.insert("addressBookId", addressBookId);
    if (operation.takesGraphQl())
        draft.body = QStringLiteral("{ taskDetails(from: 1, to: 2) { tasks { id } } }");
    else if (operation.requestBody)
        draft.body = QString::fromUtf8(bodyExample(operation.requestBody->content.first()));
    return draft;
}

} // namespace

/// Every operation put to use: its examples are valid, its request builds, is found again by its path and gets an answer that is described.
class ApiUseTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();
    Sandbox::Store m_store{std::move(Sandbox::DatabaseFile::open({})->file)};
    Sandbox::Service m_service{m_catalog, m_store, {Token, Organization}};

    QString m_addressBookId;

private Q_SLOTS:
    void initTestCase()
    {
        const Operation &create = *m_catalog.find(u"createConfig_2");
        Tryout::Draft draft = filled(create);
        draft.body.replace("AddressBook_140", "AddressBook_139");
        const auto made = Json::Document::parse(m_service.answer(*Tryout::buildRequest(create, draft, environment())).body);
        QVERIFY(made);
        m_addressBookId = made->root()["id"].toString();
        QVERIFY(!m_addressBookId.isEmpty());
    }

    void examplesAreValid_data() { Published::addRows(m_catalog); }
    void examplesAreValid()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        QList<MediaType> content = operation.requestBody ? operation.requestBody->content : QList<MediaType>();
        for (const ResponseDescription &response : operation.responses)
            content += response.content;
        for (const MediaType &media : content) {
            if (!media.schema)
                continue;
            QCOMPARE(problemOf(media.schema, exampleFor(media.schema)), QString());
            if (!media.example.isEmpty())
                QCOMPARE(problemOf(media.schema, media.example), QString());
        }
    }

    void aRequestBuildsAndIsFoundAgain_data() { Published::addRows(m_catalog); }
    void aRequestBuildsAndIsFoundAgain()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        const auto request = Tryout::buildRequest(operation, filled(operation), environment());
        QVERIFY2(request.has_value(), request ? "" : qPrintable(Tryout::describe(request.error().first())));
        const Catalog::Match match = m_catalog.route(request->method, request->url.path(QUrl::FullyEncoded));
        QVERIFY(match.operation);
        QCOMPARE(match.operation->key, operation.key);
        for (const Parameter &parameter : operation.parameters) {
            if (parameter.in == Parameter::In::Path)
                QCOMPARE(match.parameters.value(parameter.name), Tryout::isOrganization(parameter) ? Organization : parameter.example);
        }
    }

    /// All but the configuration resources, whose examples have to name what is there: content/sandboxtest calls these.
    void theSandboxAnswersAsDescribed_data()
    {
        QTest::addColumn<QString>("key");
        for (const Operation &operation : m_catalog.operations()) {
            if (!m_service.remembers(operation) || operation.path.contains(u"/address-book"))
                QTest::newRow(qPrintable(Published::shortKey(operation))) << operation.key;
        }
    }
    void theSandboxAnswersAsDescribed()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        const auto request = Tryout::buildRequest(operation, filled(operation, m_addressBookId), environment());
        QVERIFY(request);
        const Http::Response answer = m_service.answer(*request);
        const auto described = std::find_if(operation.responses.begin(), operation.responses.end(),
                                            [&](const auto &one) { return one.status == QString::number(answer.status); });
        QVERIFY2(described != operation.responses.end(), answer.body.constData());
        const bool isExample = answer.headers.value("X-Tryout-Example") == "true";
        QVERIFY2(!isExample || answer.isSuccess(), answer.body.constData());
        // An example names records that are nobody's here.
        const bool isOfUnknown = answer.body.contains("not found for given orgId.");
        QVERIFY2(answer.status != 400 || isOfUnknown, answer.body.constData());
        if (isExample && !described->content.isEmpty() && described->content.first().schema)
            QCOMPARE(problemOf(described->content.first().schema, answer.body), QString());
    }
};

QTEST_GUILESS_MAIN(ApiUseTest)
#include "apiusetest.moc"
