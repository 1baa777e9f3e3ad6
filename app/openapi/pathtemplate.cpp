// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pathtemplate.h"

#include <QUrl>

namespace OpenApi {

namespace {

/// Takes the first segment, with the slash before it.
QStringView takeSegment(QStringView &path)
{
    const qsizetype slash = path.indexOf(u'/', 1);
    const QStringView segment = slash < 0 ? path : path.first(slash);
    path = path.sliced(segment.size());
    return segment;
}

QString decoded(QStringView segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

} // namespace

std::optional<PathMatch> matched(QStringView pathTemplate, QStringView path)
{
    PathMatch match;
    quint64 bit = quint64(1) << 63;
    while (!pathTemplate.isEmpty() && !path.isEmpty()) {
        const QStringView expected = takeSegment(pathTemplate);
        const QStringView segment = takeSegment(path);
        if (expected.startsWith(u"/{") && expected.endsWith(u'}')) {
            if (segment.size() < 2)
                return std::nullopt;
            match.parameters.insert(expected.sliced(2).chopped(1).toString(), decoded(segment.sliced(1)));
        } else if (expected == segment || expected.toString() == decoded(segment)) {
            match.literalSegments |= bit;
        } else {
            return std::nullopt;
        }
        bit >>= 1;
    }
    if (!pathTemplate.isEmpty() || !path.isEmpty())
        return std::nullopt;
    return match;
}

} // namespace OpenApi
