// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/pattern.h"

#include "app/jsonpath/iregexp.h"

#include <re2/re2.h>

namespace JsonPath {

namespace {

re2::StringPiece piece(QByteArrayView text)
{
    return {text.data(), static_cast<std::size_t>(text.size())};
}

} // namespace

Pattern::Pattern(QByteArray text) : m_text(std::move(text))
{
    const std::optional<QByteArray> translated = toRe2(m_text);
    if (!translated)
        return;
    re2::RE2::Options options;
    options.set_log_errors(false);
    m_regularExpression = std::make_unique<re2::RE2>(piece(*translated), options);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern &&) noexcept = default;
Pattern &Pattern::operator=(Pattern &&) noexcept = default;

bool Pattern::isValid() const
{
    return m_regularExpression && m_regularExpression->ok();
}

bool Pattern::matches(QByteArrayView text) const
{
    return isValid() && re2::RE2::FullMatch(piece(text), *m_regularExpression);
}

bool Pattern::isFoundIn(QByteArrayView text) const
{
    return isValid() && re2::RE2::PartialMatch(piece(text), *m_regularExpression);
}

} // namespace JsonPath
