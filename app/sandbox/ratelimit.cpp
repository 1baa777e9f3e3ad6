// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/ratelimit.h"

namespace Sandbox {

namespace {

constexpr qint64 length = 60'000;
constexpr qsizetype mostRemembered = 1000;

} // namespace

void RateLimit::set(int perMinute)
{
    m_perMinute = perMinute;
    m_minutes.clear();
}

std::optional<int> RateLimit::exceeded(const QByteArray &token, qint64 now)
{
    if (m_perMinute == 0)
        return std::nullopt;
    // Tokens come and go with every refresh; those whose minute is over need no place.
    if (m_minutes.size() > mostRemembered)
        m_minutes.removeIf([now](const auto &each) { return each.value().begin + length <= now; });
    Minute &minute = m_minutes[token];
    if (minute.calls == 0 || minute.begin + length <= now)
        minute = {now, 0};
    if (++minute.calls <= m_perMinute)
        return std::nullopt;
    return int((minute.begin + length - now + 999) / 1000);
}

} // namespace Sandbox
