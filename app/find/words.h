// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace Find {

/// A character without case and accents.
[[nodiscard]] QChar folded(QChar character);

/// A letter or digit of a text, folded.
struct Letter
{
    QChar character;
    /// Where it stands in the text.
    qsizetype place = 0;
    /// A word starts here: after anything that is no letter or digit, and at a capital inside a name such as addressBookId.
    bool startsWord = false;
};

[[nodiscard]] std::vector<Letter> lettersOf(QStringView text);
/// The words of a text, folded, with one blank between them: "address book id" of addressBookId.
[[nodiscard]] QString wordsOf(QStringView text);

/// The same one by one, and the joined names whole as well: "page", "size" and "pagesize" of page_size.
[[nodiscard]] QStringList wordsAndNamesOf(QStringView text);

/// Which characters a word has, one bit for several: a word can only be part of another whose set holds its own.
[[nodiscard]] quint64 characterSet(QStringView word);

/// The least number of letters to put in, leave out, change or swap with their neighbour that makes \a typed out of \a word or of its
/// beginning; above \a most it is just more than that.
[[nodiscard]] int slips(QStringView typed, QStringView word, int most);

} // namespace Find
