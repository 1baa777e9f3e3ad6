// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/schemaloader.h"

#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

std::optional<GraphQl::Schema> bundled()
{
    QFile file(u":/sandbox/search-schema.graphql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto schema = GraphQl::Schema::fromSdl(file.readAll());
    return schema ? std::optional(*schema) : std::nullopt;
}

} // namespace

SchemaLoader::SchemaLoader(QObject *parent) : QObject(parent)
{
    connect(&m_loading, &QFutureWatcherBase::finished, this, &SchemaLoader::take);
}

void SchemaLoader::load()
{
    if (!m_schema && !m_loading.isRunning())
        m_loading.setFuture(QtConcurrent::run(bundled));
}

void SchemaLoader::take()
{
    m_schema = m_loading.result();
    if (m_schema)
        Q_EMIT loaded();
}

} // namespace Ui
