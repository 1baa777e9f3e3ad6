// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/selections.h"

namespace GraphQl {

/// What is filled in where a field needs arguments: literals by the argument's name. The operation's own variable of that name and type comes
/// first; what is in neither gets the simplest value of its type.
using KnownArguments = QHash<QString, QByteArray>;

/// The text with the field selected too, and with what it needs: the fields on the way to it, the arguments that are required, and the first
/// sensible fields below it where it is composite. Goes into the operation of that root at \a cursor, or into a new one at the end. Laid out
/// as its neighbours are; every other byte stays. A __typename that was alone in the place gives way. The same text where it is selected
/// already or the schema does not know it.
[[nodiscard]] QByteArray selected(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place,
                                  const KnownArguments &known = {});

/// The text without the field, wherever the operation at \a cursor has it, in its fragments, too. What would be left empty by it goes as
/// well, unless it has arguments, directives, variables or a name to lose: then __typename holds its place. Comments stay.
[[nodiscard]] QByteArray deselected(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place);

/// The text with that argument given to the field, \a literal as the language writes it: in place of what it has, or behind its others. The same
/// text where the field is not selected.
[[nodiscard]] QByteArray withArgument(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place,
                                      const QString &argument, const QByteArray &literal);
/// The text with that argument taken from the field.
[[nodiscard]] QByteArray withoutArgument(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place,
                                         const QString &argument);

} // namespace GraphQl
