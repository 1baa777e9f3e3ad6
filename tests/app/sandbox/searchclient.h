// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/sandbox/analyzer.h"
#include "app/sandbox/search.h"

#include <QFile>
#include <QUrl>

/// Asks a Search over a history of 600 tasks that ends at SearchClient::now.
class SearchClient
{
public:
    static constexpr qint64 now = 1739000000000;

    explicit SearchClient(Sandbox::SearchOptions options = {.hasIntrospection = false, .now = now}, int tasks = 600)
        : m_search(Sandbox::analyzerHistory({.tasks = tasks, .seed = 7, .now = now, .organizationId = QStringLiteral("our-organization")}), schema(),
                   options)
    {
    }

    [[nodiscard]] Http::Response post(const QByteArray &body, const Sandbox::History *recent = nullptr) const
    {
        return m_search.answer({.method = "POST", .url = QUrl(QStringLiteral("/search")), .headers = {}, .body = body}, "track-1",
                               recent);
    }

    [[nodiscard]] Http::Response ask(const QByteArray &query, const QByteArray &variables = {}) const { return post(bodyWith(query, variables)); }

    /// The whole answer.
    [[nodiscard]] Json::Document data(const QByteArray &query) const { return *Json::Document::parse(ask(query).body); }

    /// What is wrong with the query; empty when it is answered.
    [[nodiscard]] QString refusal(const QByteArray &query) const
    {
        const auto document = Json::Document::parse(ask(query).body);
        return document->root()["error"]["message"][0]["description"].toString();
    }

    static QByteArray bodyWith(const QByteArray &query, const QByteArray &variables = {})
    {
        Json::Writer writer;
        writer.beginObject().name(u"query").string(QByteArrayView(query));
        if (!variables.isEmpty())
            writer.name(u"variables").raw(variables);
        writer.endObject();
        return writer.take();
    }

    static QByteArray schema()
    {
        QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    Sandbox::Search m_search;
};
