// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/analyzerfields.h"

namespace Sandbox {

namespace {

struct Known
{
    const char *path;
    TaskValue (*value)(const Task &);
};

/// What is null in the task is null in the answer.
TaskValue text(const QString &value)
{
    return value.isNull() ? TaskValue() : TaskValue(value);
}

TaskValue number(qint64 value)
{
    return value;
}

/// 1 for a stage the task went through.
TaskValue once(qint64 duration)
{
    return qint64(duration > 0 ? 1 : 0);
}

constexpr Known known[] = {
    {"id", [](const Task &task) { return text(task.id); }},
    {"status", [](const Task &task) { return text(task.status); }},
    {"channelType", [](const Task &task) { return text(task.channelType); }},
    {"direction", [](const Task &task) { return text(task.direction); }},
    {"origin", [](const Task &task) { return text(task.origin); }},
    {"destination", [](const Task &task) { return text(task.destination); }},
    {"createdTime", [](const Task &task) { return number(task.createdTime); }},
    {"endedTime", [](const Task &task) { return task.endedTime ? number(*task.endedTime) : TaskValue(); }},
    {"lastActivityTime", [](const Task &task) { return number(task.endedTime.value_or(task.createdTime + task.durations.total())); }},
    {"isActive", [](const Task &task) { return TaskValue(task.isActive()); }},
    {"isOutdial", [](const Task &task) { return TaskValue(task.direction == QLatin1String("outbound")); }},
    {"isContactHandled", [](const Task &task) { return TaskValue(task.durations.connected > 0); }},
    {"isContactOffered", [](const Task &task) { return TaskValue(task.durations.queue > 0); }},
    {"isWithInServiceLevel", [](const Task &task) { return TaskValue(task.durations.connected > 0 && task.durations.queue <= 20000); }},
    {"totalDuration", [](const Task &task) { return number(task.durations.total()); }},
    {"selfserviceDuration", [](const Task &task) { return number(task.durations.selfService); }},
    {"selfserviceCount", [](const Task &task) { return once(task.durations.selfService); }},
    {"queueDuration", [](const Task &task) { return number(task.durations.queue); }},
    {"queueCount", [](const Task &task) { return once(task.durations.queue); }},
    {"ringingDuration", [](const Task &task) { return number(task.durations.ringing); }},
    {"connectedDuration", [](const Task &task) { return number(task.durations.connected); }},
    {"connectedCount", [](const Task &task) { return once(task.durations.connected); }},
    {"callCompletedCount", [](const Task &task) { return once(task.durations.connected); }},
    {"holdDuration", [](const Task &task) { return number(task.durations.hold); }},
    {"holdCount", [](const Task &task) { return number(task.holdCount); }},
    {"wrapupDuration", [](const Task &task) { return number(task.durations.wrapUp); }},
    {"transferCount", [](const Task &task) { return number(task.transferCount); }},
    {"csatScore", [](const Task &task) { return number(task.csatScore); }},
    {"contactReason", [](const Task &task) { return text(task.contactReason); }},
    {"contactHandleType", [](const Task &task) { return text(task.contactHandleType); }},
    {"terminationType", [](const Task &task) { return text(task.terminationType); }},
    {"terminationReason", [](const Task &task) { return text(task.terminationReason); }},
    {"terminatingEnd", [](const Task &task) { return text(task.terminatingEnd); }},
    {"abandonedType", [](const Task &task) { return text(task.abandonedType); }},
    {"customer.name", [](const Task &task) { return text(task.customer.name); }},
    {"customer.phoneNumber", [](const Task &task) { return text(task.customer.phoneNumber); }},
    {"customer.email", [](const Task &task) { return text(task.customer.email); }},
    {"lastEntryPoint.id", [](const Task &task) { return text(task.entryPoint.id); }},
    {"lastEntryPoint.name", [](const Task &task) { return text(task.entryPoint.name); }},
    {"lastQueue.id", [](const Task &task) { return text(task.queue.id); }},
    {"lastQueue.name", [](const Task &task) { return text(task.queue.name); }},
    {"lastQueue.duration", [](const Task &task) { return task.queue.id.isNull() ? TaskValue() : number(task.durations.queue); }},
    {"firstQueueId", [](const Task &task) { return text(task.queue.id); }},
    {"firstQueueName", [](const Task &task) { return text(task.queue.name); }},
    {"lastSite.id", [](const Task &task) { return text(task.site.id); }},
    {"lastSite.name", [](const Task &task) { return text(task.site.name); }},
    {"lastTeam.id", [](const Task &task) { return text(task.team.id); }},
    {"lastTeam.name", [](const Task &task) { return text(task.team.name); }},
    {"lastWrapUpCodeId", [](const Task &task) { return text(task.wrapUpCode.id); }},
    {"lastWrapupCodeName", [](const Task &task) { return text(task.wrapUpCode.name); }},
    {"owner.id", [](const Task &task) { return text(task.owner.id); }},
    {"owner.name", [](const Task &task) { return text(task.owner.name); }},
    {"owner.signInId", [](const Task &task) { return text(task.agent.signInId); }},
    {"lastAgent.id", [](const Task &task) { return text(task.agent.id); }},
    {"lastAgent.name", [](const Task &task) { return text(task.agent.name); }},
    {"lastAgent.signInId", [](const Task &task) { return text(task.agent.signInId); }},
    {"lastAgent.sessionId", [](const Task &task) { return text(task.agent.sessionId); }},
    {"lastAgent.phoneNumber", [](const Task &task) { return text(task.agent.phoneNumber); }},
    {"lastAgent.channelId", [](const Task &task) { return text(task.agent.channelId); }},
};

TaskValue unset(const GraphQl::FieldDefinition &field, bool isOfTask)
{
    const QByteArrayView type = field.type.name.text;
    const QByteArrayView name = field.name.text;
    if (!isOfTask)
        return {};
    if (type == "Boolean")
        return false;
    if (name.endsWith("Count") || name.endsWith("Duration"))
        return qint64(0);
    return {};
}

} // namespace

bool GlobalVariable::isOf(QStringView field) const
{
    struct Kind
    {
        QStringView field;
        bool operator()(const QString &) const { return field == u"stringGlobalVariables"; }
        bool operator()(qint64) const { return field == u"integerGlobalVariables" || field == u"longGlobalVariables"; }
        bool operator()(double) const { return field == u"doubleGlobalVariables"; }
        bool operator()(bool) const { return field == u"booleanGlobalVariables"; }
    };
    return std::visit(Kind{field}, value);
}

TaskValue valueOf(const GlobalVariable &variable)
{
    return std::visit([](const auto &value) { return TaskValue(value); }, variable.value);
}

AnalyzerFields::AnalyzerFields(const GraphQl::Schema &schema)
{
    if (const GraphQl::TypeDefinition *type = schema.type("TaskDetails"))
        add(schema, *type, QString());
    for (const Known &field : known)
        m_accessors.insert(QLatin1String(field.path), field.value);
}

const TaskAccessor *AnalyzerFields::find(const QString &path) const
{
    const auto found = m_accessors.constFind(path);
    return found == m_accessors.constEnd() ? nullptr : &*found;
}

void AnalyzerFields::add(const GraphQl::Schema &schema, const GraphQl::TypeDefinition &type, const QString &prefix)
{
    for (const GraphQl::FieldDefinition &field : type.fields) {
        const QString path = prefix + field.name.toString();
        const GraphQl::TypeDefinition *fieldType = schema.type(field.type.name.text);
        if (fieldType->isLeaf())
            m_accessors.insert(path, [value = unset(field, prefix.isEmpty())](const Task &) { return value; });
        else if (fieldType->name.text.startsWith("TaskDetails"))
            add(schema, *fieldType, path + u'.');
    }
}

} // namespace Sandbox
