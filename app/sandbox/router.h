// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"

#include <memory>
#include <unordered_map>

namespace Sandbox {

/// Finds the operation for a path as OpenApi::Catalog::route does, but in time that grows with the path and not with the catalogue.
class Router
{
public:
    explicit Router(OpenApi::Catalog catalog);

    [[nodiscard]] OpenApi::Catalog::Match route(QByteArrayView method, QStringView path) const;

private:
    /// What may follow after some segments.
    struct Place
    {
        std::unordered_map<QString, std::unique_ptr<Place>> literals;
        std::unique_ptr<Place> any;
        QList<const OpenApi::Operation *> operations;
    };
    struct Walk;

    static void find(const Place &place, Walk &walk, qsizetype depth);

    OpenApi::Catalog m_catalog;
    Place m_root;
    /// Some template leaves open a part of a segment, which the catalogue sorts out itself.
    bool m_hasParts = false;
};

} // namespace Sandbox
