// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/variabletools.h"

#include "app/graphql/extractvariables.h"
#include "app/graphql/inlinevariables.h"
#include "ui/graphql/graphqlbody.h"
#include "ui/theme/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Ui {

VariableTools::VariableTools(GraphQlBody &body, QWidget *parent) : QWidget(parent), m_body(body), m_button(new QToolButton(this))
{
    auto *title = new QLabel(tr("Variables"), this);
    setLook(title, Look::Muted);
    m_button->setText(tr("Values ↔ variables"));
    m_button->setAccessibleName(tr("Move values to variables and back"));
    m_button->setToolTip(tr("Make a value of the query a variable (Ctrl+Alt+V), or put a variable's value back (Ctrl+Alt+N)"));
    m_button->setPopupMode(QToolButton::InstantPopup);
    setLook(m_button, Look::Quiet);
    auto *menu = new QMenu(m_button);
    fill(*menu);
    m_button->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(title, 1);
    row->addWidget(m_button);
    connect(&m_body, &GraphQlBody::queryEdited, this, &VariableTools::follow);
    connect(&m_body, &GraphQlBody::schemaChanged, this, [this] { m_button->setVisible(m_body.schema().has_value()); });
    m_button->setVisible(m_body.schema().has_value());
}

void VariableTools::fill(QMenu &menu)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, void (VariableTools::*slot)()) {
        QAction *action = menu.addAction(text, this, slot);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_body.addAction(action);
    };
    add(tr("Value at the cursor to a &variable"), Qt::CTRL | Qt::ALT | Qt::Key_V, &VariableTools::extract);
    add(tr("&All values to variables"), {}, &VariableTools::extractAll);
    menu.addSeparator();
    add(tr("Variable at the cursor &back to its value"), Qt::CTRL | Qt::ALT | Qt::Key_N, &VariableTools::putBack);
    add(tr("A&ll variables back to their values"), {}, &VariableTools::putAllBack);
}

void VariableTools::extract()
{
    move(GraphQl::extractVariable);
}

void VariableTools::extractAll()
{
    move(GraphQl::extractAllVariables);
}

void VariableTools::putBack()
{
    move(GraphQl::inlineVariable);
}

void VariableTools::putAllBack()
{
    move(GraphQl::inlineAllVariables);
}

void VariableTools::move(Move how)
{
    if (!m_body.schema())
        return;
    const GraphQl::QueryTexts now{m_body.query(), m_body.variables()};
    const auto moved = how(*m_body.schema(), now, m_body.cursorOffset());
    if (!moved) {
        Q_EMIT refused(GraphQl::describe(moved.error()));
        return;
    }
    m_before = now;
    m_after = *moved;
    m_body.replaceQuery(moved->query);
}

/// The variables go with the query: when it is moved, when that is undone, and when it is done again.
void VariableTools::follow()
{
    if (m_before == m_after)
        return;
    const GraphQl::QueryTexts now{m_body.query(), m_body.variables()};
    if (now.query == m_after.query && now.variables == m_before.variables)
        m_body.replaceVariables(m_after.variables);
    else if (now.query == m_before.query && now.variables == m_after.variables)
        m_body.replaceVariables(m_before.variables);
}

QList<QWidget *> VariableTools::stops() const
{
    return {m_button};
}

} // namespace Ui
