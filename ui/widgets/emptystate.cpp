// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Ui {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent), m_iconName(icon), m_icon(new QLabel(this))
{
    const Theme &theme = Theme::theme();
    auto *heading = new QLabel(title, this);
    setLook(heading, Look::Large);
    auto *text = new QLabel(advice, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    setLook(text, Look::Muted);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.spacing(2));
    layout->addStretch(2);
    for (QLabel *label : {m_icon, heading, text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyState::restyle);
    restyle();
}

void EmptyState::restyle()
{
    const int side = Theme::theme().spacing(9);
    m_icon->setPixmap(Theme::theme().icon(m_iconName, ColorRole::MutedText).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace Ui
