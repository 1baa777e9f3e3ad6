// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/tabbeddock.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace Ui {

TabbedDock::TabbedDock(const QString &title, QWidget *parent)
    : QDockWidget(title, parent)
    , m_tabs(new QTabBar)
    , m_panes(new QStackedWidget(this))
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::theme().spacing(2), 0, Theme::theme().spacing(2), 0);
    layout->addWidget(m_tabs);
    layout->addStretch(1);
    m_tabs->setAccessibleName(title);
    m_tabs->setUsesScrollButtons(false);
    setTitleBarWidget(bar);
    setWidget(m_panes);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedDock::paneOpened);
}

int TabbedDock::addPane(QWidget *pane, const QString &title)
{
    m_panes->addWidget(pane);
    const int index = m_tabs->addTab(title);
    // A tab bar not yet shown does not say by itself that it has grown.
    m_tabs->updateGeometry();
    return index;
}

void TabbedDock::openPane(int index)
{
    show();
    raise();
    m_tabs->setCurrentIndex(index);
}

} // namespace Ui
