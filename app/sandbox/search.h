// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/sandbox/analyzertask.h"

#include <QByteArray>

#include <memory>

namespace Sandbox {

/// POST /search: GraphQL over the Analyzer's history. Nothing changes after it is made, so any thread may ask.
class Search
{
public:
    /// A history of \a tasks contacts up to now, the same for the same organization and time.
    Search(int tasks, const QString &organizationId);
    /// Over these \a tasks, in any order, with the schema in \a sdl (which must be right).
    Search(std::vector<Task> tasks, const QByteArray &sdl);
    ~Search();

    /// The body {"query", "variables", "operationName"}. What is wrong with it is told with status 400.
    [[nodiscard]] Http::Response answer(const Http::Request &request, const QByteArray &trackingId) const;

private:
    struct Content;
    std::unique_ptr<const Content> m_content;
};

} // namespace Sandbox
