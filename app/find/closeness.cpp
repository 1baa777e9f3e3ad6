// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/closeness.h"

#include "app/find/words.h"

namespace Find {

namespace {

enum Closeness {
    None = 0,
    InOrder = 22,
    Misspelt = 35,
    Inside = 45,
    LineWordStart = 68,
    WordStart = 70,
    WholeWord = 80,
    LineStart = 90,
    WholeLine = 100,
};
constexpr int MostForInitials = 12;

/// A single Latin letter stands inside nearly everything; a single Chinese character is a word.
bool mayStandInside(QStringView typed)
{
    return typed.size() > 1 || typed.at(0).unicode() > 0x2000;
}

/// Where \a typed ends in \a line, read from \a begin on without its blanks; -1 where it does not stand there.
qsizetype endOf(QStringView typed, QStringView line, qsizetype begin)
{
    qsizetype place = begin;
    for (const QChar wanted : typed) {
        while (place < line.size() && line[place] == u' ')
            ++place;
        if (place == line.size() || line[place] != wanted)
            return -1;
        ++place;
    }
    return place;
}

int initialsIn(QStringView typed, QStringView line)
{
    int atStarts = 0;
    qsizetype place = 0;
    for (qsizetype index = 0; index < typed.size(); ++index) {
        qsizetype found = -1;
        for (qsizetype at = place; at < line.size() && found < 0; ++at) {
            const bool startsWord = at == 0 || line[at - 1] == u' ';
            if (line[at] == typed[index] && (startsWord || (index > 0 && at == place)))
                found = at;
        }
        if (found < 0)
            return -1;
        atStarts += found == 0 || line[found - 1] == u' ' ? 1 : 0;
        place = found + 1;
    }
    return atStarts;
}

} // namespace

int slipsForgiven(QStringView typed)
{
    return typed.size() < 4 ? 0 : typed.size() < 8 ? 1 : 2;
}

int closenessToWord(QStringView typed, QStringView word, bool isForgiving)
{
    if (word.startsWith(typed))
        return word.size() == typed.size() ? WholeWord : WordStart;
    if (mayStandInside(typed) && word.contains(typed))
        return Inside;
    const int forgiven = isForgiving ? slipsForgiven(typed) : 0;
    if (forgiven == 0)
        return None;
    const int slipped = slips(typed, word, forgiven);
    return slipped > forgiven ? None : Misspelt - 4 * slipped;
}

int closenessToLine(QStringView typed, QStringView line, bool isForgiving)
{
    bool isInside = false;
    for (qsizetype at = line.indexOf(typed[0]); at >= 0; at = line.indexOf(typed[0], at + 1)) {
        const qsizetype end = endOf(typed, line, at);
        if (end < 0)
            continue;
        if (at == 0)
            return end == line.size() ? WholeLine : LineStart;
        if (line[at - 1] == u' ')
            return LineWordStart;
        isInside = true;
    }
    if (isInside && mayStandInside(typed))
        return Inside;
    if (!isForgiving || typed.size() < 2)
        return None;
    // Each letter starts a word or follows the one before it: letters picked out of the middle of words would fit nearly everything.
    const int starts = initialsIn(typed, line);
    return starts < 0 ? None : InOrder + int(MostForInitials * starts / typed.size());
}

} // namespace Find
