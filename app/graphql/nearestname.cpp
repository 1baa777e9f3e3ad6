// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/nearestname.h"

#include <QVarLengthArray>

#include <algorithm>

namespace GraphQl {

namespace {

constexpr qsizetype longestCompared = 80;

/// How many letters must be changed, added or taken away.
qsizetype distance(QStringView left, QStringView right)
{
    QVarLengthArray<qsizetype, longestCompared + 1> row(right.size() + 1);
    for (qsizetype column = 0; column <= right.size(); ++column)
        row[column] = column;
    for (qsizetype line = 0; line < left.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line + 1;
        for (qsizetype column = 0; column < right.size(); ++column) {
            const qsizetype changed = diagonal + (left[line] == right[column] ? 0 : 1);
            diagonal = row[column + 1];
            row[column + 1] = std::min({changed, row[column] + 1, diagonal + 1});
        }
    }
    return row[right.size()];
}

} // namespace

QString nearestName(const QString &name, const QStringList &candidates)
{
    if (name.size() > longestCompared)
        return {};
    const QString lower = name.toLower();
    qsizetype best = name.size() * 2 / 5 + 2;
    QString nearest;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longestCompared)
            continue;
        const QString candidateLower = candidate.toLower();
        const qsizetype apart = candidateLower == lower ? 0 : 1 + distance(lower, candidateLower);
        if (apart <= best && (nearest.isEmpty() || apart < best)) {
            best = apart;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace GraphQl
