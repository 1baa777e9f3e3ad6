// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/sandboxsignin.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Ui {

SandboxSignIn::SandboxSignIn(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_signIn(new QPushButton(tr("Sign in"), this))
{
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setObjectName(QStringLiteral("signInAddress"));
    setLook(m_address, Look::Large);
    setLook(m_advice, Look::Muted);
    m_advice->setWordWrap(true);
    m_signIn->setAccessibleName(tr("Sign in to the sandbox"));
    m_signIn->setAutoDefault(true);
    setLook(m_signIn, Look::Primary);
    auto *token = new QPushButton(tr("Use personal access token…"), this);
    token->setAccessibleName(tr("Use personal access token"));
    setLook(token, Look::Quiet);
    setFocusProxy(m_signIn);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_address);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(2));
    layout->addLayout(words, 1);
    layout->addWidget(token);
    layout->addWidget(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, &SandboxSignIn::accepted);
    connect(token, &QPushButton::clicked, this, &SandboxSignIn::tokenWanted);
    setSeat({});
}

void SandboxSignIn::setSeat(const Account::Seat &seat)
{
    m_address->setText(seat.signInAddress());
    m_address->setVisible(seat.isTaken());
    m_advice->setText(seat.isTaken() ? tr("This is your account for the lab. The sandbox on this computer asks for no password.")
                                     : tr("Type your attendee ID above: your account's address is made of it."));
    m_signIn->setEnabled(seat.isTaken());
}

} // namespace Ui
