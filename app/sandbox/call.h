// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sandbox/errors.h"
#include "app/sandbox/route.h"

#include <QUrlQuery>

namespace Sandbox {

/// One call of a routed and authorized operation.
struct Call
{
    const Route &route;
    QString organization;
    QHash<QString, QString> parameters;
    QString path;
    QUrlQuery query;
    /// Empty for operations without one.
    Json::Document body;
    QByteArray trackingId;
};

struct Answer
{
    int status = 200;
    /// JSON, or nothing.
    QByteArray body;
};

using Outcome = Base::Result<Answer, ApiError>;

} // namespace Sandbox
