// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchaggregation.h"

#include <QCoreApplication>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using GraphQl::Input;
using Type = SearchAggregation::Type;
using Made = Base::Result<SearchAggregation, SearchRefusal>;

Type typeOf(const QString &name)
{
    return name == "sum"_L1        ? Type::Sum
        : name == "average"_L1     ? Type::Average
        : name == "min"_L1         ? Type::Min
        : name == "max"_L1         ? Type::Max
        : name == "cardinality"_L1 ? Type::Cardinality
                                   : Type::Count;
}

bool needsNumbers(Type type)
{
    return type != Type::Count && type != Type::Cardinality;
}

tl::unexpected<SearchRefusal> refused(const QString &reason)
{
    return Base::unexpected(SearchRefusal{reason});
}

/// Whether the variable of that kind is the one meant.
using IsMeant = std::function<bool(const GlobalVariable &)>;

Base::Result<IsMeant, QString> meant(const Input &predicate, const QString &kind, SearchFilters &filters)
{
    auto name = filters.comparisons(predicate[kind][u"name"]);
    if (!name)
        return Base::unexpected(name.error());
    return [kind, name = std::move(*name)](const GlobalVariable &variable) { return variable.isOf(kind) && name(&variable.name); };
}

SearchRead variableReader(IsMeant isMeant)
{
    return [isMeant = std::move(isMeant)](const SearchRow &row) {
        for (const GlobalVariable &variable : *row.task->variables) {
            if (isMeant(variable))
                return valueOf(variable);
        }
        return SearchValue();
    };
}

SearchCondition both(SearchCondition one, SearchCondition other)
{
    return [one = std::move(one), other = std::move(other)](const SearchRow &row) { return one(row) && other(row); };
}

class Maker
{
public:
    Maker(const SearchRoot &root, SearchFilters &filters)
        : m_root(root)
        , m_filters(filters)
    {
    }

    [[nodiscard]] Made aggregation(const Input &given)
    {
        const QString path = given[u"field"].toString();
        SearchAggregation made{
            .name = given[u"name"].toString(), .type = typeOf(given[u"type"].toString()), .level = levelOf(path), .read = {}, .condition = {}};
        const SearchField *field = m_root.fields->find(path);
        const QString variables = path.section(u'.', 0, 0);
        const bool isVariable =
            variables.endsWith("GlobalVariables"_L1) && path.endsWith(".value"_L1) && m_root.records != SearchRoot::Records::Sessions;
        if (field == nullptr && !isVariable)
            return refused(
                QCoreApplication::translate("Sandbox", "The aggregation '%1' is about the field '%2', which is not there.").arg(made.name, path));
        if (field != nullptr && !field->isAggregatable())
            return refused(QCoreApplication::translate("Sandbox", "The field '%1' cannot be used in an aggregation.").arg(path));
        const bool isNumber = field != nullptr ? field->isNumber() : !variables.startsWith("string"_L1) && !variables.startsWith("boolean"_L1);
        if (needsNumbers(made.type) && !isNumber)
            return refused(
                QCoreApplication::translate("Sandbox", "The aggregation '%1' needs numbers, but '%2' has none: count and cardinality are possible.")
                    .arg(made.name, path));
        auto isMeant = meant(given[u"predicate"], variables, m_filters);
        auto filter = m_filters.compile(given[u"filter"]);
        auto extFilter = m_filters.compile(given[u"extFilter"]);
        if (!isMeant || !filter || !extFilter)
            return refused(!isMeant ? isMeant.error() : !filter ? filter.error() : extFilter.error());
        made.read = field != nullptr ? SearchRead([field](const SearchRow &row) { return field->value(row); }) : variableReader(std::move(*isMeant));
        if (!given[u"filter"].isNull() || !given[u"extFilter"].isNull())
            made.condition = both(std::move(*filter), std::move(*extFilter));
        return made;
    }

private:
    const SearchRoot &m_root;
    SearchFilters &m_filters;
};

} // namespace

Base::Result<std::vector<SearchAggregation>, SearchRefusal> searchAggregations(const Input &arguments, const SearchRoot &root, SearchFilters &filters)
{
    std::vector<SearchAggregation> all;
    Maker maker(root, filters);
    for (const Input *list : {&arguments[u"aggregations"], &arguments[u"aggregation"][u"aggr"]}) {
        for (const Input &given : list->items()) {
            if (given.isNull())
                continue;
            Made made = maker.aggregation(given);
            if (!made)
                return Base::unexpected(made.error());
            all.push_back(std::move(*made));
        }
    }
    return all;
}

void Accumulator::add(const SearchValue &value, Type type)
{
    if (isNull(value))
        return;
    if (type == Type::Cardinality)
        m_different.insert(hashOf(value));
    if (needsNumbers(type)) {
        const double number = numberIn(value).value_or(0);
        m_least = m_count == 0 ? number : std::min(m_least, number);
        m_most = m_count == 0 ? number : std::max(m_most, number);
        m_sum += number;
    }
    ++m_count;
}

std::optional<double> Accumulator::result(Type type) const
{
    switch (type) {
    case Type::Count:
        return double(m_count);
    case Type::Cardinality:
        return double(m_different.size());
    case Type::Sum:
        return m_sum;
    case Type::Average:
        return m_count == 0 ? std::nullopt : std::optional(m_sum / double(m_count));
    case Type::Min:
        return m_count == 0 ? std::nullopt : std::optional(m_least);
    case Type::Max:
        return m_count == 0 ? std::nullopt : std::optional(m_most);
    }
    return std::nullopt;
}

} // namespace Sandbox
