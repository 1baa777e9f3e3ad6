// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/comparedvalue.h"

#include "app/json/number.h"

#include <algorithm>
#include <vector>

namespace JsonPath {

namespace {

using Json::Index;
using Json::Type;

using Pair = std::pair<quint32, quint32>;

bool isContainer(Type type)
{
    return type == Type::Array || type == Type::Object;
}

/// The members by name, of each name the last.
std::vector<Pair> members(const Index &index, quint32 object)
{
    std::vector<Pair> found;
    for (quint32 child = object + 1; child < index.at(object).next; child = index.at(child).next)
        found.emplace_back(index.at(child).name(), child);
    std::ranges::stable_sort(found, std::greater(), &Pair::first);
    std::ranges::reverse(found);
    const auto isSameName = [](const Pair &left, const Pair &right) { return left.first == right.first; };
    found.erase(std::unique(found.begin(), found.end(), isSameName), found.end());
    return found;
}

/// Adds what must be equal for the two objects to be.
bool pairMembers(const Index &index, Pair objects, std::vector<Pair> &todo)
{
    const std::vector<Pair> left = members(index, objects.first);
    const std::vector<Pair> right = members(index, objects.second);
    if (!std::ranges::equal(left, right, {}, &Pair::first, &Pair::first))
        return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        todo.emplace_back(left[i].second, right[i].second);
    return true;
}

bool pairElements(const Index &index, Pair arrays, std::vector<Pair> &todo)
{
    quint32 left = arrays.first + 1;
    quint32 right = arrays.second + 1;
    const quint32 leftEnd = index.at(arrays.first).next;
    const quint32 rightEnd = index.at(arrays.second).next;
    for (; left < leftEnd && right < rightEnd; left = index.at(left).next, right = index.at(right).next)
        todo.emplace_back(left, right);
    return left == leftEnd && right == rightEnd;
}

bool areScalarsEqual(const ComparedValue &left, const ComparedValue &right)
{
    if (left.type() == Type::Number)
        return Json::compareNumbers(left.text(), right.text()) == 0;
    return left.text() == right.text();
}

} // namespace

ComparedValue::ComparedValue(const Index &index, quint32 position)
    : m_type(index.node(position).type()), m_position(position)
{
    if (m_type == Type::String) {
        m_text = index.charactersOf(position, m_owned);
        m_isOwned = index.at(position).kind() == Json::Kind::EscapedString;
    } else if (!isContainer(m_type)) {
        m_text = index.textOf(position);
    }
}

ComparedValue ComparedValue::counted(qsizetype count)
{
    ComparedValue value;
    value.m_type = Type::Number;
    value.m_owned = QByteArray::number(count);
    value.m_isOwned = true;
    return value;
}

bool isEqual(const ComparedValue &left, const ComparedValue &right, const Index &index)
{
    if (left.type() != right.type())
        return false;
    if (!isContainer(left.type()))
        return areScalarsEqual(left, right);
    std::vector<Pair> todo {{left.position(), right.position()}};
    while (!todo.empty()) {
        const Pair pair = todo.back();
        todo.pop_back();
        const Type type = index.node(pair.first).type();
        if (pair.first == pair.second)
            continue;
        if (type != index.node(pair.second).type())
            return false;
        const bool goesOn = type == Type::Object ? pairMembers(index, pair, todo)
            : type == Type::Array                ? pairElements(index, pair, todo)
                                                 : areScalarsEqual({index, pair.first}, {index, pair.second});
        if (!goesOn)
            return false;
    }
    return true;
}

bool isLess(const ComparedValue &left, const ComparedValue &right)
{
    if (left.type() != right.type())
        return false;
    if (left.type() == Type::Number)
        return Json::compareNumbers(left.text(), right.text()) < 0;
    return left.type() == Type::String && left.text().compare(right.text()) < 0; // bytes of UTF-8 sort as code points do
}

} // namespace JsonPath
