// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/evaluator.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Ui {

class DocumentView;
class ExplanationView;
class QueryLine;
class ResultsView;

/// Tries a JSONPath query on a document while it is typed, and explains it when nothing comes of it.
class JsonPathPane : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPathPane(QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;

public Q_SLOTS:
    /// The newest response's body.
    void setResponse(const QByteArray &body);
    void setQuery(const QString &query);
    void focusQuery();

Q_SIGNALS:
    /// The query was put to the document and has stood for a moment, or Enter was pressed. At most the first 1,000 values, as JSON texts.
    void evaluated(const QString &query, const Json::Document &document, const QList<QByteArray> &values);
    void copied(const QString &text);

private:
    void layOut();
    void connectParts();
    void ask();
    void askAboutNewText();
    void settle();
    void showAnswer(const Answer &answer);
    void showNodes(const Answer &answer);
    void showFault(const Answer &answer);
    void showState();
    void makeRoom();
    void offerPathAt(qsizetype offset);
    [[nodiscard]] bool isExplaining() const;

    QueryLine *m_query;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copyAll;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    ResultsView *m_results;
    ExplanationView *m_explanation;
    DocumentView *m_document;
    Evaluator m_evaluator;
    QTimer m_settling;
    Answer m_answer;
    /// The document's text as it was read; nothing until it has been.
    std::optional<Json::Document> m_read;
    bool m_isSettled = false;
};

} // namespace Ui
