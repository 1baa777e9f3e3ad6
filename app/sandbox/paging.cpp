// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/paging.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The service lowers a larger page without a word; its own limit is not published.
constexpr qint64 largestPage = 1000;
constexpr qint64 exportPage = 50;
constexpr qint64 listPage = 100;

const QStringList neverFiltered{u"organizationId"_s, u"createdTime"_s, u"lastUpdatedTime"_s};

QString parameter(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

Base::Result<qint64, ApiError> number(const QUrlQuery &query, const QString &name, qint64 otherwise, qint64 atLeast)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const qint64 value = parameter(query, name).toInt(&isNumber);
    if (!isNumber || value < atLeast)
        return Base::unexpected(parameterInvalid(name, u"should be a whole number from %1"_s.arg(atLeast)));
    return value;
}

QStringList filterable(const Route &route)
{
    if (route.isBareList)
        return {u"id"_s};
    QStringList fields;
    for (const RowShape::Member &member : route.row.members) {
        const bool isStored = member.through.isEmpty() && !member.isCount && !member.isChildren;
        if (isStored && !neverFiltered.contains(member.name) && !route.resource.unfiltered.contains(member.name))
            fields.append(member.name);
    }
    return fields;
}

std::optional<ApiError> unknownField(const QString &parameter, const QStringList &used, const QStringList &known)
{
    const auto unknown = std::ranges::find_if_not(used, [&](const QString &field) { return known.contains(field); });
    if (unknown == used.end())
        return std::nullopt;
    return parameterInvalid(parameter, u"'%1' is not a field it works on; these are: %2"_s.arg(*unknown, known.join(u", "_s)));
}

/// field=="name";value=="Cisco" or fields=in=("name","number");value=="Cisco"
Base::Result<TextSearch, ApiError> fieldSearch(const QString &text, const QStringList &known)
{
    const Base::Result<Filter, FilterError> parsed = parseFilter(text);
    if (!parsed)
        return Base::unexpected(filterInvalid(u"search"_s, parsed.error()));
    TextSearch search;
    if (const auto *both = std::get_if<Combination>(&parsed->condition)) {
        for (const Filter &each : both->filters) {
            const auto *comparison = std::get_if<Comparison>(&each.condition);
            if (comparison && (comparison->field == "field"_L1 || comparison->field == "fields"_L1))
                search.fields = comparison->values;
            else if (comparison && comparison->field == "value"_L1)
                search.text = comparison->values.first();
        }
    }
    if (search.fields.isEmpty() || search.text.isEmpty())
        return Base::unexpected(parameterInvalid(u"search"_s, u"should be a word, or field==\"name\";value==\"word\""_s));
    if (const auto error = unknownField(u"search"_s, search.fields, known))
        return Base::unexpected(*error);
    return search;
}

/// field, field,asc or field,desc.
Base::Result<Order, ApiError> orderOf(const QString &text, const Route &route)
{
    const QString field = text.section(u',', 0, 0).trimmed();
    const QString direction = text.section(u',', 1).trimmed().toLower();
    QStringList known = route.resource.sorted;
    if (known.isEmpty()) {
        for (const RowShape::Member &member : route.row.members)
            known.append(member.name);
    }
    const auto found = std::ranges::find_if(known, [&](const QString &each) { return each.compare(field, Qt::CaseInsensitive) == 0; });
    if (found == known.end())
        return Base::unexpected(*unknownField(u"sort"_s, {field}, known));
    if (!direction.isEmpty() && direction != "asc"_L1 && direction != "desc"_L1)
        return Base::unexpected(parameterInvalid(u"sort"_s, u"should end in ,asc or ,desc"_s));
    return Order{*found, direction == "desc"_L1};
}

