// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfilter.h"

#include "app/sandbox/searchoperator.h"
#include "app/sandbox/searchparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::Input;
using GraphQl::InputMember;
using Conditions = std::vector<SearchCondition>;

constexpr int mostConditions = 1000;

QString joined(const QString &prefix, const QString &name)
{
    return prefix.isEmpty() ? name : prefix + u'.' + name;
}

/// Whoever fails moves one place forward, so that the one that refuses most comes to be asked first: mostly it is asked alone.
SearchCondition all(Conditions conditions)
{
    if (conditions.size() == 1)
        return std::move(conditions.front());
    return [conditions = std::move(conditions)](const SearchRow &row) mutable {
        const auto failed = std::ranges::find_if(conditions, [&](const auto &one) { return !one(row); });
        if (failed == conditions.end())
            return true;
        if (failed != conditions.begin())
            std::iter_swap(failed, std::prev(failed));
        return false;
    };
}

SearchCondition any(Conditions conditions)
{
    return [conditions = std::move(conditions)](const SearchRow &row) {
        return std::ranges::any_of(conditions, [&](const auto &one) { return one(row); });
    };
}

SearchCondition negated(SearchCondition condition)
{
    return [condition = std::move(condition)](const SearchRow &row) { return !condition(row); };
}

} // namespace

SearchFilters::Compiled SearchFilters::compile(const Input &filter)
{
    return object(filter, QString());
}

SearchFilters::Compiled SearchFilters::object(const Input &filter, const QString &prefix)
{
    Conditions conditions;
    for (const InputMember &member : filter.members()) {
        Compiled one = this->member(member.name, member.value, prefix);
        if (!one)
            return one;
        conditions.push_back(std::move(*one));
    }
    return all(std::move(conditions));
}

SearchFilters::Compiled SearchFilters::member(const QString &name, const Input &value, const QString &prefix)
{
    if (name == "and"_L1 || name == "or"_L1)
        return group(value, name == "or"_L1);
    if (isOperator(name))
        return value.members().empty() ? leaf(name, value, prefix) : wholeObject(name, value, prefix);
    if (name.endsWith("GlobalVariables"_L1))
        return globalVariable(name, value);
    const QString path = joined(prefix, name);
    if (path == "activities"_L1 || path == "channelInfo.activities"_L1)
        return some(SearchLevel::Activity, object(value, path));
    return path == "channelInfo"_L1 ? some(SearchLevel::Channel, object(value, path)) : object(value, path);
}

/// Of a list, one part must meet it all.
SearchFilters::Compiled SearchFilters::some(SearchLevel level, Compiled condition)
{
    if (!condition)
        return condition;
    return [level, condition = std::move(*condition)](const SearchRow &row) { return anyPart(row, level, condition); };
}

SearchFilters::Compiled SearchFilters::group(const Input &items, bool isOr)
{
    Conditions conditions;
    for (const Input &item : items.items()) {
        Compiled one = object(item, QString());
        if (!one)
            return one;
        conditions.push_back(std::move(*one));
    }
    return isOr && !conditions.empty() ? any(std::move(conditions)) : all(std::move(conditions));
}

SearchFilters::Compiled SearchFilters::leaf(const QString &name, const Input &value, const QString &path)
{
    auto condition = comparison(name, value);
    if (!condition)
        return Base::unexpected(condition.error());
    const SearchField *field = m_fields.find(path);
    return
        [field, condition = std::move(*condition)](const SearchRow &row) { return condition(field != nullptr ? field->value(row) : SearchValue()); };
}

/// The older form: every member given must be equal, or for notequals must not.
SearchFilters::Compiled SearchFilters::wholeObject(const QString &name, const Input &value, const QString &prefix)
{
    Conditions conditions;
    for (const InputMember &part : value.members()) {
        Compiled one = leaf(u"equals"_s, part.value, prefix + u'.' + part.name);
        if (!one)
            return one;
        conditions.push_back(std::move(*one));
    }
    SearchCondition isEqual = all(std::move(conditions));
    return name == "equals"_L1 ? isEqual : negated(std::move(isEqual));
}

SearchFilters::Compiled SearchFilters::globalVariable(const QString &kind, const Input &filter)
{
    auto name = comparisons(filter[u"name"]);
    auto value = comparisons(filter[u"value"]);
    if (!name || !value)
        return Base::unexpected(!name ? name.error() : value.error());
    return [kind, name = std::move(*name), value = std::move(*value)](const SearchRow &row) {
        return std::ranges::any_of(*row.task->variables, [&](const GlobalVariable &variable) {
            return variable.isOf(kind) && name(&variable.name) && value(valueOf(variable));
        });
    };
}

Base::Result<ValueCondition, QString> SearchFilters::comparisons(const Input &operators)
{
    std::vector<ValueCondition> conditions;
    for (const InputMember &member : operators.members()) {
        auto one = comparison(member.name, member.value);
        if (!one)
            return one;
        conditions.push_back(std::move(*one));
    }
    return [conditions](const SearchValue &value) { return std::ranges::all_of(conditions, [&](const auto &one) { return one(value); }); };
}

Base::Result<ValueCondition, QString> SearchFilters::comparison(const QString &name, const Input &value)
{
    if (++m_count > mostConditions)
        return Base::unexpected(QCoreApplication::translate("Sandbox", "A search can have at most %1 conditions.").arg(mostConditions));
    auto condition = valueCondition(name, value);
    if (!condition)
        return Base::unexpected(
            QCoreApplication::translate("Sandbox", "The pattern \"%1\" of match cannot be read as a regular expression.").arg(value.toString()));
    return std::move(*condition);
}

} // namespace Sandbox
