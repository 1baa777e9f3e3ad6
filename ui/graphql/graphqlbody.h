// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/schema.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QVBoxLayout;

namespace Ui {

class CodeEditor;
class QueryAssist;
class QueryCheck;
class VariableTools;

/// The body of a GraphQL call: the query, its variables below, and places for what helps to write it. Texts are UTF-8, positions bytes of them.
class GraphQlBody : public QWidget
{
    Q_OBJECT

public:
    explicit GraphQlBody(QWidget *parent);

    /// Setting the same text again changes nothing; another one empties the undo.
    void setQuery(const QByteArray &query);
    void setVariables(const QByteArray &variables);
    [[nodiscard]] QByteArray query() const;
    [[nodiscard]] QByteArray variables() const;
    /// What the service answers with; none: only the language itself is known.
    void setSchema(const std::optional<GraphQl::Schema> &schema);
    [[nodiscard]] const std::optional<GraphQl::Schema> &schema() const { return m_schema; }

    /// As one edit that can be undone, of no more than what differs: cursor and scrolling stay.
    void replaceQuery(const QByteArray &text);
    void replaceVariables(const QByteArray &text);
    /// At the cursor or in place of what is selected; the cursor stands behind it.
    void insertAtCursor(const QByteArray &text);
    [[nodiscard]] qsizetype cursorOffset() const;

    /// Lays query and variables out, each as one edit. What keeps the query from it is returned; broken variables stay as they are.
    std::optional<GraphQl::Problem> format();

    /// A slim widget above the query; takes it over.
    void placeAbove(QWidget *widget);
    /// To the right of query and variables; takes it over.
    void placeBeside(QWidget *widget);

    /// Tells what is wrong with the texts.
    [[nodiscard]] QueryCheck &check() const { return *m_check; }
    /// Marks and explains it.
    [[nodiscard]] QueryAssist &assist() const { return *m_assist; }
    [[nodiscard]] VariableTools &variableTools() const { return *m_variableTools; }
    [[nodiscard]] CodeEditor &queryEditor() const { return *m_query; }
    [[nodiscard]] CodeEditor &variablesEditor() const { return *m_variables; }
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// By the user, or by replaceQuery() and insertAtCursor().
    void queryEdited(const QByteArray &query);
    void variablesEdited(const QByteArray &variables);
    /// By anyone, setQuery() and setVariables() too.
    void textChanged();
    void cursorMoved(qsizetype offset);
    void schemaChanged();

private:
    QWidget *makeQuery();
    QWidget *makeVariables();

    QSplitter *m_sides;
    QSplitter *m_rows;
    QVBoxLayout *m_above = nullptr;
    CodeEditor *m_query;
    CodeEditor *m_variables;
    VariableTools *m_variableTools = nullptr;
    QueryCheck *m_check;
    QueryAssist *m_assist;
    std::optional<GraphQl::Schema> m_schema;
};

} // namespace Ui
