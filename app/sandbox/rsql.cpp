// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/rsql.h"

#include <algorithm>
#include <array>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

using Expected = FilterError::Expected;
using Operator = Comparison::Operator;

struct Spelling
{
    QStringView text;
    Operator how;
};

constexpr std::array spellings{
    Spelling{u"==", Operator::Equal},
    Spelling{u"!=", Operator::NotEqual},
    Spelling{u"=in=", Operator::In},
    Spelling{u"=out=", Operator::Out},
};

constexpr int deepest = 50;

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

    Base::Result<Filter, FilterError> any(int depth) { return combination(Combination::Kind::Any, u",", &Parser::all, depth); }
    Base::Result<Filter, FilterError> all(int depth) { return combination(Combination::Kind::All, u";", &Parser::constraint, depth); }

    using Part = Base::Result<Filter, FilterError> (Parser::*)(int depth);
    Base::Result<Filter, FilterError> combination(Combination::Kind kind, QStringView separator, Part part, int depth)
    {
        Combination combined{kind, {}};
        do {
            Base::Result<Filter, FilterError> filter = (this->*part)(depth);
            if (!filter)
                return filter;
            combined.filters.push_back(*std::move(filter));
        } while (takes(separator));
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
        const auto *spelling = std::ranges::find_if(spellings, [this](const Spelling &each) { return takes(each.text); });
        if (spelling == spellings.end())
            return fail(Expected::Operator);
        comparison.how = spelling->how;
        const bool isList = comparison.how == Operator::In || comparison.how == Operator::Out;
        if (const std::optional<FilterError> error = isList ? values(comparison.values) : value(comparison.values))
            return Base::unexpected(*error);
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
};

QString inWords(const Comparison &comparison)
{
    const auto *spelling = std::ranges::find(spellings, comparison.how, &Spelling::how);
    QStringList values;
    for (const QString &value : comparison.values)
        values.append(u'"' + value + u'"');
    const bool isList = comparison.how == Operator::In || comparison.how == Operator::Out;
    const QString right = isList ? u'(' + values.join(u',') + u')' : values.join(u',');
    return comparison.field + spelling->text.toString() + right;
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
