// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchkeys.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKeys = 10;

class KeyFinder
{
public:
    KeyFinder(const SearchRoot &root, const std::optional<SearchInterval> &interval)
        : m_root(root)
        , m_interval(interval)
    {
    }

    /// Why a field cannot be a key.
    [[nodiscard]] std::optional<QString> add(const std::vector<GraphQl::SelectedField> &selected, const QString &prefix)
    {
        for (const GraphQl::SelectedField &field : selected) {
            if (const auto reason = add(field, prefix + field.definition->name.toString()))
                return reason;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<SearchKey> take() { return std::move(m_keys); }

private:
    [[nodiscard]] std::optional<QString> add(const GraphQl::SelectedField &field, const QString &path)
    {
        const QByteArrayView type = field.definition->type.name.text;
        if (path.endsWith("GlobalVariables"_L1))
            return addVariable(field, path);
        if (type == "AggregationResult" || type == "PageInfo" || field.definition->name.text == "__typename" || path.endsWith("totalCount"_L1))
            return std::nullopt;
        if (!field.selected.empty())
            return add(field.selected, path + u'.');
        return path == "intervalStartTime"_L1 ? addInterval(field, path) : addField(field, path);
    }

    [[nodiscard]] std::optional<QString> addField(const GraphQl::SelectedField &selected, const QString &path)
    {
        const SearchField *field = m_root.fields->find(path);
        if (field == nullptr || !field->isGroupable())
            return QCoreApplication::translate("Sandbox", "'%1' cannot be grouped by: leave it out of a query with aggregations.").arg(path);
        push(selected, {.path = path, .level = levelOf(path), .read = [field](const SearchRow &row) { return field->value(row); }});
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> addInterval(const GraphQl::SelectedField &selected, const QString &path)
    {
        if (!m_interval)
            return QCoreApplication::translate("Sandbox", "'intervalStartTime' needs the argument aggregationInterval.");
        const SearchField *time = m_root.fields->find(m_root.timeField());
        push(selected, {.path = path, .level = SearchLevel::Record, .read = [interval = &*m_interval, time](const SearchRow &row) {
                            return SearchValue(interval->startOf(std::get<qint64>(time->value(row))));
                        }});
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> addVariable(const GraphQl::SelectedField &selected, const QString &kind)
    {
        const QString name = selected.arguments ? (*selected.arguments)[u"name"].toString() : QString();
        for (const GraphQl::SelectedField &member : selected.selected) {
            const QString part = member.definition->name.toString();
            push(member, {.path = variablePath(kind, name, part), .level = SearchLevel::Record, .read = [kind, name, part](const SearchRow &row) {
                              const GlobalVariable *variable = findVariable(*row.task, kind, name);
                              return variable == nullptr ? SearchValue() : part == "name"_L1 ? SearchValue(&variable->name) : valueOf(*variable);
                          }});
        }
        return std::nullopt;
    }

    void push(const GraphQl::SelectedField &selected, SearchKey key)
    {
        key.isDescending = selected.arguments && (*selected.arguments)[u"sort"].toString() == "desc"_L1;
        if (std::ranges::none_of(m_keys, [&](const SearchKey &one) { return one.path == key.path; }))
            m_keys.push_back(std::move(key));
    }

    const SearchRoot &m_root;
    const std::optional<SearchInterval> &m_interval;
    std::vector<SearchKey> m_keys;
};

} // namespace

QString variablePath(const QString &kind, const QString &name, const QString &member)
{
    return kind + u'(' + name + u")."_s + member;
}

const GlobalVariable *findVariable(const Task &task, QStringView kind, QStringView name)
{
    const auto found = std::ranges::find_if(*task.variables, [&](const GlobalVariable &one) { return one.name == name && one.isOf(kind); });
    return found == task.variables->end() ? nullptr : &*found;
}

Base::Result<std::vector<SearchKey>, SearchRefusal> searchKeys(const std::vector<GraphQl::SelectedField> &selected, const SearchRoot &root,
                                                               const std::optional<SearchInterval> &interval)
{
    KeyFinder finder(root, interval);
    if (const auto reason = finder.add(selected, QString()))
        return Base::unexpected(SearchRefusal{*reason});
    std::vector<SearchKey> keys = finder.take();
    if (keys.size() > mostKeys)
        return Base::unexpected(SearchRefusal{
            QCoreApplication::translate("Sandbox", "This groups by %1 fields; at most %2 are possible.").arg(keys.size()).arg(mostKeys)});
    return keys;
}

const std::vector<GraphQl::SelectedField> *selectedIn(const std::vector<GraphQl::SelectedField> &fields, QByteArrayView name)
{
    const auto found = std::ranges::find(fields, name, [](const auto &field) { return field.definition->name.text; });
    return found == fields.end() ? nullptr : &found->selected;
}

} // namespace Sandbox
