// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/function.h"

#include <algorithm>
#include <array>

namespace JsonPath {

namespace {

constexpr std::array OneValue {FunctionType::Value};
constexpr std::array TwoValues {FunctionType::Value, FunctionType::Value};
constexpr std::array OneNodes {FunctionType::Nodes};

constexpr std::array All {
    Function {Function::Kind::Length, "length", OneValue, FunctionType::Value},
    Function {Function::Kind::Count, "count", OneNodes, FunctionType::Value},
    Function {Function::Kind::Match, "match", TwoValues, FunctionType::Logical},
    Function {Function::Kind::Search, "search", TwoValues, FunctionType::Logical},
    Function {Function::Kind::Value, "value", OneNodes, FunctionType::Value},
};

} // namespace

const Function *findFunction(QByteArrayView name)
{
    const auto *const found = std::ranges::find_if(All, [&](const Function &function) { return name == QByteArrayView(function.name); });
    return found == All.end() ? nullptr : found;
}

std::span<const Function> functions()
{
    return All;
}

} // namespace JsonPath
