// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Sandbox {

/// What one resource does beyond the common pattern. An API description says everything else.
struct Resource
{
    /// As in the path, a child after its parent: "address-book/entry".
    QString name;
    /// For messages: "Address Book".
    QString title;
    /// What may not change once it is made.
    QStringList immutable;
    /// Where a plain word of `search` looks.
    QStringList searched;
    /// The child collection that some versions show inside the record, and the member that holds it.
    QString children;
    QString embeddedAs;
    /// From this version on, reading one record leaves out some members and shows others even when they were never set.
    int briefFromVersion = 0;
    QStringList hiddenWhenBrief;
    QStringList emptyWhenBrief;
    /// Members of the bulk export whose name differs from the field they show.
    QHash<QString, QString> exportNames;
};

/// The resource of that name; one without a row of its own follows the common pattern in everything.
[[nodiscard]] Resource resource(const QString &name);
/// Whether it has a row of its own: then the sandbox remembers its records.
[[nodiscard]] bool isKnown(const QString &name);

} // namespace Sandbox
