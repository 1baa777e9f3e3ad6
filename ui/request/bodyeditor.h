// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/problem.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace Ui {

class CodeEditor;
class MessageStrip;

/// The request body with what one does to it: clear, format, make it large. For GraphQL the query, and the variables below it.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent);

    void setGraphQl(bool graphQl);
    void setBody(const QString &body);
    void setVariables(const QString &variables);
    [[nodiscard]] QString body() const;
    [[nodiscard]] QString variables() const;
    /// Those of the body: underlined, and said once the typing pauses.
    void setProblems(const QList<Tryout::Problem> &problems);
    /// Says them now.
    void tellProblems();
    void setMaximized(bool maximized);
    void focusBody();
    /// Places its focus stops after \a before; returns the last of them.
    QWidget *followStop(QWidget *before);

Q_SIGNALS:
    void bodyEdited(const QString &body);
    void variablesEdited(const QString &variables);
    void maximizeToggled();

private:
    void arrangeTools(QHBoxLayout &row);
    void makeVariables();
    void clear();
    void format();

    QLabel *m_title;
    QToolButton *m_clear;
    QToolButton *m_format;
    QToolButton *m_maximize;
    QSplitter *m_splitter;
    CodeEditor *m_body;
    QWidget *m_variablesBox = nullptr;
    CodeEditor *m_variables = nullptr;
    MessageStrip *m_message;
    QList<Tryout::Problem> m_problems;
    QTimer m_pause{this};
};

} // namespace Ui
