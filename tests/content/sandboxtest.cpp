// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/example.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"
#include "tests/content/published.h"

using namespace OpenApi;
using namespace Qt::StringLiterals;

namespace {

const QString Organization = u"2f9eecc5-0472-4549-9a83-2afdae0d4ba1"_s;
const QByteArray Token = "T";
constexpr qint64 Now = 1'738'771'073'576;

Http::Request request(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    Http::Request made{.method = method, .url = {}, .headers = {}, .body = body};
    made.url.setPath(path);
    made.headers.append("Authorization", "Bearer " + Token);
    made.headers.append("Content-Type", "application/json");
    return made;
}

/// A fresh contact centre with everything that comes with it.
struct Centre
{
    Sandbox::Store store{std::move(Sandbox::DatabaseFile::open({})->file)};
    Sandbox::Service service;

    explicit Centre(const Catalog &catalog)
        : service(catalog, store, {Token, Organization}, {}, [] { return Now; })
    {
        Sandbox::seed(store, Organization, Sandbox::bundledResourceFiles(), Now);
    }

    [[nodiscard]] QList<Sandbox::Record> records(const QString &resource, const QString &parent = {})
    {
        return store.all({Organization, resource, parent});
    }
    [[nodiscard]] QString firstId(const QString &resource, const QString &parent = {})
    {
        const QList<Sandbox::Record> all = records(resource, parent);
        return all.isEmpty() ? u"none"_s : all.first().id;
    }
};

/// The published description merges schemas of one name from several services. In these answers it has every member of meta an object,
/// while its own examples, and the service, show texts and numbers there.
QStringList metaIsOfObjects()
{
    return {u"GET ~/v2/audio-file"_s,   u"GET ~/v2/contact-number"_s, u"GET ~/v2/dial-plan"_s,          u"GET ~/v2/entry-point"_s,
            u"GET ~/v2/cad-variable"_s, u"GET ~/v2/site"_s,           u"GET ~/v2/multimedia-profile"_s, u"GET ~/v2/work-type"_s};
}

bool isOfMeta(const SchemaProblem &problem)
{
    return problem.path.toPointer().startsWith(u"/meta/"_s) && problem.rule == SchemaProblem::Rule::Type;
}

/// \a value with every text at \a path set to \a text.
QByteArray replaced(Json::Node value, const QStringList &path, const QString &text)
{
    Json::Writer writer;
    if (value.isArray()) {
        writer.beginArray();
        for (const Json::Node each : value)
            writer.raw(replaced(each, path, text));
        writer.endArray();
    } else if (path.isEmpty()) {
        return Json::quoted(text);
    } else if (value.isObject()) {
        writer.beginObject();
        for (const Json::Node each : value)
            writer.name(each.name()).raw(each.name() == path.first() ? replaced(each, path.sliced(1), text) : each.text().toByteArray());
        writer.endObject();
    } else {
        return value.text().toByteArray();
    }
    return writer.take();
}

/// \a body without what only the service sets, or with \a id.
QByteArray withId(Json::Node body, const QString &id)
{
    Json::Writer writer;
    writer.beginObject();
    if (!id.isEmpty())
        writer.member(u"id", id);
    for (const Json::Node each : body) {
        if (each.name() != "id"_L1)
            writer.name(each.name()).raw(each.text());
    }
    writer.endObject();
    return writer.take();
}

/// The generated example of a record of \a resource, its references leading to what is there.
QByteArray exampleOf(Centre &centre, const Schema &schema, const Sandbox::Resource &resource, const QString &id)
{
    QByteArray text = exampleFor(schema);
    for (const Sandbox::Reference &reference : resource.references)
        text = replaced(Json::Document::parse(text)->root(), reference.path, centre.firstId(reference.resource));
    if (!id.isEmpty()) {
        const std::optional<Sandbox::Record> record = centre.store.find({Organization, resource.name}, id);
        const Json::Document before = *Json::Document::parse(record ? record->body : "{}");
        for (const QString &field : resource.immutable)
            text = replaced(Json::Document::parse(text)->root(), {field}, before.root()[field].toString());
    }
    const Json::Document document = *Json::Document::parse(text);
    QByteArray made = withId(document.root(), id);
    if (!resource.embeddedAs.isEmpty()) {
        const Json::Document parent = *Json::Document::parse(made);
        for (const Json::Node child : parent.root()[resource.embeddedAs])
            made.replace(child.text().toByteArray(), withId(child, {}));
    }
    return made;
}

} // namespace

