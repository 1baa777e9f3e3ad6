// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/journal.h"

#include "app/http/redact.h"

#include <QRegularExpression>

namespace Sandbox {

namespace {

constexpr std::size_t kept = 200;
constexpr qsizetype longestBody = 4 * 1024;

QByteArray shortened(const QByteArray &body)
{
    // A copy of its own: else a large body would be held whole.
    return body.size() <= longestBody ? body : QByteArray(body.constData(), longestBody);
}

/// Members that are secrets, in a body that may be cut off anywhere.
QByteArray withoutSecrets(const QByteArray &body)
{
    static const QRegularExpression secret(
        QStringLiteral("\"(secret|password|client_secret|access_token|refresh_token)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*(\"|$)"));
    // A form of the sign-in; its page, which bears a key, is not kept at all.
    static const QRegularExpression field(
        QStringLiteral("(^|&)(password|page|code|code_verifier|client_secret|refresh_token|token)=[^&\\s]*"));
    QString text = QString::fromUtf8(body);
    text.replace(secret, QStringLiteral("\"\\1\":\"…\""));
    return text.replace(field, QStringLiteral("\\1\\2=…")).toUtf8();
}

} // namespace

void Journal::add(qint64 time, const QString &organizationId, const Http::Request &request, const Http::Response &response)
{
    if (m_entries.size() == kept)
        m_entries.pop_front();
    // Masked only when it is shown: most entries never are.
    Http::Request remembered = request;
    remembered.body = shortened(request.body);
    const bool isPage = response.headers.value("Content-Type").startsWith("text/html");
    m_entries.push_back({time, organizationId, std::move(remembered), response.status, isPage ? QByteArray() : shortened(response.body)});
}

QList<Journal::Entry> Journal::newest(qsizetype count, const QString &organizationId) const
{
    QList<Entry> found;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && found.size() < count; ++entry) {
        if (!organizationId.isEmpty() && entry->organizationId != organizationId)
            continue;
        found.append(*entry);
        found.last().request = Http::redacted(entry->request);
        found.last().request.body = withoutSecrets(entry->request.body);
        found.last().answer = withoutSecrets(entry->answer);
    }
    return found;
}

void write(Json::Writer &writer, const Journal::Entry &entry)
{
    writer.beginObject().member(u"time", entry.time).member(u"organizationId", entry.organizationId);
    writer.member(u"method", QString::fromLatin1(entry.request.method)).member(u"url", entry.request.url.toString(QUrl::FullyEncoded));
    writer.name(u"headers").beginArray();
    for (const auto &header : entry.request.headers)
        writer.string(QString::fromUtf8(header.name + ": " + header.value));
    writer.endArray();
    writer.member(u"body", QString::fromUtf8(entry.request.body)).member(u"status", qint64(entry.status));
    writer.member(u"answer", QString::fromUtf8(entry.answer)).endObject();
}

Journal::Entry readEntry(Json::Node node)
{
    Journal::Entry entry{.time = node["time"].toInt64().value_or(0),
                         .organizationId = node["organizationId"].toString(),
                         .request = {.method = node["method"].toUtf8(), .url = QUrl(node["url"].toString()), .headers = {}, .body = node["body"].toUtf8()},
                         .status = int(node["status"].toInt64().value_or(0)),
                         .answer = node["answer"].toUtf8()};
    for (const Json::Node each : node["headers"]) {
        const QString line = each.toString();
        entry.request.headers.append(line.section(QStringLiteral(": "), 0, 0).toUtf8(), line.section(QStringLiteral(": "), 1).toUtf8());
    }
    return entry;
}

} // namespace Sandbox
