// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/explanation.h"

#include "app/json/escapes.h"
#include "app/jsonpath/filterloss.h"
#include "app/jsonpath/loss.h"
#include "app/jsonpath/overloaded.h"
#include "app/jsonpath/suggestions.h"

namespace JsonPath {

namespace {

using Json::Index;
using Json::Type;

constexpr qsizetype MostMemberNames = 20;

/// Fills an explanation in, selector by selector.
class Explaining
{
public:
    Explaining(const Query &query, const Json::Document &document, const Index &index, Evaluation &evaluation, const Loss &loss)
        : m_index(index), m_evaluation(evaluation), m_loss(loss), m_suggestions(query, document)
    {
        const Json::Node reached = index.node(loss.candidate);
        m_result.segment = loss.segment->range;
        m_result.reached = document.pathOf(reached);
        m_result.reachedType = reached.type();
        m_result.memberNames = memberNames(index, loss.candidate, MostMemberNames);
        if (reached.isArray())
            m_result.length = reached.size();
    }

    Explanation run();

private:
    void explainName(const QString &wanted);
    void explainIndex(qint64 wanted);
    void explainChildren(bool asksArray);
    void explainFilter(const Condition &condition);

    const Index &m_index;
    Evaluation &m_evaluation;
    const Loss &m_loss;
    Suggestions m_suggestions;
    Explanation m_result;
};

void Explaining::explainName(const QString &wanted)
{
    m_result.wanted = wanted;
    const bool canHaveMembers = m_result.reachedType == Type::Object || m_loss.segment->isDescendant;
    m_result.kind = canHaveMembers ? Explanation::Kind::NoSuchMember : Explanation::Kind::NotAnObject;
    if (m_loss.segment->isDescendant)
        m_suggestions.forDescendantName(*m_loss.segment, wanted, m_index);
    else
        m_suggestions.forName(*m_loss.segment, wanted, m_index, m_loss.candidate);
}

void Explaining::explainIndex(qint64 wanted)
{
    m_result.wanted = QString::number(wanted);
    m_result.kind = m_result.reachedType != Type::Array ? Explanation::Kind::NotAnArray
        : *m_result.length == 0                         ? Explanation::Kind::NoChildren
                                                        : Explanation::Kind::IndexOutOfRange;
    m_suggestions.forIndex(*m_loss.segment, m_index, m_loss.candidate);
}

void Explaining::explainChildren(bool asksArray)
{
    const bool isWrongType = asksArray && m_result.reachedType != Type::Array;
    m_result.kind = isWrongType ? Explanation::Kind::NotAnArray : Explanation::Kind::NoChildren;
    if (m_result.length.value_or(0) > 0)
        m_result.kind = Explanation::Kind::IndexOutOfRange;
    m_suggestions.replace(m_loss.segment->range, asksArray && !isWrongType ? QStringLiteral("[*]") : QString());
}

void Explaining::explainFilter(const Condition &condition)
{
    const bool hasChildren = m_index.at(m_loss.candidate).next > m_loss.candidate + 1;
    m_result.kind = hasChildren ? Explanation::Kind::FilterMatchedNothing : Explanation::Kind::NoChildren;
    if (!hasChildren)
        return;
    FilterLoss(m_index, m_evaluation, m_loss.candidate, m_result, m_suggestions).explain(condition);
    if (m_result.reachedType == Type::Object) // a filter tries the children, not the value itself
        m_suggestions.liftFilter(*m_loss.segment);
}

Explanation Explaining::run()
{
    std::visit(Overloaded {
                   [&](const NameSelector &name) { explainName(Json::fromGeneralizedUtf8(name.name)); },
                   [&](const WildcardSelector &) { explainChildren(false); },
                   [&](const IndexSelector &index) { explainIndex(index.index); },
                   [&](const SliceSelector &) { explainChildren(true); },
                   [&](const FilterSelector &filter) { explainFilter(*filter.condition); },
               },
               m_loss.segment->selectors.front().kind);
    m_result.suggestions = m_suggestions.list();
    return m_result;
}

} // namespace

std::optional<Explanation> explain(const Query &query, const Json::Document &document)
{
    const Json::Node root = document.root();
    if (!root)
        return std::nullopt;
    const Index &index = *Index::of(root);
    Evaluation evaluation(index, query.expression(), {});
    const std::optional<Loss> loss = findLoss(query.expression(), index, evaluation);
    return loss ? std::optional(Explaining(query, document, index, evaluation, *loss).run()) : std::nullopt;
}

} // namespace JsonPath
