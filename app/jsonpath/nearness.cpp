// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/nearness.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace JsonPath {

namespace {

/// Levenshtein distance.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[at], std::min({row[at] + 1, row[at - 1] + 1, changed}));
        }
    }
    return row.back();
}

QString letters(const QString &name)
{
    QString kept = name.toCaseFolded();
    kept.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u' '; });
    return kept;
}

/// 0: only the case or the dashes differ; then the distance; nothing beyond what a slip explains.
std::optional<qsizetype> farness(const QString &wanted, const QString &name)
{
    constexpr qsizetype longest = 100;
    if (wanted == name || name.isEmpty())
        return std::nullopt;
    if (letters(wanted) == letters(name))
        return 0;
    if (wanted.size() > longest || name.size() > longest)
        return std::nullopt;
    const qsizetype allowed = wanted.size() <= 3 ? 1 : 2;
    const bool isPlural = name + u's' == wanted || wanted + u's' == name;
    const qsizetype slips = distance(wanted.toCaseFolded(), name.toCaseFolded());
    return slips <= allowed || isPlural ? std::optional(slips) : std::nullopt;
}

} // namespace

QStringList nearest(const QString &wanted, const QStringList &names)
{
    std::vector<std::pair<qsizetype, QString>> found;
    for (const QString &name : names) {
        if (const auto far = farness(wanted, name))
            found.emplace_back(*far, name);
    }
    std::ranges::stable_sort(found, {}, [](const auto &pair) { return pair.first; });
    QStringList list;
    for (const auto &[far, name] : found)
        list += name;
    list.removeDuplicates();
    return list;
}

} // namespace JsonPath
