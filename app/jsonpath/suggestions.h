// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/loss.h"
#include "app/jsonpath/query.h"

#include <QStringList>

namespace JsonPath {

/// Whole queries that do select something in the document, the likeliest first, at most five.
class Suggestions
{
public:
    Suggestions(const Query &query, const Json::Document &document) : m_query(query), m_document(document) {}

    /// In place of a segment that asks for the member \a wanted of the object at \a position.
    void forName(const Segment &segment, const QString &wanted, const Json::Index &index, quint32 position);
    /// In place of a segment that asks an array for an index.
    void forIndex(const Segment &segment, const Json::Index &index, quint32 position);
    /// In place of the segment ..NAME.
    void forDescendantName(const Segment &segment, const QString &wanted, const Json::Index &index);
    /// A filter on an object tries its members' values: the same filter on all descendants.
    void liftFilter(const Segment &segment);
    /// The query with \a replacement in place of \a range, if that selects something; else without what follows it.
    void replace(Base::TextRange range, const QString &replacement);

    [[nodiscard]] QByteArrayView textOf(Base::TextRange range) const { return QByteArrayView(m_query.text()).sliced(range.offset, range.length); }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    void offer(const QString &query);
    void offerNamedPair(const Segment &segment, const QString &wanted, const Json::Index &index, quint32 object);
    void offerElements(const Segment &segment, const QString &wanted, const Json::Index &index, quint32 array);
    void offerElsewhere(const QString &wanted, const Json::Index &index, quint32 top);

    const Query &m_query;
    const Json::Document &m_document;
    QStringList m_list;
};

/// .NAME or ['NAME'].
[[nodiscard]] QString nameSegment(const QString &name);
/// 'TEXT', with escapes.
[[nodiscard]] QString stringLiteral(const QString &text);

} // namespace JsonPath
