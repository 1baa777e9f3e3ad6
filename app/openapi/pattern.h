// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRegularExpression>

namespace OpenApi {

/// Tries texts against `pattern`: ECMA-262 meaning, not anchored, and bounded, so that a hostile pattern ends.
class Patterns
{
public:
    /// True as well for a pattern that cannot be read or that gave up: only a text proven wrong is wrong.
    [[nodiscard]] bool matches(const QString &pattern, const QString &text);
    /// Whether it is a pattern at all.
    [[nodiscard]] bool isReadable(const QString &pattern);

private:
    const QRegularExpression &compiled(const QString &pattern);

    QHash<QString, QRegularExpression> m_compiled;
};

} // namespace OpenApi
