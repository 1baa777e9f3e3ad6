// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/canonical.h"
#include "tests/content/published.h"

using namespace OpenApi;
using Published::Correction;

namespace {

QString placeName(Parameter::In in)
{
    return QStringList{"path", "query", "header", "cookie"}.at(int(in));
}

/// One line, so that two compare as text.
QString fact(const Parameter &one)
{
    return QStringList{one.name, placeName(one.in), one.required ? u"required"_qs : u"optional"_qs, one.deprecated ? u"deprecated"_qs : u"current"_qs,
                       one.style, one.explode ? u"exploded"_qs : u"joined"_qs}.join(' ');
}

QStringList mediaNames(const QList<MediaType> &content)
{
    QStringList names;
    for (const MediaType &media : content)
        names.append(media.name);
    return names;
}

QStringList statuses(const Operation &operation)
{
    QStringList found;
    for (const ResponseDescription &response : operation.responses)
        found.append(response.status);
    found.sort();
    return found;
}

const ResponseDescription *response(const Operation &operation, const QString &status)
{
    const auto found = std::find_if(operation.responses.begin(), operation.responses.end(), [&](const auto &one) { return one.status == status; });
    return found == operation.responses.end() ? nullptr : &*found;
}

/// Holds two schemas against each other, fact by fact and reference by reference; every pair of places once, so that circles end. A
/// member that corrections.tsv adds to a schema may be there.
class Comparison
{
public:
    explicit Comparison(bool comparesNames) : m_comparesNames(comparesNames) {}

    void compare(const Schema &ours, const Schema &theirs, const QString &place)
    {
        if (!ours && !theirs)
            return;
        const QPair<quint32, quint32> places(ours.node().position(), theirs.node().position());
        if (m_seen.contains(places))
            return;
        m_seen.insert(places);
        if (m_comparesNames)
            expect(ours.name(), theirs.name(), place + u" name"_qs);
        for (const QString &keyword : QStringList {"type", "format", "nullable", "readOnly", "writeOnly", "deprecated", "enum", "default", "required", "pattern", "minLength",
                                    "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems",
                                    "uniqueItems", "minProperties", "maxProperties", "discriminator"})
            expect(text(ours, keyword), text(theirs, keyword), place + u' ' + keyword);
        for (const QString &keyword : QStringList {"items", "additionalProperties", "not"})
            compareNodes(ours, at(ours, keyword), theirs, at(theirs, keyword), place + u'/' + keyword);
        for (const QString &keyword : QStringList {"properties", "oneOf", "anyOf", "allOf"})
            compareMembers(ours, at(ours, keyword), theirs, at(theirs, keyword), place + u'/' + keyword);
    }

    [[nodiscard]] QString differences() const { return m_differences.join(u'\n'); }

private:
    /// Without what stands beside a $ref, which OpenAPI 3.0 passes over.
    static Json::Node at(const Schema &schema, const QString &keyword) { return schema.node()[keyword]; }
    static QString text(const Schema &schema, const QString &keyword)
    {
        const Json::Node node = at(schema, keyword);
        return node ? QString::fromUtf8(canonical(node)) : QString();
    }
    static QStringList names(Json::Node node)
    {
        QStringList found;
        for (const Json::Node member : node)
            found.append(node.isObject() ? member.name() : QString::number(found.size()));
        return found;
    }
    void expect(const QString &ours, const QString &theirs, const QString &place)
    {
        if (ours != theirs)
            m_differences.append(u"%1: %2 instead of %3"_qs.arg(place, ours, theirs));
    }
    void compareNodes(const Schema &ours, Json::Node our, const Schema &theirs, Json::Node their, const QString &place)
    {
        expect(our ? u"there"_qs : u"absent"_qs, their ? u"there"_qs : u"absent"_qs, place);
        if (our && their && our.isObject() && their.isObject())
            compare({ours.document(), our}, {theirs.document(), their}, place);
        else if (our && their)
            expect(QString::fromUtf8(our.text()), QString::fromUtf8(their.text()), place);
    }
    void compareMembers(const Schema &ours, Json::Node our, const Schema &theirs, Json::Node their, const QString &place)
    {
        static const QMultiHash<QString, Correction> corrections = Published::corrections();
        const QStringList known = names(their);
        QStringList described = names(our);
        for (const Correction &one : corrections.values(theirs.name()))
            described.removeOne(QString(one.ours).remove("[]"));
        expect(described.join(' '), known.join(' '), place);
        for (qsizetype index = 0; index < known.size() && described == known; ++index)
            compareNodes(ours, their.isObject() ? our[known[index]] : our[index], theirs, their.isObject() ? their[known[index]] : their[index],
                         place + u'/' + known[index]);
    }

