// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/yamlwriter.h"

#include "app/json/document.h"
#include "app/openapi/yamlscalar.h"

#include <QSet>

namespace OpenApi {

namespace {

/// The members of \a mappings that \a known does not have, each name once.
QByteArray missingMembers(const Json::Document &mapping, QSet<QString> &known)
{
    QByteArray members;
    if (!mapping.root().isObject())
        return members;
    for (const Json::Node member : mapping.root()) {
        if (known.contains(member.name()))
            continue;
        known.insert(member.name());
        members += ',' + mapping.text().sliced(member.nameRange().offset, member.nameRange().length) + ':' + member.text().toByteArray();
    }
    return members;
}

/// What << names: one mapping, or a list of them.
QList<Json::Document> mappingsIn(const QByteArray &json)
{
    QList<Json::Document> found;
    const auto document = Json::Document::parse(json);
    if (!document || !document->root().isArray())
        return document ? QList{*document} : found;
    for (const Json::Node one : document->root()) {
        if (const auto mapping = Json::Document::parse(one.text().toByteArray()))
            found.append(*mapping);
    }
    return found;
}

} // namespace

void YamlWriter::mark(Base::TextPosition place)
{
    m_made.origins.append({quint32(m_made.json.size()), quint32(place.line), quint32(place.column)});
}

void YamlWriter::separate()
{
    if (m_open.isEmpty() || m_open.last().isMapping)
        return;
    if (!m_open.last().isEmpty)
        m_made.json += ',';
    m_open.last().isEmpty = false;
}

YamlWriter::Failure YamlWriter::begin(bool isMapping, const QByteArray &anchor, Base::TextPosition place)
{
    if (isKeyDue())
        return YamlError::Kind::KeyIsNoText;
    if (m_open.size() >= m_limits.depth)
        return YamlError::Kind::TooDeep;
    separate();
    mark(place);
    Open opened;
    opened.isMapping = isMapping;
    opened.isKeyDue = isMapping;
    opened.start = m_made.json.size();
    opened.anchor = anchor;
    m_open.append(opened);
    m_made.json += isMapping ? '{' : '[';
    // An anchor is known when its value is whole: an alias inside would never end.
    m_anchors.remove(anchor);
    return {};
}

YamlWriter::Failure YamlWriter::end()
{
    if (const Failure failure = addMerged(m_open.last()))
        return failure;
    const Open closed = m_open.takeLast();
    m_made.json += closed.isMapping ? '}' : ']';
    return finishValue(closed.start, closed.anchor);
}

YamlWriter::Failure YamlWriter::key(QByteArrayView text, bool isPlain, Base::TextPosition place)
{
    Open &mapping = m_open.last();
    if (isPlain && text == "<<")
        mapping.mergeFrom = m_made.json.size();
    else if (!mapping.isEmpty)
        m_made.json += ',';
    mark(place);
    m_made.json += jsonString(text) + ':';
    mapping.isKeyDue = false;
    return m_made.json.size() > m_limits.jsonBytes ? Failure(YamlError::Kind::TooLarge) : Failure();
}

YamlWriter::Failure YamlWriter::scalar(QByteArrayView text, const QByteArray &json, bool isPlain, const QByteArray &anchor, Base::TextPosition place)
{
    if (isKeyDue())
        return key(text, isPlain, place);
    separate();
    mark(place);
    const qsizetype start = m_made.json.size();
    m_made.json += json;
    return finishValue(start, anchor);
}

YamlWriter::Failure YamlWriter::alias(const QByteArray &anchor, Base::TextPosition place)
{
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.constEnd())
        return YamlError::Kind::UnknownAlias;
    const QByteArray value = m_made.json.sliced(found->start, found->length);
    if (m_made.json.size() + value.size() > m_limits.jsonBytes)
        return YamlError::Kind::TooLarge;
    if (!isKeyDue())
        return scalar({}, value, false, {}, place);
    const auto text = Json::Document::parse(value);
    if (!text || text->root().isObject() || text->root().isArray())
        return YamlError::Kind::KeyIsNoText;
    return key(text->root().isString() ? text->root().toUtf8() : value, false, place);
}

YamlWriter::Failure YamlWriter::finishValue(qsizetype start, const QByteArray &anchor)
{
    if (!anchor.isEmpty()) {
        m_anchors.insert(anchor, {start, m_made.json.size() - start});
        m_named.append({anchor, start});
    }
    if (!m_open.isEmpty() && m_open.last().isMapping) {
        Open &mapping = m_open.last();
        mapping.isKeyDue = true;
        if (mapping.mergeFrom >= 0)
            takeMerged(mapping);
        else
            mapping.isEmpty = false;
    }
    return m_made.json.size() > m_limits.jsonBytes ? Failure(YamlError::Kind::TooLarge) : Failure();
}

/// Takes the member << off again and remembers its value.
void YamlWriter::takeMerged(Open &mapping)
{
    const qsizetype from = std::exchange(mapping.mergeFrom, -1);
    mapping.merged.append(m_made.json.sliced(from + qsizetype(sizeof("\"<<\":")) - 1));
    m_made.json.truncate(from);
    while (!m_made.origins.isEmpty() && m_made.origins.last().offset >= from)
        m_made.origins.removeLast();
    forgetAnchorsFrom(from);
}

/// Their text is gone.
void YamlWriter::forgetAnchorsFrom(qsizetype start)
{
    for (; !m_named.isEmpty() && m_named.last().start >= start; m_named.removeLast()) {
        const auto known = m_anchors.constFind(m_named.last().anchor);
        if (known != m_anchors.constEnd() && known->start >= start)
            m_anchors.erase(known);
    }
}

/// What << brought stands last, and only where the mapping says nothing itself; of several the first holds.
YamlWriter::Failure YamlWriter::addMerged(Open &mapping)
{
    if (mapping.merged.isEmpty())
        return {};
    const QByteArray own = m_made.json.sliced(mapping.start) + '}';
    const auto document = Json::Document::parse(own);
    QSet<QString> known;
    if (document) {
        for (const Json::Node member : document->root())
            known.insert(member.name());
    }
    m_mergedBytes += own.size();
    for (const QByteArray &merged : std::as_const(mapping.merged)) {
        m_mergedBytes += merged.size();
        if (m_mergedBytes > m_limits.jsonBytes)
            return YamlError::Kind::TooLarge;
        for (const Json::Document &one : mappingsIn(merged)) {
            const QByteArray members = missingMembers(one, known);
            m_made.json += m_made.json.endsWith('{') ? members.mid(1) : members;
        }
    }
    return {};
}

} // namespace OpenApi
