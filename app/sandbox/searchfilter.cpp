// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfilter.h"

#include "app/sandbox/searchoperator.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::Input;
using GraphQl::InputMember;
using Conditions = std::vector<TaskCondition>;
using Compiled = Base::Result<TaskCondition, QString>;

constexpr int mostConditions = 1000;

TaskCondition all(Conditions conditions)
{
    return [conditions = std::move(conditions)](const Task &task) {
        return std::ranges::all_of(conditions, [&](const auto &one) { return one(task); });
    };
}

TaskCondition any(Conditions conditions)
{
    return [conditions = std::move(conditions)](const Task &task) {
        return std::ranges::any_of(conditions, [&](const auto &one) { return one(task); });
    };
}

TaskCondition negated(TaskCondition condition)
{
    return [condition = std::move(condition)](const Task &task) { return !condition(task); };
}

class Compiler
{
public:
    explicit Compiler(const AnalyzerFields &fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] Compiled object(const Input &filter, const QString &prefix)
    {
        Conditions conditions;
        for (const InputMember &member : filter.members()) {
            Compiled one = this->member(member, prefix);
            if (!one)
                return one;
            conditions.push_back(std::move(*one));
        }
        return all(std::move(conditions));
    }

private:
    [[nodiscard]] Compiled member(const InputMember &member, const QString &prefix)
    {
        if (member.name == "and"_L1 || member.name == "or"_L1)
            return group(member);
        if (isOperator(member.name))
            return member.value.members().empty() ? leaf(member, prefix) : wholeObject(member, prefix);
        if (member.name.endsWith("GlobalVariables"_L1))
            return globalVariable(member);
        return object(member.value, prefix.isEmpty() ? member.name : prefix + u'.' + member.name);
    }

    [[nodiscard]] Compiled group(const InputMember &member)
    {
        Conditions conditions;
        for (const Input &item : member.value.items()) {
            Compiled one = object(item, QString());
            if (!one)
                return one;
            conditions.push_back(std::move(*one));
        }
        return member.name == "and"_L1 || conditions.empty() ? all(std::move(conditions)) : any(std::move(conditions));
    }

    [[nodiscard]] Compiled leaf(const InputMember &member, const QString &path)
    {
        auto condition = this->condition(member);
        if (!condition)
            return Base::unexpected(condition.error());
        const TaskAccessor *field = m_fields.find(path);
        return [field, condition = std::move(*condition)](const Task &task) { return condition(field != nullptr ? (*field)(task) : TaskValue()); };
    }

    /// The older form: every member given must be equal, or for notequals must not.
    [[nodiscard]] Compiled wholeObject(const InputMember &member, const QString &prefix)
    {
        Conditions conditions;
        for (const InputMember &part : member.value.members()) {
            Compiled one = leaf({u"equals"_s, part.value}, prefix + u'.' + part.name);
            if (!one)
                return one;
            conditions.push_back(std::move(*one));
        }
        TaskCondition isEqual = all(std::move(conditions));
        return member.name == "equals"_L1 ? isEqual : negated(std::move(isEqual));
    }

    [[nodiscard]] Compiled globalVariable(const InputMember &member)
    {
        auto name = operators(member.value[u"name"]);
        auto value = operators(member.value[u"value"]);
        if (!name || !value)
            return Base::unexpected(!name ? name.error() : value.error());
        return [kind = member.name, name = std::move(*name), value = std::move(*value)](const Task &task) {
            return std::ranges::any_of(task.variables, [&](const GlobalVariable &variable) {
                return variable.isOf(kind) && name(variable.name) && value(valueOf(variable));
            });
        };
    }

    [[nodiscard]] Base::Result<ValueCondition, QString> operators(const Input &comparison)
    {
        std::vector<ValueCondition> conditions;
        for (const InputMember &member : comparison.members()) {
            auto one = condition(member);
            if (!one)
                return one;
            conditions.push_back(std::move(*one));
        }
        return [conditions](const TaskValue &value) { return std::ranges::all_of(conditions, [&](const auto &one) { return one(value); }); };
    }

    [[nodiscard]] Base::Result<ValueCondition, QString> condition(const InputMember &member)
    {
        if (++m_count > mostConditions)
            return Base::unexpected(QCoreApplication::translate("Sandbox", "A filter can have at most %1 conditions.").arg(mostConditions));
        auto condition = valueCondition(member.name, member.value);
        if (!condition)
            return Base::unexpected(QCoreApplication::translate("Sandbox", "The pattern \"%1\" of match cannot be read as a regular expression.")
                                        .arg(member.value.toString()));
        return std::move(*condition);
    }

    const AnalyzerFields &m_fields;
    int m_count = 0;
};

} // namespace

Base::Result<TaskCondition, QString> taskCondition(const GraphQl::Input &filter, const AnalyzerFields &fields)
{
    return Compiler(fields).object(filter, QString());
}

} // namespace Sandbox
