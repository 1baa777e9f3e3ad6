// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Sandbox {

/// A member that holds the id of another record, or a list of them.
struct Reference
{
    /// Member names from the record inwards; lists on the way are gone through.
    QStringList path;
    QString resource;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// A list of ids that another resource says from its side: a team's users, a user's teams.
struct Mirror
{
    QString member;
    QString resource;
    QString opposite;

    friend bool operator==(const Mirror &, const Mirror &) = default;
};

/// What one resource does beyond the common pattern. Its file in resources/sandbox says it; an API description says everything else.
struct Resource
{
    /// As in the path, a child after its parent: "address-book/entry".
    QString name;
    /// For messages: "Address Book".
    QString title;
    /// The member that only one record of a collection may have with the same value; empty for none.
    QString named = QStringLiteral("name");
    /// What may not change once it is made.
    QStringList immutable;
    /// Where a plain word of `search` looks.
    QStringList searched;
    /// What `filter` may not name, beside what no resource lets it.
    QStringList unfiltered = {};
    /// What `sort` may name; empty for every member.
    QStringList sorted = {};
    QList<Reference> references;
    QList<Mirror> mirrors = {};
    /// Members of answers that are not stored under their own name, by name: "siteId" another member, "a.b" a member of a member, "siteId>name"
    /// a member of the record referred to, "siteId>*" the whole of it, "#holidays" how many there are, "#dial-number:entryPointId" how many of those name this
    /// record there, "overrides.-1" the last of a list.
    QHash<QString, QString> sources;
    /// The same for the rows of the bulk export, before sources. Empty for what is not shown.
    QHash<QString, QString> exportSources;
    /// The child collection that some versions show inside the record, and the member that holds it.
    QString children;
    QString embeddedAs;
    /// From this version on, reading one record leaves out some members and shows others even when they were never set.
    int briefFromVersion = 0;
    QStringList hiddenWhenBrief;
    QStringList emptyWhenBrief;

    /// Worked out from other members, so never stored.
    [[nodiscard]] bool isDerived(const QString &member) const;
    /// The resource that a reference at the top of a record leads to; empty when \a member is none.
    [[nodiscard]] QString target(const QString &member) const;
};

/// Every resource the sandbox remembers, children after their parents.
[[nodiscard]] const QList<Resource> &resources();
/// The resource of that name; one without a file of its own follows the common pattern in everything.
[[nodiscard]] Resource resource(const QString &name);
/// Whether it has a file of its own: then the sandbox remembers its records.
[[nodiscard]] bool isKnown(const QString &name);

} // namespace Sandbox
