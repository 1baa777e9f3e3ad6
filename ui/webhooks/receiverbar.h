// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/webhookreceiver.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Ui {

class CopyButton;

/// What can be done with a receiver: listen and stop, subscribe to it, and let something happen.
class ReceiverBar : public QWidget
{
    Q_OBJECT

public:
    /// \a receiver outlives it.
    explicit ReceiverBar(Tryout::WebhookReceiver &receiver, QWidget *parent);

    /// Whether the calls go to the sandbox, where alone something can be made to happen.
    void setSandbox(bool isSandbox);

Q_SIGNALS:
    void subscribeWanted();
    void callWanted();

private:
    void layOut();
    void showListening(bool listening);

    Tryout::WebhookReceiver &m_receiver;
    QPushButton *m_listen;
    QLineEdit *m_address;
    CopyButton *m_copy;
    QPushButton *m_stop;
    QPushButton *m_subscribe;
    QPushButton *m_simulate;
    bool m_isSandbox = true;
};

} // namespace Ui
