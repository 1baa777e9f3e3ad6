// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Page = Base::Result<SearchPage, SearchRefusal>;

constexpr qint64 longestWithActivities = 30LL * 24 * 3600 * 1000;
constexpr qsizetype deepest = 100'000;
constexpr qsizetype mostForExtFilter = 2500;

struct Order
{
    const SearchField *field = nullptr;
    bool isDescending = true;
};

/// The first field with a sort argument decides.
std::optional<Order> orderIn(const std::vector<GraphQl::SelectedField> &fields, const SearchFields &known, const QString &prefix = {})
{
    for (const GraphQl::SelectedField &field : fields) {
        const QString path = prefix + field.definition->name.toString();
        const QString sort = field.arguments ? (*field.arguments)[u"sort"].toString() : QString();
        if (!sort.isEmpty() && levelOf(path) == SearchLevel::Record && known.find(path) != nullptr)
            return Order{.field = known.find(path), .isDescending = sort == "desc"_L1};
        if (const auto below = orderIn(field.selected, known, path + u'.'))
            return below;
    }
    return std::nullopt;
}

bool selectsActivities(const std::vector<GraphQl::SelectedField> &fields)
{
    return std::ranges::any_of(
        fields, [](const GraphQl::SelectedField &field) { return field.definition->name.text == "activities" || selectsActivities(field.selected); });
}

/// Legs are made as they are looked through, so a row that stays takes its own along.
SearchRow kept(SearchRow row)
{
    if (row.leg != nullptr) {
        const auto leg = std::make_shared<const Leg>(*row.leg);
        row.leg = leg.get();
        row.owner = leg;
    }
    return row;
}

void sort(std::vector<SearchRow> &rows, const Order &order)
{
    std::vector<std::pair<SearchValue, size_t>> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace_back(order.field->value(rows[i]), i);
    std::ranges::stable_sort(places, [&](const auto &left, const auto &right) {
        const auto ascending = compare(left.first, right.first);
        return order.isDescending ? ascending > 0 : ascending < 0;
    });
    std::vector<SearchRow> sorted;
    std::ranges::transform(places, std::back_inserter(sorted), [&](const auto &place) { return std::move(rows[place.second]); });
    rows = std::move(sorted);
}

/// Finds the rows of one page, looking no further than it must.
class PageFinder
{
public:
    PageFinder(const SearchScan &scan, const SearchCondition &filter, const std::optional<SearchCondition> &extFilter)
        : m_scan(scan)
        , m_filter(filter)
        , m_extFilter(extFilter)
    {
    }

    /// All that is found, up to \a most.
    [[nodiscard]] std::vector<SearchRow> find(bool newestFirst, qsizetype most)
    {
        std::vector<SearchRow> found;
        m_scan.visit(newestFirst, [&](const SearchRow &row) {
            if (!m_filter(row))
                return false;
            if (m_extFilter && ++m_seen > mostForExtFilter && qsizetype(found.size()) < m_scan.root.pageSize)
                return m_isTooMuch = true;
            if (!m_extFilter || (*m_extFilter)(row))
                found.push_back(kept(row));
            return qsizetype(found.size()) >= most;
        });
        return found;
    }

    [[nodiscard]] bool isTooMuch() const { return m_isTooMuch; }

private:
    const SearchScan &m_scan;
    const SearchCondition &m_filter;
    const std::optional<SearchCondition> &m_extFilter;
    qsizetype m_seen = 0;
    bool m_isTooMuch = false;
};

QString idOf(const SearchRow &row)
{
    return row.session->id.toString(QUuid::WithoutBraces);
}

/// Where the page begins among the rows found; -1 when the cursor is from elsewhere. Tasks and legs have numbered pages, a session's cursor
/// is its id.
qsizetype startOf(const QString &cursor, const std::vector<SearchRow> &rows, const SearchRoot &root)
{
    if (isFirstPage(cursor))
        return 0;
    if (root.records == SearchRoot::Records::Sessions) {
        const auto found = std::ranges::find_if(rows, [&](const SearchRow &row) { return idOf(row) == cursor; });
        return found == rows.end() ? -1 : found - rows.begin() + 1;
    }
    bool isNumber = false;
    const qsizetype start = qsizetype(cursor.toUInt(&isNumber)) * root.pageSize;
    return isNumber && start < qsizetype(rows.size()) ? start : -1;
}

/// How many rows the page needs, and one more to know whether it is the last; all, if that cannot be told.
qsizetype neededFor(const QString &cursor, const SearchRoot &root)
{
    bool isNumber = isFirstPage(cursor);
    const qsizetype page = isNumber ? 0 : qsizetype(cursor.toUInt(&isNumber));
    return isNumber ? (page + 1) * root.pageSize + 1 : deepest + 1;
}

Page cut(std::vector<SearchRow> rows, const QString &cursor, const SearchRoot &root)
{
    const qsizetype start = startOf(cursor, rows, root);
    if (start < 0)
        return Base::unexpected(cursorRefusal());
    const qsizetype end = std::min(start + root.pageSize, qsizetype(rows.size()));
    SearchPage page;
    std::move(rows.begin() + start, rows.begin() + end, std::back_inserter(page.rows));
    if (end < qsizetype(rows.size()) && end < deepest)
        page.endCursor = root.records == SearchRoot::Records::Sessions ? idOf(page.rows.back()) : QString::number(end / root.pageSize);
    return page;
}

} // namespace

bool isFirstPage(const QString &cursor)
{
    return cursor.isEmpty() || cursor == "NA"_L1 || cursor == "0"_L1;
}

SearchRefusal cursorRefusal()
{
    return {
        QCoreApplication::translate("Sandbox", "The cursor does not come from this search: use the endCursor of the page before, or leave it out.")};
}

Page recordPage(const GraphQl::FieldCall &call, const SearchScan &scan, const SearchCondition &filter,
                const std::optional<SearchCondition> &extFilter)
{
    const QString cursor = call.arguments[u"pagination"][u"cursor"].toString();
    if (selectsActivities(call.selected) && scan.range.span() > longestWithActivities)
        return Base::unexpected(
            SearchRefusal{QCoreApplication::translate("Sandbox", "Activities can be listed for 30 days at most: choose a shorter range.")});
    if (neededFor(cursor, scan.root) > deepest + scan.root.pageSize + 1)
        return Base::unexpected(SearchRefusal{
            QCoreApplication::translate("Sandbox", "Only the first %1 records can be paged through: choose a shorter range.").arg(deepest)});
    const auto *selected = selectedIn(call.selected, scan.root.list);
    const auto order = selected != nullptr ? orderIn(*selected, *scan.root.fields) : std::nullopt;
    const bool isByTime = !order || order->field->path == scan.root.timeField();
    PageFinder finder(scan, filter, extFilter);
    const qsizetype all = std::numeric_limits<qsizetype>::max();
    std::vector<SearchRow> rows = finder.find(!order || order->isDescending, isByTime ? neededFor(cursor, scan.root) : all);
    if (finder.isTooMuch()) {
        return Base::unexpected(
            SearchRefusal{QCoreApplication::translate(
                              "Sandbox", "The first %1 records do not have enough that meet extFilter: choose a shorter range or filter more.")
                              .arg(mostForExtFilter),
                          413});
    }
    if (!isByTime)
        sort(rows, *order);
    return cut(std::move(rows), cursor, scan.root);
}

} // namespace Sandbox
