// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/resulttext.h"

#include "app/json/pathindex.h"
#include "app/json/writer.h"

namespace JsonPath {

QByteArray resultText(const NodeList &found, ResultShape shape)
{
    const Json::PathIndex paths = shape == ResultShape::Values || found.isEmpty() ? Json::PathIndex() : Json::PathIndex(found.document);
    Json::Writer writer;
    writer.beginArray();
    for (const Json::Node node : found.nodes) {
        if (shape == ResultShape::Values) {
            writer.raw(node.text());
            continue;
        }
        const QString path = paths.pathOf(node).toNormalizedPath();
        if (shape == ResultShape::Paths)
            writer.string(path);
        else
            writer.beginObject().member(u"path", path).name(u"value").raw(node.text()).endObject();
    }
    writer.endArray();
    return writer.take();
}

} // namespace JsonPath
