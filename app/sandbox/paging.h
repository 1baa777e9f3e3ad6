// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/json/writer.h"
#include "app/sandbox/errors.h"
#include "app/sandbox/record.h"
#include "app/sandbox/route.h"

#include <QUrl>
#include <QUrlQuery>

namespace Sandbox {

/// The query of \a url. A raw '+' is a blank, as the service reads it.
[[nodiscard]] QUrlQuery queryOf(const QUrl &url);

/// What the parameters filter, search, page and pageSize ask for.
[[nodiscard]] Base::Result<ListQuery, ApiError> listQuery(const Route &route, const QUrlQuery &query);
/// The route's rows without what is counted, unless the parameter includeCount asks for it.
[[nodiscard]] RowShape counted(const Route &route, const QUrlQuery &query);
/// The row's shape with only the members that the parameter attributes names.
[[nodiscard]] Base::Result<RowShape, ApiError> projected(const RowShape &shape, const QUrlQuery &query);

/// Where a page stands among all.
struct Paging
{
    QString organization;
    QString path;
    QUrlQuery query;
    qint64 page = 0;
    qint64 pageSize = 100;
    qint64 total = 0;

    [[nodiscard]] qint64 pages() const { return (total + pageSize - 1) / pageSize; }
};

/// The members of `meta`; the caller writes the braces.
void writeMeta(Json::Writer &writer, const Paging &paging);

} // namespace Sandbox
