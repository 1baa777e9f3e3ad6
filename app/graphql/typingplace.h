// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace GraphQl {

/// What may stand at a place of a query, told by the text before it: the text may be half typed or broken. Pointers into the schema, views of the
/// text.
struct TypingPlace
{
    enum class Kind {
        /// In a comment or a string, or where a new name is made up.
        Nothing,
        /// Outside all braces: where an operation or a fragment begins.
        Outside,
        Field,
        /// Behind the three points of a spread.
        Spread,
        TypeCondition,
        Directive,
        Argument,
        InputField,
        Value,
        VariableType,
    };

    struct VariableInText
    {
        QByteArrayView name = {};
        TypeReference type = {};
    };

    Kind kind = Kind::Nothing;
    /// The name before the cursor that is being typed, and what of it follows; empty where there is none yet. A variable's $ is part of it.
    Base::TextRange word;
    /// What is selected from (Field, Spread, TypeCondition), or the input object (InputField). May be unknown.
    const TypeDefinition *parent = nullptr;
    /// The field or directive whose argument it is, or the input object's field.
    QByteArrayView owner;
    /// Of Argument and InputField; null where the owner is unknown.
    const std::vector<InputValueDefinition> *definitions = nullptr;
    /// Those of them that are there already.
    QList<QByteArrayView> given;
    /// Of Value: the argument or input field that it is for, and the type here; nothing when the place is unknown.
    const InputValueDefinition *input = nullptr;
    std::optional<TypeReference> expected;
    /// Of Directive, in the words of ExecutableDirectiveLocation.
    QByteArrayView location;
    /// Those declared before here by the operation that holds the place; empty in a fragment.
    QList<VariableInText> variables;
    /// The names of the fields around it from the root, aliases aside; from the type of its condition in a fragment.
    QStringList steps;
    OperationDefinition::Type root = OperationDefinition::Type::Query;
    /// The type condition of the fragment that holds the place; null in an operation.
    const TypeDefinition *fragmentOn = nullptr;
};

/// \a offset is one of a cursor: between 0 and the size of the text. Never recurses over the text.
[[nodiscard]] TypingPlace typingPlaceAt(const Schema &schema, QByteArrayView text, qsizetype offset);

} // namespace GraphQl
