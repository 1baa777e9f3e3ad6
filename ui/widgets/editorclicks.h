// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

namespace Ui {

class CodeEditor;

/// Tells which byte of a CodeEditor's text is clicked or asked a menu for. It belongs to the editor and takes over its context menu.
class EditorClicks : public QObject
{
    Q_OBJECT

public:
    explicit EditorClicks(CodeEditor &editor);

Q_SIGNALS:
    /// A click of the left button that selects nothing.
    void clicked(qsizetype offset);
    void menuWanted(qsizetype offset, QPoint globalPlace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void release(QPoint place);

    CodeEditor &m_editor;
    QPoint m_pressed;
};

} // namespace Ui
