// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"

#include <QList>
#include <QString>

namespace Tryout {

/// A parameter that a value of an answer could go into.
struct Receiver
{
    /// The key of its operation.
    QString operation;
    QString parameter;

    friend bool operator==(const Receiver &, const Receiver &) = default;
};

/// A value somebody points at: the member's name, and the kind of record (see kindOf()) it is part of, where that is known.
struct Pointed
{
    QString name;
    QString kind;

    friend bool operator==(const Pointed &, const Pointed &) = default;
};

/// The kind of record an operation answers with.
[[nodiscard]] QString kindOfAnswer(const OpenApi::Operation &operation);

/// How a path calls the id of such a record where it is not the last: address-book gives addressBookId.
[[nodiscard]] QString idNameOf(const QString &kind);

/// All parameters of the open operation, the fitting ones first; then those of other operations that have the value's name, or that take the id of
/// that kind of record where the value is one. At most 24; none that names the organization, unless the value does.
[[nodiscard]] QList<Receiver> receiversOf(const OpenApi::Catalog &catalog, const QString &openOperation, const Pointed &value);

} // namespace Tryout
