// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <span>

namespace JsonPath {

/// The types of RFC 9535 §2.4.1.
enum class FunctionType { Value, Logical, Nodes };

/// A function extension: its name, the types of its parameters, its result type. The five of RFC 9535 §2.4 are all there are.
struct Function
{
    enum class Kind { Length, Count, Match, Search, Value };

    Kind kind;
    const char *name;
    std::span<const FunctionType> parameters;
    FunctionType result;
};

/// Null when there is no such function.
[[nodiscard]] const Function *findFunction(QByteArrayView name);
[[nodiscard]] std::span<const Function> functions();

} // namespace JsonPath
