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
#include "ui/graphql/timestrip.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/hovertext.h"

#include <QDateTime>

namespace Ui {

GraphQlTools::GraphQlTools(GraphQlBody &body)
    : QObject(&body)
    , m_body(body)
    , m_side(new GraphQlSide(&body))
    , m_times(new TimeStrip(&body))
{
    body.placeBeside(m_side);
    body.placeAbove(m_times);
    m_times->hide();
    new HoverText(body.queryEditor(), [&body](qsizetype offset) { return timeAt(body.queryEditor(), offset); }, this);
    new HoverText(body.variablesEditor(), [&body](qsizetype offset) { return timeAt(body.variablesEditor(), offset); }, this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GraphQlTools::showQuery);
    connect(&body, &GraphQlBody::textChanged, this, &GraphQlTools::showSoon);
    connect(&body, &GraphQlBody::cursorMoved, this, &GraphQlTools::showSoon);
    connect(&body, &GraphQlBody::schemaChanged, this, &GraphQlTools::showSchema);
    connect(&m_side->explorer(), &SchemaExplorer::queryWanted, &body, &GraphQlBody::replaceQuery);
    connect(&m_side->explorer(), &SchemaExplorer::insertWanted, &body, &GraphQlBody::insertAtCursor);
    connect(&m_side->paths(), &AnswerPathList::pathChosen, this, &GraphQlTools::pathChosen);
    connect(m_times, &TimeStrip::rangeWanted, this, [this](qint64 from, qint64 to) {
        if (const auto document = GraphQl::parse(m_body.query()))
            write(GraphQl::withTimes(*document, m_body.cursorOffset(), m_body.variables(), from, to));
    });
    connect(m_times, &TimeStrip::mendWanted, this, [this] {
        if (const auto document = GraphQl::parse(m_body.query()))
            write(GraphQl::withTimesMended(*document, m_body.variables(), QDateTime::currentMSecsSinceEpoch()));
    });
    showSchema();
}

QList<QWidget *> GraphQlTools::stops() const
{
    return m_times->stops() + m_body.stops() + m_side->stops();
}

void GraphQlTools::write(const GraphQl::QueryTexts &texts)
{
    m_body.replaceQuery(texts.query);
    m_body.replaceVariables(texts.variables);
}

/// Of an unknown schema there is nothing to show.
void GraphQlTools::showSchema()
{
    m_side->setVisible(m_body.schema().has_value());
    m_side->explorer().setSchema(m_body.schema().value_or(GraphQl::Schema()));
    showQuery();
}

/// At once, but after a pause where reading the query would be felt between two keys.
void GraphQlTools::showSoon()
{
    constexpr qsizetype large = 64 * 1024;
    constexpr int pause = 300;
    m_soon.start(m_body.query().size() > large ? pause : 0);
}

/// While a query is being typed, what was known stays.
void GraphQlTools::showQuery()
{
    const qsizetype cursor = m_body.cursorOffset();
    m_side->explorer().setQuery(m_body.query(), cursor);
    const GraphQl::Document *document = m_side->explorer().document();
    if (!document)
        return;
    m_times->showTimes(*document, cursor, m_body.variables(), QDateTime::currentMSecsSinceEpoch());
    if (!m_body.schema())
        return;
    const GraphQl::OperationDefinition *operation = GraphQl::operationAt(*document, cursor);
    m_side->paths().setPaths(operation ? GraphQl::answerPaths(*m_body.schema(), *document, *operation) : QStringList());
}

} // namespace Ui
