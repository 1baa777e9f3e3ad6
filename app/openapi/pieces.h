// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/node.h"

#include <QList>

namespace OpenApi {

/// A byte of one of several texts.
struct Origin
{
    int source = 0;
    qsizetype offset = 0;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// A JSON text put together from pieces of others, and where each piece came from.
class Pieces
{
public:
    /// Bytes of our own, for which \a origin stands.
    void add(QByteArrayView text, Origin origin);
    /// \a range of \a text, as it stands in the source.
    void copy(QByteArrayView text, Base::TextRange range, int source);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] Origin originOf(qsizetype offset) const;

private:
    struct Piece
    {
        qsizetype at = 0;
        Origin origin;
        bool isCopy = false;
    };

    QByteArray m_text;
    QList<Piece> m_pieces;
};

} // namespace OpenApi
