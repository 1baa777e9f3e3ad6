// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace Find {

/// What a text is to the thing it belongs to, the weightiest first.
enum class Field { Name, Path, Parameter, Member, Description };

struct Text
{
    Field field = Field::Name;
    QString text;
};

/// Something that can be found.
struct Item
{
    QList<Text> texts;
    /// Stands behind its equals: deprecated.
    bool isLesser = false;
};

/// Something found: where it stands in the list the index was made of, and how well it fits.
struct Hit
{
    qsizetype item = 0;
    int score = 0;

    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Finds things by what somebody typed: every word must fit, in any order. What is exact ranks before what begins so, then what has a word that
/// begins so, then what has it inside; the name before the path, a parameter, a member of a body, the description. A word that
/// little has to the letter may be misspelt, or be the first letters of several. A plain value: making it takes time, asking it a few milliseconds.
class Index
{
public:
    Index() = default;
    explicit Index(const QList<Item> &items);

    /// The best first, at most \a most of them; none for an empty text.
    [[nodiscard]] QList<Hit> find(QStringView typed, qsizetype most) const;

    [[nodiscard]] qsizetype size() const { return qsizetype(m_items.size()); }
    /// What it holds in memory.
    [[nodiscard]] qsizetype bytes() const;

private:
    /// A stretch of m_letters.
    struct Stretch
    {
        quint32 offset = 0;
        quint32 length = 0;
        quint64 set = 0;
    };
    struct Word : Stretch
    {
        quint32 firstUse = 0;
    };
    /// A name or a path as a whole.
    struct Line : Stretch
    {
        quint32 item = 0;
        Field field = Field::Name;
    };
    struct ItemNote
    {
        bool isLesser = false;
        quint32 nameLine = 0;
    };
    /// Of one word typed: each item's points, 0 where it does not fit.
    using Points = std::vector<int>;
    class Vocabulary;

    [[nodiscard]] QStringView lettersOf(const Stretch &stretch) const { return QStringView(m_letters).sliced(stretch.offset, stretch.length); }
    [[nodiscard]] Points pointsOf(const QString &typed, bool isForgiving) const;
    void addWords(const QString &typed, bool isForgiving, Points &points) const;
    void addLines(const QString &typed, bool isForgiving, Points &points) const;
    [[nodiscard]] QList<Hit> hits(const QStringList &typed) const;
    void sort(QList<Hit> &hits, qsizetype most) const;

    QString m_letters;
    std::vector<Word> m_words;
    /// item << 3 | field; those of a word stand together.
    std::vector<quint32> m_uses;
    std::vector<Line> m_lines;
    std::vector<ItemNote> m_items;
};

} // namespace Find
