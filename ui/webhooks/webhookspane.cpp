// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/webhookspane.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/arrivallist.h"
#include "ui/webhooks/arrivalview.h"
#include "ui/webhooks/receiverbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

WebhooksPane::WebhooksPane(Tryout::WebhookReceiver &receiver, Sandbox::Rehearsal &rehearsal, QWidget *parent)
    : QWidget(parent)
    , m_receiver(receiver)
    , m_rehearsal(rehearsal)
    , m_what(new QLabel(tr("A webhook is a call the other way round: you give the service an address, and it posts a message there whenever "
                           "something happens."),
                        this))
    , m_bar(new ReceiverBar(receiver, this))
    , m_news(new QLabel(this))
    , m_strip(new MessageStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_idle(new EmptyState(u"live"_s, tr("Nobody listens yet"), tr("Press “Listen on this computer”. Then you have an address to subscribe with."), this))
    , m_waiting(new EmptyState(u"live"_s, tr("Nothing has arrived yet"),
                               tr("First “Subscribe with this address” and run the request. Then “Simulate a call”: what happens in it arrives here."), this))
    , m_content(new QWidget(this))
    , m_list(new ArrivalList(this))
    , m_view(new ArrivalView(this))
    , m_fail(new QToolButton(this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setAccessibleName(tr("Webhooks"));
    for (QLabel *label : {m_what, m_news}) {
        label->setWordWrap(true);
        setLook(label, Look::Muted);
    }
    say({});
    m_fail->setText(tr("Answer with an error (500)"));
    m_fail->setAccessibleName(m_fail->text());
    m_fail->setCheckable(true);
    m_fail->setToolTip(tr("Lets this receiver fail, so that you see how a notification is tried again."));
    m_fail->setChecked(receiver.isFailing());
    m_clear->setAccessibleName(tr("Clear notifications"));
    layOutContent();
    layOut();
    connectObjects();
    for (const Tryout::Arrival &arrival : receiver.arrivals())
        m_list->add(arrival);
    showState();
}

void WebhooksPane::layOutContent()
{
    const Theme &theme = Theme::theme();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({200, 300});
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(theme.spacing(1));
    content->addWidget(splitter, 1);
}

void WebhooksPane::layOut()
{
    const Theme &theme = Theme::theme();
    for (QWidget *page : {m_idle, m_waiting, m_content})
        m_stack->addWidget(page);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fail);
    foot->addStretch(1);
    foot->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_strip);
    layout->addWidget(m_news);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
}

void WebhooksPane::connectObjects()
{
    connect(m_bar, &ReceiverBar::subscribeWanted, this, &WebhooksPane::offerSubscription);
    connect(m_bar, &ReceiverBar::callWanted, this, &WebhooksPane::simulateCall);
    connect(m_fail, &QToolButton::toggled, this, [this](bool isOn) { m_receiver.setFailing(isOn); });
    connect(m_clear, &QPushButton::clicked, &m_receiver, &Tryout::WebhookReceiver::clear);
    connect(m_list, &ArrivalList::chosenChanged, this, &WebhooksPane::showChosen);
    connect(&m_receiver, &Tryout::WebhookReceiver::listeningChanged, this, [this] {
        m_strip->clear();
        say({});
        showState();
    });
    connect(&m_receiver, &Tryout::WebhookReceiver::failed, this, [this](const QString &text) { m_strip->show(MessageStrip::Kind::Error, text); });
    connect(&m_receiver, &Tryout::WebhookReceiver::arrived, this, &WebhooksPane::take);
    connect(&m_receiver, &Tryout::WebhookReceiver::cleared, this, [this] {
        m_list->clearAll();
        showState();
    });
    connect(&m_rehearsal, &Sandbox::Rehearsal::callMade, this, &WebhooksPane::showCall);
    connect(&m_rehearsal, &Sandbox::Rehearsal::failed, this, [this](const QString &text) { m_strip->show(MessageStrip::Kind::Error, text); });
    connect(&m_rehearsal, &Sandbox::Rehearsal::deliveriesChanged, this, &WebhooksPane::showDeliveries);
}

void WebhooksPane::setEnvironment(const Tryout::Environment &environment)
{
    const bool isSandbox = environment.kind == Tryout::Environment::Kind::Sandbox;
    m_organization = environment.organizationId;
    m_bar->setSandbox(isSandbox);
    if (isSandbox == m_isSandbox)
        return;
    m_isSandbox = isSandbox;
    if (isSandbox)
        m_strip->clear();
    else
        m_strip->show(MessageStrip::Kind::Hint, tr("You are calling the live service, which cannot reach this computer."),
                      tr("Switch to the sandbox to see webhooks arrive here."));
}

void WebhooksPane::say(const QString &news)
{
    m_news->setText(news);
    m_news->setHidden(news.isEmpty());
}

void WebhooksPane::offerSubscription()
{
    m_strip->show(MessageStrip::Kind::Hint, tr("The request to subscribe is filled in."), tr("Press Run, then “Simulate a call”."));
    Q_EMIT subscriptionOffered(m_receiver.subscription());
}

void WebhooksPane::simulateCall()
{
    m_rehearsal.simulateCall(m_organization);
}

void WebhooksPane::take(const Tryout::Arrival &arrival)
{
    m_list->add(arrival);
    showState();
    m_rehearsal.look();
}

void WebhooksPane::showCall(const Sandbox::SimulatedCall &call, qsizetype told)
{
    const QString what = tr("%1 took a call in %2. Search finds it.").arg(call.parties.agent.name, call.parties.queue.name);
    m_strip->clear();
    say(told > 0 ? tr("%1 Notifications: %2.").arg(what).arg(told) : what);
    if (told == 0)
        m_strip->show(MessageStrip::Kind::Warning, tr("No active subscription asks for such events."),
                      m_receiver.isListening() ? tr("Press “Subscribe with this address”, then Run.") : tr("Listen first, then subscribe."));
}

/// What does not arrive is seen nowhere else.
void WebhooksPane::showDeliveries(const QList<Sandbox::Delivery> &deliveries)
{
    showChosen();
    using State = Sandbox::Delivery::State;
    const auto isLost = [](const Sandbox::Delivery &each) { return each.state == State::Failed || each.state == State::Withheld; };
    const auto lost = std::ranges::find_if(deliveries, isLost);
    if (lost != deliveries.end())
        m_strip->show(MessageStrip::Kind::Warning, tr("Not delivered to %1: %2").arg(lost->destination, lost->eventType), lost->reason);
}

void WebhooksPane::showChosen()
{
    const std::optional<Tryout::Arrival> chosen = m_list->chosen();
    m_view->setVisible(chosen.has_value());
    if (!chosen)
        return;
    m_view->show(*chosen);
    const auto delivery = std::ranges::find(m_rehearsal.deliveries(), chosen->id, &Sandbox::Delivery::id);
    m_view->showDelivery(delivery == m_rehearsal.deliveries().end() ? std::nullopt : std::optional(*delivery));
}

void WebhooksPane::showState()
{
    if (m_list->topLevelItemCount() > 0)
        m_stack->setCurrentWidget(m_content);
    else
        m_stack->setCurrentWidget(m_receiver.isListening() ? m_waiting : m_idle);
    const bool isEmpty = m_stack->currentWidget() != m_content;
    m_what->setVisible(isEmpty);
    m_clear->setHidden(isEmpty);
    m_fail->setVisible(m_receiver.isListening());
}

} // namespace Ui
