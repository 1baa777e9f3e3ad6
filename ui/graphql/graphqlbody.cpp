// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/graphqlbody.h"

#include "app/graphql/printer.h"
#include "app/json/formatter.h"
#include "ui/graphql/queryassist.h"
#include "ui/graphql/querycheck.h"
#include "ui/graphql/textchange.h"
#include "ui/graphql/variabletools.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/epochstrip.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QVBoxLayout *rowsOf(QWidget *box)
{
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins({});
    rows->setSpacing(Theme::theme().spacing(1));
    return rows;
}

void change(CodeEditor &editor, const QByteArray &text)
{
    const TextChange difference = changeBetween(editor.text(), text);
    if (difference.range.length > 0 || !difference.text.isEmpty())
        editor.replace(difference.range, difference.text);
}

} // namespace

GraphQlBody::GraphQlBody(QWidget *parent)
    : QWidget(parent), m_sides(new QSplitter(Qt::Horizontal, this)), m_rows(new QSplitter(Qt::Vertical, m_sides)),
      m_query(new CodeEditor(CodeEditor::Language::GraphQl, m_rows)), m_variables(new CodeEditor(CodeEditor::Language::Json, m_rows)),
      m_check(new QueryCheck(*this)), m_assist(new QueryAssist(*this))
{
    for (QSplitter *splitter : {m_sides, m_rows})
        splitter->setChildrenCollapsible(false);
    m_rows->addWidget(makeQuery());
    m_rows->addWidget(makeVariables());
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    rowsOf(this)->addWidget(m_sides);
    connect(m_query, &CodeEditor::textChanged, this, &GraphQlBody::textChanged);
    connect(m_variables, &CodeEditor::textChanged, this, &GraphQlBody::textChanged);
    connect(m_query, &CodeEditor::cursorMoved, this, &GraphQlBody::cursorMoved);
    connect(m_query, &CodeEditor::edited, this, [this] { Q_EMIT queryEdited(query()); });
    connect(m_variables, &CodeEditor::edited, this, [this] { Q_EMIT variablesEdited(variables()); });
}

QWidget *GraphQlBody::makeQuery()
{
    m_query->setObjectName(u"query"_s);
    m_query->setAccessibleName(tr("Request body"));
    m_query->setPlaceholder(tr("Type or paste a GraphQL query"));
    m_query->focusProxy()->setAccessibleDescription(tr("Ctrl+Space proposes names and values, Ctrl+I explains what the cursor is in, F8 goes to the next problem."));
    m_query->setMinimumHeight(Theme::theme().spacing(22));
    auto *box = new QWidget(m_rows);
    m_above = rowsOf(box);
    m_above->addWidget(m_query, 1);
    m_above->addWidget(new EpochStrip(*m_query, box));
    return box;
}

QWidget *GraphQlBody::makeVariables()
{
    m_variables->setObjectName(u"variables"_s);
    m_variables->setAccessibleName(tr("Variables"));
    m_variables->setPlaceholder(tr("Variables as JSON, for instance {\"from\": 1691760000000}"));
    m_variables->setMinimumHeight(Theme::theme().spacing(14));
    auto *box = new QWidget(m_rows);
    QVBoxLayout *rows = rowsOf(box);
    m_variableTools = new VariableTools(*this, box);
    rows->addWidget(m_variableTools);
    rows->addWidget(m_variables, 1);
    rows->addWidget(new EpochStrip(*m_variables, box));
    return box;
}

void GraphQlBody::setQuery(const QByteArray &query)
{
    m_query->setText(query);
}

void GraphQlBody::setVariables(const QByteArray &variables)
{
    m_variables->setText(variables);
}

QByteArray GraphQlBody::query() const
{
    return m_query->text();
}

QByteArray GraphQlBody::variables() const
{
    return m_variables->text();
}

void GraphQlBody::setSchema(const std::optional<GraphQl::Schema> &schema)
{
    m_schema = schema;
    Q_EMIT schemaChanged();
}

void GraphQlBody::replaceQuery(const QByteArray &text)
{
    change(*m_query, text);
}

void GraphQlBody::replaceVariables(const QByteArray &text)
{
    change(*m_variables, text);
}

void GraphQlBody::insertAtCursor(const QByteArray &text)
{
    const Base::TextRange selection = m_query->selection();
    m_query->replace(selection, text);
    m_query->reveal({selection.offset + text.size(), 0});
}

qsizetype GraphQlBody::cursorOffset() const
{
    return m_query->cursorOffset();
}

std::optional<GraphQl::Problem> GraphQlBody::format()
{
    if (const auto json = Json::Document::parse(variables()))
        replaceVariables(Json::Formatter::pretty(*json));
    const auto formatted = GraphQl::formatted(query());
    if (!formatted)
        return formatted.error();
    replaceQuery(*formatted);
    return std::nullopt;
}

void GraphQlBody::placeAbove(QWidget *widget)
{
    m_above->insertWidget(0, widget);
}

void GraphQlBody::placeBeside(QWidget *widget)
{
    m_sides->addWidget(widget);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(m_sides->indexOf(widget), 2);
}

QList<QWidget *> GraphQlBody::stops() const
{
    return QList<QWidget *>{m_query->focusProxy()} + m_variableTools->stops() + QList<QWidget *>{m_variables->focusProxy()};
}

} // namespace Ui
