// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/querycheck.h"

#include "app/graphql/document.h"
#include "app/graphql/selections.h"
#include "app/graphql/variablesschema.h"
#include "ui/graphql/graphqlbody.h"

#include <QDateTime>
#include <QtConcurrent>

namespace Ui {

namespace {

constexpr int pauseInMilliseconds = 150;

} // namespace

QueryCheck::QueryCheck(GraphQlBody &body) : QObject(&body), m_body(body)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &QueryCheck::begin);
    connect(&m_checking, &QFutureWatcherBase::finished, this, &QueryCheck::take);
    connect(&body, &GraphQlBody::textChanged, this, &QueryCheck::waitForPause);
    connect(&body, &GraphQlBody::schemaChanged, this, &QueryCheck::waitForPause);
}

void QueryCheck::waitForPause()
{
    m_pause.start();
}

QueryCheck::Texts QueryCheck::texts() const
{
    return {m_body.query(), m_body.variables()};
}

/// At most one at a time: a large text is checked again only when the check before is done.
void QueryCheck::begin()
{
    if (m_checking.isRunning())
        return m_pause.start();
    m_checking.setFuture(QtConcurrent::run(&QueryCheck::check, m_body.schema(), texts()));
}

QueryCheck::Outcome QueryCheck::check(const std::optional<GraphQl::Schema> &schema, const Texts &texts)
{
    Outcome outcome{.of = texts, .problems = GraphQl::checkQuery(schema, texts.query, texts.variables, QDateTime::currentMSecsSinceEpoch()), .variablesSchema = {}};
    const auto document = schema ? GraphQl::parse(texts.query) : Base::Result<GraphQl::Document, GraphQl::Problem>(Base::unexpected(GraphQl::Problem()));
    const GraphQl::OperationDefinition *operation = document ? GraphQl::operationAt(*document, 0) : nullptr;
    if (operation)
        outcome.variablesSchema = GraphQl::jsonSchemaOfVariables(*schema, *operation);
    return outcome;
}

void QueryCheck::take()
{
    const Outcome outcome = m_checking.result();
    if (outcome.of != texts())
        return;
    Q_EMIT checked(outcome.problems);
    if (outcome.variablesSchema && *outcome.variablesSchema != m_described) {
        m_described = *outcome.variablesSchema;
        Q_EMIT variablesDescribed(m_described);
    }
}

} // namespace Ui
