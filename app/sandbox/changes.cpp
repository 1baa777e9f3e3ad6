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

} // namespace

QStringList brokenRules(const OpenApi::Schema &schema, const Json::Document &body)
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
    for (const SchemaProblem &problem : OpenApi::validate(schema, body)) {
        const bool isSaid =
            problem.path.steps.size() <= 1 && (blanks.contains(problem.demanded) || blanks.contains(problem.path.toShortPath().mid(2)));
        if (!isSaid && !isNullTaken(problem))
            rules.append(ruleBroken(problem));
    }
    return rules;
}

Collection childrenOf(const Collection &collection, const Resource &resource, const QString &id)
{
    return {collection.organization, resource.children, id};
}

Changes::Changes(Store &store, Clock clock)
    : m_store(store)
    , m_clock(std::move(clock))
{
}

Changes::Written Changes::create(const Collection &collection, const Resource &resource, const BodyShape &shape, const Json::Document &body)
{
    if (const QStringList rules = brokenRules(shape.schema, body); !rules.isEmpty())
        return Base::unexpected(bodyBreaks(rules, resource));
    const Json::Node root = body.root();
    if (isGiven(root["id"]))
        return Base::unexpected(idNotAllowed(resource));
    const QString name = root["name"].toString();
    if (const std::optional<Record> taken = name.isEmpty() ? std::nullopt : m_store.findByName(collection, name))
        return Base::unexpected(nameTaken(*taken, resource));

    const qint64 now = m_clock();
    const Record record{.id = newId(), .version = 0, .name = name, .createdTime = now, .lastUpdatedTime = now, .body = storedBody(shape, root)};
    m_store.insert(collection, record);
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
    if (const QStringList rules = brokenRules(shape.schema, body); !rules.isEmpty())
        return Base::unexpected(bodyBreaks(rules, resource));
    const Json::Node root = body.root();
    if (root["id"].toString() != id)
        return Base::unexpected(idsDiffer(resource));
    std::optional<Record> record = m_store.find(collection, id);
    if (!record)
        return Base::unexpected(recordUnknown(id, resource));
    const Json::Document before = Json::Document::parse(record->body).value_or(Json::Document());
    for (const QString &field : resource.immutable) {
        if (root[field].toString() != before.root()[field].toString())
            return Base::unexpected(notModifiable(field, resource));
    }
    const QString name = root["name"].toString();
    if (const std::optional<Record> taken = name.isEmpty() ? std::nullopt : m_store.findByName(collection, name); taken && taken->id != id)
        return Base::unexpected(nameTaken(*taken, resource));

    record->version += 1;
    record->name = name;
    record->lastUpdatedTime = m_clock();
    record->body = storedBody(shape, root);
    m_store.update(collection, *record);
    if (!shape.children.empty()) {
        const Collection children = childrenOf(collection, resource, id);
        if (const auto error = replaceChildren(children, Sandbox::resource(resource.children), shape.children.front(), root[resource.embeddedAs]))
            return Base::unexpected(*error);
    }
    return *record;
}

Changes::Written Changes::remove(const Collection &collection, const Resource &resource, const QString &id)
{
    const std::optional<Record> record = m_store.find(collection, id);
    if (!record)
        return Base::unexpected(recordUnknown(id, resource));
    m_store.remove(collection, id);
    if (!resource.children.isEmpty())
        m_store.removeAll(childrenOf(collection, resource, id));
    return *record;
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
