// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/keptlayout.h"

#include "app/settings/keys.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QIODevice>
#include <QMainWindow>
#include <QSplitter>

using namespace std::chrono_literals;

namespace Ui {

using Settings::Keys::windowGeometry;
using Settings::Keys::windowState;

namespace {

constexpr auto settlingTime = 300ms;

} // namespace

KeptLayout::KeptLayout(QMainWindow &window, QSplitter &splitter, Settings::Store &store)
    : m_window(window)
    , m_splitter(splitter)
    , m_store(store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settlingTime);
    connect(&m_timer, &QTimer::timeout, this, &KeptLayout::keep);
}

void KeptLayout::restore()
{
    m_default = state();
    m_window.restoreGeometry(windowGeometry.get(m_store));
    setState(windowState.get(m_store));
    m_window.installEventFilter(this);
    m_splitter.widget(0)->installEventFilter(this);
    const QList<QDockWidget *> docks = m_window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::visibilityChanged, &m_timer, qOverload<>(&QTimer::start));
        connect(dock, &QDockWidget::dockLocationChanged, &m_timer, qOverload<>(&QTimer::start));
    }
    m_isPaused = false;
}

void KeptLayout::restoreDefault()
{
    setState(m_default);
}

void KeptLayout::setPaused(bool paused)
{
    m_isPaused = paused;
}

QByteArray KeptLayout::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_window.saveState() << m_splitter.saveState();
    return state;
}

void KeptLayout::setState(const QByteArray &state)
{
    QByteArray docks;
    QByteArray splitter;
    QDataStream stream(state);
    stream >> docks >> splitter;
    if (!docks.isEmpty())
        m_window.restoreState(docks);
    if (!splitter.isEmpty())
        m_splitter.restoreState(splitter);
}

bool KeptLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

void KeptLayout::keep()
{
    if (m_isPaused || !m_window.isVisible())
        return;
    windowGeometry.set(m_store, m_window.saveGeometry());
    windowState.set(m_store, state());
}

} // namespace Ui
