// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/elidedbutton.h"

#include "ui/theme/discretion.h"
#include "ui/theme/theme.h"

namespace Ui {

ElidedButton::ElidedButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(1);
    setFont(Theme::theme().codeFont());
    connect(&Discretion::discretion(), &Discretion::changed, this, &ElidedButton::shorten);
}

void ElidedButton::setWords(const QString &words)
{
    m_words = words;
    shorten();
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    shorten();
}

void ElidedButton::shorten()
{
    const int room = width() - 4 * fontMetrics().averageCharWidth();
    const QString shown = Discretion::discretion().shown(m_words);
    setAccessibleName(shown);
    setToolTip(shown);
    setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, room).replace(u'&', QStringLiteral("&&")));
}

} // namespace Ui
