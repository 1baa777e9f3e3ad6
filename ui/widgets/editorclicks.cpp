// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/editorclicks.h"

#include "ui/widgets/codeeditor.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>

namespace Ui {

EditorClicks::EditorClicks(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    auto *surface = qobject_cast<QAbstractScrollArea *>(editor.focusProxy());
    Q_ASSERT(surface);
    surface->installEventFilter(this);
    surface->viewport()->installEventFilter(this);
}

bool EditorClicks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool isByMouse = menu->reason() == QContextMenuEvent::Mouse;
        Q_EMIT menuWanted(isByMouse ? m_editor.offsetAt(menu->pos()) : m_editor.cursorOffset(), menu->globalPos());
        return true;
    }
    const auto *mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (mouse && mouse->button() == Qt::LeftButton && watched->isWidgetType()) {
        if (event->type() == QEvent::MouseButtonPress)
            m_pressed = mouse->pos();
        else if (mouse->modifiers() == Qt::NoModifier)
            release(mouse->pos());
    }
    return false;
}

/// Told once the editor itself is done with the click.
void EditorClicks::release(QPoint place)
{
    if ((place - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, offset = m_editor.offsetAt(place)] {
            if (m_editor.selection().length == 0)
                Q_EMIT clicked(offset);
        },
        Qt::QueuedConnection);
}

} // namespace Ui
