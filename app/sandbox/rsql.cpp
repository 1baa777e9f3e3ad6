// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rsql.h"

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Expected = FilterError::Expected;

constexpr int deepest = 50;
/// Far below what the database takes in one condition.
constexpr int mostComparisons = 200;
constexpr qsizetype mostValues = 1000;

class Parser
{
public:
    explicit Parser(QStringView text)
        : m_text(text)
    {
    }

    Base::Result<Filter, FilterError> parse()
    {
        Base::Result<Filter, FilterError> filter = any(0);
        if (filter && m_at < m_text.size())
            return fail(Expected::End);
        return filter;
    }

private:
    Base::unexpected<FilterError> fail(Expected expected) const { return Base::unexpected(FilterError{expected, m_at}); }

    bool takes(QStringView token)
    {
        if (!m_text.sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    /// A word between blanks stands for a sign: "a==1 and b==2".
    bool takesWord(QStringView word)
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        if (at == m_at || m_text.sliced(at).left(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        at += word.size();
        if (at == m_text.size() || (m_text[at] != u' ' && m_text[at] != u'('))
            return false;
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        m_at = at;
        return true;
    }

    Base::Result<Filter, FilterError> any(int depth) { return combination(Combination::Kind::Any, u",", u"or", &Parser::all, depth); }
    Base::Result<Filter, FilterError> all(int depth) { return combination(Combination::Kind::All, u";", u"and", &Parser::constraint, depth); }

    using Part = Base::Result<Filter, FilterError> (Parser::*)(int depth);
    Base::Result<Filter, FilterError> combination(Combination::Kind kind, QStringView sign, QStringView word, Part part, int depth)
    {
        Combination combined{kind, {}};
        do {
            Base::Result<Filter, FilterError> filter = (this->*part)(depth);
            if (!filter)
                return filter;
            combined.filters.push_back(*std::move(filter));
        } while (takes(sign) || takesWord(word));
        return combined.filters.size() == 1 ? std::move(combined.filters.front()) : Filter{std::move(combined)};
    }

    Base::Result<Filter, FilterError> constraint(int depth)
    {
        if (!takes(u"("))
            return comparison();
        if (depth >= deepest)
            return fail(Expected::LessNesting);
        Base::Result<Filter, FilterError> inner = any(depth + 1);
        if (inner && !takes(u")"))
            return fail(Expected::ClosingParenthesis);
        return inner;
    }

    Base::Result<Filter, FilterError> comparison()
    {
        Comparison comparison;
        comparison.field = bareWord();
        if (comparison.field.isEmpty())
            return fail(Expected::Field);
        const std::span<const RsqlSpelling> spellings = rsqlSpellings();
        const auto spelling = std::ranges::find_if(spellings, [this](const RsqlSpelling &each) { return takes(each.text); });
        if (spelling == spellings.end())
            return fail(Expected::Operator);
        if (++m_comparisons > mostComparisons)
            return fail(Expected::LessAtOnce);
        comparison.how = spelling->how;
        if (const std::optional<FilterError> error = takesList(comparison.how) ? values(comparison.values) : value(comparison.values))
            return Base::unexpected(*error);
        if (takesTwo(comparison.how) && comparison.values.size() != 2)
            return fail(Expected::TwoValues);
        return Filter{std::move(comparison)};
    }

    std::optional<FilterError> values(QStringList &into)
    {
        if (!takes(u"("))
            return value(into);
        do {
            if (const std::optional<FilterError> error = value(into))
                return error;
        } while (takes(u","));
        if (!takes(u")"))
            return FilterError{Expected::ClosingParenthesis, m_at};
        return std::nullopt;
    }

    std::optional<FilterError> value(QStringList &into)
    {
        if (++m_values > mostValues)
            return FilterError{Expected::LessAtOnce, m_at};
        for (const QChar quote : {u'"', u'\''}) {
            if (takes(QStringView(&quote, 1)))
                return quoted(quote, into);
        }
        const QString word = bareWord();
        if (word.isEmpty())
            return FilterError{Expected::Value, m_at};
        into.append(word);
        return std::nullopt;
    }

    std::optional<FilterError> quoted(QChar quote, QStringList &into)
    {
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at++];
        }
        if (m_at == m_text.size())
            return FilterError{Expected::ClosingQuote, m_at};
        ++m_at;
        into.append(text);
        return std::nullopt;
    }

    QString bareWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !u"\"'();,=!~<>"_s.contains(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_comparisons = 0;
    qsizetype m_values = 0;
};

QString inWords(const Comparison &comparison)
{
    QStringList values;
    for (const QString &value : comparison.values)
        values.append(u'"' + value + u'"');
    const QString right = takesList(comparison.how) ? u'(' + values.join(u',') + u')' : values.join(u',');
    return comparison.field + spelling(comparison.how).toString() + right;
}

} // namespace

QStringList Filter::fields() const
{
    if (const auto *comparison = std::get_if<Comparison>(&condition))
        return {comparison->field};
    QStringList fields;
    for (const Filter &filter : std::get<Combination>(condition).filters)
        fields += filter.fields();
    return fields;
}

QString Filter::inWords() const
{
    if (const auto *comparison = std::get_if<Comparison>(&condition))
        return Sandbox::inWords(*comparison);
    const auto &combination = std::get<Combination>(condition);
    QStringList parts;
    for (const Filter &filter : combination.filters)
        parts.append(filter.inWords());
    return u'(' + parts.join(combination.kind == Combination::Kind::All ? u" and "_s : u" or "_s) + u')';
}

Base::Result<Filter, FilterError> parseFilter(QStringView text)
{
    return Parser(text).parse();
}

} // namespace Sandbox
