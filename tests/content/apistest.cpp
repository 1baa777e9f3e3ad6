// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/catalog.h"
#include "app/openapi/example.h"
#include "app/openapi/schemavalidator.h"
#include "app/tryout/buildrequest.h"
#include "tests/support/test.h"

using namespace OpenApi;

namespace {

const QString Published = QStringLiteral("data/openapi/webex-contact-center.json");

/// Where we differ from the published file on purpose, and why.
const QHash<QString, QString> Differences{
    {"createConfig_31 responses", "200 in the file; the service answers 201"},
    {"deleteConfig_28 responses", "200 in the file; the service answers 204"},
};

QString placeName(Parameter::In in)
{
    return QStringList{"path", "query", "header", "cookie"}.at(int(in));
}

/// One line a fact, so that two descriptions compare as text.
QStringList parameterFacts(const Operation &operation)
{
    QStringList facts;
    for (const Parameter &one : operation.parameters) {
        facts.append(QStringList{one.name, placeName(one.in), one.required ? u"required"_qs : u"optional"_qs, one.schema.types().join('|'),
                                 QString::fromUtf8(one.schema.defaultValue())}.join(' '));
    }
    return facts;
}

QStringList schemaFacts(const Schema &schema, const QString &place = {})
{
    QStringList facts;
    QStringList limits{place, schema.types().join('|'), schema.format(), schema.isReadOnly() ? u"readOnly"_qs : QString()};
    for (const char *keyword : {"pattern", "minLength", "maxLength", "minimum", "maximum", "uniqueItems"})
        limits.append(QString::fromUtf8(schema.keyword(keyword).text().toByteArray()));
    for (const QByteArray &value : schema.enumValues())
        limits.append(QString::fromUtf8(value));
    facts.append(limits.join(' '));
    for (const Schema::Property &property : schema.properties())
        facts += schemaFacts(property.schema, place + QLatin1Char('/') + property.name + (property.required ? u"*"_qs : QString()));
    if (schema.isArray())
        facts += schemaFacts(schema.items(), place + QStringLiteral("/[]"));
    return facts;
}

QStringList statusesOf(const Operation &operation)
{
    QStringList statuses;
    for (const ResponseDescription &response : operation.responses)
        statuses.append(response.status);
    statuses.sort();
    return statuses;
}

Tryout::Environment environment()
{
    Tryout::Environment made;
    made.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    made.token.value = "T";
    made.organizationId = QStringLiteral("2f9eecc5-0472-4549-9a83-2afdae0d4ba1");
    return made;
}

} // namespace

