// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/confirmation.h"

#include "ui/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Ui {

Confirmation::Confirmation(const QString &question, const QString &yes, const QString &no, QWidget *parent)
    : QFrame(parent)
{
    setLook(this, Look::WarningPanel);
    auto *words = new QLabel(question, this);
    words->setWordWrap(true);
    auto *accept = new QPushButton(yes, this);
    auto *decline = new QPushButton(no, this);
    m_no = decline;
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(accept);
    buttons->addWidget(decline);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(buttons);
    hide();
    connect(accept, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(decline, &QPushButton::clicked, this, &QWidget::hide);
}

void Confirmation::ask()
{
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

} // namespace Ui
