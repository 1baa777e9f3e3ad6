// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/hovertext.h"

#include "ui/theme/discretion.h"
#include "ui/widgets/codeeditor.h"

#include <QAbstractScrollArea>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QAbstractScrollArea *areaOf(const CodeEditor &editor)
{
    return qobject_cast<QAbstractScrollArea *>(editor.focusProxy());
}

/// So that long lines are wrapped: a tool tip wraps rich text only.
QString wrapping(const QString &plain)
{
    return u"<p style='white-space: pre-wrap'>%1</p>"_s.arg(plain.toHtmlEscaped());
}

} // namespace

HoverText::HoverText(CodeEditor &editor, Source source, QObject *parent) : QObject(parent), m_editor(editor), m_source(std::move(source))
{
    areaOf(editor)->installEventFilter(this);
    areaOf(editor)->viewport()->installEventFilter(this);
}

bool HoverText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched == areaOf(m_editor)->viewport()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        say(m_editor.hoveredOffset(help->pos()), help->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress || watched != areaOf(m_editor))
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_I || press->modifiers() != Qt::ControlModifier)
        return false;
    const qsizetype cursor = m_editor.cursorOffset();
    say(cursor, areaOf(m_editor)->viewport()->mapToGlobal(m_editor.placeOf(cursor).bottomLeft()));
    return true;
}

void HoverText::say(qsizetype offset, QPoint globalPlace)
{
    const QString words = offset < 0 ? QString() : Discretion::discretion().shown(m_source(offset));
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(globalPlace, wrapping(words), areaOf(m_editor)->viewport());
}

} // namespace Ui
