// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/router.h"

#include <QUrl>

namespace Sandbox {

namespace {

bool isWhole(QStringView segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}') && segment.count(u'{') == 1;
}

QString decoded(QStringView segment)
{
    return segment.contains(u'%') ? QUrl::fromPercentEncoding(segment.toUtf8()) : segment.toString();
}

} // namespace

struct Router::Walk
{
    QByteArrayView method;
    QStringList segments;
    const OpenApi::Operation *found = nullptr;
    bool isPathKnown = false;
};

Router::Router(OpenApi::Catalog catalog)
    : m_catalog(std::move(catalog))
{
    for (const OpenApi::Operation &operation : m_catalog.operations()) {
        const QStringList segments = operation.path.split(u'/');
        Place *place = &m_root;
        for (const QString &segment : segments) {
            m_hasParts |= segment.contains(u'{') && !isWhole(segment);
            std::unique_ptr<Place> &next = isWhole(segment) ? place->any : place->literals[segment];
            if (!next)
                next = std::make_unique<Place>();
            place = next.get();
        }
        place->operations.append(&operation);
    }
}

/// The literal segment first, so that it wins from the left.
void Router::find(const Place &place, Walk &walk, qsizetype depth)
{
    if (depth == walk.segments.size()) {
        walk.isPathKnown |= !place.operations.isEmpty();
        for (const OpenApi::Operation *operation : place.operations) {
            if (operation->method == walk.method && !walk.found)
                walk.found = operation;
        }
        return;
    }
    const QString &segment = walk.segments[depth];
    if (const auto literal = place.literals.find(segment); literal != place.literals.end())
        find(*literal->second, walk, depth + 1);
    if (!walk.found && place.any && !segment.isEmpty())
        find(*place.any, walk, depth + 1);
}

OpenApi::Catalog::Match Router::route(QByteArrayView method, QStringView path) const
{
    Walk walk{.method = method, .segments = {}};
    for (const QStringView segment : path.split(u'/'))
        walk.segments.append(decoded(segment));
    find(m_root, walk, 0);
    if (!walk.found && m_hasParts)
        return m_catalog.route(method, path);
    OpenApi::Catalog::Match match{.operation = walk.found, .parameters = {}, .pathKnown = walk.isPathKnown};
    if (!walk.found)
        return match;
    const QList<QStringView> names = QStringView(walk.found->path).split(u'/');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (isWhole(names[i]))
            match.parameters.insert(names[i].sliced(1).chopped(1).toString(), walk.segments[i]);
    }
    return match;
}

} // namespace Sandbox
