// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Ui {

/// What stands where there is nothing yet: an icon, what will be here, and how to get it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &advice, QWidget *parent);

private:
    void restyle();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace Ui
