// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/seed.h"

#include "app/json/writer.h"

namespace Sandbox {

namespace {

class Seeding
{
public:
    Seeding(Store &store, QString organization, qint64 now)
        : m_store(store)
        , m_organization(std::move(organization))
        , m_now(now)
    {
    }

    void plant(const Resource &resource, Json::Node records, const QString &parent = {})
    {
        for (const Json::Node record : records) {
            m_store.insert({m_organization, resource.name, parent},
                           {.id = record["id"].toString(),
                            .version = 0,
                            .name = resource.named.isEmpty() ? QString() : record[resource.named].toString(),
                            .createdTime = m_now,
                            .lastUpdatedTime = m_now,
                            .body = body(resource, record)});
            if (!resource.children.isEmpty())
                plant(Sandbox::resource(resource.children), record[resource.embeddedAs], record["id"].toString());
        }
    }

private:
    [[nodiscard]] static QByteArray body(const Resource &resource, Json::Node record)
    {
        Json::Writer writer;
        writer.beginObject();
        for (const Json::Node member : record) {
            const QString name = member.name();
            if (name != QLatin1String("id") && name != resource.embeddedAs && !resource.isDerived(name))
                writer.name(name).raw(member.text());
        }
        writer.endObject();
        return writer.take();
    }

    Store &m_store;
    QString m_organization;
    qint64 m_now;
};

} // namespace

void seed(Store &store, const QString &organization, const QList<ResourceFile> &files, qint64 now)
{
    Seeding seeding(store, organization, now);
    for (const ResourceFile &file : files) {
        for (qsizetype i = 0; i < file.resources.size(); ++i)
            seeding.plant(file.resources[i], file.records(i));
    }
}

} // namespace Sandbox
