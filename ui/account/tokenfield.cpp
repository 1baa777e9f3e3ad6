// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/tokenfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Ui {

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(tr("Personal access token"));
    m_line->setPlaceholderText(tr("Paste the token"));
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *reveal = new QPushButton(tr("Hold to show"), this);
    reveal->setAccessibleName(tr("Show the token while held"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(reveal);
    setFocusProxy(m_line);
    connect(reveal, &QPushButton::pressed, this, [this] { m_line->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QPushButton::released, this, [this] { m_line->setEchoMode(QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &TokenField::tokenChanged);
    connect(m_line, &QLineEdit::returnPressed, this, &TokenField::returnPressed);
}

Account::AccessToken TokenField::token() const
{
    return Account::AccessToken::fromPasted(m_line->text());
}

void TokenField::clear()
{
    m_line->clear();
}

} // namespace Ui