    bool m_comparesNames;
    QSet<QPair<quint32, quint32>> m_seen;
    QStringList m_differences;
};

} // namespace

/// What we ship about the service, held against what its maker published: no fact differs but those in corrections.tsv.
class ApisTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();
    const QMultiHash<QString, Correction> m_corrections = Published::corrections();
    std::optional<Catalog> m_published;

    const Operation *publishedOf(const Operation &operation) const
    {
        return m_published->find(QString(QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path));
    }
    /// The correction of that fact; without a fact where there is none.
    Correction correction(const Operation &operation, const char *fact) const
    {
        for (const Correction &one : m_corrections.values(Published::shortKey(operation))) {
            if (one.fact == QLatin1String(fact))
                return one;
        }
        return {};
    }
    static QString schemaDifferences(const QList<MediaType> &ours, const QList<MediaType> &theirs, bool comparesNames)
    {
        Comparison comparison(comparesNames);
        for (qsizetype index = 0; index < std::min(ours.size(), theirs.size()); ++index)
            comparison.compare(ours[index].schema, theirs[index].schema, ours[index].name);
        return comparison.differences();
    }
    /// The two that were written by hand have names of their own for what is published without one.
    static bool isGenerated(const Operation &operation) { return operation.group != "Address Book" && operation.group != "Search"; }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto text = Support::sharedFile(Published::File)) {
            const auto catalog = Catalog::read(*text, Published::File);
            QVERIFY(catalog);
            m_published = *catalog;
        }
    }

    void theWholeServiceIsThere()
    {
        QCOMPARE(m_catalog.operations().size(), 422);
        QCOMPARE(m_catalog.groups().size(), 52);
        QCOMPARE(m_catalog.groups().at(0).name, "Address Book");
        QCOMPARE(m_catalog.groups().at(0).operations.size(), 19);
        QVERIFY(m_catalog.find(u"POST /search")->takesGraphQl());
        for (const Catalog::Group &group : m_catalog.groups())
            QVERIFY2(!group.description.isEmpty(), qPrintable(group.name));
    }

    void theSkeletonIsThePortals()
    {
        QStringList names;
        for (const Schema::Property &property : m_catalog.find(u"createConfig_2")->requestBody->content.first().schema.properties())
            names.append(property.name);
        QCOMPARE(names.join(','), "organizationId,id,version,name,description,parentType,siteId,createdTime,lastUpdatedTime");
    }

    void operationFacts_data() { Published::addRows(m_catalog); }
    void operationFacts()
    {
        QFETCH(QString, key);
        if (!m_published)
            QSKIP(Support::missing(Published::File));
        const Operation &ours = *m_catalog.find(key);
        const Operation *theirs = publishedOf(ours);
        QVERIFY(theirs);
        QCOMPARE(ours.key, theirs->key);
        const Correction summary = correction(ours, "summary");
        QCOMPARE(ours.summary, summary.fact.isEmpty() ? theirs->summary : summary.ours);
        QCOMPARE(ours.group, theirs->group);
        QCOMPARE(ours.version, theirs->version);
        QCOMPARE(ours.deprecated, theirs->deprecated);
        QStringList expected = statuses(*theirs);
        if (const Correction status = correction(ours, "status"); !status.fact.isEmpty()) {
            QVERIFY(expected.removeOne(status.published));
            expected.append(status.ours);
            expected.sort();
        }
        QCOMPARE(statuses(ours), expected);
    }

    void parameterFacts_data() { Published::addRows(m_catalog); }
    void parameterFacts()
    {
        QFETCH(QString, key);
        if (!m_published)
            QSKIP(Support::missing(Published::File));
        const Operation &ours = *m_catalog.find(key);
        QList<Parameter> theirs = publishedOf(ours)->parameters;
        for (const char *fact : {"body", "parameter"}) {
            if (const Correction taken = correction(ours, fact); !taken.fact.isEmpty())
                QCOMPARE(theirs.removeIf([&](const Parameter &one) { return one.name == taken.published; }), 1);
        }
        QCOMPARE(ours.parameters.size(), theirs.size());
        for (qsizetype index = 0; index < theirs.size(); ++index) {
            QCOMPARE(fact(ours.parameters[index]), fact(theirs[index]));
            Comparison comparison(true);
            comparison.compare(ours.parameters[index].schema, theirs[index].schema, theirs[index].name);
            QCOMPARE(comparison.differences(), QString());
        }
    }

    void bodyFacts_data() { Published::addRows(m_catalog); }
    void bodyFacts()
    {
        QFETCH(QString, key);
        if (!m_published)
            QSKIP(Support::missing(Published::File));
        const Operation &ours = *m_catalog.find(key);
        std::optional<RequestBody> theirs = publishedOf(ours)->requestBody;
        if (const Correction body = correction(ours, "body"); !body.fact.isEmpty()) {
            QVERIFY(!theirs);
            theirs = RequestBody{true, {}, {{"application/json", publishedOf(ours)->parameter(body.published)->schema, {}}}};
        }
        QCOMPARE(ours.requestBody.has_value(), theirs.has_value());
        if (!theirs)
            return;
        QCOMPARE(ours.requestBody->required, theirs->required);
        QCOMPARE(mediaNames(ours.requestBody->content), mediaNames(theirs->content));
        QCOMPARE(schemaDifferences(ours.requestBody->content, theirs->content, isGenerated(ours)), QString());
    }

    void answerFacts_data() { Published::addRows(m_catalog); }
    void answerFacts()
    {
        QFETCH(QString, key);
        if (!m_published)
            QSKIP(Support::missing(Published::File));
        const Operation &ours = *m_catalog.find(key);
        const Operation &theirs = *publishedOf(ours);
        const Correction status = correction(ours, "status");
        const bool isOtherAnswer = !correction(ours, "page").fact.isEmpty() || !correction(ours, "answer").fact.isEmpty();
        for (const ResponseDescription &answer : ours.responses) {
            const ResponseDescription *published = response(theirs, answer.status == status.ours ? status.published : answer.status);
            QVERIFY(published);
            if (isGenerated(ours))
                QCOMPARE(mediaNames(answer.content), mediaNames(published->content));
            const QString differences = schemaDifferences(answer.content, published->content, isGenerated(ours));
            if (isOtherAnswer && answer.status == "200")
                QVERIFY(!differences.isEmpty());
            else
                QCOMPARE(differences, QString());
        }
    }

    void everyCorrectedOperationIsThere_data()
    {
        QTest::addColumn<QString>("operation");
        for (const QString &operation : m_corrections.uniqueKeys()) {
            if (operation.contains(' '))
                QTest::newRow(qPrintable(operation)) << operation;
        }
    }
    void everyCorrectedOperationIsThere()
    {
        QFETCH(QString, operation);
        QVERIFY(m_catalog.find(QString(operation).replace('~', "/organization/{orgid}")));
    }
};

QTEST_GUILESS_MAIN(ApisTest)
#include "apistest.moc"
