// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"

#include <vector>

namespace Json {

/// Finds the value at a place, and its path, at once however large the document is: Document goes from sibling to sibling, which a list of a
/// million elements makes felt. Copies share everything; it keeps its document alive.
class PathIndex
{
public:
    PathIndex() = default;
    /// One pass over the document's values.
    explicit PathIndex(const Document &document);

    /// As Document::nodeAt().
    [[nodiscard]] Node nodeAt(qsizetype offset) const;
    /// As Document::pathOf().
    [[nodiscard]] Path pathOf(Node node) const;
    /// The values whose text holds byte \a offset, the root first.
    [[nodiscard]] QList<Node> around(qsizetype offset) const;

    [[nodiscard]] const Document &document() const { return m_document; }

private:
    /// A child of a large container, and how many stand before it.
    struct Mark
    {
        quint32 container;
        quint32 number;
        quint32 child;
    };
    struct Child
    {
        quint32 position;
        qsizetype number;
    };

    template<typename IsBefore>
    [[nodiscard]] Child firstNot(IsBefore isBefore, quint32 container) const;

    Document m_document;
    std::shared_ptr<const std::vector<Mark>> m_marks;
};

} // namespace Json
