// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchresolvers.h"

#include "app/sandbox/searchactivities.h"
#include "app/sandbox/searchpage.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::FieldCall;
using GraphQl::Refusal;
using GraphQl::Resolved;
using GraphQl::Source;
using Page = std::shared_ptr<const SearchPage>;
using Nodes = std::shared_ptr<const ActivityPage>;

template <typename Known> const Known &as(const FieldCall &call)
{
    return *std::any_cast<Known>(&call.source.value);
}

Resolved same(const FieldCall &call)
{
    return {call.source};
}

Resolved sources(const std::vector<SearchRow> &rows)
{
    Resolved::List list;
    for (const SearchRow &row : rows)
        list.push_back({Source{row, {}}});
    return {std::move(list)};
}

Resolved cursor(const QString &cursor)
{
    return cursor.isNull() ? Resolved() : Resolved{cursor};
}

SearchValue valueIn(const SearchGroup &group, const QString &path)
{
    const auto found = std::ranges::find(group.keys, path, &SearchGroup::Key::path);
    return found == group.keys.end() ? SearchValue() : found->value;
}

/// Whether all that a group has below \a prefix is null: then the object itself is, too.
bool isNullIn(const SearchGroup &group, const QString &prefix)
{
    return std::ranges::all_of(group.keys, [&](const SearchGroup::Key &key) { return !key.path.startsWith(prefix) || isNull(key.value); });
}

/// The global variable of a row, by kind and name; of a group it may be there as keys.
struct VariableSource
{
    const GlobalVariable *variable = nullptr;
    SearchRow row;
    QString kind;
    QString name;
};

Resolved globalVariable(const FieldCall &call, const QString &kind)
{
    const SearchRow &row = as<SearchRow>(call);
    const QString name = call.arguments[u"name"].toString();
    const GlobalVariable *variable = row.task != nullptr ? findVariable(*row.task, kind, name) : nullptr;
    return {Source{VariableSource{.variable = variable, .row = row, .kind = kind, .name = name}, {}}};
}

Resolved variableMember(const FieldCall &call, const QString &member)
{
    const auto &source = as<VariableSource>(call);
    if (source.row.group != nullptr)
        return resolved(valueIn(*source.row.group, variablePath(source.kind, source.name, member)));
    if (source.variable == nullptr)
        return {};
    return member == "name"_L1 ? Resolved{source.variable->name} : resolved(valueOf(*source.variable));
}

void setVariables(GraphQl::Resolvers &resolvers)
{
    for (const char *kind : {"string", "integer", "long", "double", "boolean"}) {
        const QString field = QLatin1String(kind) + u"GlobalVariables"_s;
        for (const char *type : {"TaskDetails", "TaskLeg"})
            resolvers.set(type, field.toUtf8(), [field](const FieldCall &call) { return globalVariable(call, field); });
    }
    for (const char *type : {"StringGlobalVariable", "IntGlobalVariable", "LongGlobalVariable", "FloatGlobalVariable", "BooleanGlobalVariable"}) {
        for (const QString &member : {u"name"_s, u"value"_s})
            resolvers.set(type, member.toUtf8(), [member](const FieldCall &call) { return variableMember(call, member); });
    }
}

Resolved intervalInfo(const FieldCall &call)
{
    return as<Page>(call)->interval.isEmpty() ? Resolved() : same(call);
}

void setPages(GraphQl::Resolvers &resolvers)
{
    static constexpr std::pair<const char *, const char *> lists[] = {
        {"TaskDetailsList", "tasks"}, {"TaskList", "tasks"}, {"AgentSessions", "agentSessions"}, {"TaskLegDetailsList", "taskLegs"}};
    for (const auto &[type, list] : lists) {
        resolvers.set(type, list, [](const FieldCall &call) { return sources(as<Page>(call)->rows); });
        resolvers.set(type, "pageInfo", [](const FieldCall &call) { return Resolved{Source{as<Page>(call)->endCursor, {}}}; });
        resolvers.set(type, "intervalInfo", intervalInfo);
    }
    resolvers.set("PageInfo", "hasNextPage", [](const FieldCall &call) { return Resolved{!as<QString>(call).isNull()}; });
    resolvers.set("PageInfo", "endCursor", [](const FieldCall &call) { return cursor(as<QString>(call)); });
    resolvers.set("IntervalInfo", "interval", [](const FieldCall &call) { return Resolved{as<Page>(call)->interval}; });
    resolvers.set("IntervalInfo", "timezone", [](const FieldCall &call) { return Resolved{as<Page>(call)->timeZone}; });
}

Resolved aggregation(const FieldCall &call)
{
    const SearchGroup *group = as<SearchRow>(call).group;
    if (group == nullptr)
        return {};
    Resolved::List list;
    for (const SearchGroup::Result &result : group->results)
        list.push_back({Source{result, {}}});
    return {std::move(list)};
}

void setAggregations(GraphQl::Resolvers &resolvers)
{
    for (const char *type : {"TaskDetails", "AgentSession", "TaskLeg"})
        resolvers.set(type, "aggregation", aggregation);
    resolvers.set("AggregationResult", "name", [](const FieldCall &call) { return Resolved{as<SearchGroup::Result>(call).name}; });
    resolvers.set("AggregationResult", "value", [](const FieldCall &call) {
        const auto value = as<SearchGroup::Result>(call).value;
        return value ? Resolved{*value} : Resolved();
    });
}

Resolved activities(const FieldCall &call)
{
    const SearchRow &row = as<SearchRow>(call);
    if (row.group != nullptr)
        return {Source{Nodes(std::make_shared<ActivityPage>(ActivityPage{.totalCount = 1, .nodes = {row}})), {}}};
    auto page = activityPage(call, row);
    return page ? Resolved{Source{Nodes(std::make_shared<ActivityPage>(std::move(*page))), {}}} : Resolved{Refusal{page.error().description}};
}

