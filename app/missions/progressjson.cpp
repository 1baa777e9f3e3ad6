// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/progressjson.h"

#include "app/json/document.h"
#include "app/json/writer.h"

#include <algorithm>

namespace Missions {

namespace {

template<typename Set>
auto sorted(const Set &set)
{
    auto values = set.values();
    std::ranges::sort(values);
    return values;
}

void writeTexts(Json::Writer &writer, QStringView name, const auto &texts)
{
    writer.name(name).beginObject();
    auto keys = texts.keys();
    std::ranges::sort(keys);
    for (const QString &key : keys)
        writer.member(key, texts.value(key));
    writer.endObject();
}

} // namespace

QByteArray toJson(const Progress &progress)
{
    Json::Writer writer;
    writer.beginObject().name(u"passed").beginObject();
    auto steps = progress.passed.keys();
    std::ranges::sort(steps);
    for (const QString &step : steps) {
        writer.name(step).beginArray();
        for (const int check : sorted(progress.passed.value(step)))
            writer.number(qint64(check));
        writer.endArray();
    }
    writer.endObject().name(u"done").beginArray();
    for (const QString &step : sorted(progress.done))
        writer.string(step);
    writer.endArray();
    writeTexts(writer, u"reasons", progress.reasons);
    writeTexts(writer, u"variables", progress.variables);
    writer.member(u"current", progress.current).endObject();
    return writer.take();
}

Progress progressFromJson(const QByteArray &json)
{
    Progress progress;
    const auto document = Json::Document::parse(json);
    if (!document)
        return progress;
    const Json::Node root = document->root();
    for (const Json::Node step : root["passed"]) {
        for (const Json::Node check : step)
            progress.passed[step.name()].insert(int(check.toInt64().value_or(-1)));
    }
    for (const Json::Node step : root["done"])
        progress.done.insert(step.toString());
    for (const Json::Node reason : root["reasons"])
        progress.reasons.insert(reason.name(), reason.toString());
    for (const Json::Node variable : root["variables"])
        progress.variables.insert(variable.name(), variable.toString());
    progress.current = root["current"].toString();
    return progress;
}

} // namespace Missions
