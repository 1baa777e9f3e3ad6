// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/graphqltools.h"

#include "app/graphql/answerpaths.h"
#include "app/graphql/document.h"
#include "app/graphql/selections.h"
#include "ui/graphql/answerpathlist.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/graphql/graphqlside.h"
#include "ui/graphql/schemaexplorer.h"

namespace Ui {

GraphQlTools::GraphQlTools(GraphQlBody &body)
    : QObject(&body)
    , m_body(body)
    , m_side(new GraphQlSide(&body))
{
    body.placeBeside(m_side);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GraphQlTools::showQuery);
    connect(&body, &GraphQlBody::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&body, &GraphQlBody::cursorMoved, &m_soon, qOverload<>(&QTimer::start));
    connect(&body, &GraphQlBody::schemaChanged, this, &GraphQlTools::showSchema);
    connect(&m_side->explorer(), &SchemaExplorer::queryWanted, &body, &GraphQlBody::replaceQuery);
    connect(&m_side->explorer(), &SchemaExplorer::insertWanted, &body, &GraphQlBody::insertAtCursor);
    connect(&m_side->paths(), &AnswerPathList::pathChosen, this, &GraphQlTools::pathChosen);
    showSchema();
}

/// Of an unknown schema there is nothing to show.
void GraphQlTools::showSchema()
{
    m_side->setVisible(m_body.schema().has_value());
    m_side->explorer().setSchema(m_body.schema().value_or(GraphQl::Schema()));
    showQuery();
}

void GraphQlTools::showQuery()
{
    const QByteArray query = m_body.query();
    m_side->explorer().setQuery(query, m_body.cursorOffset());
    if (!m_body.schema())
        return;
    const auto document = GraphQl::parseUnfinished(query);
    const GraphQl::OperationDefinition *operation = document ? GraphQl::operationAt(*document, m_body.cursorOffset()) : nullptr;
    // What was known stays while a query is being typed.
    if (document)
        m_side->paths().setPaths(operation ? GraphQl::answerPaths(*m_body.schema(), *document, *operation) : QStringList());
}

} // namespace Ui
