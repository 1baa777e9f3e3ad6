// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/builder.h"

namespace GraphQl {

/// The simplest value that fits the type, as the language writes it: 0, "", false, an enum's first value, an object's required fields.
[[nodiscard]] QByteArray simplestLiteral(const Schema &schema, const TypeReference &type);

/// Writes fields that are not in a query yet: each with the arguments that are required.
class FieldWriter
{
public:
    /// \a operation may be null: no variables to use.
    FieldWriter(const Schema &schema, const OperationDefinition *operation, const KnownArguments &known);

    /// Has the writing on one line instead of a selection a line.
    void setOnOneLine(bool isOnOneLine) { m_isOnOneLine = isOnOneLine; }
    void setLineEnd(const QByteArray &lineEnd) { m_lineEnd = lineEnd; }

    /// The steps from \a type inward, the last with its first sensible fields. Empty where the schema does not know one of them. Lines after
    /// the first begin with \a indentation.
    [[nodiscard]] QByteArray written(const TypeDefinition &type, const QStringList &steps, const QByteArray &indentation) const;
    /// What stands between braces, with them.
    [[nodiscard]] QByteArray inBraces(const QByteArrayList &selections, const QByteArray &indentation) const;

private:
    [[nodiscard]] QByteArray argumentsOf(const FieldDefinition &field) const;
    [[nodiscard]] QByteArray valueOf(const InputValueDefinition &argument) const;
    [[nodiscard]] QByteArray head(const TypeDefinition &type, const QString &step, const TypeDefinition *&inner) const;
    [[nodiscard]] QByteArrayList firstFields(const TypeDefinition &type, const QByteArray &indentation, QList<const TypeDefinition *> on) const;
    [[nodiscard]] QByteArray deeper(const QByteArray &indentation) const;

    const Schema &m_schema;
    const OperationDefinition *m_operation;
    const KnownArguments &m_known;
    QByteArray m_lineEnd = "\n";
    bool m_isOnOneLine = false;
};

} // namespace GraphQl
