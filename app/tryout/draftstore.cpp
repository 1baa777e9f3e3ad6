// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/draftstore.h"

#include "app/http/redact.h"
#include "app/json/document.h"
#include "app/json/writer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

namespace Tryout {

namespace {

constexpr qsizetype LongestName = 120;

QByteArray toJson(const Draft &draft)
{
    Json::Writer writer;
    writer.beginObject().member(u"operation", draft.operation);
    writer.name(u"parameters").beginObject();
    for (auto parameter = draft.parameters.cbegin(); parameter != draft.parameters.cend(); ++parameter)
        writer.member(parameter.key(), parameter.value());
    writer.endObject().name(u"headers").beginArray();
    for (const Http::Header &header : draft.headers) {
        if (!Http::isSecret(header.name))
            writer.beginObject().member(u"name", QString::fromUtf8(header.name)).member(u"value", QString::fromUtf8(header.value)).endObject();
    }
    writer.endArray().member(u"body", draft.body).member(u"variables", draft.variables).member(u"mediaType", draft.mediaType).endObject();
    return writer.take();
}

std::optional<Draft> fromJson(const QByteArray &text)
{
    const auto document = Json::Document::parse(text);
    if (!document || !document->root()["operation"].isString())
        return std::nullopt;
    const Json::Node root = document->root();
    Draft draft;
    draft.operation = root["operation"].toString();
    for (const Json::Node parameter : root["parameters"])
        draft.parameters.insert(parameter.name(), parameter.toString());
    for (const Json::Node header : root["headers"])
        draft.headers.append(header["name"].toUtf8(), header["value"].toUtf8());
    draft.body = root["body"].toString();
    draft.variables = root["variables"].toString();
    draft.mediaType = root["mediaType"].toString();
    return draft;
}

} // namespace

DraftStore::DraftStore(QString folder) : m_folder(std::move(folder)) {}

std::optional<Draft> DraftStore::load(const QString &operation) const
{
    QFile file(fileOf(operation));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<Draft> draft = fromJson(file.readAll());
    if (draft && draft->operation == operation)
        return draft;
    const QString aside = file.fileName() + QStringLiteral(".damaged");
    QFile::remove(aside);
    file.rename(aside);
    return std::nullopt;
}

bool DraftStore::save(const Draft &draft) const
{
    if (!QDir().mkpath(m_folder))
        return false;
    QSaveFile file(fileOf(draft.operation));
    const QByteArray text = toJson(draft);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

void DraftStore::remove(const QString &operation) const
{
    QFile::remove(fileOf(operation));
}

QString DraftStore::fileOf(const QString &operation) const
{
    QByteArray name = QUrl::toPercentEncoding(operation);
    if (name.size() > LongestName)
        name = QCryptographicHash::hash(operation.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".json"));
}

} // namespace Tryout
