// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchresolvers.h"

#include "app/sandbox/searchpage.h"

#include <QCoreApplication>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::FieldCall;
using GraphQl::Refusal;
using GraphQl::Resolved;
using GraphQl::Source;
using Page = std::shared_ptr<const SearchPage>;

template <typename Known> Known as(const FieldCall &call)
{
    return std::any_cast<Known>(call.source.value);
}

Resolved resolved(const TaskValue &value)
{
    return std::visit([](const auto &known) { return Resolved{known}; }, value);
}

Resolved same(const FieldCall &call)
{
    return {call.source};
}

Resolved tasksOf(const FieldCall &call)
{
    Resolved::List list;
    for (const Task *task : as<Page>(call)->tasks)
        list.push_back({Source{task, {}}});
    return {list};
}

Resolved notYet(const FieldCall &)
{
    return {Refusal{QCoreApplication::translate(
        "Sandbox", "The sandbox has no records of this kind yet: select something else here, or try it on the real service.")}};
}

/// The variable of that name, or null members when there is none.
Resolved globalVariable(const FieldCall &call, QStringView field)
{
    const QString name = call.arguments[u"name"].toString();
    const GlobalVariable *found = nullptr;
    for (const GlobalVariable &variable : as<const Task *>(call)->variables) {
        if (variable.name == name && variable.isOf(field))
            found = &variable;
    }
    return {Source{found, {}}};
}

Resolved variableName(const FieldCall &call)
{
    const auto *variable = as<const GlobalVariable *>(call);
    return variable != nullptr ? Resolved{variable->name} : Resolved();
}

Resolved variableValue(const FieldCall &call)
{
    const auto *variable = as<const GlobalVariable *>(call);
    return variable != nullptr ? resolved(valueOf(*variable)) : Resolved();
}

void setVariables(GraphQl::Resolvers &resolvers)
{
    for (const char *kind : {"string", "integer", "long", "double", "boolean"}) {
        const QString field = QLatin1String(kind) + u"GlobalVariables"_s;
        resolvers.set("TaskDetails", field.toUtf8(), [field](const FieldCall &call) { return globalVariable(call, field); });
    }
    for (const char *type : {"StringGlobalVariable", "IntGlobalVariable", "LongGlobalVariable", "FloatGlobalVariable", "BooleanGlobalVariable"}) {
        resolvers.set(type, "name", variableName);
        resolvers.set(type, "value", variableValue);
    }
}

void setPages(GraphQl::Resolvers &resolvers)
{
    for (const char *type : {"TaskDetailsList", "TaskList"}) {
        resolvers.set(type, "tasks", tasksOf);
        resolvers.set(type, "pageInfo", same);
    }
    resolvers.set("PageInfo", "hasNextPage", [](const FieldCall &call) { return Resolved{!as<Page>(call)->endCursor.isNull()}; });
    resolvers.set("PageInfo", "endCursor", [](const FieldCall &call) {
        const QString cursor = as<Page>(call)->endCursor;
        return cursor.isNull() ? Resolved() : Resolved{cursor};
    });
}

/// A leaf of a task answers by its path; an object on the way is the task itself, since its members are in the path.
void setTask(GraphQl::Resolvers &resolvers, const GraphQl::Schema &schema, const AnalyzerFields &fields, const GraphQl::TypeDefinition &type,
             const QString &prefix)
{
    for (const GraphQl::FieldDefinition &field : type.fields) {
        const QString path = prefix + field.name.toString();
        const GraphQl::TypeDefinition *fieldType = schema.type(field.type.name.text);
        if (const TaskAccessor *accessor = fields.find(path)) {
            resolvers.set(type.name.text, field.name.text,
                          [accessor](const FieldCall &call) { return resolved((*accessor)(*as<const Task *>(call))); });
        } else if (fieldType->name.text.startsWith("TaskDetails")) {
            resolvers.set(type.name.text, field.name.text, same);
            setTask(resolvers, schema, fields, *fieldType, path + u'.');
        }
    }
}

} // namespace

GraphQl::Resolvers searchResolvers(const GraphQl::Schema &schema, const std::vector<Task> &tasks, const AnalyzerFields &fields)
{
    GraphQl::Resolvers resolvers;
    const auto root = [&tasks, &fields](const FieldCall &call) -> Resolved {
        auto page = searchPage(call, tasks, fields);
        if (!page)
            return {Refusal{page.error()}};
        return {Source{Page(std::make_shared<SearchPage>(std::move(*page))), {}}};
    };
    resolvers.set("Query", "taskDetails", root);
    resolvers.set("Query", "task", root);
    resolvers.set("Query", "agentSession", notYet);
    resolvers.set("Query", "taskLegDetails", notYet);
    setPages(resolvers);
    if (const GraphQl::TypeDefinition *task = schema.type("TaskDetails"))
        setTask(resolvers, schema, fields, *task, QString());
    resolvers.set("TaskDetails", "activities", notYet);
    setVariables(resolvers);
    return resolvers;
}

} // namespace Sandbox
