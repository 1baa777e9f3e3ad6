// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pieces.h"

#include <algorithm>

namespace OpenApi {

void Pieces::add(QByteArrayView text, Origin origin)
{
    m_pieces.append({m_text.size(), origin, false});
    m_text += text;
}

void Pieces::copy(QByteArrayView text, Base::TextRange range, int source)
{
    m_pieces.append({m_text.size(), {source, range.offset}, true});
    m_text += text.sliced(range.offset, range.length);
}

Origin Pieces::originOf(qsizetype offset) const
{
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset, [](qsizetype wanted, const Piece &one) { return wanted < one.at; });
    if (after == m_pieces.begin())
        return {};
    const Piece &piece = *std::prev(after);
    return {piece.origin.source, piece.origin.offset + (piece.isCopy ? offset - piece.at : 0)};
}

} // namespace OpenApi
