// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/json/node.h"
#include "app/json/path.h"
#include "app/json/syntaxerror.h"

#include <QByteArray>

#include <memory>

namespace Json {

/// A JSON text exactly as it was sent, and a flat index of its values. Copies share both; nothing changes after parse().
class Document
{
public:
    /// The empty document: its root is missing.
    Document() = default;

    /// Reads RFC 8259 JSON. Never recurses: depth is bounded by memory.
    [[nodiscard]] static Base::Result<Document, SyntaxError> parse(QByteArray text);

    [[nodiscard]] Node root() const;
    [[nodiscard]] const QByteArray &text() const;
    [[nodiscard]] qsizetype nodeCount() const;

    /// The innermost value whose text (or member name) holds byte \a offset; missing outside the root.
    [[nodiscard]] Node nodeAt(qsizetype offset) const;
    /// The normalized path of a node of this document (RFC 9535 §2.7).
    [[nodiscard]] Path pathOf(Node node) const;

    /// Same text.
    friend bool operator==(const Document &left, const Document &right) { return left.text() == right.text(); }

private:
    std::shared_ptr<const Index> m_index;
};

} // namespace Json
