// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/environments.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace Ui {

class LiveSignIn;
class SandboxSignIn;

/// The place to sign in, below the band; it covers nothing and waits for nobody. \a environments outlive it.
class SignInPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SignInPanel(Tryout::Environments &environments, QWidget *parent = nullptr);

    void openForSandbox();
    void openForLive();
    void close();

Q_SIGNALS:
    void signedIn();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(QWidget *page, const QString &title);
    void useSandbox();
    void useLive(const QUrl &baseUrl, const Account::AccessToken &token);

    Tryout::Environments &m_environments;
    QLabel *m_title;
    QStackedWidget *m_pages;
    SandboxSignIn *m_sandbox;
    LiveSignIn *m_live;
};

} // namespace Ui
