// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Find {

namespace {

/// Longer words are compared by their beginning.
constexpr qsizetype LongestCompared = 31;

bool isCapitalInside(QStringView text, qsizetype place)
{
    if (place == 0 || !text.at(place).isUpper())
        return false;
    const QChar before = text.at(place - 1);
    return before.isLower() || (before.isUpper() && place + 1 < text.size() && text.at(place + 1).isLower());
}

} // namespace

QChar folded(QChar character)
{
    if (character.unicode() < 128)
        return character >= u'A' && character <= u'Z' ? QChar(character.unicode() + 32) : character;
    const QString parts = character.decompositionTag() == QChar::Canonical ? character.decomposition() : QString();
    return parts.isEmpty() ? character.toCaseFolded() : parts.at(0).toCaseFolded();
}

std::vector<Letter> lettersOf(QStringView text)
{
    std::vector<Letter> letters;
    letters.reserve(size_t(text.size()));
    bool isInside = false;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const QChar character = text.at(place);
        // Surrogates are halves of letters and pictures alike; they are kept as they are.
        const bool isPart = character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
        if (isPart)
            letters.push_back({folded(character), place, !isInside || isCapitalInside(text, place)});
        isInside = isPart;
    }
    return letters;
}

QString wordsOf(QStringView text)
{
    QString words;
    words.reserve(text.size() + text.size() / 4);
    for (const Letter &letter : lettersOf(text)) {
        if (letter.startsWord && !words.isEmpty())
            words += u' ';
        words += letter.character;
    }
    return words;
}

QStringList wordsAndNamesOf(QStringView text)
{
    QStringList words;
    QString name;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    const auto endName = [&] {
        const bool isWord = name.size() == word.size();
        endWord();
        if (!isWord)
            words.append(name);
        name.clear();
    };
    qsizetype next = 0;
    for (const Letter &letter : lettersOf(text)) {
        const bool isJoined = letter.place == next || (letter.place == next + 1 && (text[next] == u'_' || text[next] == u'-'));
        if (!isJoined)
            endName();
        else if (letter.startsWord)
            endWord();
        word += letter.character;
        name += letter.character;
        next = letter.place + 1;
    }
    endName();
    return words;
}

quint64 characterSet(QStringView word)
{
    quint64 set = 0;
    for (const QChar character : word) {
        if (character >= u'a' && character <= u'z')
            set |= quint64(1) << (character.unicode() - u'a');
        else if (character >= u'0' && character <= u'9')
            set |= quint64(1) << (26 + character.unicode() - u'0');
        else if (character != u' ')
            set |= quint64(1) << (36 + character.unicode() % 28);
    }
    return set;
}

int slips(QStringView typed, QStringView word, int most)
{
    typed = typed.first(std::min(typed.size(), LongestCompared));
    word = word.first(std::min(word.size(), typed.size() + most));
    if (typed.size() - word.size() > most)
        return most + 1;
    // The distance of Damerau and Levenshtein with neighbours swapped once, two rows back.
    using Row = std::array<int, size_t(2 * LongestCompared + 2)>;
    Row rows[3]{};
    for (qsizetype column = 0; column <= word.size(); ++column)
        rows[0][size_t(column)] = int(column);
    for (qsizetype line = 1; line <= typed.size(); ++line) {
        Row &now = rows[line % 3];
        const Row &before = rows[(line + 2) % 3];
        now[0] = int(line);
        int least = now[0];
        for (qsizetype column = 1; column <= word.size(); ++column) {
            const auto at = size_t(column);
            const int change = typed[line - 1] == word[column - 1] ? 0 : 1;
            now[at] = std::min({before[at] + 1, now[at - 1] + 1, before[at - 1] + change});
            if (line > 1 && column > 1 && typed[line - 1] == word[column - 2] && typed[line - 2] == word[column - 1])
                now[at] = std::min(now[at], rows[(line + 1) % 3][at - 2] + 1);
            least = std::min(least, now[at]);
        }
        if (least > most)
            return most + 1;
    }
    const Row &last = rows[typed.size() % 3];
    return *std::min_element(last.begin(), last.begin() + word.size() + 1);
}

} // namespace Find
