// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/livesignin.h"

#include "ui/account/regions.h"
#include "ui/account/tokenfield.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Ui {

LiveSignIn::LiveSignIn(QWidget *parent)
    : QWidget(parent)
    , m_baseUrl(new QComboBox(this))
    , m_token(new TokenField(this))
    , m_organization(new QLabel(this))
    , m_use(new QPushButton(tr("Use this token"), this))
{
    m_baseUrl->setEditable(true);
    m_baseUrl->setInsertPolicy(QComboBox::NoInsert);
    m_baseUrl->addItems(regionUrls());
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_baseUrl->lineEdit()->setAccessibleName(tr("Base URL"));
    m_organization->setWordWrap(true);
    m_organization->setObjectName(QStringLiteral("organization"));
    setLook(m_organization, Look::Muted);
    m_use->setAccessibleName(m_use->text());
    setLook(m_use, Look::Primary);
    setFocusProxy(m_token);
    layOut();
    connect(m_baseUrl, &QComboBox::editTextChanged, this, &LiveSignIn::showState);
    connect(m_token, &TokenField::tokenChanged, this, &LiveSignIn::showState);
    connect(m_token, &TokenField::returnPressed, this, &LiveSignIn::accept);
    connect(m_use, &QPushButton::clicked, this, &LiveSignIn::accept);
    showState();
}

void LiveSignIn::layOut()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(2));
    layout->addWidget(new QLabel(tr("Base URL"), this), 0, 0);
    layout->addWidget(m_baseUrl, 0, 1);
    layout->addWidget(new QLabel(tr("Token"), this), 0, 2);
    layout->addWidget(m_token, 0, 3);
    layout->addWidget(m_organization, 1, 0, 1, 3);
    layout->addWidget(m_use, 1, 3, Qt::AlignRight);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(3, 3);
}

void LiveSignIn::clear()
{
    m_token->clear();
}

void LiveSignIn::showState()
{
    const Account::AccessToken token = m_token->token();
    const bool isUrlGood = acceptedBaseUrl(m_baseUrl->currentText()).isValid();
    const QString organization = token.organizationId();
    m_use->setEnabled(isUrlGood && !token.isEmpty());
    if (!isUrlGood)
        m_organization->setText(tr("The base URL must begin with https:// so that the token cannot be read on its way."));
    else if (token.isEmpty())
        m_organization->setText(tr("Live calls change a real contact centre. The token stays in memory and is gone when Tryout is closed."));
    else if (organization.isEmpty())
        m_organization->setText(tr("This token names no organisation, so fill in orgid yourself."));
    else
        m_organization->setText(tr("The token belongs to the organisation %1.").arg(organization));
}

void LiveSignIn::accept()
{
    if (!m_use->isEnabled())
        return;
    const Account::AccessToken token = m_token->token();
    clear();
    Q_EMIT accepted(acceptedBaseUrl(m_baseUrl->currentText()), token);
}

} // namespace Ui