/// What we ship about the service, held against what its maker published, and every operation's example put to use.
class ApisTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();
    std::optional<Catalog> m_published;

    void addRows()
    {
        QTest::addColumn<QString>("key");
        for (const Operation &operation : m_catalog.operations())
            QTest::newRow(qPrintable(QString(operation.key + QLatin1String(": ") + operation.summary))) << operation.key;
    }
    const Operation *publishedOf(const Operation &operation) const
    {
        return m_published->find(QString(QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto text = Support::sharedFile(Published)) {
            const auto catalog = Catalog::read(*text, Published);
            QVERIFY(catalog);
            m_published = *catalog;
        }
    }

    void theWholeAddressBookAndSearchAreThere()
    {
        QCOMPARE(m_catalog.operations().size(), 20);
        QCOMPARE(m_catalog.groups().size(), 2);
        QCOMPARE(m_catalog.groups().at(0).name, "Address Book");
        QCOMPARE(m_catalog.groups().at(0).operations.size(), 19);
        QVERIFY(!m_catalog.groups().at(0).description.isEmpty());
        QVERIFY(m_catalog.find(u"POST /search")->takesGraphQl());
    }

    void readingIsFast()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(Catalog::bundled().operations().size(), 20);
        QVERIFY2(timer.elapsed() < 50, "ten times what it may take, for a machine that is busy");
    }

    void theSkeletonIsThePortals()
    {
        QStringList names;
        for (const Schema::Property &property : m_catalog.find(u"createConfig_2")->requestBody->content.first().schema.properties())
            names.append(property.name);
        QCOMPARE(names.join(','), "organizationId,id,version,name,description,parentType,siteId,createdTime,lastUpdatedTime");
    }

    void facts_data() { addRows(); }
    void facts()
    {
        QFETCH(QString, key);
        if (!m_published)
            QSKIP(Support::missing(Published));
        const Operation &ours = *m_catalog.find(key);
        const Operation *theirs = publishedOf(ours);
        QVERIFY(theirs);
        QCOMPARE(ours.key, theirs->key);
        QCOMPARE(ours.summary, theirs->summary);
        QCOMPARE(ours.deprecated, theirs->deprecated);
        QCOMPARE(parameterFacts(ours), parameterFacts(*theirs));
        if (Differences.contains(key + QStringLiteral(" responses")))
            QVERIFY(statusesOf(ours) != statusesOf(*theirs));
        else
            QCOMPARE(statusesOf(ours), statusesOf(*theirs));
        QCOMPARE(ours.requestBody.has_value(), theirs->requestBody.has_value());
        if (ours.requestBody) {
            QCOMPARE(ours.requestBody->required, theirs->requestBody->required);
            QCOMPARE(schemaFacts(ours.requestBody->content.first().schema), schemaFacts(theirs->requestBody->content.first().schema));
        }
    }

    void descriptionsAreOurOwn_data() { addRows(); }
    void descriptionsAreOurOwn()
    {
        QFETCH(QString, key);
        const Operation &ours = *m_catalog.find(key);
        QVERIFY(!ours.description.isEmpty());
        QVERIFY(!ours.scopes.isEmpty());
        for (const Parameter &parameter : ours.parameters)
            QVERIFY2(!parameter.description.isEmpty() && !parameter.example.isEmpty(), qPrintable(parameter.name));
        if (!m_published)
            QSKIP(Support::missing(Published));
        const Operation *theirs = publishedOf(ours);
        QVERIFY(ours.description != theirs->description);
        for (const Parameter &parameter : ours.parameters)
            QVERIFY2(parameter.description != theirs->parameter(parameter.name)->description, qPrintable(parameter.name));
    }

    void examplesAreValid_data() { addRows(); }
    void examplesAreValid()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        QList<MediaType> content = operation.requestBody ? operation.requestBody->content : QList<MediaType>();
        for (const ResponseDescription &response : operation.responses)
            content += response.content;
        for (const MediaType &media : content) {
            QVERIFY2(bool(media.schema), "a schema's reference leads nowhere");
            for (const QByteArray &text : {media.example, exampleFor(media.schema)}) {
                if (text.isEmpty())
                    continue;
                const auto document = Json::Document::parse(text);
                QVERIFY(document);
                const QList<SchemaProblem> problems = validate(media.schema, *document, Formats::Told);
                QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(describe(problems.first())));
            }
        }
    }

    void aRequestBuilds_data() { addRows(); }
    void aRequestBuilds()
    {
        QFETCH(QString, key);
        const Operation &operation = *m_catalog.find(key);
        Tryout::Draft draft = Tryout::Draft::forOperation(operation, environment());
        for (const Parameter &parameter : operation.parameters) {
            if (!Tryout::isOrganization(parameter))
                draft.parameters.insert(parameter.name, parameter.example);
        }
        if (operation.takesGraphQl())
            draft.body = QStringLiteral("{ taskDetails(from: 1, to: 2) { tasks { id } } }");
        else if (operation.requestBody)
            draft.body = QString::fromUtf8(operation.requestBody->content.first().example);
        const auto request = Tryout::buildRequest(operation, draft, environment());
        QVERIFY2(request.has_value(), request ? "" : qPrintable(Tryout::describe(request.error().first())));
        const Catalog::Match match = m_catalog.route(request->method, request->url.path(QUrl::FullyEncoded));
        QCOMPARE(match.operation, &operation);
    }
};

QTEST_GUILESS_MAIN(ApisTest)
#include "apistest.moc"
