// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/reference.h"

namespace OpenApi {

namespace {

/// What the pointer after # names, and its last step.
Referenced resolved(const Json::Document &description, const QByteArray &reference)
{
    const auto steps = stepsOf(reference);
    if (!steps)
        return {};
    Referenced found{description.root(), {}};
    for (const QByteArray &step : *steps)
        found.node = stepInto(found.node, step);
    if (!steps->isEmpty())
        found.name = QString::fromUtf8(steps->last());
    return found;
}

} // namespace

Json::Node stepInto(Json::Node node, const QByteArray &step)
{
    if (!node.isArray())
        return node[QStringView(QString::fromUtf8(step))];
    bool isIndex = false;
    const qlonglong index = step.toLongLong(&isIndex);
    return isIndex && index >= 0 ? node[qsizetype(index)] : Json::Node();
}

std::optional<QByteArrayList> stepsOf(const QByteArray &reference)
{
    const QByteArray pointer = reference.contains('%') ? QByteArray::fromPercentEncoding(reference) : reference;
    if (!pointer.startsWith('#') || (pointer.size() > 1 && pointer.at(1) != '/'))
        return std::nullopt;
    if (pointer.size() == 1)
        return QByteArrayList();
    QByteArrayList steps = pointer.sliced(2).split('/');
    for (QByteArray &step : steps) {
        if (step.contains('~'))
            step.replace("~1", "/").replace("~0", "~");
    }
    return steps;
}

Referenced followed(const Json::Document &description, const QByteArray &reference)
{
    Referenced found = resolved(description, reference);
    for (int link = 0; link < LongestChain; ++link) {
        const Json::Node next = found.node["$ref"];
        if (!next.isString())
            return found;
        found = resolved(description, next.toUtf8());
    }
    return {};
}

Referenced followed(const Json::Document &description, Json::Node node)
{
    const Json::Node reference = node["$ref"];
    if (!reference.isString())
        return {node, {}};
    Referenced found = followed(description, reference.toUtf8());
    if (node.size() > 1)
        found.site = node;
    return found;
}

} // namespace OpenApi
