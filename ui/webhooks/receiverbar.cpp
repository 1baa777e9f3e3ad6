// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/receiverbar.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Ui {

namespace {

QPushButton *button(const QString &text, const QString &what, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAccessibleName(text);
    made->setToolTip(what);
    return made;
}

} // namespace

ReceiverBar::ReceiverBar(Tryout::WebhookReceiver &receiver, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_listen(button(tr("Listen on this computer"), tr("Opens an address that notifications can be posted to. Only this computer reaches it."), this))
    , m_address(new QLineEdit(this))
    , m_copy(new CopyButton(tr("Copy receiver address"), [this] { return m_address->text(); }, this))
    , m_stop(button(tr("Stop"), tr("Nothing is received any more."), this))
    , m_subscribe(button(tr("Subscribe with this address"), tr("Opens “Register Subscription” with the body filled in. Run it to subscribe."), this))
    , m_simulate(button(tr("Simulate a call"), tr("Lets a customer ring the sandbox: Search finds the call, and every subscription is told of it."), this))
{
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Receiver address"));
    layOut();

    connect(m_listen, &QPushButton::clicked, &receiver, &Tryout::WebhookReceiver::start);
    connect(m_stop, &QPushButton::clicked, &receiver, &Tryout::WebhookReceiver::stop);
    connect(m_subscribe, &QPushButton::clicked, this, &ReceiverBar::subscribeWanted);
    connect(m_simulate, &QPushButton::clicked, this, &ReceiverBar::callWanted);
    connect(&receiver, &Tryout::WebhookReceiver::listeningChanged, this, &ReceiverBar::showListening);
    showListening(receiver.isListening());
}

void ReceiverBar::layOut()
{
    const int gap = Theme::theme().spacing(2);
    auto *place = new QHBoxLayout;
    place->setSpacing(gap);
    place->addWidget(m_listen);
    place->addWidget(m_address, 1);
    place->addWidget(m_copy);
    place->addWidget(m_stop);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(gap);
    acts->addWidget(m_subscribe);
    acts->addWidget(m_simulate);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addLayout(place);
    layout->addLayout(acts);
}

void ReceiverBar::setSandbox(bool isSandbox)
{
    m_isSandbox = isSandbox;
    showListening(m_receiver.isListening());
}

void ReceiverBar::showListening(bool listening)
{
    const bool hadFocus = m_listen->hasFocus() || m_stop->hasFocus();
    m_address->setText(m_receiver.address().toString());
    m_address->setCursorPosition(0);
    m_listen->setVisible(!listening);
    for (QWidget *widget : QList<QWidget *>{m_address, m_copy, m_stop})
        widget->setVisible(listening);
    m_subscribe->setEnabled(listening && m_isSandbox);
    m_simulate->setEnabled(m_isSandbox);
    setLook(m_listen, Look::Primary);
    if (hadFocus)
        (listening ? m_subscribe : m_listen)->setFocus();
}

} // namespace Ui
