// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/reference.h"

#include <QHash>

namespace OpenApi {

/// Follows the references of one description as followed() does, each quickly however many there are and however many members they lead
/// through.
class ReferenceIndex
{
public:
    explicit ReferenceIndex(Json::Document description) : m_description(std::move(description)) {}

    [[nodiscard]] Referenced followed(Json::Node node);
    /// Where a value that is a $ref's text leads.
    [[nodiscard]] Referenced target(Json::Node reference);

private:
    /// The members of an object, or the elements of an array, by name or place.
    using Children = QHash<QByteArray, quint32>;

    /// Where one reference leads, and the reference that stands there.
    struct Stop
    {
        Referenced found;
        Json::Node next;
        /// The stop of next, once it is known.
        qsizetype nextStop = -1;
    };

    [[nodiscard]] qsizetype stopOf(Json::Node reference);
    [[nodiscard]] Referenced walked(const QByteArray &reference);
    [[nodiscard]] Json::Node child(Json::Node parent, const QByteArray &step);
    [[nodiscard]] const Children &childrenOf(Json::Node parent);

    Json::Document m_description;
    /// By the text as it stands; the views lead into the description.
    QHash<QByteArrayView, qsizetype> m_byText;
    QList<Stop> m_stops;
    QHash<quint32, Children> m_children;
};

} // namespace OpenApi
