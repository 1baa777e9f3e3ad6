// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/matched.h"

#include "app/find/closeness.h"
#include "app/find/words.h"

#include <algorithm>

namespace Find {

namespace {

using Letters = std::vector<Letter>;
using Marks = std::vector<bool>;

/// Where \a typed stands to the letter, at the start of a word if it can; -1 for nowhere.
qsizetype standsAt(const QString &typed, const Letters &letters)
{
    qsizetype inside = -1;
    for (size_t at = 0; at + size_t(typed.size()) <= letters.size(); ++at) {
        const auto isSame = [](QChar wanted, const Letter &letter) { return letter.character == wanted; };
        if (!std::equal(typed.begin(), typed.end(), letters.begin() + qsizetype(at), isSame))
            continue;
        if (letters[at].startsWord)
            return qsizetype(at);
        if (inside < 0)
            inside = qsizetype(at);
    }
    return typed.size() > 1 ? inside : -1;
}

size_t endOfWord(const Letters &letters, size_t begin)
{
    size_t end = begin + 1;
    while (end < letters.size() && !letters[end].startsWord)
        ++end;
    return end;
}

bool markMisspelt(const QString &typed, const Letters &letters, Marks &marks)
{
    const int forgiven = slipsForgiven(typed);
    for (size_t begin = 0; forgiven > 0 && begin < letters.size(); begin = endOfWord(letters, begin)) {
        QString word;
        for (size_t at = begin; at < endOfWord(letters, begin); ++at)
            word += letters[at].character;
        if (slips(typed, word, forgiven) > forgiven)
            continue;
        std::fill_n(marks.begin() + qsizetype(begin), std::min(typed.size(), word.size()), true);
        return true;
    }
    return false;
}

void markInitials(const QString &typed, const Letters &letters, Marks &marks)
{
    Marks mine(letters.size(), false);
    size_t place = 0;
    for (qsizetype index = 0; index < typed.size(); ++index, ++place) {
        const size_t next = place;
        while (place < letters.size()
               && !(letters[place].character == typed[index] && (letters[place].startsWord || (index > 0 && place == next))))
            ++place;
        if (place == letters.size())
            return;
        mine[place] = true;
    }
    for (size_t at = 0; at < mine.size(); ++at)
        marks[at] = marks[at] || mine[at];
}

QList<Stretch> stretchesOf(const Letters &letters, const Marks &marks)
{
    QList<Stretch> stretches;
    for (size_t at = 0; at < letters.size(); ++at) {
        if (!marks[at])
            continue;
        const qsizetype place = letters[at].place;
        if (!stretches.isEmpty() && stretches.last().offset + stretches.last().length == place)
            ++stretches.last().length;
        else
            stretches.append({place, 1});
    }
    return stretches;
}

} // namespace

QList<Stretch> matchedIn(QStringView text, QStringView typed)
{
    const Letters letters = lettersOf(text);
    Marks marks(letters.size(), false);
    for (const QStringView one : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = wordsOf(one).remove(u' ');
        if (word.isEmpty())
            continue;
        if (const qsizetype at = standsAt(word, letters); at >= 0)
            std::fill_n(marks.begin() + at, word.size(), true);
        else if (!markMisspelt(word, letters, marks))
            markInitials(word, letters, marks);
    }
    return stretchesOf(letters, marks);
}

} // namespace Find
