// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/rehearsal.h"
#include "app/tryout/environment.h"
#include "app/tryout/webhookreceiver.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Ui {

class ArrivalList;
class ArrivalView;
class MessageStrip;
class ReceiverBar;

/// Webhooks made visible: a receiver on this computer, a call to be told of, and every notification as it arrives.
class WebhooksPane : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    WebhooksPane(Tryout::WebhookReceiver &receiver, Sandbox::Rehearsal &rehearsal, QWidget *parent = nullptr);

public Q_SLOTS:
    void setEnvironment(const Tryout::Environment &environment);

Q_SIGNALS:
    /// The body of a subscription to the receiver, for whoever has a form for it.
    void subscriptionOffered(const QString &body);

private:
    void layOut();
    void layOutContent();
    void connectObjects();
    void say(const QString &news);
    void offerSubscription();
    void simulateCall();
    void take(const Tryout::Arrival &arrival);
    void showCall(const Sandbox::SimulatedCall &call, qsizetype told);
    void showDeliveries(const QList<Sandbox::Delivery> &deliveries);
    void showChosen();
    void showState();

    Tryout::WebhookReceiver &m_receiver;
    Sandbox::Rehearsal &m_rehearsal;
    QString m_organization;
    bool m_isSandbox = true;
    QLabel *m_what;
    ReceiverBar *m_bar;
    QLabel *m_news;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    QWidget *m_idle;
    QWidget *m_waiting;
    QWidget *m_content;
    ArrivalList *m_list;
    ArrivalView *m_view;
    QToolButton *m_fail;
    QPushButton *m_clear;
};

} // namespace Ui
