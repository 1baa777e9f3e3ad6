// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/evaluator.h"
#include "ui/widgets/pickedvalue.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Ui {

class DocumentView;
class ExplanationView;
class QueryLine;
class ResultsBar;
class ResultsView;

/// Tries a JSONPath query on a document while it is typed, and explains it when nothing comes of it.
class JsonPathPane : public QWidget
{
    Q_OBJECT

public:
    explicit JsonPathPane(QWidget *parent = nullptr);

    [[nodiscard]] QString query() const;
    void setHistory(const QStringList &history);

public Q_SLOTS:
    /// The newest response's body.
    void setResponse(const QByteArray &body);
    void setQuery(const QString &query);
    /// In place of the query, which is kept among those used before.
    void setPath(const QString &path);
    void focusQuery();
    void openFile(const QString &file);

Q_SIGNALS:
    /// The query was put to the document and has stood for a moment, or Enter was pressed. At most the first 1,000 values, as JSON texts, and a
    /// megabyte of them.
    void evaluated(const QString &query, const Json::Document &document, const QList<QByteArray> &values);
    /// Short texts only.
    void copied(const QString &text);
    void historyChanged(const QStringList &history);
    /// In a parameter of some operation.
    void useWanted(const Ui::PickedValue &value);
    /// As a variable.
    void keepWanted(const Ui::PickedValue &value);

private:
    void layOut();
    void connectParts();
    void connectDocument();
    void addShortcuts();
    void ask();
    void askAboutNewText();
    void settle();
    void showAnswer(SharedAnswer answer);
    void showFault(const Answer &answer);
    void showState();
    void showNode(Json::Node node);
    void makeRoom();
    [[nodiscard]] Json::Node nodeAt(qsizetype offset) const;
    void offerPathAt(qsizetype offset);
    void takePathAt(qsizetype offset);
    void showMenu(const PickedValue &value, QPoint globalPlace);
    [[nodiscard]] bool isExplaining() const;
    [[nodiscard]] QString matchesInWords() const;

    QueryLine *m_query;
    ResultsBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    ResultsView *m_results;
    ExplanationView *m_explanation;
    DocumentView *m_document;
    Evaluator m_evaluator;
    QTimer m_settling;
    SharedAnswer m_answer = std::make_shared<const Answer>();
    bool m_isSettled = false;
    /// The user is typing the query, rather than choosing one.
    bool m_isTyping = false;
    QString m_trouble;
};

} // namespace Ui
