// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/textrange.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Ui {

class CodeEditor;
class ElidedButton;

/// The text a query is put to: the last response, until something else is typed, pasted or opened.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    enum class Source { Response, Pasted, File };

    explicit DocumentView(QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] Source source() const { return m_source; }
    /// Shown at once unless the user has put something else here; then it waits behind the button.
    void setResponse(const QByteArray &body);
    void setText(const QByteArray &text, Source source);

    void setMatches(const QList<Base::TextRange> &matches);
    void setProblem(Base::TextRange range);
    /// Scrolls there, unless the user is typing here.
    void reveal(Base::TextRange range);
    void offerPath(const QString &path);

Q_SIGNALS:
    void textChanged();
    void cursorMoved(qsizetype offset);
    void pathChosen(const QString &path);

private:
    void layOut();
    void take(Source source);
    void openFile();

    QByteArray m_response;
    QByteArray m_text;
    Source m_source = Source::Response;
    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_open;
    CodeEditor *m_editor;
    ElidedButton *m_path;
};

} // namespace Ui