Resolved channels(const FieldCall &call)
{
    const SearchRow &row = as<SearchRow>(call);
    if (row.group != nullptr)
        return sources({row});
    const auto kept = std::make_shared<const Channels>(channelsOf(*row.history, *row.session));
    std::vector<SearchRow> rows;
    for (const Channel &channel : *kept) {
        rows.push_back(row);
        rows.back().channel = &channel;
        rows.back().owner = kept;
    }
    return sources(rows);
}

void setParts(GraphQl::Resolvers &resolvers)
{
    resolvers.set("TaskDetails", "activities", activities);
    resolvers.set("AgentSession", "channelInfo", channels);
    resolvers.set("AgentSessionChannelInfo", "activities", activities);
    for (const char *type : {"TaskActivities", "AgentActivities"}) {
        resolvers.set(type, "totalCount", [](const FieldCall &call) { return Resolved{qint64(as<Nodes>(call)->totalCount)}; });
        resolvers.set(type, "nodes", [](const FieldCall &call) { return sources(as<Nodes>(call)->nodes); });
        resolvers.set(type, "pageInfo", [](const FieldCall &call) { return Resolved{Source{as<Nodes>(call)->endCursor, {}}}; });
    }
}

/// A leaf of a record answers by its path; an object on the way is the record itself, since its members are in the path.
class RecordResolvers
{
public:
    RecordResolvers(GraphQl::Resolvers &resolvers, const GraphQl::Schema &schema, const SearchFields &fields)
        : m_resolvers(resolvers)
        , m_schema(schema)
        , m_fields(fields)
    {
    }

    void set(const GraphQl::TypeDefinition &type, const QString &prefix)
    {
        for (const GraphQl::FieldDefinition &field : type.fields) {
            const QString path = prefix + field.name.toString();
            const GraphQl::TypeDefinition &fieldType = *m_schema.type(field.type.name.text);
            if (const SearchField *leaf = m_fields.find(path)) {
                setLeaf(type, field, leaf);
            } else if (fieldType.isComposite() && !path.endsWith("pageInfo"_L1) && !path.endsWith("aggregation"_L1)
                       && !path.endsWith("GlobalVariables"_L1)) {
                if (m_resolvers.find(type.name.text, field.name.text) == nullptr)
                    setObject(type, field, path + u'.');
                set(fieldType, path + u'.');
            }
        }
    }

private:
    void setLeaf(const GraphQl::TypeDefinition &type, const GraphQl::FieldDefinition &field, const SearchField *leaf)
    {
        if (m_resolvers.find(type.name.text, field.name.text) != nullptr)
            return;
        m_resolvers.set(type.name.text, field.name.text, [leaf](const FieldCall &call) {
            const SearchRow &row = as<SearchRow>(call);
            return resolved(row.group != nullptr ? valueIn(*row.group, leaf->path) : leaf->value(row));
        });
    }

    void setObject(const GraphQl::TypeDefinition &type, const GraphQl::FieldDefinition &field, const QString &prefix)
    {
        m_resolvers.set(type.name.text, field.name.text, [prefix](const FieldCall &call) {
            const SearchGroup *group = as<SearchRow>(call).group;
            return group != nullptr && isNullIn(*group, prefix) ? Resolved() : same(call);
        });
    }

    GraphQl::Resolvers &m_resolvers;
    const GraphQl::Schema &m_schema;
    const SearchFields &m_fields;
};

void setRoot(GraphQl::Resolvers &resolvers, const char *field, const SearchRoot &root, const History &history)
{
    resolvers.set("Query", field, [root, &history](const FieldCall &call) -> Resolved {
        auto *request = as<SearchRequest *>(call);
        auto page = searchPage(call, root, history, request->recent, request->now);
        if (page)
            return {Source{Page(std::make_shared<SearchPage>(std::move(*page))), {}}};
        request->status = page.error().status;
        return {Refusal{page.error().description}};
    });
}

} // namespace

SearchTypes::SearchTypes(const GraphQl::Schema &schema)
    : tasks(schema, "TaskDetails", {knownTaskFields(), knownActivityFields()})
    , sessions(schema, "AgentSession", {knownSessionFields(), knownAgentActivityFields()})
    , legs(schema, "TaskLeg", {knownLegFields()})
{
}

GraphQl::Resolvers searchResolvers(const GraphQl::Schema &schema, const SearchTypes &types, const History &history)
{
    GraphQl::Resolvers resolvers;
    const SearchRoot tasks{.records = SearchRoot::Records::Tasks, .list = "tasks", .pageSize = 250, .fields = &types.tasks};
    setRoot(resolvers, "taskDetails", tasks, history);
    setRoot(resolvers, "task", tasks, history);
    setRoot(resolvers, "agentSession",
            {.records = SearchRoot::Records::Sessions, .list = "agentSessions", .pageSize = 250, .fields = &types.sessions}, history);
    setRoot(resolvers, "taskLegDetails", {.records = SearchRoot::Records::Legs, .list = "taskLegs", .pageSize = 500, .fields = &types.legs}, history);
    setPages(resolvers);
    setAggregations(resolvers);
    setVariables(resolvers);
    setParts(resolvers);
    RecordResolvers(resolvers, schema, types.tasks).set(*schema.type("TaskDetails"), QString());
    RecordResolvers(resolvers, schema, types.sessions).set(*schema.type("AgentSession"), QString());
    RecordResolvers(resolvers, schema, types.legs).set(*schema.type("TaskLeg"), QString());
    return resolvers;
}

} // namespace Sandbox
