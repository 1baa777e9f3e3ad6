// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/grouptable.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace GraphQl {

namespace {

constexpr int deepestKey = 8;

bool isGroup(Json::Node record)
{
    const Json::Node results = record["aggregation"];
    return results.isArray() && results.size() > 0 && results[0]["name"].isString();
}

QString textOf(Json::Node leaf)
{
    if (leaf.isNull())
        return {};
    return leaf.isString() ? leaf.toString() : QString::fromUtf8(leaf.text());
}

class GroupReader
{
public:
    explicit GroupReader(const QString &title) { m_table.title = title; }

    void add(Json::Node record)
    {
        QHash<QString, QString> cells;
        addKeys(record, {}, 0, cells);
        for (const Json::Node result : record["aggregation"]) {
            const QString name = result["name"].toString();
            if (!m_table.values.contains(name))
                m_table.values.append(name);
            cells.insert(u'=' + name, textOf(result["value"]));
        }
        m_cells.append(cells);
    }

    [[nodiscard]] GroupTable take()
    {
        for (const auto &cells : std::as_const(m_cells)) {
            QStringList row;
            for (const QString &key : std::as_const(m_table.keys))
                row.append(cells.value(key));
            for (const QString &name : std::as_const(m_table.values))
                row.append(cells.value(u'=' + name));
            m_table.rows.append(row);
        }
        return m_table;
    }

private:
    void addKeys(Json::Node object, const QString &way, int depth, QHash<QString, QString> &cells)
    {
        for (const Json::Node member : object) {
            const QString key = way.isEmpty() ? member.name() : way + u'.' + member.name();
            if (key == u"aggregation" || key == u"__typename")
                continue;
            if (member.isObject() && depth < deepestKey) {
                addKeys(member, key, depth + 1, cells);
                continue;
            }
            if (!m_table.keys.contains(key))
                m_table.keys.append(key);
            cells.insert(key, textOf(member));
        }
    }

    GroupTable m_table;
    QList<QHash<QString, QString>> m_cells;
};

std::optional<GroupTable> tableOf(Json::Node root)
{
    for (const Json::Node list : root) {
        if (!list.isArray() || list.size() == 0 || !isGroup(list[0]))
            continue;
        GroupReader reader(root.name());
        for (const Json::Node record : list) {
            if (isGroup(record))
                reader.add(record);
        }
        return reader.take();
    }
    return std::nullopt;
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The keys of a row, the time aside, as one name.
QString groupOf(const GroupTable &table, const QStringList &row)
{
    QStringList parts;
    for (qsizetype key = 0; key < table.keys.size(); ++key) {
        if (key != table.timeColumn())
            parts.append(row.at(key).isEmpty() ? u"–"_s : row.at(key));
    }
    return parts.join(u" · "_s);
}

ChartContent chartOfGroups(const GroupTable &table, qsizetype most)
{
    ChartContent chart{.title = table.title, .categories = {}, .series = {}, .isOverTime = false, .groups = table.rows.size(), .allSeries = table.values.size()};
    QList<QStringList> rows = table.rows;
    const auto size = [&table](const QStringList &row) { return numberOf(row.value(table.keys.size())).value_or(0); };
    std::ranges::stable_sort(rows, [&size](const QStringList &left, const QStringList &right) { return size(left) > size(right); });
    rows = rows.first(std::min(most, rows.size()));
    for (const QStringList &row : std::as_const(rows))
        chart.categories.append(groupOf(table, row));
    for (qsizetype value = 0; value < table.values.size(); ++value) {
        ChartSeries series{.name = table.values.at(value), .values = {}};
        for (const QStringList &row : std::as_const(rows))
            series.values.append(numberOf(row.at(table.keys.size() + value)));
        chart.series.append(series);
    }
    return chart;
}

ChartContent chartOverTime(const GroupTable &table)
{
    ChartContent chart{.title = table.title, .categories = {}, .series = {}, .isOverTime = true, .groups = 0, .allSeries = 0};
    for (const QStringList &row : table.rows)
        chart.categories.append(row.at(table.timeColumn()));
    std::ranges::sort(chart.categories, {}, [](const QString &time) { return time.toLongLong(); });
    chart.categories.erase(std::unique(chart.categories.begin(), chart.categories.end()), chart.categories.end());
    chart.groups = chart.categories.size();
    QHash<QString, qsizetype> placeOf;
    for (qsizetype place = 0; place < chart.categories.size(); ++place)
        placeOf.insert(chart.categories.at(place), place);
    QHash<QString, qsizetype> seriesOf;
    for (const QStringList &row : table.rows) {
        const QString group = groupOf(table, row);
        for (qsizetype value = 0; value < table.values.size(); ++value) {
            const QString &told = table.values.at(value);
            const QString name = group.isEmpty() ? told : table.values.size() == 1 ? group : group + u": "_s + told;
            if (!seriesOf.contains(name)) {
                seriesOf.insert(name, chart.series.size());
                chart.series.append({.name = name, .values = QList<std::optional<double>>(chart.categories.size())});
            }
            chart.series[seriesOf.value(name)].values[placeOf.value(row.at(table.timeColumn()))] = numberOf(row.at(table.keys.size() + value));
        }
    }
    return chart;
}

double sizeOf(const ChartSeries &series)
{
    double sum = 0;
    for (const std::optional<double> &value : series.values)
        sum += value.value_or(0);
    return sum;
}

} // namespace

std::optional<GroupTable> groupTable(const Json::Document &answer)
{
    const Json::Node data = answer.root()["data"];
    if (!data.isObject())
        return std::nullopt;
    for (const Json::Node root : data) {
        if (auto table = root.isObject() ? tableOf(root) : std::nullopt)
            return table;
    }
    return std::nullopt;
}

ChartContent chartOf(const GroupTable &table, qsizetype mostGroups, qsizetype mostSeries)
{
    ChartContent chart = table.timeColumn() >= 0 ? chartOverTime(table) : chartOfGroups(table, mostGroups);
    chart.title = table.title + u": "_s + table.values.join(u", "_s);
    chart.allSeries = chart.series.size();
    if (chart.series.size() > mostSeries) {
        std::ranges::stable_sort(chart.series, std::greater(), sizeOf);
        chart.series = chart.series.first(mostSeries);
    }
    return chart;
}

} // namespace GraphQl
