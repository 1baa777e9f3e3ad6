// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/openplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ui {

namespace {

struct Row
{
    const char *placeholder;
    const char *words;
};

constexpr Row table[] = {
    {"{attendee}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "your attendee ID")},
    {"{signInAddress}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "your sign-in address")},
    {"{addressBookName}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "the name of your address book")},
    {"{addressBookId}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "the id of your address book")},
    {"{entryId}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "the id of your entry")},
    {"{organizationId}", QT_TRANSLATE_NOOP("Ui::OpenPlaces", "the id of your organization")},
};

} // namespace

bool hasOpenPlaces(const QString &text)
{
    return std::ranges::any_of(table, [&text](const Row &row) { return text.contains(QLatin1String(row.placeholder)); });
}

QString openPlacesInWords(const QString &text)
{
    QString inWords = text;
    for (const Row &row : table) {
        const QString words = QCoreApplication::translate("Ui::OpenPlaces", row.words);
        if (text == QLatin1String(row.placeholder))
            return words;
        inWords.replace(QLatin1String(row.placeholder), QChar(0x2039) + words + QChar(0x203a));
    }
    return inWords;
}

} // namespace Ui
