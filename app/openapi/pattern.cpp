// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/pattern.h"

#include "app/openapi/ecmapattern.h"

namespace OpenApi {

const QRegularExpression &Patterns::compiled(const QString &pattern)
{
    const auto known = m_compiled.constFind(pattern);
    return known != m_compiled.constEnd() ? *known : *m_compiled.insert(pattern, QRegularExpression(QStringLiteral("(*LIMIT_MATCH=200000)") + toPcre(pattern)));
}

bool Patterns::matches(const QString &pattern, const QString &text)
{
    const QRegularExpression &expression = compiled(pattern);
    if (!expression.isValid())
        return true;
    const QRegularExpressionMatch match = expression.match(text);
    return !match.isValid() || match.hasMatch();
}

bool Patterns::isReadable(const QString &pattern)
{
    return compiled(pattern).isValid();
}

} // namespace OpenApi
