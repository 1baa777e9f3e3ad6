// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace Ui {

/// Asks in place before something is lost; hidden until ask().
class Confirmation : public QFrame
{
    Q_OBJECT

public:
    Confirmation(const QString &question, const QString &yes, const QString &no, QWidget *parent = nullptr);

    void ask();

Q_SIGNALS:
    void confirmed();

private:
    QWidget *m_no;
};

} // namespace Ui
