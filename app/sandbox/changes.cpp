// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/changes.h"

#include "app/sandbox/rows.h"

#include <QSet>
#include <QUuid>

namespace Sandbox {

using namespace Qt::StringLiterals;
using OpenApi::SchemaProblem;

namespace {

bool isGiven(Json::Node value)
{
    return value && !value.isNull() && value.toString() != ""_L1;
}

bool isBlankString(Json::Node value)
{
    return value.isString() && value.toString().trimmed().isEmpty();
}

/// The service takes a member that is null for "not given".
bool isNullTaken(const SchemaProblem &problem)
{
    return !problem.path.steps.isEmpty() && problem.rule == SchemaProblem::Rule::Type && problem.found == "null"_L1;
}

Json::Document documentOf(Json::Node node)
{
    return Json::Document::parse(node.text().toByteArray()).value_or(Json::Document());
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QStringList rulesBroken(const OpenApi::Schema &schema, const Json::Document &body, const QList<SchemaProblem> &problems)
{
    QStringList rules;
    QStringList blanks;
    for (const QString &name : schema.required()) {
        const Json::Node value = body.root()[name];
        if (body.root().isObject() && (!value || value.isNull() || isBlankString(value)))
            blanks.append(name);
    }
    for (const QString &name : blanks)
        rules.append(blank(name));
    for (const SchemaProblem &problem : problems) {
        const bool isSaid =
            problem.path.steps.size() <= 1 && (blanks.contains(problem.demanded) || blanks.contains(problem.path.toShortPath().mid(2)));
        if (!isSaid && !isNullTaken(problem))
            rules.append(ruleBroken(problem));
    }
    return rules;
}

} // namespace

QStringList brokenRules(const OpenApi::Schema &schema, const Json::Document &body)
{
    return rulesBroken(schema, body, OpenApi::validate(schema, body));
}

QStringList brokenRules(const BodyShape &shape, const Json::Document &body)
{
    return rulesBroken(shape.schema, body, shape.validator->check(body).problems);
}

Collection childrenOf(const Collection &collection, const Resource &resource, const QString &id)
{
    return {collection.organization, resource.children, id};
}

Changes::Changes(Store &store, Clock clock)
    : m_store(store)
    , m_references(store)
    , m_mirrors(store)
    , m_clock(std::move(clock))
{
}

/// Why a record may not be written: its name is another's, or it refers to what is not there.
std::optional<ApiError> Changes::refused(const Collection &collection, const Resource &resource, const Json::Document &body, const QString &id)
{
    if (auto error = m_references.broken(collection.organization, resource, body.root()))
        return error;
    const QString name = resource.named.isEmpty() ? QString() : body.root()[resource.named].toString();
    const std::optional<Record> taken = name.isEmpty() ? std::nullopt : m_store.findByName(collection, name);
    return taken && taken->id != id ? std::optional(nameTaken(*taken, resource)) : std::nullopt;
}

Changes::Written Changes::create(const Collection &collection, const Resource &resource, const BodyShape &shape, const Json::Document &body)
{
    if (const QStringList rules = brokenRules(shape, body); !rules.isEmpty())
        return Base::unexpected(bodyBreaks(rules, resource));
    const Json::Node root = body.root();
    if (isGiven(root["id"]))
        return Base::unexpected(idNotAllowed(resource));
    if (const auto error = refused(collection, resource, body))
        return Base::unexpected(*error);

    const qint64 now = m_clock();
    const Record record{.id = newId(),
                        .version = 0,
                        .name = resource.named.isEmpty() ? QString() : root[resource.named].toString(),
                        .createdTime = now,
                        .lastUpdatedTime = now,
                        .body = storedBody(shape, root)};
    m_store.insert(collection, record);
    m_mirrors.follow(collection.organization, resource, record.id, {}, root);
    if (!shape.children.empty()) {
        const Collection children = childrenOf(collection, resource, record.id);
        if (const auto error = insertChildren(children, Sandbox::resource(resource.children), shape.children.front(), root[resource.embeddedAs]))
            return Base::unexpected(*error);
    }
    return record;
}

Changes::Written Changes::update(const Collection &collection, const Resource &resource, const BodyShape &shape, const QString &id,
                                 const Json::Document &body)
{
    if (const QStringList rules = brokenRules(shape, body); !rules.isEmpty())
        return Base::unexpected(bodyBreaks(rules, resource));
    if (body.root()["id"].toString() != id)
        return Base::unexpected(idsDiffer(resource));
    const std::optional<Record> record = m_store.find(collection, id);
    if (!record)
        return Base::unexpected(recordUnknown(id, resource));
    return replace(collection, resource, shape, *record, body);
}

Changes::Written Changes::patch(const Collection &collection, const Resource &resource, const BodyShape &shape, const QString &id,
                                const Json::Document &part)
{
    if (!part.root().isObject())
        return Base::unexpected(bodyBreaks({u"should be of type object"_s}, resource));
    const std::optional<Record> record = m_store.find(collection, id);
    if (!record)
        return Base::unexpected(recordUnknown(id, resource));
    if (const Json::Node given = part.root()["id"]; isGiven(given) && given.toString() != id)
        return Base::unexpected(idsDiffer(resource));
    const Json::Document before = Json::Document::parse(record->body).value_or(Json::Document());
    const Json::Document whole = merged(before.root(), part.root());
    if (const QStringList rules = brokenRules(shape, whole); !rules.isEmpty())
        return Base::unexpected(bodyBreaks(rules, resource));
    return replace(collection, resource, shape, *record, whole);
}

Changes::Written Changes::replace(const Collection &collection, const Resource &resource, const BodyShape &shape, Record record,
                                  const Json::Document &body)
{
    const Json::Document before = Json::Document::parse(record.body).value_or(Json::Document());
    const Json::Document whole = Mirrors::completed(resource, before.root(), body);
    const Json::Node root = whole.root();
    for (const QString &field : resource.immutable) {
        if (isGiven(root[field]) && root[field].toString() != before.root()[field].toString())
            return Base::unexpected(notModifiable(field, resource));
    }
    if (const auto error = refused(collection, resource, whole, record.id))
        return Base::unexpected(*error);

    record.version += 1;
    record.name = resource.named.isEmpty() ? QString() : root[resource.named].toString();
    record.lastUpdatedTime = m_clock();
    record.body = storedBody(shape, root, before.root());
    m_store.update(collection, record);
    m_mirrors.follow(collection.organization, resource, record.id, before.root(), root);
    if (!shape.children.empty()) {
        const Collection children = childrenOf(collection, resource, record.id);
        if (const auto error = replaceChildren(children, Sandbox::resource(resource.children), shape.children.front(), root[resource.embeddedAs]))
            return Base::unexpected(*error);
    }
    return record;
}

Changes::Written Changes::remove(const Collection &collection, const Resource &resource, const QString &id)
{
    const std::optional<Record> record = m_store.find(collection, id);
    if (!record)
        return Base::unexpected(recordUnknown(id, resource));
    const Json::Document body = Json::Document::parse(record->body).value_or(Json::Document());
    if (body.root()["systemDefault"].toBool())
        return Base::unexpected(systemDefaultKept(resource));
    QStringList entities;
    QList<Record> referring;
    for (const Referring &each : m_references.incoming(collection.organization, resource.name, id)) {
        entities.append(each.resource);
        referring += each.records;
    }
    if (!entities.isEmpty())
        return Base::unexpected(recordReferred(*record, entities, referring, resource));
    m_store.remove(collection, id);
    m_mirrors.follow(collection.organization, resource, id, body.root(), {});
    if (!resource.children.isEmpty())
        m_store.removeAll(childrenOf(collection, resource, id));
    return *record;
}

void Changes::amend(const Collection &collection, Record record, const QByteArray &body)
{
    record.version += 1;
    record.lastUpdatedTime = m_clock();
    record.body = body;
    m_store.update(collection, record);
}

void Changes::touchParent(const Collection &collection)
{
    const Collection parents{collection.organization, collection.resource.section(u'/', 0, -2)};
    std::optional<Record> parent = collection.parent.isEmpty() ? std::nullopt : m_store.find(parents, collection.parent);
    if (!parent)
        return;
    parent->version += 1;
    parent->lastUpdatedTime = m_clock();
    m_store.update(parents, *parent);
}

std::optional<ApiError> Changes::insertChildren(const Collection &children, const Resource &resource, const BodyShape &shape, Json::Node list)
{
    for (const Json::Node child : list) {
        if (const Written written = create(children, resource, shape, documentOf(child)); !written)
            return written.error();
    }
    return std::nullopt;
}

/// A list that is there replaces all children: one with an id is kept, one without is new, and what is not named goes. New ones are
/// written before old ones go, so a kept child that comes without its id collides with itself, as it does on the service.
std::optional<ApiError> Changes::replaceChildren(const Collection &children, const Resource &resource, const BodyShape &shape, Json::Node list)
{
    if (!list.isArray())
        return std::nullopt;
    QSet<QString> kept;
    for (const Json::Node child : list) {
        const QString id = child["id"].toString();
        const Written written =
            id.isEmpty() ? create(children, resource, shape, documentOf(child)) : update(children, resource, shape, id, documentOf(child));
        if (!written)
            return written.error();
        kept.insert(written->id);
    }
    for (const Record &child : m_store.all(children)) {
        if (!kept.contains(child.id))
            m_store.remove(children, child.id);
    }
    return std::nullopt;
}

} // namespace Sandbox
