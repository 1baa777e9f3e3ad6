// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/multipart.h"

#include "app/json/document.h"
#include "app/json/writer.h"

namespace Sandbox {

namespace {

/// The value of NAME="…" or NAME=… in a field such as Content-Disposition.
std::optional<QByteArray> attribute(const QByteArray &field, const QByteArray &name)
{
    for (const QByteArray &piece : field.split(';')) {
        const QByteArray trimmed = piece.trimmed();
        if (trimmed.first(std::min(trimmed.size(), name.size() + 1)).compare(name + '=', Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray value = trimmed.sliced(name.size() + 1);
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isQuoted ? value.sliced(1, value.size() - 2) : value;
    }
    return std::nullopt;
}

QByteArray disposition(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.trimmed().toLower().startsWith("content-disposition:"))
            return line.trimmed();
    }
    return {};
}

bool writePart(Json::Writer &writer, const QByteArray &part)
{
    const qsizetype end = part.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray field = disposition(part.first(end));
    const std::optional<QByteArray> name = attribute(field, "name");
    if (!name)
        return false;
    const QByteArray content = part.sliced(end + 4);
    writer.name(QString::fromUtf8(*name));
    const auto json = Json::Document::parse(content);
    if (json && (json->root().isObject() || json->root().isArray()))
        writer.raw(json->root().text());
    else
        writer.string(QString::fromUtf8(attribute(field, "filename").value_or(content)));
    return true;
}

} // namespace

std::optional<QByteArray> formAsJson(const QByteArray &contentType, const QByteArray &body)
{
    const std::optional<QByteArray> boundary = attribute(contentType, "boundary");
    if (!contentType.trimmed().toLower().startsWith("multipart/form-data") || !boundary || boundary->isEmpty())
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + *boundary;
    const QByteArray text = "\r\n" + body;
    Json::Writer writer;
    writer.beginObject();
    qsizetype at = text.indexOf(delimiter);
    while (at >= 0) {
        at += delimiter.size();
        if (QByteArrayView(text).sliced(at).startsWith("--")) {
            writer.endObject();
            return writer.take();
        }
        const qsizetype start = text.indexOf("\r\n", at);
        const qsizetype next = text.indexOf(delimiter, at);
        if (start < 0 || next < start || !writePart(writer, text.sliced(start, next - start).sliced(start == next ? 0 : 2)))
            return std::nullopt;
        at = next;
    }
    return std::nullopt;
}

} // namespace Sandbox
