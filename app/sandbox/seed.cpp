// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seed.h"

#include <QDir>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

Json::Document contentOf(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return Json::Document::parse(file.readAll()).value_or(Json::Document());
}

Http::Request creation(const QString &resource, const Access &access, Json::Node body)
{
    Http::Request request{.method = "POST", .url = {}, .headers = {}, .body = body.text().toByteArray()};
    request.url.setPath(u"/organization/%1/%2"_s.arg(access.organizationId, resource));
    request.headers.append("Authorization", "Bearer " + access.token);
    return request;
}

} // namespace

QList<Http::Response> seed(Service &service, const Access &access, const QString &folder)
{
    QList<Http::Response> failures;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Json::Document content = contentOf(file);
        if (!service.creates(file.baseName()))
            continue;
        for (const Json::Node body : content.root()) {
            const Http::Response response = service.answer(creation(file.baseName(), access, body));
            if (!response.isSuccess())
                failures.append(response);
        }
    }
    return failures;
}

} // namespace Sandbox
