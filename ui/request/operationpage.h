// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace OpenApi {
struct Operation;
}

namespace Tryout {
class Session;
}

namespace Ui {

class DocumentationView;
class OperationHeader;
class SnippetsView;
class TryOutForm;

/// One operation: what it is, what it is documented to do, the form to try it, and the request as code. Views other than Try Out are made
/// when they are first looked at.
class OperationPage : public QWidget
{
    Q_OBJECT

public:
    OperationPage(Tryout::Session &session, QWidget *parent);

    /// documentation, tryOut or codeSnippets; anything else is ignored.
    void showTab(const QString &tab);
    [[nodiscard]] QString currentTab() const;
    /// On the Try Out tab; only where there is a body.
    void setBodyMaximized(bool maximized);
    [[nodiscard]] bool isBodyMaximized() const;
    /// Leaves method, path and body, and hides the organisation.
    void setPresenting(bool presenting);
    /// What stands beside a GraphQL query.
    void setSideOpen(bool open);

Q_SIGNALS:
    void tabShown(const QString &operationKey, const QString &tab);
    /// The request body takes the whole page, or no longer.
    void bodyMaximized(bool maximized);
    /// Of the answer to come, to be tested on it.
    void pathChosen(const QString &path);
    /// What stands beside a GraphQL query was folded away, or shown again.
    void sideToggled(bool open);

private:
    QWidget *makePage();
    void arrangeTabs();
    void placeRun(QHBoxLayout &row);
    void showOperation(const OpenApi::Operation &operation);
    void showCurrentTab();
    void showRunning(bool running);
    void run();

    Tryout::Session &m_session;
    QStackedWidget *m_stack;
    QWidget *m_page = nullptr;
    OperationHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    QHBoxLayout *m_top = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QStackedWidget *m_views = nullptr;
    TryOutForm *m_form = nullptr;
    bool m_isSideOpen = true;
    DocumentationView *m_documentation = nullptr;
    SnippetsView *m_snippets = nullptr;
    QString m_documented;
    bool m_presenting = false;
};

} // namespace Ui
