// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/body.h"

#include "app/json/writer.h"

#include <algorithm>

namespace Tryout {

const OpenApi::MediaType *mediaTypeOf(const OpenApi::Operation &operation)
{
    if (!operation.requestBody || operation.requestBody->content.isEmpty())
        return nullptr;
    const QList<OpenApi::MediaType> &content = operation.requestBody->content;
    const auto json = std::find_if(content.begin(), content.end(), isJson);
    return json == content.end() ? &content.first() : &*json;
}

bool isJson(const OpenApi::MediaType &media)
{
    const QString name = media.name.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    return name == QLatin1String("application/json") || name.endsWith(QLatin1String("+json"));
}

QByteArray bodyOf(const OpenApi::Operation &operation, const Draft &draft)
{
    if (!operation.requestBody)
        return {};
    if (!operation.takesGraphQl())
        return draft.body.toUtf8();
    Json::Writer writer;
    writer.beginObject().member(u"query", QStringView(draft.body));
    const QByteArray variables = draft.variables.toUtf8().trimmed();
    if (!variables.isEmpty())
        writer.name(u"variables").raw(variables);
    writer.endObject();
    return writer.take();
}

} // namespace Tryout
