// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/presenting.h"

#include "ui/mainwindow/keptlayout.h"
#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QMainWindow>

namespace Ui {

namespace {

constexpr double projectorScale = 1.6;

} // namespace

Presenting::Presenting(QMainWindow &window, KeptLayout &layout, const Tryout::Environments &environments, const Tryout::WebhookReceiver &receiver,
                       QList<QWidget *> hidden)
    : m_window(window)
    , m_layout(layout)
    , m_environments(environments)
    , m_receiver(receiver)
    , m_hidden(std::move(hidden))
{
    connect(&environments, &Tryout::Environments::changed, this, &Presenting::coverSecrets);
    connect(&receiver, &Tryout::WebhookReceiver::listeningChanged, this, &Presenting::coverSecrets);
}

void Presenting::set(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    coverSecrets();
    if (on)
        begin();
    else
        end();
    Q_EMIT changed(on);
}

void Presenting::coverSecrets()
{
    const Tryout::Environment &environment = m_environments.current();
    const QStringList secrets{environment.organizationId, QString::fromLatin1(environment.token.value), m_receiver.secret()};
    Discretion::discretion().cover(m_isOn ? secrets : QStringList());
}

void Presenting::begin()
{
    m_before = m_layout.state();
    m_geometryBefore = m_window.saveGeometry();
    m_layout.setPaused(true);
    const QList<QDockWidget *> docks = m_window.findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->hide();
    for (QWidget *widget : std::as_const(m_hidden))
        widget->hide();
    Theme::theme().setScale(projectorScale);
    m_window.setWindowState(m_window.windowState() | Qt::WindowFullScreen);
}

void Presenting::end()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowFullScreen);
    m_window.restoreGeometry(m_geometryBefore);
    Theme::theme().setScale(1.0);
    for (QWidget *widget : std::as_const(m_hidden))
        widget->show();
    m_layout.setState(m_before);
    m_layout.setPaused(false);
}

} // namespace Ui
