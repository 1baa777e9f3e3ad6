// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accesstoken.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace Ui {

class TokenField;

/// Real calls with a personal access token: the region's base URL, the token, and the organisation it names.
class LiveSignIn : public QWidget
{
    Q_OBJECT

public:
    explicit LiveSignIn(QWidget *parent = nullptr);

    /// Forgets what was pasted.
    void clear();

Q_SIGNALS:
    void accepted(const QUrl &baseUrl, const Account::AccessToken &token);

private:
    void layOut();
    void showState();
    void accept();

    QComboBox *m_baseUrl;
    TokenField *m_token;
    QLabel *m_organization;
    QPushButton *m_use;
};

} // namespace Ui
