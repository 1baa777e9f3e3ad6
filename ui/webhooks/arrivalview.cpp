// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/arrivalview.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QString clock(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(u"HH:mm:ss"_s);
}

QString attemptInWords(const Sandbox::Attempt &attempt)
{
    return attempt.status != 0 ? ArrivalView::tr("answered %1 at %2").arg(attempt.status).arg(clock(attempt.time))
                               : ArrivalView::tr("no answer at %1").arg(clock(attempt.time));
}

QString outcomeInWords(const Sandbox::Delivery &delivery)
{
    switch (delivery.state) {
    case Sandbox::Delivery::State::Waiting:
        return delivery.nextTime != 0 ? ArrivalView::tr("It will be tried again at %1").arg(clock(delivery.nextTime)) : ArrivalView::tr("It is under way");
    case Sandbox::Delivery::State::Delivered:
        return ArrivalView::tr("Delivered at attempt %1").arg(delivery.attempts.size());
    case Sandbox::Delivery::State::Failed:
        return ArrivalView::tr("Given up after attempt %1").arg(delivery.attempts.size());
    case Sandbox::Delivery::State::Withheld:
        return ArrivalView::tr("Never sent");
    }
    return {};
}

} // namespace

QString inWords(const Sandbox::Delivery &delivery)
{
    QStringList attempts;
    for (const Sandbox::Attempt &attempt : delivery.attempts)
        attempts.append(attemptInWords(attempt));
    const QString outcome = outcomeInWords(delivery);
    return attempts.isEmpty() ? outcome + u'.' : ArrivalView::tr("%1: %2.").arg(outcome, attempts.join(u", "_s));
}

ArrivalView::ArrivalView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QLabel(this))
    , m_attempts(new QLabel(this))
    , m_body(new CodeEditor(CodeEditor::Language::Json, this))
{
    for (QLabel *label : {m_verdict, m_attempts}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setLook(m_attempts, Look::Muted);
    m_attempts->hide();
    m_body->setAccessibleName(tr("Notification body"));
    m_body->setReadOnly(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_verdict);
    layout->addWidget(m_attempts);
    layout->addWidget(m_body, 1);
}

void ArrivalView::show(const Tryout::Arrival &arrival)
{
    m_verdict->setText(describe(arrival.signature));
    setLook(m_verdict, arrival.signature == Tryout::SignatureVerdict::Right ? Look::Success : Look::Error);
    m_body->setText(arrival.shownBody());
}

void ArrivalView::showDelivery(const std::optional<Sandbox::Delivery> &delivery)
{
    m_attempts->setText(delivery ? inWords(*delivery) : QString());
    m_attempts->setVisible(delivery.has_value());
}

} // namespace Ui
