// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/graphqlside.h"

#include "ui/graphql/answerpathlist.h"
#include "ui/graphql/schemaexplorer.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ui {

GraphQlSide::GraphQlSide(QWidget *parent)
    : QWidget(parent)
    , m_explorer(new SchemaExplorer(this))
    , m_paths(new AnswerPathList(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_fold(new QToolButton(this))
{
    setObjectName(u"graphQlSide"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Views beside the query"));
    setLook(m_tabs, Look::Quiet);
    m_tabs->addTab(tr("Schema"));
    m_tabs->addTab(tr("Paths"));
    m_tabs->setTabToolTip(1, tr("Where each selected field will stand in the answer, as a JSONPath"));
    m_stack->addWidget(m_explorer);
    m_stack->addWidget(m_paths);
    m_fold->setObjectName(u"foldSchema"_s);
    setLook(m_fold, Look::Quiet);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT toggled(m_isOpen);
    });
    arrange();
    setOpen(true);
}

void GraphQlSide::arrange()
{
    const Theme &theme = Theme::theme();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme.spacing(1));
    bar->addWidget(m_tabs, 1);
    bar->addWidget(m_fold, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addStretch();
}

QList<QWidget *> GraphQlSide::stops() const
{
    return QList<QWidget *>{m_tabs, m_fold} + m_explorer->stops() + QList<QWidget *>{m_paths};
}

void GraphQlSide::setOpen(bool open)
{
    m_isOpen = open;
    m_tabs->setVisible(open);
    m_stack->setVisible(open);
    m_fold->setIcon(Theme::theme().icon(open ? u"next"_s : u"previous"_s, ColorRole::MutedText));
    m_fold->setAccessibleName(open ? tr("Hide schema explorer") : tr("Show schema explorer"));
    m_fold->setToolTip(m_fold->accessibleName());
    setMinimumWidth(open ? Theme::theme().spacing(44) : m_fold->sizeHint().width());
    setMaximumWidth(open ? QWIDGETSIZE_MAX : m_fold->sizeHint().width());
}

} // namespace Ui
