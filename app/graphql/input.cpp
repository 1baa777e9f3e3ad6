// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/input.h"

#include <algorithm>

namespace GraphQl {

namespace {

const Input *find(const Input::Members &members, QStringView name)
{
    const auto found = std::ranges::find_if(members, [name](const InputMember &member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

} // namespace

std::optional<qint64> Input::toInt64() const
{
    const auto *number = std::get_if<qint64>(&content);
    return number != nullptr ? std::optional(*number) : std::nullopt;
}

QString Input::toString() const
{
    const auto *string = std::get_if<QString>(&content);
    return string != nullptr ? *string : QString();
}

const Input::List &Input::items() const
{
    static const List none;
    const auto *list = std::get_if<List>(&content);
    return list != nullptr ? *list : none;
}

const Input::Members &Input::members() const
{
    static const Members none;
    const auto *object = std::get_if<Members>(&content);
    return object != nullptr ? *object : none;
}

const Input &Input::operator[](QStringView name) const
{
    static const Input null;
    const Input *value = find(members(), name);
    return value != nullptr ? *value : null;
}

bool Input::contains(QStringView name) const
{
    return find(members(), name) != nullptr;
}

bool operator==(const Input &left, const Input &right)
{
    return left.content == right.content;
}

} // namespace GraphQl
