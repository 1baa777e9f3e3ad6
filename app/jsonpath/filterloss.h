// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jsonpath/explanation.h"
#include "app/jsonpath/loss.h"
#include "app/jsonpath/suggestions.h"

namespace JsonPath {

/// Finds why a filter holds for none of a container's children, and says so in an explanation.
class FilterLoss
{
public:
    FilterLoss(const Json::Index &index, Evaluation &evaluation, quint32 container, Explanation &explanation, Suggestions &suggestions)
        : m_index(index), m_evaluation(evaluation), m_container(container), m_explanation(explanation), m_suggestions(suggestions)
    {
    }

    void explain(const Condition &condition);

private:
    void explainComparison(const Comparison &comparison);
    void explainMissing(const FilterQuery &query);
    void explainTypes(const Literal &literal, Json::Type found);
    void explainText(const Comparison &comparison, const Operand &operand, const Literal &literal);
    /// The values of one side over the children, without those that are missing.
    [[nodiscard]] std::vector<ComparedValue> values(const Operand &operand);
    [[nodiscard]] std::vector<quint32> children() const;

    const Json::Index &m_index;
    Evaluation &m_evaluation;
    quint32 m_container;
    Explanation &m_explanation;
    Suggestions &m_suggestions;
};

} // namespace JsonPath
