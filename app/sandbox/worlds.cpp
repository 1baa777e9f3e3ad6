// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/worlds.h"

#include "app/sandbox/seed.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Where a state is kept: an organization that no token can name, for ids hold no such sign.
QString shelf(const QString &organization, const QString &name)
{
    return organization + u'@' + name;
}

} // namespace

bool Worlds::open(const QString &organization)
{
    return m_store.hasOrganization(organization) || reset(organization);
}

bool Worlds::reset(const QString &organization)
{
    m_store.begin();
    m_store.removeOrganization(organization);
    seed(m_store, organization, bundledResourceFiles(), m_clock());
    return m_store.commit();
}

bool Worlds::keep(const QString &organization, const QString &name)
{
    m_store.begin();
    m_store.removeOrganization(shelf(organization, name));
    m_store.copyOrganization(organization, shelf(organization, name));
    return m_store.commit();
}

QStringList Worlds::kept(const QString &organization)
{
    const QString prefix = shelf(organization, {});
    QStringList names;
    for (const QString &shelf : m_store.organizations(prefix))
        names.append(shelf.sliced(prefix.size()));
    return names;
}

bool Worlds::hasKept(const QString &organization, const QString &name)
{
    return m_store.hasOrganization(shelf(organization, name));
}

bool Worlds::restore(const QString &organization, const QString &name)
{
    m_store.begin();
    m_store.removeOrganization(organization);
    m_store.copyOrganization(shelf(organization, name), organization);
    return m_store.commit();
}

} // namespace Sandbox
