// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QFrame>
#include <QList>

class QLabel;
class QsciScintilla;

namespace Ui {

/// A text with line numbers and highlighting: the only file that includes Qsci. Tab moves the focus on (Ctrl+Tab inserts one), the
/// accessible name is the widget's own. Positions are bytes of the UTF-8 text.
/// What Discretion covers up is blacked out, never changed.
class CodeEditor : public QFrame
{
    Q_OBJECT

public:
    enum class Language { Plain, Json, GraphQl, Shell };

    explicit CodeEditor(Language language, QWidget *parent = nullptr);

    /// The name of the one focus stop inside, which is what assistive tools and tests type into.
    void setAccessibleName(const QString &name);
    [[nodiscard]] QString accessibleName() const;

    /// The text as UTF-8. Setting the same text again changes nothing, neither cursor nor undo.
    [[nodiscard]] QByteArray text() const;
    /// The part of it that the range covers; cheap for a small range of a large text.
    [[nodiscard]] QByteArray text(Base::TextRange range) const;
    [[nodiscard]] qsizetype size() const;
    void setText(const QByteArray &text);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const;
    void setLanguage(Language language);
    /// Grey words shown while it is empty.
    void setPlaceholder(const QString &placeholder);

    /// Lights these up; replaces those lit up before.
    void setMatches(const QList<Base::TextRange> &matches);
    /// The one of the matches that is looked at stands out; an empty range: none.
    void setCurrentMatch(Base::TextRange match);
    /// Underlines these in the error colour.
    void setProblems(const QList<Base::TextRange> &problems);
    /// Scrolls there and puts the cursor at its start, without taking the focus.
    void reveal(Base::TextRange range);

    [[nodiscard]] qsizetype cursorOffset() const;
    /// Where the byte is drawn, in the coordinates of the focus proxy's viewport; as high as its line.
    [[nodiscard]] QRect placeOf(qsizetype offset) const;
    /// The byte drawn at a place of that viewport, or -1 where there is none.
    [[nodiscard]] qsizetype hoveredOffset(QPoint place) const;
    /// The byte drawn at a place of the focus proxy's viewport.
    [[nodiscard]] qsizetype offsetAt(QPoint place) const;
    /// Replaces the range as one undoable edit.
    void replace(Base::TextRange range, const QByteArray &text);
    [[nodiscard]] Base::TextRange selection() const;

    /// A few lines: whoever places it gives it the room there is.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the user or by setText().
    void textChanged();
    /// By the user only: typing, pasting, undo, replace().
    void edited();
    void cursorMoved(qsizetype offset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrangeMargins();
    void arrangeLanguage();
    void noteChange();
    void widenNumbers();
    void showPlaceholder();
    void coverSecrets();
    void mark(int indicator, const QList<Base::TextRange> &ranges);
    void restyle();

    QsciScintilla *m_editor;
    QLabel *m_placeholder = nullptr;
    Language m_language;
    bool m_setting = false;
    bool m_large = false;
    bool m_isCovering = false;
};

} // namespace Ui
