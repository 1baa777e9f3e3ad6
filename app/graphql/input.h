// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace GraphQl {

struct InputMember;

/// An input value after coercion (§3.5 to §3.12): what an argument hands to a resolver. Enum values are their names.
struct Input
{
    using List = std::vector<Input>;
    using Members = std::vector<InputMember>;

    std::variant<std::monostate, bool, qint64, double, QString, List, Members> content;

    [[nodiscard]] bool isNull() const { return content.index() == 0; }
    [[nodiscard]] std::optional<qint64> toInt64() const;
    /// Empty for anything but a string.
    [[nodiscard]] QString toString() const;
    /// Empty for anything but a list.
    [[nodiscard]] const List &items() const;
    /// In the order written, defaults last; empty for anything but an object.
    [[nodiscard]] const Members &members() const;
    /// Null when there is no such member: look with contains() where the difference matters.
    [[nodiscard]] const Input &operator[](QStringView name) const;
    [[nodiscard]] bool contains(QStringView name) const;

    friend bool operator==(const Input &left, const Input &right);
};

struct InputMember
{
    QString name;
    Input value;

    friend bool operator==(const InputMember &, const InputMember &) = default;
};

} // namespace GraphQl
