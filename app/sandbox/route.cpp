// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/route.h"

#include <algorithm>
#include <array>

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

struct Ending
{
    QByteArrayView method;
    QStringView segment;
    Action action;
};

constexpr std::array endings{
    Ending{"POST", u"bulk", Action::BulkSave},
    Ending{"PATCH", u"bulk", Action::BulkPatch},
    Ending{"GET", u"bulk-export", Action::BulkExport},
    Ending{"GET", u"incoming-references", Action::IncomingReferences},
    Ending{"POST", u"purge-inactive-entities", Action::Purge},
};

const Ending *endingOf(QStringView segment)
{
    const auto *found = std::ranges::find(endings, segment, &Ending::segment);
    return found == endings.end() ? nullptr : found;
}

std::optional<Action> itemAction(QByteArrayView method)
{
    if (method == "GET")
        return Action::Read;
    if (method == "PUT")
        return Action::Update;
    if (method == "PATCH")
        return Action::Patch;
    if (method == "DELETE")
        return Action::Delete;
    return std::nullopt;
}

std::optional<Action> collectionAction(QByteArrayView method, QStringView last)
{
    if (endingOf(last)) {
        const auto *found = std::ranges::find_if(endings, [&](const Ending &each) { return each.segment == last && each.method == method; });
        return found == endings.end() ? std::nullopt : std::optional(found->action);
    }
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

/// Reads where a member comes from, as Resource::sources has it.
void setSource(RowShape::Member &member, const QString &source, const Resource &shown)
{
    const qsizetype arrow = source.indexOf(u'>');
    member.isCount = source.startsWith(u'#');
    member.field = source.mid(member.isCount ? 1 : arrow + 1);
    if (const qsizetype colon = member.field.indexOf(u':'); member.isCount && colon > 0) {
        member.target = member.field.first(colon);
        member.field = member.field.sliced(colon + 1);
    }
    if (arrow < 0)
        return;
    member.through = source.first(arrow);
    member.target = shown.target(member.through);
    if (member.field == "*"_L1)
        member.field.clear();
}

RowShape rowShape(const Schema &schema, const Resource &shown, bool isExport)
{
    RowShape shape;
    for (const Schema::Property &property : schema.properties()) {
        RowShape::Member member{property.name, property.name};
        QString source = shown.sources.value(property.name, property.name);
        if (isExport)
            source = shown.exportSources.value(property.name, source);
        if (source.isEmpty())
            continue;
        setSource(member, source, shown);
        member.isChildren = !shown.embeddedAs.isEmpty() && member.field == shown.embeddedAs;
        member.isText = property.schema.types() == QStringList{u"string"_s};
        if (member.isChildren)
            shape.children = {rowShape(property.schema.items(), resource(shown.children), isExport)};
        shape.members.append(member);
    }
    return shape;
}

/// A record referred to is shown as a whole only by the operations that are about it.
void leaveOutWholes(RowShape &shape)
{
    shape.members.removeIf([](const RowShape::Member &member) { return member.field.isEmpty(); });
}

void makeBrief(RowShape &shape, const Resource &shown)
{
    shape.members.removeIf([&](const RowShape::Member &member) { return shown.hiddenWhenBrief.contains(member.name); });
    shape.emptyWhenUnset = shown.emptyWhenBrief;
}

BodyShape bodyShape(const Schema &schema, const Resource &written)
{
    BodyShape shape{.schema = schema, .stored = {}};
    for (const Schema::Property &property : schema.properties()) {
        if (!written.embeddedAs.isEmpty() && property.name == written.embeddedAs)
            shape.children = {bodyShape(property.schema.items(), resource(written.children))};
        else if (!keptByTheService.contains(property.name) && !written.isDerived(property.name))
            shape.stored.append(property.name);
    }
    shape.validator = std::make_shared<OpenApi::SchemaValidator>(schema, OpenApi::ValidationOptions{});
    return shape;
}

/// A record that comes beside a file stands in a member of its own, of the schema that the answer has.
BodyShape wrappedShape(const Schema &schema, const Schema &answer, const Resource &written)
{
    for (const Schema::Property &property : schema.properties()) {
        if (!answer.name().isEmpty() && property.schema.name() == answer.name() && property.schema.isObject()) {
            BodyShape shape = bodyShape(property.schema, written);
            shape.wrapper = property.name;
            return shape;
        }
    }
    return bodyShape(schema, written);
}

Schema bodySchema(const Operation &operation, Action action)
{
    const Schema schema = operation.requestBody ? jsonSchema(operation.requestBody->content) : Schema();
    const bool isBulk = action == Action::BulkSave || action == Action::BulkPatch;
    return isBulk ? property(property(schema, u"items").items(), u"item") : schema;
}

/// The operation that writes a whole record of the same resource: the one with the same path, else the first.
const Operation *wholeWriter(const Operation &operation, const Target &target, const OpenApi::Catalog &catalog)
{
    const Operation *found = nullptr;
    for (const Operation &each : catalog.operations()) {
        if (each.method != "PUT" || (found && each.path != operation.path))
            continue;
        if (const std::optional<Target> other = targetOf(each.method, each.path); other && other->resource == target.resource)
            found = &each;
    }
    return found;
}

} // namespace

std::optional<Target> targetOf(QByteArrayView method, QStringView path)
{
    constexpr QStringView prefix = u"/organization/{orgid}/";
    if (!path.startsWith(prefix))
        return std::nullopt;
    QList<QStringView> segments = path.sliced(prefix.size()).split(u'/');
    segments.removeIf(isVersion);
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
    else if (endingOf(segments.last()))
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

RowShape answerShape(const Operation &operation, const Resource &shown)
{
    return rowShape(rowSchema(successSchema(operation)), shown, false);
}

BodyShape bodyOf(const Operation &operation)
{
    return bodyShape(operation.requestBody ? jsonSchema(operation.requestBody->content) : Schema(), {});
}

bool answersBareList(const Operation &operation)
{
    return successSchema(operation).isArray();
}

/// 2XX stands for any of them.
int successStatus(const Operation &operation)
{
    const auto found = std::ranges::find_if(operation.responses, [](const auto &one) { return one.status.startsWith(u'2'); });
    return found == operation.responses.end() ? 200 : std::max(200, found->status.toInt());
}

std::optional<Route> routeOf(const Operation &operation, const OpenApi::Catalog &catalog)
{
    const std::optional<Target> target = targetOf(operation.method, operation.path);
    if (!target)
        return std::nullopt;
    Route route{.operation = &operation, .target = *target, .resource = resource(target->resource), .row = {}, .body = {}};
    const Schema answer = successSchema(operation);
    const Action action = target->action;
    route.success = successStatus(operation);
    route.countsWhenAsked = std::ranges::any_of(operation.parameters, [](const auto &each) { return each.name == "includeCount"_L1; });
    route.isBareList = action == Action::List && answer.isArray();
    route.row =
        rowShape(action == Action::List || action == Action::BulkExport ? rowSchema(answer) : answer, route.resource, action == Action::BulkExport);
    leaveOutWholes(route.row);
    if (action == Action::Read && route.resource.briefFromVersion > 0 && operation.version >= route.resource.briefFromVersion)
        makeBrief(route.row, route.resource);
    const bool isPart = action == Action::Patch || action == Action::BulkPatch;
    const Operation *whole = isPart ? wholeWriter(operation, *target, catalog) : nullptr;
    route.body = whole ? wrappedShape(bodySchema(*whole, Action::Update), successSchema(*whole), route.resource)
                       : wrappedShape(bodySchema(operation, action), answer, route.resource);
    return route;
}

} // namespace Sandbox
