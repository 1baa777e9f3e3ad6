// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/json/document.h"
#include "app/json/writer.h"

#include <deque>

namespace Sandbox {

/// The last calls and their answers, as a trainer may show them: no secret in a header, no long body whole.
class Journal
{
public:
    struct Entry
    {
        /// Milliseconds since 1970.
        qint64 time = 0;
        /// Empty where the token was nobody's.
        QString organizationId;
        Http::Request request;
        int status = 0;
        QByteArray answer;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void add(qint64 time, const QString &organizationId, const Http::Request &request, const Http::Response &response);
    void clear() { m_entries.clear(); }
    /// Newest first, at most \a count; of one organization, or of all when it is empty.
    [[nodiscard]] QList<Entry> newest(qsizetype count, const QString &organizationId) const;

private:
    std::deque<Entry> m_entries;
};

void write(Json::Writer &writer, const Journal::Entry &entry);
/// What write() wrote.
[[nodiscard]] Journal::Entry readEntry(Json::Node node);

} // namespace Sandbox
