// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/messagetext.h"

#include "app/http/redact.h"
#include "app/json/writer.h"

namespace Cli {

namespace {

QByteArray textOf(const Http::Headers &headers)
{
    QByteArray text;
    for (const Http::Header &header : headers)
        text += header.name + ": " + header.value + '\n';
    return text + '\n';
}

void write(Json::Writer &writer, const Http::Headers &headers)
{
    writer.name(u"headers").beginObject();
    for (const Http::Header &header : headers)
        writer.member(QString::fromUtf8(header.name), QString::fromUtf8(header.value));
    writer.endObject();
}

void write(Json::Writer &writer, const Http::Request &request)
{
    writer.name(u"request").beginObject().member(u"method", QString::fromLatin1(request.method));
    writer.member(u"url", QString::fromLatin1(request.url.toEncoded()));
    write(writer, Http::redacted(request).headers);
    writer.member(u"body", QString::fromUtf8(request.body)).endObject();
}

} // namespace

QByteArray textOf(const Http::Request &request)
{
    return request.method + ' ' + request.url.toEncoded() + '\n' + textOf(request.headers) + request.body + '\n';
}

QByteArray headOf(const Http::Response &response)
{
    return Http::statusInWords(response.status).toUtf8() + '\n' + textOf(response.headers);
}

QByteArray exchangeAsJson(const Http::Request &request, const Http::Response &response)
{
    Json::Writer writer;
    writer.beginObject();
    write(writer, request);
    writer.name(u"response").beginObject().member(u"status", qint64(response.status));
    write(writer, response.headers);
    writer.member(u"body", QString::fromUtf8(response.body)).endObject();
    writer.name(u"timings").beginObject().name(u"total").number(double(response.duration.count()) / 1000).endObject().endObject();
    return writer.take() + '\n';
}

QByteArray requestAsJson(const Http::Request &request)
{
    Json::Writer writer;
    writer.beginObject();
    write(writer, request);
    writer.endObject();
    return writer.take() + '\n';
}

} // namespace Cli
