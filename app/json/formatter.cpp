// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/formatter.h"

#include "app/json/index.h"

#include <algorithm>
#include <vector>

namespace Json {

namespace {

constexpr int OneLine = -1;

/// Deeper levels are not moved further to the right, or a million nested arrays would become a terabyte of blanks.
constexpr qsizetype DeepestIndented = 100;

/// Lays the tokens of a document out again, with a stack of its own instead of recursion.
class Layout
{
public:
    Layout(const Index &index, int indent, bool isSorted) : m_index(index), m_indent(indent), m_isSorted(isSorted) {}

    QByteArray run();

private:
    struct Level
    {
        quint32 container;
        /// The child to write next, in document order or in m_sorted.
        quint32 next;
        bool isFirst = true;
    };

    void write(quint32 position);
    void writeName(quint32 position);
    void writeNext();
    void breakLine();
    [[nodiscard]] bool isSorted(const Level &level) const { return m_isSorted && m_index.at(level.container).kind() == Kind::Object; }
    void sort(quint32 object);
    [[nodiscard]] bool hasNext(const Level &level) const;
    quint32 takeNext(Level &level);

    const Index &m_index;
    int m_indent;
    bool m_isSorted;
    std::vector<Level> m_levels;
    /// The members of the sorted objects that are open, the innermost object's last.
    std::vector<quint32> m_sorted;
    QByteArray m_out;
};

void Layout::breakLine()
{
    if (m_indent == OneLine)
        return;
    m_out += '\n';
    m_out.append(std::min(static_cast<qsizetype>(m_levels.size()), DeepestIndented) * m_indent, ' ');
}

void Layout::writeName(quint32 position)
{
    if (m_index.at(position).name() == 0)
        return;
    const Base::TextRange name = m_index.nameRangeOf(position);
    m_out += QByteArrayView(m_index.text()).sliced(name.offset, name.length);
    m_out += m_indent == OneLine ? ":" : ": ";
}

void Layout::sort(quint32 object)
{
    const auto start = static_cast<std::ptrdiff_t>(m_sorted.size());
    for (quint32 child = object + 1; child < m_index.at(object).next; child = m_index.at(child).next)
        m_sorted.push_back(child);
    // Bytes of UTF-8 sort as code points do.
    const auto before = [this](quint32 left, quint32 right) {
        return m_index.names().at(m_index.at(left).name()).compare(m_index.names().at(m_index.at(right).name())) < 0;
    };
    std::stable_sort(m_sorted.begin() + start, m_sorted.end(), before);
    std::reverse(m_sorted.begin() + start, m_sorted.end()); // taken from the back
}

void Layout::write(quint32 position)
{
    const Entry &entry = m_index.at(position);
    if (!entry.isContainer()) {
        m_out += m_index.textOf(position);
        return;
    }
    const char *brackets = entry.kind() == Kind::Object ? "{}" : "[]";
    m_out += brackets[0];
    if (entry.next == position + 1) {
        m_out += brackets[1];
        return;
    }
    m_levels.push_back({.container = position, .next = position + 1});
    if (!isSorted(m_levels.back()))
        return;
    m_levels.back().next = static_cast<quint32>(m_sorted.size());
    sort(position);
}

bool Layout::hasNext(const Level &level) const
{
    return isSorted(level) ? m_sorted.size() > level.next : level.next < m_index.at(level.container).next;
}

quint32 Layout::takeNext(Level &level)
{
    quint32 child = level.next;
    if (isSorted(level)) {
        child = m_sorted.back();
        m_sorted.pop_back();
    } else {
        level.next = m_index.at(child).next;
    }
    return child;
}

void Layout::writeNext()
{
    Level &level = m_levels.back();
    if (!hasNext(level)) {
        const bool isObject = m_index.at(level.container).kind() == Kind::Object;
        m_levels.pop_back();
        breakLine();
        m_out += isObject ? '}' : ']';
        return;
    }
    if (!level.isFirst)
        m_out += ',';
    level.isFirst = false;
    const quint32 child = takeNext(level);
    breakLine();
    writeName(child);
    write(child);
}

QByteArray Layout::run()
{
    m_out.reserve(m_index.text().size());
    write(0);
    while (!m_levels.empty())
        writeNext();
    return m_out;
}

QByteArray layOut(const Document &document, int indent, bool isSorted)
{
    const Node root = document.root();
    return root ? Layout(*Index::of(root), indent, isSorted).run() : QByteArray();
}

} // namespace

QByteArray Formatter::pretty(const Document &document, int indent)
{
    return layOut(document, indent, false);
}

QByteArray Formatter::compact(const Document &document)
{
    return layOut(document, OneLine, false);
}

QByteArray Formatter::sorted(const Document &document, int indent)
{
    return layOut(document, indent, true);
}

} // namespace Json
