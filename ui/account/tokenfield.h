// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accesstoken.h"

#include <QWidget>

class QLineEdit;

namespace Ui {

/// Takes a pasted access token. It shows dots, and the token itself only while the button beside it is held.
class TokenField : public QWidget
{
    Q_OBJECT

public:
    explicit TokenField(QWidget *parent = nullptr);

    [[nodiscard]] Account::AccessToken token() const;
    void clear();

Q_SIGNALS:
    void tokenChanged();
    void returnPressed();

private:
    QLineEdit *m_line;
};

} // namespace Ui