/// Every operation of the configuration pattern, and what is special beside it, called with an example on a fresh contact centre.
class SandboxTest : public Support::Test
{
    Q_OBJECT

private:
    const Catalog m_catalog = Catalog::bundled();

    [[nodiscard]] QList<const Operation *> remembered() const
    {
        Centre centre(m_catalog);
        QList<const Operation *> found;
        for (const Operation &operation : m_catalog.operations()) {
            if (centre.service.remembers(operation))
                found.append(&operation);
        }
        return found;
    }
    /// Something that can go: no system default, and nothing refers to it.
    [[nodiscard]] QString removable(Centre &centre, const Sandbox::Resource &resource, const QString &parent)
    {
        Sandbox::References references(centre.store);
        for (const Sandbox::Record &record : centre.records(resource.name, parent)) {
            const Json::Document body = *Json::Document::parse(record.body);
            if (!body.root()["systemDefault"].toBool() && references.incoming(Organization, resource.name, record.id).isEmpty())
                return record.id;
        }
        // All are in use: one more.
        Sandbox::Record more = centre.records(resource.name, parent).first();
        more.id = u"11111111-1111-4111-8111-111111111111"_s;
        more.name = u"One more"_s;
        more.body.replace("\"systemDefault\":true", "\"systemDefault\":false").replace("\"systemDefault\": true", "\"systemDefault\": false");
        centre.store.insert({Organization, resource.name, parent}, more);
        return more.id;
    }
    [[nodiscard]] Http::Request example(Centre &centre, const Operation &operation);

private Q_SLOTS:
    void rememberedAreAll();
    void answersAsDescribed_data();
    void answersAsDescribed();
    void everySeedCanBeSavedAsItIs_data();
    void everySeedCanBeSavedAsItIs();
};

Http::Request SandboxTest::example(Centre &centre, const Operation &operation)
{
    const Sandbox::Route route = *centre.service.remembers(operation);
    const bool isSpecial = route.target.resource.isEmpty();
    const Sandbox::Resource &resource = route.resource;
    const QString parent =
        route.target.parentParameter.isEmpty() ? QString() : centre.firstId(resource.name.section(u'/', 0, 0));
    const bool isRemoval = route.target.action == Sandbox::Action::Delete && !isSpecial;
    const QString id = isRemoval ? removable(centre, resource, parent) : centre.firstId(resource.name, parent);
    const Json::Document user = *Json::Document::parse(centre.records(u"user"_s).first().body);

    QString path = operation.path;
    path.replace(u"{orgid}"_s, Organization);
    if (isSpecial) {
        path.replace(u"by-skill-profile-id/{id}"_s, u"by-skill-profile-id/"_s + centre.firstId(u"skill-profile"_s));
        path.replace(u"by-team-id/{id}"_s, u"by-team-id/"_s + centre.firstId(u"team"_s));
        path.replace(u"by-ci-user-id/{id}"_s, u"by-ci-user-id/"_s + user.root()["ciUserId"].toString());
        path.replace(u"{ciUserId}"_s, user.root()["ciUserId"].toString());
        path.replace(u"{userid}"_s, centre.firstId(u"user"_s)).replace(u"{skillId}"_s, centre.firstId(u"skill"_s));
    }
    path.replace(u'{' + route.target.parentParameter + u'}', parent);
    path.replace(u"{id}"_s, id);
    if (!operation.requestBody)
        return request(operation.method, path);

    const bool hasId = route.target.action == Sandbox::Action::Update && !isSpecial;
    const Schema schema = operation.requestBody->content.first().schema;
    QByteArray body = exampleOf(centre, schema, isSpecial ? Sandbox::Resource() : resource, hasId ? id : QString());
    if (!route.body.wrapper.isEmpty() && !isSpecial && route.target.action != Sandbox::Action::Patch) {
        const QByteArray record = exampleOf(centre, route.body.schema, resource, hasId ? id : QString());
        body = R"({")" + route.body.wrapper.toUtf8() + R"(":)" + record + R"(,"audioFile":"greeting.wav"})";
    }
    if (isSpecial) {
        for (const auto &[member, name] : {std::pair{u"skillProfileId"_s, u"skill-profile"_s}, {u"userId"_s, u"user"_s}, {u"skillId"_s, u"skill"_s},
                                           {u"add"_s, u"user"_s}, {u"teamId"_s, u"team"_s}})
            body = replaced(Json::Document::parse(body)->root(), {member}, centre.firstId(name));
        body = replaced(Json::Document::parse(body)->root(), {u"dynamicSkills"_s, u"add"_s, u"skillId"_s}, centre.firstId(u"skill"_s));
    }
    return request(operation.method, path, body);
}

