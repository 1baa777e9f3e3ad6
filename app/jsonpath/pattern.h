// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

namespace re2 {
class RE2;
}

namespace JsonPath {

/// An I-Regexp made ready. One that is not valid, or too large for RE2, matches nothing.
class Pattern
{
public:
    explicit Pattern(QByteArray text);
    ~Pattern();
    Pattern(Pattern &&) noexcept;
    Pattern &operator=(Pattern &&) noexcept;

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] bool isValid() const;
    /// The whole of \a text.
    [[nodiscard]] bool matches(QByteArrayView text) const;
    /// Some part of \a text.
    [[nodiscard]] bool isFoundIn(QByteArrayView text) const;

private:
    QByteArray m_text;
    std::unique_ptr<re2::RE2> m_regularExpression;
};

} // namespace JsonPath