Base::Result<TextSearch, ApiError> textSearch(const QString &text, const QStringList &known)
{
    if (text.contains(u"=="_s) || text.contains(u"=in="_s))
        return fieldSearch(text, known);
    // The word alone may stand in quotes.
    const bool isQuoted = text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return TextSearch{known, isQuoted ? text.sliced(1, text.size() - 2) : text};
}

} // namespace

QUrlQuery queryOf(const QUrl &url)
{
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
}

Base::Result<ListQuery, ApiError> listQuery(const Route &route, const QUrlQuery &query)
{
    const Base::Result<qint64, ApiError> page = number(query, u"page"_s, 0, 0);
    if (!page)
        return Base::unexpected(page.error());
    const qint64 usual = route.target.action == Action::BulkExport ? exportPage : listPage;
    const Base::Result<qint64, ApiError> pageSize = number(query, u"pageSize"_s, usual, 1);
    if (!pageSize)
        return Base::unexpected(pageSize.error());

    ListQuery list{.page = *page, .pageSize = std::min(*pageSize, largestPage)};
    if (const QString text = parameter(query, u"filter"_s); !text.isEmpty()) {
        const Base::Result<Filter, FilterError> filter = parseFilter(text);
        if (!filter)
            return Base::unexpected(filterInvalid(u"filter"_s, filter.error()));
        if (const auto error = unknownField(u"filter"_s, filter->fields(), filterable(route)))
            return Base::unexpected(*error);
        list.filter = *filter;
    }
    if (const QString text = parameter(query, u"search"_s); !text.isEmpty()) {
        const Base::Result<TextSearch, ApiError> search = textSearch(text, route.resource.searched);
        if (!search)
            return Base::unexpected(search.error());
        list.search = *search;
    }
    if (const QString text = parameter(query, u"sort"_s); !text.isEmpty()) {
        const Base::Result<Order, ApiError> order = orderOf(text, route);
        if (!order)
            return Base::unexpected(order.error());
        list.order = *order;
    }
    return list;
}

RowShape counted(const Route &route, const QUrlQuery &query)
{
    RowShape shape = route.row;
    if (parameter(query, u"includeCount"_s) != "true"_L1)
        shape.members.removeIf([](const RowShape::Member &member) { return member.isCount; });
    return shape;
}

Base::Result<RowShape, ApiError> projected(const RowShape &shape, const QUrlQuery &query)
{
    const QStringList wanted = parameter(query, u"attributes"_s).remove(u' ').split(u',', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return shape;
    QStringList known;
    for (const RowShape::Member &member : shape.members)
        known.append(member.name);
    if (const auto error = unknownField(u"attributes"_s, wanted, known))
        return Base::unexpected(*error);
    RowShape projection = shape;
    projection.members.removeIf([&](const RowShape::Member &member) { return !wanted.contains(member.name); });
    return projection;
}

void writeMeta(Json::Writer &writer, const Paging &paging)
{
    const qint64 last = std::max<qint64>(paging.pages() - 1, 0);
    QUrlQuery rest = paging.query;
    for (const QString &name : {u"page"_s, u"pageSize"_s})
        rest.removeAllQueryItems(name);
    const QString tail = rest.isEmpty() ? QString() : u'&' + rest.toString(QUrl::FullyEncoded);
    const auto link = [&](QStringView name, qint64 page) {
        writer.member(name, u"%1?page=%2&pageSize=%3%4"_s.arg(paging.path, QString::number(page), QString::number(paging.pageSize), tail));
    };

    writer.member(u"orgid", paging.organization).member(u"page", paging.page).member(u"pageSize", paging.pageSize);
    writer.member(u"totalPages", paging.pages()).member(u"totalRecords", paging.total);
    writer.name(u"links").beginObject();
    link(u"first", 0);
    if (paging.page > 0 && paging.page <= last + 1)
        link(u"prev", paging.page - 1);
    link(u"self", paging.page);
    if (paging.page < last)
        link(u"next", paging.page + 1);
    link(u"last", last);
    writer.endObject();
}

} // namespace Sandbox
