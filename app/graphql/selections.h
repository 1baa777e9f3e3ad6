// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/schema.h"
#include "app/graphql/syntax.h"

#include <QHash>
#include <QStringList>

namespace GraphQl {

/// A field by the names on the way to it from a root, aliases aside. "on Name" is a step into what holds for that type alone.
struct FieldPlace
{
    OperationDefinition::Type root = OperationDefinition::Type::Query;
    QStringList steps;

    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
};

/// As parse(), but a text with nothing but blanks and comments in it is a document, too: one that has no definitions yet.
[[nodiscard]] Base::Result<Document, Problem> parseUnfinished(const QByteArray &text);

/// The operation \a offset stands in, else the first; null where there is none. Behind its last byte counts as in it.
[[nodiscard]] const OperationDefinition *operationAt(const Document &document, qsizetype offset);
/// The same among those that begin at \a root.
[[nodiscard]] const OperationDefinition *operationAt(const Document &document, qsizetype offset, OperationDefinition::Type root);

/// What one operation selects, fragments in place, as something to look up. Pointers into the document. Empty for a document beyond the limits
/// of validate().
class Selections
{
public:
    Selections() = default;
    Selections(const Schema &schema, const Document &document, const OperationDefinition &operation);

    [[nodiscard]] bool contains(const QStringList &steps) const { return m_fields.contains(steps.join(u'/')); }
    /// Null where it is not selected, and for a step to a type. Of a field selected twice the first.
    [[nodiscard]] const Field *field(const QStringList &steps) const { return m_fields.value(steps.join(u'/')); }

private:
    class Walk;

    QHash<QString, const Field *> m_fields;
};

/// The step to what holds for \a type alone.
[[nodiscard]] QString stepTo(QByteArrayView type);
/// The type of such a step; empty for a field's name.
[[nodiscard]] QByteArray typeOfStep(const QString &step);

} // namespace GraphQl
