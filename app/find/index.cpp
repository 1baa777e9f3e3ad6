// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/find/index.h"

#include "app/find/closeness.h"
#include "app/find/words.h"

#include <QHash>

#include <algorithm>

namespace Find {

namespace {

/// In percent, by Field.
constexpr int weight[] = {100, 80, 60, 45, 30};
/// A word that so few have to the letter is worth looking for otherwise.
constexpr qsizetype EnoughToTheLetter = 8;
/// For a name that is, or begins with, all that was typed.
constexpr int WholeName = 60;
constexpr int NameStart = 30;
constexpr int FieldBits = 3;

int weighed(int closeness, Field field)
{
    return closeness * weight[int(field)];
}

QString withoutBlanks(QString words)
{
    return words.remove(u' ');
}

/// What was typed, as words: at blanks, and nowhere else ("v3/addr" stays together).
QStringList typedWords(QStringView typed)
{
    QStringList words;
    for (const QStringView one : typed.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString word = withoutBlanks(wordsOf(one)); !word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

/// Gathers the words of all texts and where each is used; a word used several times by an item counts in its weightiest field.
class Index::Vocabulary
{
public:
    explicit Vocabulary(Index &index) : m_index(index) {}

    void add(QStringView text, quint32 item, Field field)
    {
        for (const QString &word : wordsAndNamesOf(text)) {
            const auto known = m_ids.constFind(word);
            const qsizetype id = known == m_ids.constEnd() ? learn(word) : *known;
            std::vector<quint32> &uses = m_uses[size_t(id)];
            if (uses.empty() || uses.back() >> FieldBits != item)
                uses.push_back(item << FieldBits | quint32(field));
        }
    }
    void store()
    {
        m_index.m_letters.reserve(m_index.m_letters.size() + m_lettersNeeded);
        for (const QString &word : m_words) {
            m_index.m_words.push_back({{quint32(m_index.m_letters.size()), quint32(word.size()), characterSet(word)}, quint32(m_index.m_uses.size())});
            m_index.m_letters += word;
            const std::vector<quint32> &uses = m_uses[m_index.m_words.size() - 1];
            m_index.m_uses.insert(m_index.m_uses.end(), uses.begin(), uses.end());
        }
        m_index.m_words.push_back({{}, quint32(m_index.m_uses.size())});
    }

private:
    qsizetype learn(const QString &word)
    {
        m_words.push_back(word);
        m_uses.emplace_back();
        m_lettersNeeded += word.size();
        return *m_ids.insert(m_words.back(), qsizetype(m_words.size()) - 1);
    }

    Index &m_index;
    QHash<QStringView, qsizetype> m_ids;
    /// Shared text: the keys above look into it, and it does not move when this list grows.
    std::vector<QString> m_words;
    std::vector<std::vector<quint32>> m_uses;
    qsizetype m_lettersNeeded = 0;
};

Index::Index(const QList<Item> &items)
{
    Vocabulary vocabulary(*this);
    for (const Item &item : items) {
        const auto number = quint32(m_items.size());
        m_items.push_back({item.isLesser, quint32(m_lines.size())});
        QList<Text> texts = item.texts;
        std::ranges::stable_sort(texts, {}, &Text::field);
        for (const Text &text : std::as_const(texts)) {
            const QString words = wordsOf(text.text);
            if (text.field <= Field::Path && !words.isEmpty()) {
                m_lines.push_back({{quint32(m_letters.size()), quint32(words.size()), characterSet(words)}, number, text.field});
                m_letters += words;
            }
            vocabulary.add(text.text, number, text.field);
        }
    }
    vocabulary.store();
    m_letters.squeeze();
    m_uses.shrink_to_fit();
}

QList<Hit> Index::find(QStringView typed, qsizetype most) const
{
    const QStringList words = typedWords(typed);
    if (words.isEmpty())
        return {};
    QList<Hit> found = hits(words);
    sort(found, most);
    return found;
}

QList<Hit> Index::hits(const QStringList &typed) const
{
    Points total;
    for (const QString &word : typed) {
        Points points = pointsOf(word, false);
        if (std::ranges::count_if(points, [](int one) { return one > 0; }) < EnoughToTheLetter)
            points = pointsOf(word, true);
        if (total.empty()) {
            total = points;
            continue;
        }
        for (size_t item = 0; item < total.size(); ++item)
            total[item] = total[item] > 0 && points[item] > 0 ? total[item] + points[item] : 0;
    }
    const QString whole = typed.join(QString());
    QList<Hit> found;
    for (size_t item = 0; item < total.size(); ++item) {
        if (total[item] == 0)
            continue;
        int score = total[item];
        if (const size_t line = m_items[item].nameLine; line < m_lines.size() && m_lines[line].item == item && m_lines[line].field == Field::Name) {
            const int closeness = closenessToLine(whole, lettersOf(m_lines[line]), false);
            score += 100 * (closeness == 100 ? WholeName : closeness == 90 ? NameStart : 0);
        }
        found.append({qsizetype(item), score});
    }
    return found;
}

Index::Points Index::pointsOf(const QString &typed, bool isForgiving) const
{
    Points points(m_items.size(), 0);
    addWords(typed, isForgiving, points);
    addLines(typed, isForgiving, points);
    return points;
}

void Index::addWords(const QString &typed, bool isForgiving, Points &points) const
{
    const quint64 set = characterSet(typed);
    const int forgiven = isForgiving ? slipsForgiven(typed) : 0;
    for (size_t at = 0; at + 1 < m_words.size(); ++at) {
        const Word &word = m_words[at];
        // Each slip can bring in one character that the word does not have.
        if (qPopulationCount(set & ~word.set) > uint(forgiven) || qsizetype(word.length) + forgiven < typed.size())
            continue;
        const int closeness = closenessToWord(typed, lettersOf(word), isForgiving);
        for (quint32 use = word.firstUse; closeness > 0 && use < m_words[at + 1].firstUse; ++use) {
            int &known = points[m_uses[use] >> FieldBits];
            known = std::max(known, weighed(closeness, Field(m_uses[use] & ((1U << FieldBits) - 1))));
        }
    }
}

void Index::addLines(const QString &typed, bool isForgiving, Points &points) const
{
    const quint64 set = characterSet(typed);
    for (const Line &line : m_lines) {
        if (set & ~line.set)
            continue;
        int &known = points[line.item];
        if (known < weighed(100, line.field))
            known = std::max(known, weighed(closenessToLine(typed, lettersOf(line), isForgiving), line.field));
    }
}

void Index::sort(QList<Hit> &hits, qsizetype most) const
{
    const auto before = [this](const Hit &left, const Hit &right) {
        const auto rank = [this](const Hit &hit) {
            const ItemNote &note = m_items[size_t(hit.item)];
            const quint32 length = note.nameLine < m_lines.size() ? m_lines[note.nameLine].length : 0;
            return std::tuple(-hit.score, note.isLesser, length, hit.item);
        };
        return rank(left) < rank(right);
    };
    const qsizetype kept = std::min(most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + kept, hits.end(), before);
    hits.resize(kept);
}

qsizetype Index::bytes() const
{
    const auto held = [](const auto &list) { return qsizetype(list.capacity() * sizeof(list[0])); };
    return m_letters.capacity() * qsizetype(sizeof(QChar)) + held(m_words) + held(m_uses) + held(m_lines) + held(m_items);
}

} // namespace Find
