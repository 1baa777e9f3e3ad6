// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/referenceindex.h"

#include "app/json/index.h"

namespace OpenApi {

Referenced ReferenceIndex::followed(Json::Node node)
{
    const Json::Node reference = node["$ref"];
    if (!reference.isString())
        return {node, {}};
    Referenced found = target(reference);
    if (node.size() > 1)
        found.site = node;
    return found;
}

Referenced ReferenceIndex::target(Json::Node reference)
{
    qsizetype stop = stopOf(reference);
    for (int link = 0; link < LongestChain; ++link) {
        if (!m_stops.at(stop).next)
            return m_stops.at(stop).found;
        if (m_stops.at(stop).nextStop < 0) {
            const qsizetype next = stopOf(m_stops.at(stop).next);
            m_stops[stop].nextStop = next;
        }
        stop = m_stops.at(stop).nextStop;
    }
    return {};
}

qsizetype ReferenceIndex::stopOf(Json::Node reference)
{
    const auto known = m_byText.constFind(reference.text());
    if (known != m_byText.constEnd())
        return *known;
    const Referenced found = walked(reference.toUtf8());
    const Json::Node next = found.node["$ref"];
    m_stops.append({found, next.isString() ? next : Json::Node()});
    m_byText.insert(reference.text(), m_stops.size() - 1);
    return m_stops.size() - 1;
}

Referenced ReferenceIndex::walked(const QByteArray &reference)
{
    const auto steps = stepsOf(reference);
    if (!steps)
        return {};
    Referenced found{m_description.root(), {}};
    for (const QByteArray &step : *steps)
        found.node = child(found.node, step);
    if (!steps->isEmpty())
        found.name = QString::fromUtf8(steps->last());
    return found;
}

Json::Node ReferenceIndex::child(Json::Node parent, const QByteArray &step)
{
    if (!parent.isObject() && !parent.isArray())
        return {};
    const Children &children = childrenOf(parent);
    const auto found = children.constFind(step);
    return found == children.constEnd() ? Json::Node() : Json::Index::of(parent)->node(*found);
}

const ReferenceIndex::Children &ReferenceIndex::childrenOf(Json::Node parent)
{
    const auto known = m_children.constFind(parent.position());
    if (known != m_children.constEnd())
        return *known;
    const Json::Index &index = *Json::Index::of(parent);
    Children children;
    qsizetype place = 0;
    const quint32 end = index.at(parent.position()).next;
    for (quint32 one = parent.position() + 1; one < end; one = index.at(one).next, ++place)
        children.insert(parent.isArray() ? QByteArray::number(place) : index.names().at(index.at(one).name()).toByteArray(), one);
    return *m_children.insert(parent.position(), children);
}

} // namespace OpenApi
