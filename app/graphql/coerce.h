// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/graphql/executable.h"
#include "app/graphql/input.h"
#include "app/graphql/problem.h"
#include "app/graphql/schema.h"
#include "app/json/node.h"

#include <QHash>
#include <QList>

namespace GraphQl {

/// The values of an operation's variables; one that was neither given nor has a default is absent.
using Variables = QHash<QByteArrayView, Input>;

/// CoerceVariableValues (§6.1.2). \a given is an object, null or missing.
[[nodiscard]] Base::Result<Variables, QList<Problem>> coerceVariables(const Schema &schema, const OperationDefinition &operation, Json::Node given);

/// The same for the person who writes \a given: ranges and suggestions are of the JSON text, and values that no variable takes are told, too. That a
/// variable has no value is not.
[[nodiscard]] QList<Problem> problemsOfVariables(const Schema &schema, const OperationDefinition &operation, Json::Node given);

/// CoerceArgumentValues (§6.4.1), of a document without validation problems: an object with a member for each argument that has a value.
[[nodiscard]] Base::Result<Input, Problem> coerceArguments(const Schema &schema, const std::vector<InputValueDefinition> &definitions,
                                                           const std::vector<Argument> &arguments, const Variables &variables);

} // namespace GraphQl
