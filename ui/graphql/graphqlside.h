// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Ui {

class AnswerPathList;
class SchemaExplorer;

/// Beside the query: the schema to look through, the paths of the answer; folded it is a button.
class GraphQlSide : public QWidget
{
    Q_OBJECT

public:
    explicit GraphQlSide(QWidget *parent);

    [[nodiscard]] SchemaExplorer &explorer() const { return *m_explorer; }
    [[nodiscard]] AnswerPathList &paths() const { return *m_paths; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// By the user.
    void toggled(bool open);

private:
    void arrange();

    SchemaExplorer *m_explorer;
    AnswerPathList *m_paths;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QToolButton *m_fold;
    bool m_isOpen = true;
};

} // namespace Ui
