// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/querytexts.h"
#include "app/graphql/schema.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace Ui {

class GraphQlBody;

/// The line between query and variables, with what moves values from one to the other: literals become variables and back. An undo of such a move in
/// the query takes the variables along.
class VariableTools : public QWidget
{
    Q_OBJECT

public:
    VariableTools(GraphQlBody &body, QWidget *parent);

    void extract();
    void extractAll();
    void putBack();
    void putAllBack();
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Why nothing was moved.
    void refused(const QString &why);

private:
    using Move = GraphQl::NewTexts (*)(const GraphQl::Schema &, const GraphQl::QueryTexts &, qsizetype);

    void fill(QMenu &menu);
    void move(Move how);
    void follow();

    GraphQlBody &m_body;
    QToolButton *m_button;
    GraphQl::QueryTexts m_before;
    GraphQl::QueryTexts m_after;
};

} // namespace Ui
