// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/copybutton.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Ui {

CopyButton::CopyButton(const QString &name, std::function<QString()> text, QWidget *parent) : QToolButton(parent), m_text(std::move(text))
{
    setAccessibleName(name);
    setToolTip(name);
    setIcon(Theme::theme().icon(u"copy"_s, ColorRole::MutedText));
    setFocusPolicy(Qt::TabFocus);
    setLook(this, Look::Quiet);
    m_tick.setSingleShot(true);
    m_tick.setInterval(1200);
    connect(&m_tick, &QTimer::timeout, this, [this] { setIcon(Theme::theme().icon(u"copy"_s, ColorRole::MutedText)); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    const QString text = m_text();
    QGuiApplication::clipboard()->setText(text);
    setIcon(Theme::theme().icon(u"check"_s, ColorRole::Success));
    m_tick.start();
    Q_EMIT copied(text);
}

} // namespace Ui
