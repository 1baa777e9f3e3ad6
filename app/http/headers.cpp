// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/headers.h"

#include <algorithm>

namespace Http {

namespace {

auto named(QByteArrayView name)
{
    return [name](const Header &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; };
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    const auto field = std::ranges::find_if(m_fields, named(name));
    return field == m_fields.end() ? QByteArray() : field->value;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::ranges::any_of(m_fields, named(name));
}

void Headers::append(QByteArray name, QByteArray value)
{
    m_fields.append({std::move(name), std::move(value)});
}

void Headers::set(QByteArray name, QByteArray value)
{
    const auto first = std::ranges::find_if(m_fields, named(name));
    if (first == m_fields.end()) {
        append(std::move(name), std::move(value));
        return;
    }
    m_fields.erase(std::remove_if(first + 1, m_fields.end(), named(name)), m_fields.end());
    *first = {std::move(name), std::move(value)};
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf(named(name));
}

} // namespace Http
