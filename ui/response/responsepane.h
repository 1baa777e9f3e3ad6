// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/path.h"
#include "app/tryout/exchange.h"
#include "ui/response/viewers.h"
#include "ui/widgets/pickedvalue.h"

#include <QFutureWatcher>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace Tryout {
class Session;
}

namespace Ui {

class BodyView;
class DifferenceList;
class EpochStrip;
class GroupChart;
class GroupTableView;
class HeadersView;
class MessageStrip;
class StatusLine;

/// What came of the newest call of the open operation: status, body to read, body as it came, headers; or why there is no answer.
class ResponsePane : public QWidget
{
    Q_OBJECT

public:
    ResponsePane(Tryout::Session &session, QWidget *parent);

    /// Leaves status and body.
    void setPresenting(bool presenting);

Q_SIGNALS:
    /// A JSON answer is shown; its bytes as they came.
    void documentShown(const QByteArray &body);
    /// A table or chart takes the room of the request, or no longer.
    void maximizedChanged(bool maximized);
    /// A value of the body was clicked, or its path chosen from the menu.
    void pathChosen(const QString &path);
    void useWanted(const Ui::PickedValue &value);
    void keepWanted(const Ui::PickedValue &value);

private:
    QWidget *makeAnswer();
    void showOpened();
    void showRunning(bool running);
    void showExchange(const Tryout::Exchange &exchange);
    void showResponse(const Http::Response &response);
    void showFailure(const Http::TransportError &error);
    void explain(const Http::Response &response);
    void showPresentation(const Presentation &presentation);
    void showView(int tab);
    QWidget *shownTable();
    QWidget *shownChart();
    void setGroups(const std::optional<GraphQl::GroupTable> &groups);
    void revealValue(const Json::Path &path);
    void showTools();
    void setMaximized(bool maximized);

    Tryout::Session &m_session;
    StatusLine *m_status;
    QTabBar *m_tabs;
    QWidget *m_copy;
    QToolButton *m_maximize;
    bool m_isMaximized = false;
    MessageStrip *m_message;
    DifferenceList *m_differences;
    QStackedWidget *m_stack;
    QWidget *m_blank;
    QWidget *m_empty;
    QStackedWidget *m_answer = nullptr;
    BodyView *m_pretty = nullptr;
    BodyView *m_raw = nullptr;
    HeadersView *m_headers = nullptr;
    /// Made when they are first looked at.
    GroupTableView *m_table = nullptr;
    GroupChart *m_chart = nullptr;
    std::optional<GraphQl::GroupTable> m_groups;
    Http::Response m_response;
    QFutureWatcher<Presentation> m_presenting;
    bool m_isPresenting = false;
};

} // namespace Ui
