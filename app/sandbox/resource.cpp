// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/resource.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

QList<Resource> table()
{
    return {
        {
            .name = u"address-book"_s,
            .title = u"Address Book"_s,
            .immutable = {u"parentType"_s},
            .searched = {u"name"_s},
            .children = u"address-book/entry"_s,
            .embeddedAs = u"addressBookEntries"_s,
            .briefFromVersion = 3,
            .hiddenWhenBrief = {u"organizationId"_s, u"version"_s},
            .emptyWhenBrief = {u"description"_s},
            .exportNames = {{u"parentSite"_s, u"siteId"_s}, {u"entryDetails"_s, u"addressBookEntries"_s}},
        },
        {
            .name = u"address-book/entry"_s,
            .title = u"Address Book Entry"_s,
            .immutable = {},
            .searched = {u"name"_s, u"number"_s},
            .children = {},
            .embeddedAs = {},
            .briefFromVersion = 0,
            .hiddenWhenBrief = {},
            .emptyWhenBrief = {},
            .exportNames = {{u"entryName"_s, u"name"_s}, {u"phoneNumber"_s, u"number"_s}},
        },
    };
}

const QList<Resource> &known()
{
    static const QList<Resource> resources = table();
    return resources;
}

} // namespace

bool isKnown(const QString &name)
{
    return std::ranges::find(known(), name, &Resource::name) != known().end();
}

Resource resource(const QString &name)
{
    const auto found = std::ranges::find(known(), name, &Resource::name);
    if (found != known().end())
        return *found;
    Resource plain;
    plain.name = name;
    plain.title = name;
    plain.searched = {u"name"_s};
    return plain;
}

} // namespace Sandbox
