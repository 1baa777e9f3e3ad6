// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/route.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;
using OpenApi::Operation;
using OpenApi::Schema;

namespace {

const QStringList keptByTheService{u"organizationId"_s, u"id"_s, u"version"_s, u"createdTime"_s, u"lastUpdatedTime"_s};

bool isParameter(QStringView segment)
{
    return segment.startsWith(u'{');
}

QString parameterName(QStringView segment)
{
    return segment.sliced(1, segment.size() - 2).toString();
}

bool isVersion(QStringView segment)
{
    return segment.size() > 1 && segment.front() == u'v' && std::ranges::all_of(segment.sliced(1), [](QChar c) { return c.isDigit(); });
}

std::optional<Action> itemAction(QByteArrayView method)
{
    if (method == "GET")
        return Action::Read;
    if (method == "PUT")
        return Action::Update;
    if (method == "DELETE")
        return Action::Delete;
    return std::nullopt;
}

std::optional<Action> collectionAction(QByteArrayView method, QStringView last)
{
    if (last == u"bulk")
        return method == "POST" ? std::optional(Action::BulkSave) : std::nullopt;
    if (last == u"bulk-export")
        return method == "GET" ? std::optional(Action::BulkExport) : std::nullopt;
    if (last == u"incoming-references")
        return method == "GET" ? std::optional(Action::IncomingReferences) : std::nullopt;
    if (method == "GET")
        return Action::List;
    return method == "POST" ? std::optional(Action::Create) : std::nullopt;
}

Schema jsonSchema(const QList<OpenApi::MediaType> &content)
{
    return content.isEmpty() ? Schema() : content.first().schema;
}

Schema property(const Schema &schema, QStringView name)
{
    for (const Schema::Property &each : schema.properties()) {
        if (each.name == name)
            return each.schema;
    }
    return {};
}

Schema successSchema(const Operation &operation)
{
    for (const OpenApi::ResponseDescription &response : operation.responses) {
        if (response.status.startsWith(u'2'))
            return jsonSchema(response.content);
    }
    return {};
}

/// The schema of one record in an answer, whatever stands around it.
Schema rowSchema(const Schema &answer)
{
    if (answer.isArray())
        return answer.items();
    for (const QStringView list : {u"data", u"resources"}) {
        if (const Schema rows = property(answer, list); rows.isArray())
            return rows.items();
    }
    return answer;
}

RowShape rowShape(const Schema &schema, const Resource &shown, bool isExport)
{
    RowShape shape;
    for (const Schema::Property &property : schema.properties()) {
        const QString field = isExport ? shown.exportNames.value(property.name, property.name) : property.name;
        const bool isChildren = !shown.embeddedAs.isEmpty() && field == shown.embeddedAs;
        shape.members.append({property.name, field, isChildren});
        if (isChildren)
            shape.children = {rowShape(property.schema.items(), resource(shown.children), isExport)};
    }
    return shape;
}

void makeBrief(RowShape &shape, const Resource &shown)
{
    shape.members.removeIf([&](const RowShape::Member &member) { return shown.hiddenWhenBrief.contains(member.name); });
    shape.emptyWhenUnset = shown.emptyWhenBrief;
}

BodyShape bodyShape(const Schema &schema, const Resource &written)
{
    BodyShape shape{schema, {}, {}};
    for (const Schema::Property &property : schema.properties()) {
        if (!written.embeddedAs.isEmpty() && property.name == written.embeddedAs)
            shape.children = {bodyShape(property.schema.items(), resource(written.children))};
        else if (!keptByTheService.contains(property.name))
            shape.stored.append(property.name);
    }
    return shape;
}

Schema bodySchema(const Operation &operation, Action action)
{
    const Schema schema = operation.requestBody ? jsonSchema(operation.requestBody->content) : Schema();
    return action == Action::BulkSave ? property(property(schema, u"items").items(), u"item") : schema;
}

} // namespace

std::optional<Target> targetOf(QByteArrayView method, QStringView path)
{
    constexpr QStringView prefix = u"/organization/{orgid}/";
    if (!path.startsWith(prefix))
        return std::nullopt;
    QList<QStringView> segments = path.sliced(prefix.size()).split(u'/');
    if (isVersion(segments.first()))
        segments.removeFirst();
    if (segments.isEmpty())
        return std::nullopt;

    Target target;
    const bool isItem = isParameter(segments.last());
    const std::optional<Action> action = isItem ? itemAction(method) : collectionAction(method, segments.last());
    if (!action)
        return std::nullopt;
    target.action = *action;
    if (isItem)
        target.idParameter = parameterName(segments.takeLast());
    else if (target.action == Action::BulkSave || target.action == Action::BulkExport || target.action == Action::IncomingReferences)
        segments.removeLast();
    if (target.action == Action::IncomingReferences && !segments.isEmpty() && isParameter(segments.last()))
        target.idParameter = parameterName(segments.takeLast());

    QStringList names;
    for (const QStringView segment : segments) {
        if (isParameter(segment))
            target.parentParameter = parameterName(segment);
        else
            names.append(segment.toString());
    }
    target.resource = names.join(u'/');
    return names.isEmpty() || names.contains(QString()) ? std::nullopt : std::optional(target);
}

std::optional<Route> routeOf(const Operation &operation)
{
    const std::optional<Target> target = targetOf(operation.method, operation.path);
    if (!target)
        return std::nullopt;
    Route route{&operation, *target, resource(target->resource), {}, {}, false};
    const Schema answer = successSchema(operation);
    route.isBareList = target->action == Action::List && answer.isArray();
    route.row = rowShape(rowSchema(answer), route.resource, target->action == Action::BulkExport);
    if (target->action == Action::Read && route.resource.briefFromVersion > 0 && operation.version >= route.resource.briefFromVersion)
        makeBrief(route.row, route.resource);
    route.body = bodyShape(bodySchema(operation, target->action), route.resource);
    return route;
}

} // namespace Sandbox
