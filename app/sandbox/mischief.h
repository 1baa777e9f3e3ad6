// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/http/reply.h"
#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/openapi/operation.h"
#include "app/sandbox/ratelimit.h"

#include <optional>

namespace Sandbox {

/// Something that goes wrong on purpose.
struct Fault
{
    /// What is answered instead of acting on the call: 401, 403, 409, 429, 500 or 503; 0 when the call is answered as ever.
    int status = 0;
    Http::Delivery delivery = {};
    /// Only calls of this operation, by its key; empty for all.
    QString operation = {};
    /// Only calls for this organization; empty for all.
    QString organizationId = {};
    /// Every n-th of these calls.
    int every = 1;
    /// How often in all; 0 for ever.
    int times = 1;
    /// Seconds that a 429 or 503 asks to wait.
    int retryAfter = 5;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// Reads {"answer": 429, "delivery": "cut off", "delayMs": 2000, "operation": "…", "organizationId": "…", "every": 3, "times": 0,
/// "retryAfter": 5}, all optional but that something must go wrong; else says in words what is amiss.
[[nodiscard]] Base::Result<Fault, QString> readFault(Json::Node node);
void write(Json::Writer &writer, const Fault &fault);

/// Everything that is set to go wrong at some moment.
struct InForce
{
    QList<Fault> faults = {};
    std::chrono::milliseconds latency{0};
    /// Calls a minute with one token; 0 for any number.
    int perMinute = 0;
    int expiredTokens = 0;

    [[nodiscard]] bool isAny() const { return *this != InForce(); }
    friend bool operator==(const InForce &, const InForce &) = default;
};

void write(Json::Writer &writer, const InForce &inForce);
/// What write() wrote.
[[nodiscard]] InForce readInForce(Json::Node node);

/// What a trainer has set to go wrong.
class Mischief
{
public:
    void add(const Fault &fault) { m_faults.append({fault, 0, 0}); }
    void clear();
    [[nodiscard]] QList<Fault> faults() const;

    /// Added to every answer.
    void setLatency(std::chrono::milliseconds latency) { m_latency = latency; }
    [[nodiscard]] std::chrono::milliseconds latency() const { return m_latency; }
    [[nodiscard]] RateLimit &rateLimit() { return m_rateLimit; }
    [[nodiscard]] InForce inForce() const { return {faults(), m_latency, m_rateLimit.perMinute(), 0}; }

    /// The fault that this call meets, if any. Counts the call.
    [[nodiscard]] std::optional<Fault> strike(const OpenApi::Operation &operation, const QString &organizationId);

private:
    struct Armed
    {
        Fault fault;
        int met = 0;
        int struck = 0;
    };

    QList<Armed> m_faults;
    std::chrono::milliseconds m_latency{0};
    RateLimit m_rateLimit;
};

} // namespace Sandbox
