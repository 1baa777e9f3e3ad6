// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/environments.h"
#include "app/tryout/webhookreceiver.h"

#include <QList>
#include <QObject>

class QMainWindow;
class QWidget;

namespace Ui {

class KeptLayout;

/// Large type and nothing that is not needed, for a projector; and everything back as it was.
class Presenting : public QObject
{
    Q_OBJECT

public:
    /// \a layout, \a environments and \a receiver outlive it; \a hidden are the widgets beside the docks that go away.
    Presenting(QMainWindow &window, KeptLayout &layout, const Tryout::Environments &environments, const Tryout::WebhookReceiver &receiver,
               QList<QWidget *> hidden);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    void set(bool on);

Q_SIGNALS:
    /// Panes hide what is secret, or show it again.
    void changed(bool on);

private:
    void begin();
    void end();
    void coverSecrets();

    QMainWindow &m_window;
    KeptLayout &m_layout;
    const Tryout::Environments &m_environments;
    const Tryout::WebhookReceiver &m_receiver;
    QList<QWidget *> m_hidden;
    QByteArray m_before;
    QByteArray m_geometryBefore;
    bool m_isOn = false;
};

} // namespace Ui
