// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/problem.h"

#include "app/base/textposition.h"

#include <QCoreApplication>

namespace GraphQl {

QString describe(const Problem &problem, QByteArrayView text)
{
    const Base::TextPosition position = Base::positionOf(text, problem.range.offset);
    const QString place =
        QCoreApplication::translate("GraphQl", "%1 (line %2, column %3)").arg(problem.message).arg(position.line).arg(position.column);
    return problem.suggestion.isEmpty() ? place : QCoreApplication::translate("GraphQl", "%1. Did you mean %2?").arg(place, problem.suggestion);
}

} // namespace GraphQl
