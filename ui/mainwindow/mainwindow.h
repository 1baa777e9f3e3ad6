// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/workbench/workbench.h"

#include <QMainWindow>

#include <memory>

class QSplitter;

namespace Ui {

class Actions;
class CatalogPane;
class ControlHubPane;
class EnvironmentBand;
class JsonPathPane;
class KeptLayout;
class Maximizing;
class MessageStrip;
class MissionPane;
class Opening;
class OperationPage;
class Presenting;
class ResponsePane;
class Searching;
class TabbedDock;

/// Places the panes and joins them to the workbench. It does no work of its own. \a workbench outlives the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench::Workbench &workbench);
    ~MainWindow() override;

    /// Brings an operation's tab or a pane into sight.
    void goTo(const Missions::Place &place);
    /// Opens a mission, an API description, a Postman collection or a curl command; says in place when it cannot be read.
    void openFile(const QString &file);

Q_SIGNALS:
    /// The window has been painted for the first time: what can wait begins now.
    void firstFrameShown();

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeCentre();
    void placeDocks();
    void completeWindow();
    /// Made after the first frame, or when it is first asked for.
    [[nodiscard]] JsonPathPane &jsonPath();
    void connectOperations();
    void connectSides();
    void connectBand();
    void connectNews();
    void connectActions();
    void collectEvidence();

    void makeControlHub();
    void makeWebhooks();
    void goToOperation(const Missions::Place &place);
    void fillBody(const QString &operation, const QString &text);
    void showJsonPath();
    void showWebhooks();
    void showControlHub();
    void setPresenting(bool presenting);
    void connectMaximizing();
    void setDark(bool dark);

    Workbench::Workbench &m_workbench;
    Actions *m_actions;
    EnvironmentBand *m_band;
    MessageStrip *m_strip;
    MessageStrip *m_news;
    CatalogPane *m_catalog;
    OperationPage *m_operation;
    ResponsePane *m_response;
    QSplitter *m_splitter;
    MissionPane *m_mission;
    Searching *m_searching;
    Opening *m_opening;
    JsonPathPane *m_jsonPath = nullptr;
    ControlHubPane *m_controlHub = nullptr;
    QDockWidget *m_catalogDock = nullptr;
    TabbedDock *m_guideDock = nullptr;
    QDockWidget *m_jsonPathDock = nullptr;
    QDockWidget *m_webhooksDock = nullptr;
    bool m_isPainted = false;
    QWidget *m_controlHubPlace = nullptr;
    std::unique_ptr<KeptLayout> m_layout;
    std::unique_ptr<Presenting> m_presenting;
    std::unique_ptr<Maximizing> m_maximizing;
    /// Before the screen was maximized.
    bool m_wasBodyMaximized = false;
    bool m_wasResponseHidden = false;
};

} // namespace Ui
