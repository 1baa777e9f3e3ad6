// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/stage.h"

#include <QAbstractScrollArea>

namespace Ui {

void Stage::maximize(QWidget *widget)
{
    Q_ASSERT(isAncestorOf(widget));
    if (m_maximized == widget)
        return;
    restore();
    m_maximized = widget;
    for (QWidget *inner = widget; inner != this; inner = inner->parentWidget())
        hideBeside(inner);
    Q_EMIT maximizedChanged(widget);
}

void Stage::hideBeside(QWidget *widget)
{
    // A scroll area decides itself about its bars.
    if (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
        return;
    for (QObject *sibling : widget->parentWidget()->children()) {
        auto *beside = qobject_cast<QWidget *>(sibling);
        if (!beside || beside == widget || beside->isWindow() || beside->isHidden())
            continue;
        beside->hide();
        m_hidden.append(beside);
    }
}

void Stage::restore()
{
    if (!m_maximized)
        return;
    m_maximized = nullptr;
    for (const QPointer<QWidget> &hidden : std::exchange(m_hidden, {})) {
        if (hidden)
            hidden->show();
    }
    Q_EMIT maximizedChanged(nullptr);
}

} // namespace Ui
