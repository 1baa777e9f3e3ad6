// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/importmatch.h"

#include "app/json/writer.h"
#include "app/openapi/pathtemplate.h"
#include "app/tryout/body.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tryout {

namespace {

using In = OpenApi::Parameter::In;

bool isSameServer(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host()
        && one.port(one.scheme() == u"https"_s ? 443 : 80) == other.port(other.scheme() == u"https"_s ? 443 : 80);
}

bool isContactCenter(const QUrl &server)
{
    return server.host().startsWith(u"api.wxcc-"_s) && server.host().endsWith(u".cisco.com"_s);
}

/// The call's path below the server the operation is called at; nothing where that is another one.
std::optional<QString> pathBelow(const OpenApi::Operation &operation, const ImportedCall &call, const QUrl &current)
{
    const QUrl called(call.server);
    if (operation.servers.isEmpty())
        return call.server.isEmpty() || isContactCenter(called) || isSameServer(called, current) ? std::optional(call.path) : std::nullopt;
    for (const OpenApi::Server &server : operation.servers) {
        QUrl address = server.address();
        QString base = address.path(QUrl::FullyEncoded);
        while (base.endsWith(u'/'))
            base.chop(1);
        if (isSameServer(called, address) && call.path.startsWith(base + u'/'))
            return call.path.mid(base.size());
    }
    return std::nullopt;
}

bool hasPlaceFor(const OpenApi::Operation &operation, const ImportedCall &call)
{
    const bool knowsQuery = std::ranges::all_of(call.query, [&](const ImportedField &field) {
        const OpenApi::Parameter *parameter = operation.parameter(field.name);
        return parameter && parameter->in == In::Query;
    });
    const bool hasBody = !call.body.isEmpty() || !call.form.isEmpty();
    return knowsQuery && (!hasBody || operation.requestBody);
}

/// A form as its fields' JSON object: see Draft::body.
QString formText(const QList<ImportedField> &form)
{
    QStringList names;
    for (const ImportedField &field : form) {
        if (!names.contains(field.name))
            names.append(field.name);
    }
    Json::Writer writer;
    writer.beginObject();
    for (const QString &name : names) {
        QStringList values;
        for (const ImportedField &field : form) {
            if (field.name == name)
                values.append(field.isFile ? u'@' + field.value : field.value);
        }
        writer.name(name);
        if (values.size() == 1) {
            writer.string(QStringView(values.first()));
            continue;
        }
        writer.beginArray();
        for (const QString &value : values)
            writer.string(QStringView(value));
        writer.endArray();
    }
    writer.endObject();
    return QString::fromUtf8(writer.text());
}

void fillBody(Draft &draft, const ImportedCall &call, const OpenApi::Operation &operation)
{
    if (!call.mediaType.isEmpty())
        draft.mediaType = call.mediaType;
    if (!call.form.isEmpty())
        draft.body = formText(call.form);
    else if (operation.takesGraphQl()) {
        const auto document = Json::Document::parse(call.body.toUtf8());
        draft.body = document ? document->root()["query"].toString() : call.body;
        draft.variables = document && document->root()["variables"] ? QString::fromUtf8(document->root()["variables"].text()) : QString();
    } else {
        draft.body = call.body;
    }
}

OpenApi::Parameter parameter(const QString &name, In in, const QString &style)
{
    OpenApi::Parameter made;
    made.name = name;
    made.in = in;
    made.required = in == In::Path;
    made.style = style;
    made.explode = in == In::Query;
    return made;
}

/// Templates stand for themselves: {{id}} of a collection fits {id}, and then has no value.
bool isTemplate(const QString &value)
{
    return value.startsWith(u'{') && value.endsWith(u'}');
}

Draft filled(const ImportedCall &call, const OpenApi::Operation &operation, const QHash<QString, QString> &path)
{
    Draft draft;
    draft.operation = operation.key;
    for (auto value = path.begin(); value != path.end(); ++value) {
        if (!isTemplate(*value))
            draft.parameters.insert(value.key(), *value);
        for (const ImportedField &given : call.pathValues) {
            if (*value == u'{' + given.name + u'}' && !isTemplate(given.value))
                draft.parameters.insert(value.key(), given.value);
        }
    }
    for (const ImportedField &field : call.query) {
        QString &value = draft.parameters[field.name];
        value = value.isEmpty() ? field.value : value + u',' + field.value;
    }
    for (const Http::Header &header : call.headers) {
        const OpenApi::Parameter *parameter = operation.parameter(QString::fromUtf8(header.name));
        if (parameter && parameter->in == In::Header)
            draft.parameters.insert(parameter->name, QString::fromUtf8(header.value));
        else
            draft.headers.append(header.name, header.value);
    }
    fillBody(draft, call, operation);
    return draft;
}

} // namespace

std::optional<Draft> matchedDraft(const ImportedCall &call, const OpenApi::Catalog &catalog, const QUrl &current)
{
    std::optional<OpenApi::PathMatch> best;
    const OpenApi::Operation *operation = nullptr;
    for (const OpenApi::Operation &one : catalog.operations()) {
        const auto path = one.method == call.method && hasPlaceFor(one, call) ? pathBelow(one, call, current) : std::nullopt;
        const auto fit = path ? OpenApi::matched(one.path, *path) : std::nullopt;
        if (fit && (!best || fit->literalSegments > best->literalSegments)) {
            best = fit;
            operation = &one;
        }
    }
    return operation ? std::optional(filled(call, *operation, best->parameters)) : std::nullopt;
}

OpenApi::Operation operationOf(const ImportedCall &call, const QString &key, const QString &group)
{
    OpenApi::Operation operation;
    operation.key = key;
    operation.method = call.method;
    operation.path = call.path;
    operation.summary = call.name.isEmpty() ? call.path : call.name;
    operation.group = group;
    static const QRegularExpression name(u"\\{([^{}/]+)\\}"_s);
    for (auto found = name.globalMatch(call.path); found.hasNext();)
        operation.parameters.append(parameter(found.next().captured(1), In::Path, u"simple"_s));
    QSet<QString> known;
    for (const ImportedField &field : call.query) {
        if (!known.contains(field.name))
            operation.parameters.append(parameter(field.name, In::Query, u"form"_s));
        known.insert(field.name);
    }
    if (!call.mediaType.isEmpty())
        operation.requestBody = OpenApi::RequestBody{false, {}, {OpenApi::MediaType{call.mediaType, {}, {}}}};
    if (!call.server.isEmpty())
        operation.servers.append({call.server, {}, {}});
    return operation;
}

Draft draftOf(const ImportedCall &call, const OpenApi::Operation &operation)
{
    QHash<QString, QString> path;
    for (const ImportedField &given : call.pathValues)
        path.insert(given.name, given.value);
    return filled(call, operation, path);
}

} // namespace Tryout
