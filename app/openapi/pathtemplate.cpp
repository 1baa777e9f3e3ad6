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

/// The name in a template's segment and what stands for it, nothing where there is no name; an empty value where the rest does not fit.
std::optional<std::pair<QStringView, QStringView>> valueIn(QStringView expected, QStringView segment)
{
    const qsizetype open = expected.indexOf(u'{');
    const qsizetype close = expected.indexOf(u'}', open);
    if (open < 0 || close < 0)
        return std::nullopt;
    const QStringView before = expected.first(open);
    const QStringView after = expected.sliced(close + 1);
    const QStringView name = expected.sliced(open + 1, close - open - 1);
    const bool fits = segment.size() > before.size() + after.size() && segment.startsWith(before) && segment.endsWith(after);
    return std::pair(name, fits ? segment.sliced(before.size()).chopped(after.size()) : QStringView());
}

} // namespace

std::optional<PathMatch> matched(QStringView pathTemplate, QStringView path)
{
    PathMatch match;
    quint64 bit = quint64(1) << 63;
    while (!pathTemplate.isEmpty() && !path.isEmpty()) {
        const QStringView expected = takeSegment(pathTemplate);
        const QStringView segment = takeSegment(path);
        if (const auto value = valueIn(expected, segment)) {
            if (value->second.isEmpty())
                return std::nullopt;
            match.parameters.insert(value->first.toString(), decoded(value->second));
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
