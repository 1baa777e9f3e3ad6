// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/signinpanel.h"

#include "ui/account/livesignin.h"
#include "ui/account/sandboxsignin.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace Ui {

SignInPanel::SignInPanel(Tryout::Environments &environments, QWidget *parent)
    : QFrame(parent)
    , m_environments(environments)
    , m_title(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_sandbox(new SandboxSignIn(m_pages))
    , m_live(new LiveSignIn(m_pages))
{
    setAccessibleName(tr("Sign-in panel"));
    setLook(this, Look::HintPanel);
    setLook(m_title, Look::Heading);
    m_pages->addWidget(m_sandbox);
    m_pages->addWidget(m_live);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAccessibleName(tr("Close the sign-in panel"));
    setLook(close, Look::Quiet);

    const int gap = Theme::theme().spacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    layout->setSpacing(2 * gap);
    layout->addWidget(m_title);
    layout->addWidget(m_pages, 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &SignInPanel::close);
    connect(m_sandbox, &SandboxSignIn::accepted, this, &SignInPanel::useSandbox);
    connect(m_sandbox, &SandboxSignIn::tokenWanted, this, &SignInPanel::openForLive);
    connect(m_live, &LiveSignIn::accepted, this, &SignInPanel::useLive);
    connect(&environments, &Tryout::Environments::changed, this,
            [this](const Tryout::Environment &environment) { m_sandbox->setSeat(environment.seat); });
    m_sandbox->setSeat(environments.current().seat);
}

void SignInPanel::openForSandbox()
{
    open(m_sandbox, tr("Sign in to the sandbox"));
}

void SignInPanel::openForLive()
{
    open(m_live, tr("Sign in to the live service"));
}

void SignInPanel::open(QWidget *page, const QString &title)
{
    m_title->setText(title);
    // The panel is as high as the page in front, no higher.
    for (QWidget *other : {static_cast<QWidget *>(m_sandbox), static_cast<QWidget *>(m_live)})
        other->setSizePolicy(QSizePolicy::Preferred, other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentWidget(page);
    show();
    page->setFocus(Qt::OtherFocusReason);
}

void SignInPanel::close()
{
    m_live->clear();
    hide();
}

void SignInPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void SignInPanel::useSandbox()
{
    m_environments.useSandbox();
    close();
    Q_EMIT signedIn();
}

void SignInPanel::useLive(const QUrl &baseUrl, const Account::AccessToken &token)
{
    m_environments.useLive(baseUrl, token);
    close();
    Q_EMIT signedIn();
}

} // namespace Ui
