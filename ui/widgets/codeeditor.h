// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QList>
#include <QWidget>

class QsciScintilla;

namespace Ui {

/// A text with line numbers and highlighting: the only file that includes Qsci. Tab moves the focus on (Ctrl+Tab inserts one), the
/// accessible name is the widget's own. Positions are bytes of the UTF-8 text.
class CodeEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Language { Plain, Json, GraphQl, Shell };

    explicit CodeEditor(Language language, QWidget *parent = nullptr);

    /// The text as UTF-8. Setting the same text again changes nothing, neither cursor nor undo.
    [[nodiscard]] QByteArray text() const;
    void setText(const QByteArray &text);
    void setReadOnly(bool readOnly);
    /// Grey words shown while it is empty.
    void setPlaceholder(const QString &placeholder);

    /// Lights these up; replaces those lit up before.
    void setMatches(const QList<Base::TextRange> &matches);
    /// Underlines these in the error colour.
    void setProblems(const QList<Base::TextRange> &problems);
    /// Scrolls there and puts the cursor at its start, without taking the focus.
    void reveal(Base::TextRange range);

    [[nodiscard]] qsizetype cursorOffset() const;
    /// Replaces the range as one undoable edit.
    void replace(Base::TextRange range, const QByteArray &text);
    [[nodiscard]] Base::TextRange selection() const;

Q_SIGNALS:
    /// By the user or by setText().
    void textChanged();
    /// By the user only: typing, pasting, undo, replace().
    void edited();
    void cursorMoved(qsizetype offset);

private:
    void restyle();

    QsciScintilla *m_editor;
    Language m_language;
};

} // namespace Ui
