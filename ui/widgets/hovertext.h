// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Ui {

class CodeEditor;

/// Says what stands under the mouse in an editor, or at its cursor on Ctrl+I.
class HoverText : public QObject
{
    Q_OBJECT

public:
    /// What is to be said of a byte of the text, as plain text; empty: nothing.
    using Source = std::function<QString(qsizetype offset)>;

    /// \a editor outlives it.
    HoverText(CodeEditor &editor, Source source, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(qsizetype offset, QPoint globalPlace);

    CodeEditor &m_editor;
    Source m_source;
};

} // namespace Ui
