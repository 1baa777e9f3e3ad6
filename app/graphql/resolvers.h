// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/input.h"
#include "app/graphql/selectedfield.h"

#include <QByteArray>
#include <QHash>

#include <any>
#include <functional>

namespace GraphQl {

/// An object of the service, as its own resolvers know it.
struct Source
{
    std::any value;
    /// Which object type it is, where the field's type is an interface or union.
    QByteArray type;
};

/// A value of a custom scalar as JSON text, numbers as they are written.
struct JsonText
{
    QByteArray text;
};

/// Why a field has no value; it becomes an error of the answer.
struct Refusal
{
    QString message;
};

/// What a resolver hands back for a field: null, a leaf, an object, a list of these, or why not.
struct Resolved
{
    using List = std::vector<Resolved>;

    std::variant<std::monostate, bool, qint64, double, QString, JsonText, Source, List, Refusal> content;
};

struct FieldCall
{
    const Source &source;
    /// Has a member for each argument with a value, given or by default.
    const Input &arguments;
    /// What is selected below, for resolvers that look ahead.
    const std::vector<SelectedField> &selected;
};

using Resolver = std::function<Resolved(const FieldCall &)>;

/// Which function resolves which field.
class Resolvers
{
public:
    void set(QByteArrayView type, QByteArrayView field, Resolver resolver) { m_resolvers.insert(key(type, field), std::move(resolver)); }

    /// Null when there is none: the field is null.
    [[nodiscard]] const Resolver *find(QByteArrayView type, QByteArrayView field) const
    {
        const auto found = m_resolvers.constFind(key(type, field));
        return found == m_resolvers.constEnd() ? nullptr : &*found;
    }

private:
    [[nodiscard]] static QByteArray key(QByteArrayView type, QByteArrayView field) { return type.toByteArray() + '.' + field.toByteArray(); }

    QHash<QByteArray, Resolver> m_resolvers;
};

} // namespace GraphQl
