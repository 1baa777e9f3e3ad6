// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/mischief.h"

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;
using Kind = Http::Delivery::Kind;

namespace {

constexpr std::array statuses{401, 403, 409, 429, 500, 503};
constexpr qint64 longestDelay = 120'000;

struct Name
{
    QStringView text;
    Kind kind;
};

constexpr std::array deliveries{Name{u"whole", Kind::Whole}, Name{u"cut off", Kind::CutOff}, Name{u"never", Kind::Never}};

Base::Result<int, QString> number(Json::Node node, const char *name, int otherwise, qint64 least, qint64 most)
{
    const Json::Node value = node[name];
    if (!value)
        return otherwise;
    const std::optional<qint64> read = value.toInt64();
    if (!read || *read < least || *read > most)
        return Base::unexpected(u"%1: should be a whole number from %2 to %3"_s.arg(QLatin1String(name)).arg(least).arg(most));
    return int(*read);
}

} // namespace

Base::Result<Fault, QString> readFault(Json::Node node)
{
    const auto status = number(node, "answer", 0, 0, 599);
    const auto delay = number(node, "delayMs", 0, 0, longestDelay);
    const auto every = number(node, "every", 1, 1, 1'000'000);
    const auto times = number(node, "times", 1, 0, 1'000'000);
    const auto retryAfter = number(node, "retryAfter", 5, 0, 86'400);
    for (const auto *each : {&status, &delay, &every, &times, &retryAfter}) {
        if (!*each)
            return Base::unexpected(each->error());
    }
    if (*status != 0 && std::ranges::find(statuses, *status) == statuses.end())
        return Base::unexpected(u"answer: should be 401, 403, 409, 429, 500 or 503"_s);
    const Json::Node way = node["delivery"];
    const auto *delivery = std::ranges::find(deliveries, way ? way.toString() : u"whole"_s, [](const Name &name) { return name.text.toString(); });
    if (delivery == deliveries.end())
        return Base::unexpected(u"delivery: should be whole, cut off or never"_s);
    const Fault fault{.status = *status,
                      .delivery = {delivery->kind, std::chrono::milliseconds(*delay)},
                      .operation = node["operation"].toString(),
                      .organizationId = node["organizationId"].toString(),
                      .every = *every,
                      .times = *times,
                      .retryAfter = *retryAfter};
    if (fault.status == 0 && fault.delivery == Http::Delivery())
        return Base::unexpected(u"Say what should go wrong: answer, delivery or delayMs"_s);
    return fault;
}

void write(Json::Writer &writer, const Fault &fault)
{
    const auto *delivery = std::ranges::find(deliveries, fault.delivery.kind, &Name::kind);
    writer.beginObject().member(u"answer", qint64(fault.status)).member(u"delivery", delivery->text);
    writer.member(u"delayMs", qint64(fault.delivery.delay.count())).member(u"operation", fault.operation);
    writer.member(u"organizationId", fault.organizationId).member(u"every", qint64(fault.every)).member(u"times", qint64(fault.times));
    writer.member(u"retryAfter", qint64(fault.retryAfter)).endObject();
}

void write(Json::Writer &writer, const InForce &inForce)
{
    writer.beginObject().name(u"faults").beginArray();
    for (const Fault &fault : inForce.faults)
        write(writer, fault);
    writer.endArray().member(u"latencyMs", qint64(inForce.latency.count())).member(u"perMinute", qint64(inForce.perMinute));
    writer.member(u"expiredTokens", qint64(inForce.expiredTokens)).endObject();
}

InForce readInForce(Json::Node node)
{
    InForce inForce;
    for (const Json::Node each : node["faults"]) {
        if (const auto fault = readFault(each))
            inForce.faults.append(*fault);
    }
    inForce.latency = std::chrono::milliseconds(node["latencyMs"].toInt64().value_or(0));
    inForce.perMinute = int(node["perMinute"].toInt64().value_or(0));
    inForce.expiredTokens = int(node["expiredTokens"].toInt64().value_or(0));
    return inForce;
}

void Mischief::clear()
{
    m_faults.clear();
    m_latency = {};
    m_rateLimit.set(0);
}

QList<Fault> Mischief::faults() const
{
    QList<Fault> faults;
    for (const Armed &armed : m_faults)
        faults.append(armed.fault);
    return faults;
}

std::optional<Fault> Mischief::strike(const OpenApi::Operation &operation, const QString &organizationId)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Armed &armed = m_faults[i];
        const Fault fault = armed.fault;
        const bool isMeant = (fault.operation.isEmpty() || fault.operation == operation.key)
            && (fault.organizationId.isEmpty() || fault.organizationId == organizationId);
        if (!isMeant || ++armed.met % fault.every != 0)
            continue;
        if (++armed.struck == fault.times)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

} // namespace Sandbox
