// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/resource.h"

#include "app/sandbox/resourcefile.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QList<Resource> bundled()
{
    QList<Resource> all;
    for (const ResourceFile &file : bundledResourceFiles())
        all += file.resources;
    return all;
}

} // namespace

bool Resource::isDerived(const QString &member) const
{
    const QString source = sources.value(member);
    return source.startsWith(u'#') || source.contains(u'>') || source.endsWith(".-1"_L1);
}

QString Resource::target(const QString &member) const
{
    const auto found = std::ranges::find(references, QStringList{member}, &Reference::path);
    return found == references.end() ? QString() : found->resource;
}

const QList<Resource> &resources()
{
    static const QList<Resource> all = bundled();
    return all;
}

bool isKnown(const QString &name)
{
    return std::ranges::find(resources(), name, &Resource::name) != resources().end();
}

Resource resource(const QString &name)
{
    const auto found = std::ranges::find(resources(), name, &Resource::name);
    if (found != resources().end())
        return *found;
    Resource plain;
    plain.name = name;
    plain.title = name;
    plain.searched = {u"name"_s};
    return plain;
}

} // namespace Sandbox
