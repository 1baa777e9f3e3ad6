// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/document.h"

#include "app/json/builder.h"
#include "app/json/diagnose.h"

#include <algorithm>
#include <limits>

namespace Json {

namespace {

constexpr qsizetype LargestText = std::numeric_limits<quint32>::max() - 64;

/// The last value that starts at or before \a offset; the root does.
quint32 lastStartingBy(const Index &index, qsizetype offset)
{
    quint32 low = 0;
    quint32 high = index.count();
    while (high - low > 1) {
        const quint32 middle = low + (high - low) / 2;
        (index.at(middle).start <= offset ? low : high) = middle;
    }
    return low;
}

Path::Step stepTo(const Index &index, quint32 parent, quint32 child)
{
    if (index.at(child).name() != 0)
        return index.node(child).name();
    qsizetype number = 0;
    for (quint32 sibling = parent + 1; sibling != child; sibling = index.at(sibling).next)
        ++number;
    return number;
}

} // namespace

Base::Result<Document, SyntaxError> Document::parse(QByteArray text)
{
    if (text.size() > LargestText)
        return Base::unexpected(SyntaxError {SyntaxError::Kind::TooLarge, {}});
    Document document;
    document.m_index = buildIndex(text);
    if (document.m_index)
        return document;
    const QList<SyntaxError> problems = diagnose(text, 1);
    // A right text that could not be indexed has outgrown the memory.
    return Base::unexpected(problems.isEmpty() ? SyntaxError {SyntaxError::Kind::TooLarge, {}} : problems.first());
}

Node Document::root() const
{
    return m_index ? m_index->node(0) : Node();
}

const QByteArray &Document::text() const
{
    static const QByteArray none;
    return m_index ? m_index->text() : none;
}

qsizetype Document::nodeCount() const
{
    return m_index ? m_index->count() : 0;
}

Node Document::nodeAt(qsizetype offset) const
{
    if (!m_index || offset < m_index->at(0).start || offset >= m_index->at(0).end)
        return {};
    quint32 position = lastStartingBy(*m_index, offset);
    if (position + 1 < m_index->count() && m_index->at(position + 1).name() != 0 && m_index->nameRangeOf(position + 1).contains(offset))
        return m_index->node(position + 1);
    while (m_index->at(position).end <= offset)
        --position;
    return m_index->node(position);
}

Path Document::pathOf(Node node) const
{
    Path path;
    for (quint32 position = node ? node.position() : 0; position != 0;) {
        const quint32 parent = m_index->parentOf(position);
        path.steps.append(stepTo(*m_index, parent, position));
        position = parent;
    }
    std::reverse(path.steps.begin(), path.steps.end());
    return path;
}

} // namespace Json