/// 257 of the pattern, 19 of which are the address books' own, and 42 beside them (config-resources.tsv).
void SandboxTest::rememberedAreAll()
{
    QCOMPARE(remembered().size(), 299);
}

void SandboxTest::answersAsDescribed_data()
{
    QTest::addColumn<QString>("key");
    for (const Operation *operation : remembered())
        QTest::newRow(qPrintable(QString(Published::shortKey(*operation) + u": "_s + operation->summary))) << operation->key;
}

void SandboxTest::answersAsDescribed()
{
    QFETCH(QString, key);
    const Operation &operation = *m_catalog.find(key);
    Centre centre(m_catalog);
    const Http::Request call = example(centre, operation);
    const Http::Response answer = centre.service.answer(call);
    const auto success = std::ranges::find_if(operation.responses, [](const auto &one) { return one.status.startsWith(u'2'); });
    QVERIFY2(QString::number(answer.status) == success->status, (call.url.path().toUtf8() + '\n' + call.body + '\n' + answer.body).constData());
    if (success->content.isEmpty() || !success->content.first().schema) {
        QCOMPARE(answer.body, QByteArray());
        return;
    }
    const auto document = Json::Document::parse(answer.body);
    QVERIFY2(document.has_value(), answer.body.constData());
    const QList<SchemaProblem> problems = validate(success->content.first().schema, *document);
    QCOMPARE(std::ranges::any_of(problems, isOfMeta), metaIsOfObjects().contains(Published::shortKey(operation)));
    for (const SchemaProblem &problem : problems) {
        if (!isOfMeta(problem))
            QFAIL((describe(problem).toUtf8() + '\n' + answer.body).constData());
    }
}

void SandboxTest::everySeedCanBeSavedAsItIs_data()
{
    QTest::addColumn<QString>("key");
    for (const Operation *operation : remembered()) {
        const auto target = Sandbox::targetOf(operation->method, operation->path);
        if (operation->method == "PUT" && target && target->parentParameter.isEmpty())
            QTest::newRow(qPrintable(Published::shortKey(*operation))) << operation->key;
    }
}

/// What a PUT is given to change one field is what was read before: every record of the seed must pass.
void SandboxTest::everySeedCanBeSavedAsItIs()
{
    QFETCH(QString, key);
    const Operation &operation = *m_catalog.find(key);
    Centre centre(m_catalog);
    const Sandbox::Route route = *centre.service.remembers(operation);
    for (const Sandbox::Record &record : centre.records(route.resource.name)) {
        QString path = operation.path;
        path.replace(u"{orgid}"_s, Organization).replace(u"{id}"_s, record.id);
        const Http::Response read = centre.service.answer(request("GET", path));
        QCOMPARE(read.status, 200);
        QByteArray body = read.body;
        if (!route.body.wrapper.isEmpty())
            body = R"({")" + route.body.wrapper.toUtf8() + R"(":)" + read.body + R"(,"audioFile":"greeting.wav"})";
        const Http::Response saved = centre.service.answer(request("PUT", path, body));
        QVERIFY2(saved.status == 200, (record.name.toUtf8() + '\n' + body + '\n' + saved.body).constData());
    }
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandboxtest.moc"
