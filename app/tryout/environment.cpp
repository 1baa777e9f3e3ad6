// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/environment.h"

#include <QRegularExpression>

namespace Tryout {

namespace {

/// What stands for {name}, or a null string for a name nobody knows.
QString valueOf(const Environment &environment, const QString &name)
{
    if (name == QLatin1String("organizationId"))
        return environment.organizationId.isEmpty() ? QString() : environment.organizationId;
    if (environment.seat.isTaken()) {
        if (name == QLatin1String("attendee"))
            return environment.seat.attendeeId;
        if (name == QLatin1String("addressBookName"))
            return environment.seat.addressBookName();
        if (name == QLatin1String("signInAddress"))
            return environment.seat.signInAddress();
    }
    return environment.variables.value(name);
}

} // namespace

QString Environment::filledIn(QString text) const
{
    static const QRegularExpression pattern(QStringLiteral("\\{([A-Za-z_][A-Za-z0-9_]*)\\}"));
    QString filled;
    qsizetype done = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString value = valueOf(*this, found.captured(1));
        filled += QStringView(text).sliced(done, found.capturedStart() - done);
        filled += value.isNull() ? found.captured() : value;
        done = found.capturedEnd();
    }
    filled += QStringView(text).sliced(done);
    return filled;
}

} // namespace Tryout
