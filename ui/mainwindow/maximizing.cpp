// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/maximizing.h"

#include "ui/mainwindow/keptlayout.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QSplitter>

namespace Ui {

Maximizing::Maximizing(QMainWindow &window, KeptLayout &layout, QSplitter &middle, QList<QWidget *> hidden)
    : m_window(window)
    , m_layout(layout)
    , m_middle(middle)
    , m_candidates(std::move(hidden))
{
}

void Maximizing::set(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    if (on)
        begin();
    else
        end();
    Q_EMIT changed(on);
}

void Maximizing::begin()
{
    m_before = m_layout.state();
    m_wasPaused = m_layout.isPaused();
    m_layout.setPaused(true);
    Q_EMIT beginning();
    const QList<QDockWidget *> docks = m_window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->hide();
    for (QWidget *widget : std::as_const(m_candidates)) {
        if (!widget->isHidden())
            m_hidden.append(widget);
        widget->hide();
    }
    m_middle.setOrientation(Qt::Horizontal);
    const int width = m_window.width();
    m_middle.setSizes({width * 3 / 5, width * 2 / 5});
}

void Maximizing::end()
{
    m_middle.setOrientation(Qt::Vertical);
    Q_EMIT ended();
    for (QWidget *widget : std::exchange(m_hidden, {}))
        widget->show();
    // The docks get the room the middle does not need: it must have told that it needs less again.
    m_window.centralWidget()->layout()->activate();
    m_window.layout()->activate();
    m_layout.setState(m_before);
    m_layout.setPaused(m_wasPaused);
}

} // namespace Ui
