// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QStackedWidget;
class QTabBar;

namespace Ui {

/// Several panes in one dock, with the tabs as its title: no line is spent on anything else. The empty part of the title moves it.
class TabbedDock : public QDockWidget
{
    Q_OBJECT

public:
    TabbedDock(const QString &title, QWidget *parent);

    /// Takes \a pane over; the first one is in front.
    int addPane(QWidget *pane, const QString &title);
    /// Brings the dock and that pane to the front.
    void openPane(int index);

Q_SIGNALS:
    void paneOpened(int index);

private:
    QTabBar *m_tabs;
    QStackedWidget *m_panes;
};

} // namespace Ui
