// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/seat.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Ui {

/// Signing in to the sandbox: the seat makes the account, as in the lab.
class SandboxSignIn : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxSignIn(QWidget *parent = nullptr);

    void setSeat(const Account::Seat &seat);

Q_SIGNALS:
    void accepted();
    /// The user would rather make live calls with a token.
    void tokenWanted();

private:
    QLabel *m_address;
    QLabel *m_advice;
    QPushButton *m_signIn;
};

} // namespace Ui
