// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QListWidget;

namespace Ui {

class CodeEditor;

/// Something an editor can write at the cursor.
struct Proposal
{
    QString label;
    /// A word or two beside it.
    QString detail;
    /// What it is for; shown below the list for the one looked at.
    QString note;
    QByteArray text;
    /// What the text replaces.
    Base::TextRange range;
    /// Where the cursor goes, in bytes of the text.
    qsizetype cursor = 0;
};

/// What could stand at the cursor, below it, while one types (letters and quotation marks) or on Ctrl+Space. Up and Down choose, Enter and Tab take
/// what is chosen, Escape closes. The editor keeps the focus; what opened by itself takes no key before something is chosen in it.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<QList<Proposal>(const QByteArray &text, qsizetype cursor)>;

    /// \a editor outlives it.
    CompletionPopup(CodeEditor &editor, Source source);

    /// The labels shown; empty while closed.
    [[nodiscard]] QStringList labels() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void open(bool isAsked);
    void fill();
    void placeAtCursor();
    [[nodiscard]] bool takesKey(int key) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void follow(qsizetype growth);
    void accept();
    void showNote(int row);

    CodeEditor &m_editor;
    Source m_source;
    QListWidget *m_list = nullptr;
    QLabel *m_note = nullptr;
    QList<Proposal> m_proposals;
    qsizetype m_size = 0;
};

} // namespace Ui
