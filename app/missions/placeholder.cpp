// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/placeholder.h"

#include "app/tryout/placeholder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

} // namespace

QString leftoverPlaceholder(const QString &text)
{
    if (const auto found = Tryout::placeholdersIn(text); !found.isEmpty())
        return found.first().text;
    static const QRegularExpression unfilled(u"\\{(?:attendee|addressBookName|addressBookId)\\}"_s);
    return unfilled.match(text).captured();
}

QString whyNotFilledIn(const QString &filledIn)
{
    static const QRegularExpression open(u"\\{([A-Za-z]\\w*)\\}"_s);
    const QString name = open.match(filledIn).captured(1);
    if (name.isEmpty())
        return {};
    if (name == "attendee"_L1 || name == "addressBookName"_L1 || name == "signInAddress"_L1)
        return Words::tr("Nobody has signed in yet: enter your attendee ID and press Sign in, then try again.");
    return Words::tr("Your %1 is not known yet, because the step that brings it is not done: do that one first, then try again.").arg(name);
}

} // namespace Missions
