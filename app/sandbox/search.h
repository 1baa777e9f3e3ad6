// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/sandbox/analyzerhistory.h"

#include <QByteArray>

#include <memory>

namespace Sandbox {

/// What a search answers besides the history.
struct SearchOptions
{
    /// __schema and __type are refused, as the live service does today.
    bool hasIntrospection = false;
    /// Epoch milliseconds; what is later is not found. 0: the machine's clock.
    qint64 now = 0;
};

/// POST /search: GraphQL over the Analyzer's history. Nothing changes after it is made, so any thread may ask.
class Search
{
public:
    /// A history of \a tasks contacts up to now, the same for the same organization and time.
    Search(int tasks, const QString &organizationId);
    /// With the schema in \a sdl (which must be right).
    Search(History history, const QByteArray &sdl, const SearchOptions &options = {});
    ~Search();

    /// The body {"query", "variables", "operationName"}. What is wrong with it is told with status 400, or 413 when it asks
    /// for too much.
    /// \a recent is found as well: what has happened in the caller's contact centre since the history ended.
    [[nodiscard]] Http::Response answer(const Http::Request &request, const QByteArray &trackingId, const History *recent = nullptr) const;

private:
    struct Content;
    std::unique_ptr<const Content> m_content;
};

} // namespace Sandbox
