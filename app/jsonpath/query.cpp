// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/query.h"

#include "app/json/hugepages.h"
#include "app/jsonpath/evaluation.h"
#include "app/jsonpath/parser.h"
#include "app/jsonpath/repair.h"

#include <algorithm>

namespace JsonPath {

Base::Result<Query, ParseError> Query::parse(QByteArray text)
{
    Base::Result<Expression, ParseError> expression = parseExpression(text);
    if (!expression) {
        expression.error().suggestion = repaired(text, expression.error());
        return Base::unexpected(std::move(expression.error()));
    }
    Query query;
    query.m_expression = std::make_shared<const Expression>(*std::move(expression));
    return query;
}

const QByteArray &Query::text() const
{
    return m_expression->text;
}

bool Query::isSingular() const
{
    return JsonPath::isSingular(m_expression->segments);
}

NodeList Query::evaluate(const Json::Document &document, const Limits &limits) const
{
    NodeList list {.document = document, .nodes = {}, .isComplete = true};
    const Json::Node root = document.root();
    if (!root)
        return list;
    const Json::Index &index = *Json::Index::of(root);
    Evaluation evaluation(index, *m_expression, limits);
    const Positions positions = evaluation.run();
    list.nodes.reserve(static_cast<qsizetype>(positions.size()));
    Json::preferHugePages(list.nodes.data(), positions.size() * sizeof(Json::Node));
    list.nodes.resize(static_cast<qsizetype>(positions.size())); // append() would look at the list's state for each
    std::ranges::transform(positions, list.nodes.begin(), [&](quint32 position) { return index.node(position); });
    list.isComplete = !evaluation.isStopped();
    return list;
}

} // namespace JsonPath
