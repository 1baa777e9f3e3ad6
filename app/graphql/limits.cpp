// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/limits.h"

#include "app/graphql/fragments.h"

#include <QCoreApplication>

namespace GraphQl {

namespace {

class Measure
{
public:
    Measure(const Document &document, const Limits &limits)
        : m_limits(limits)
        , m_fragments(fragmentsOf(document))
    {
    }

    [[nodiscard]] std::optional<Problem> operation(const OperationDefinition &operation)
    {
        m_fields = 0;
        selectionSet(operation.selectionSet, 1);
        return m_problem;
    }

private:
    void selectionSet(const SelectionSet &set, int depth)
    {
        if (depth > m_limits.depth) {
            fail("TooDeep", set.range,
                 QCoreApplication::translate("GraphQl", "This selects deeper than %1 levels. Select fewer levels, or ask in several queries.")
                     .arg(m_limits.depth));
        }
        for (const Selection &selection : set.selections) {
            if (m_problem)
                return;
            std::visit([&](const auto &one) { select(one, depth); }, selection);
        }
    }

    void select(const Field &field, int depth)
    {
        count(field.range);
        if (!field.selectionSet.selections.empty())
            selectionSet(field.selectionSet, depth + 1);
    }

    void select(const InlineFragment &fragment, int depth) { selectionSet(fragment.selectionSet, depth + 1); }

    void select(const FragmentSpread &spread, int depth)
    {
        count(spread.range);
        if (const FragmentDefinition *fragment = m_fragments.value(spread.name.text))
            selectionSet(fragment->selectionSet, depth + 1);
    }

    void count(Base::TextRange range)
    {
        if (++m_fields > m_limits.fields) {
            fail("TooComplex", range,
                 QCoreApplication::translate("GraphQl", "This selects more than %1 fields. Select fewer, or ask in several queries.")
                     .arg(m_limits.fields));
        }
    }

    void fail(const char *rule, Base::TextRange range, const QString &message)
    {
        if (!m_problem)
            m_problem = {.rule = QLatin1String(rule), .range = range, .message = message, .suggestion = {}};
    }

    const Limits &m_limits;
    Fragments m_fragments;
    int m_fields = 0;
    std::optional<Problem> m_problem;
};

} // namespace

std::optional<Problem> exceeded(const Document &document, const Limits &limits)
{
    Measure measure(document, limits);
    for (const Definition &definition : document.definitions) {
        if (const auto *operation = std::get_if<OperationDefinition>(&definition)) {
            if (auto problem = measure.operation(*operation))
                return problem;
        }
    }
    return std::nullopt;
}

} // namespace GraphQl
