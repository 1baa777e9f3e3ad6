// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/service.h"

#include <QRegularExpression>

/// A client of a fresh service in memory. Scripts and answers write <org> for the organization and <1>, <2>… for the ids in the order
/// in which the service made them; ten seconds pass between calls, beginning at 1738771073576.
class Client
{
public:
    Client()
        : m_store(std::move(Sandbox::DatabaseFile::open({})->file))
        , m_service(*OpenApi::Catalog::load(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/apis/address-book.json")), m_store, access(), {},
                    [this] { return m_now; })
    {
    }

    static Sandbox::Access access()
    {
        return {"token_SBX_e56f00d4-98d8-4b62-a165-d05a41243d98", QStringLiteral("e56f00d4-98d8-4b62-a165-d05a41243d98")};
    }

    Sandbox::Service &service() { return m_service; }
    Sandbox::Store &store() { return m_store; }

    /// METHOD PATH [BODY], the path below /organization/<org>. Returns "201 {…}", or "204".
    QString call(const QString &line)
    {
        const QString filled = withIds(line);
        Http::Request request{.method = filled.section(u' ', 0, 0).toLatin1(), .url = {}, .headers = {}, .body = filled.section(u' ', 2).toUtf8()};
        request.url = QUrl(QStringLiteral("/organization/") + access().organizationId + filled.section(u' ', 1, 1));
        request.headers.append("Authorization", "Bearer " + access().token);
        request.headers.append("TrackingId", "tracking");
        const Http::Response response = m_service.answer(request);
        m_now += 10'000;
        return (QString::number(response.status) + u' ' + withoutIds(QString::fromUtf8(response.body))).trimmed();
    }

    /// The answer to the last of several lines.
    QString play(const QString &script)
    {
        QString answer;
        for (const QString &line : script.split(u'\n', Qt::SkipEmptyParts))
            answer = call(line.trimmed());
        return answer;
    }

private:
    QString withIds(QString line) const
    {
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            line.replace(QStringLiteral("<%1>").arg(i + 1), m_ids[i]);
        return line.replace(QStringLiteral("<org>"), access().organizationId);
    }

    QString withoutIds(QString answer)
    {
        answer.replace(access().organizationId, QStringLiteral("<org>"));
        static const QRegularExpression uuid(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
        for (QRegularExpressionMatch match = uuid.match(answer); match.hasMatch(); match = uuid.match(answer)) {
            if (!m_ids.contains(match.captured()))
                m_ids.append(match.captured());
            answer.replace(match.captured(), QStringLiteral("<%1>").arg(m_ids.indexOf(match.captured()) + 1));
        }
        return answer;
    }

    qint64 m_now = 1'738'771'073'576;
    QStringList m_ids;
    Sandbox::Store m_store;
    Sandbox::Service m_service;
};
