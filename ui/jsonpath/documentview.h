// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"
#include "ui/jsonpath/matches.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Ui {

class CodeEditor;
class ElidedButton;
class LargeTextView;

/// The text a query is put to: the last response, until something else is typed, pasted or opened. What is too large to be edited is shown to
/// read.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    enum class Source { Response, Pasted, File };

    explicit DocumentView(QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] Source source() const { return m_source; }
    /// Shown unless the user has put something else here; then it waits behind the button. A large one is laid out on another thread first.
    void setResponse(const QByteArray &body);
    void setText(const QByteArray &text, Source source);
    /// Read on another thread.
    void openFile(const QString &file);

    void setMatches(const Matches &matches);
    void setCurrentMatch(Base::TextRange match);
    void setProblem(Base::TextRange range);
    /// Scrolls there, unless the user is typing here.
    void reveal(Base::TextRange range);
    void offerPath(const QString &path);

Q_SIGNALS:
    void textChanged();
    /// By the keyboard.
    void cursorMoved(qsizetype offset);
    void valueClicked(qsizetype offset);
    void menuWanted(qsizetype offset, QPoint globalPlace);
    void pathChosen(const QString &path);
    /// In words.
    void openFailed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    LargeTextView &large();
    void showResponse();
    void take(Source source);
    void paste();
    void askForFile();
    void noteCursor(qsizetype offset);

    QByteArray m_response;
    QByteArray m_text;
    Source m_source = Source::Response;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_paste;
    QPushButton *m_open;
    QStackedWidget *m_stack;
    CodeEditor *m_editor;
    /// Made for the first large text.
    LargeTextView *m_large = nullptr;
    ElidedButton *m_path;
    QFutureWatcher<QByteArray> m_layingOut;
    QFutureWatcher<std::optional<QByteArray>> m_opening;
};

} // namespace Ui
