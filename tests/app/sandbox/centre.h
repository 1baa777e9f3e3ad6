// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/seed.h"
#include "app/sandbox/service.h"

/// A furnished contact centre in memory, and the ids of what is in it by name.
class Centre
{
public:
    Centre()
        : m_store(std::move(Sandbox::DatabaseFile::open({})->file))
        , m_service(OpenApi::Catalog::bundled(), m_store, {"token", Organization}, {}, [this] { return m_now += 1000; })
    {
        Sandbox::seed(m_store, Organization, Sandbox::bundledResourceFiles(), m_now);
    }

    inline static const QString Organization = QStringLiteral("e56f00d4-98d8-4b62-a165-d05a41243d98");

    Sandbox::Store &store() { return m_store; }
    Sandbox::Service &service() { return m_service; }

    QString id(const QString &resource, const QString &name)
    {
        const auto record = m_store.findByName({Organization, resource}, name);
        return record ? record->id : QStringLiteral("none");
    }

    /// METHOD PATH [BODY], the path below /organization/<org>; <resource:name> stands for the id of what is named so.
    Http::Response send(const QString &line)
    {
        const QString filled = withIds(line);
        Http::Request request{.method = filled.section(u' ', 0, 0).toLatin1(), .url = {}, .headers = {}, .body = filled.section(u' ', 2).toUtf8()};
        request.url = QUrl(QStringLiteral("/organization/") + Organization + filled.section(u' ', 1, 1));
        request.headers.append("Authorization", "Bearer token");
        return m_service.answer(request);
    }
    Json::Document call(const QString &line) { return Json::Document::parse(send(line).body).value_or(Json::Document()); }

    QString withIds(QString line)
    {
        for (qsizetype at = line.indexOf(u'<'); at >= 0; at = line.indexOf(u'<', at)) {
            const qsizetype end = line.indexOf(u'>', at);
            const QString inner = line.sliced(at + 1, end - at - 1);
            line.replace(at, end - at + 1, id(inner.section(u':', 0, 0), inner.section(u':', 1)));
        }
        return line;
    }

private:
    qint64 m_now = 1'738'771'073'576;
    Sandbox::Store m_store;
    Sandbox::Service m_service;
};
