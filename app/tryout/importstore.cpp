// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/importstore.h"

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/tryout/importmatch.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Tryout {

namespace {

using In = OpenApi::Parameter::In;

void write(Json::Writer &writer, const OpenApi::Operation &operation)
{
    writer.beginObject().member(u"key", operation.key).member(u"name", operation.summary).member(u"group", operation.group);
    writer.member(u"method", QString::fromLatin1(operation.method)).member(u"path", operation.path);
    writer.member(u"server", operation.servers.isEmpty() ? QString() : operation.servers.first().url);
    writer.member(u"mediaType", operation.requestBody ? operation.requestBody->content.first().name : QString());
    writer.name(u"query").beginArray();
    for (const OpenApi::Parameter &parameter : operation.parameters) {
        if (parameter.in == In::Query)
            writer.string(QStringView(parameter.name));
    }
    writer.endArray().endObject();
}

OpenApi::Operation read(Json::Node node)
{
    ImportedCall call;
    call.name = node["name"].toString();
    call.method = node["method"].toUtf8();
    call.path = node["path"].toString();
    call.server = node["server"].toString();
    call.mediaType = node["mediaType"].toString();
    for (const Json::Node name : node["query"])
        call.query.append({name.toString(), {}});
    return operationOf(call, node["key"].toString(), node["group"].toString());
}

} // namespace

QList<OpenApi::Operation> ImportStore::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = Json::Document::parse(file.readAll());
    QList<OpenApi::Operation> operations;
    if (document) {
        for (const Json::Node node : document->root()) {
            if (node["key"].isString())
                operations.append(read(node));
        }
    }
    return operations;
}

bool ImportStore::save(const QList<OpenApi::Operation> &operations) const
{
    Json::Writer writer;
    writer.beginArray();
    for (const OpenApi::Operation &operation : operations)
        write(writer, operation);
    writer.endArray();
    QSaveFile file(m_file);
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    return file.open(QIODevice::WriteOnly) && file.write(writer.text()) == writer.text().size() && file.commit();
}

} // namespace Tryout
