// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Sandbox {

/// So many calls a minute with one token, as the service counts them. Off until a trainer sets it.
class RateLimit
{
public:
    /// 0: no limit. Counting begins anew.
    void set(int perMinute);
    [[nodiscard]] int perMinute() const { return m_perMinute; }
    /// Counts a call at \a now (milliseconds). When it is one too many: the seconds until the next one is let in.
    [[nodiscard]] std::optional<int> exceeded(const QByteArray &token, qint64 now);

private:
    struct Minute
    {
        qint64 begin = 0;
        int calls = 0;
    };

    int m_perMinute = 0;
    QHash<QByteArray, Minute> m_minutes;
};

} // namespace Sandbox
