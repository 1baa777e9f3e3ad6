// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/mainwindow.h"

#include "app/settings/keys.h"
#include "ui/account/environmentband.h"
#include "ui/catalog/catalogpane.h"
#include "ui/controlhub/controlhubpane.h"
#include "ui/jsonpath/jsonpathpane.h"
#include "ui/mainwindow/about.h"
#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/evidence.h"
#include "ui/mainwindow/keptlayout.h"
#include "ui/mainwindow/maximizing.h"
#include "ui/mainwindow/opening.h"
#include "ui/mainwindow/presenting.h"
#include "ui/mainwindow/sandboxnotice.h"
#include "ui/mainwindow/searching.h"
#include "ui/mainwindow/tabbeddock.h"
#include "ui/mainwindow/training.h"
#include "ui/mainwindow/valueuse.h"
#include "ui/missions/missionpane.h"
#include "ui/request/operationpage.h"
#include "ui/response/responsepane.h"
#include "ui/theme/theme.h"
#include "ui/webhooks/webhookspane.h"
#include "ui/widgets/messagestrip.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QString nameOf(Missions::Place::Tab tab)
{
    switch (tab) {
    case Missions::Place::Tab::Documentation:
        return u"documentation"_s;
    case Missions::Place::Tab::TryOut:
        return u"tryOut"_s;
    case Missions::Place::Tab::CodeSnippets:
        return u"codeSnippets"_s;
    case Missions::Place::Tab::None:
        break;
    }
    return {};
}

template<typename Dock>
Dock *addDock(QMainWindow &window, const QString &title, const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new Dock(title, &window);
    dock->setObjectName(name);
    window.addDockWidget(area, dock);
    return dock;
}

enum GuidePane { MissionTab, ControlHubTab };

} // namespace

MainWindow::MainWindow(Workbench::Workbench &workbench)
    : m_workbench(workbench)
    , m_actions(new Actions(this))
    , m_band(new EnvironmentBand(workbench.environments(), this))
    , m_strip(new MessageStrip(this))
    , m_news(new MessageStrip(this))
    , m_catalog(new CatalogPane(workbench.catalog(), workbench.finder(), workbench.bookmarks(), this))
    , m_operation(new OperationPage(workbench.session(), this))
    , m_response(new ResponsePane(workbench.session(), this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_mission(new MissionPane(workbench.runner(), this))
    , m_searching(new Searching(workbench, *m_actions, this))
    , m_opening(new Opening(workbench, *m_news, this))
{
    setWindowTitle(tr("Tryout"));
    resize(1280, 720);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCentralWidget(makeCentre());
    placeDocks();
    setMenuWidget(makeTop());
    connectOperations();
    connectSides();
    connectBand();
    connectNews();
    collectEvidence();
    m_layout = std::make_unique<KeptLayout>(*this, *m_splitter, workbench.settings());
    m_presenting = std::make_unique<Presenting>(*this, *m_layout, workbench.environments(), workbench.webhookReceiver(),
                                                QList<QWidget *>{menuWidget()->findChild<QMenuBar *>()});
    m_maximizing = std::make_unique<Maximizing>(*this, *m_layout, *m_splitter, QList<QWidget *>{menuWidget()});
    connectMaximizing();
    connectActions();
    m_layout->restore();
    setDark(Settings::Keys::darkTheme.get(workbench.settings()));
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTop()
{
    auto *top = new QWidget(this);
    auto *bar = new QMenuBar(top);
    m_actions->fill(*bar, {m_catalogDock->toggleViewAction(), m_guideDock->toggleViewAction(), m_jsonPathDock->toggleViewAction(),
                          m_webhooksDock->toggleViewAction()});
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_band);
    return top;
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    m_splitter->addWidget(m_operation);
    m_splitter->addWidget(m_response);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->addWidget(m_strip);
    layout->addWidget(m_news);
    layout->addWidget(m_splitter, 1);
    return centre;
}

void MainWindow::placeDocks()
{
    m_catalogDock = addDock<QDockWidget>(*this, tr("API Reference"), u"catalog"_s, Qt::LeftDockWidgetArea);
    m_catalogDock->setWidget(m_catalog);
    m_guideDock = addDock<TabbedDock>(*this, tr("Mission and Control Hub"), u"guide"_s, Qt::RightDockWidgetArea);
    m_controlHubPlace = new QWidget(m_guideDock);
    m_guideDock->addPane(m_mission, tr("Mission"));
    m_guideDock->addPane(m_controlHubPlace, tr("Control Hub"));
    m_jsonPathDock = addDock<QDockWidget>(*this, tr("JSONPath"), u"jsonPath"_s, Qt::RightDockWidgetArea);
    resizeDocks({m_catalogDock, m_guideDock}, {300, 380}, Qt::Horizontal);
    resizeDocks({m_guideDock, m_jsonPathDock}, {360, 290}, Qt::Vertical);
    m_webhooksDock = addDock<QDockWidget>(*this, tr("Webhooks"), u"webhooks"_s, Qt::LeftDockWidgetArea);
    tabifyDockWidget(m_catalogDock, m_webhooksDock);
    m_webhooksDock->hide();
    connect(m_webhooksDock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible && !m_webhooksDock->widget())
            makeWebhooks();
    });
    // The pane behind the tab is made when somebody looks at it.
    connect(m_guideDock, &TabbedDock::paneOpened, this, [this](int index) {
        if (index == ControlHubTab && !m_controlHub)
            makeControlHub();
    });
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QTimer::singleShot(0, this, &MainWindow::completeWindow);
    }
    return QMainWindow::event(event);
}

void MainWindow::completeWindow()
{
    static_cast<void>(jsonPath());
    Q_EMIT firstFrameShown();
}

JsonPathPane &MainWindow::jsonPath()
{
    if (!m_jsonPath) {
        m_jsonPath = new JsonPathPane(m_jsonPathDock);
        connect(m_response, &ResponsePane::documentShown, m_jsonPath, &JsonPathPane::setResponse);
        m_jsonPath->setHistory(Settings::Keys::queryHistory.get(m_workbench.settings()));
        connect(m_jsonPath, &JsonPathPane::historyChanged, this,
                [this](const QStringList &history) { Settings::Keys::queryHistory.set(m_workbench.settings(), history); });
        new ValueUse(*m_jsonPath, *m_response, m_workbench, m_jsonPath);
        Evidence::collect(*m_jsonPath, m_workbench.runner());
        m_jsonPathDock->setWidget(m_jsonPath);
    }
    return *m_jsonPath;
}

void MainWindow::makeControlHub()
{
    m_controlHub = new ControlHubPane(m_workbench.controlHub(), m_controlHubPlace);
    Evidence::collect(*m_controlHub, m_workbench.runner());
    auto *layout = new QVBoxLayout(m_controlHubPlace);
    layout->setContentsMargins({});
    layout->addWidget(m_controlHub);
    m_controlHub->show();
}

void MainWindow::makeWebhooks()
{
    auto *pane = new WebhooksPane(m_workbench.webhookReceiver(), m_workbench.rehearsal(), m_webhooksDock);
    connect(&m_workbench.environments(), &Tryout::Environments::changed, pane, &WebhooksPane::setEnvironment);
    connect(pane, &WebhooksPane::subscriptionOffered, this, [this](const QString &body) { fillBody(u"POST /v2/subscriptions"_s, body); });
    pane->setEnvironment(m_workbench.environments().current());
    m_webhooksDock->setWidget(pane);
}

void MainWindow::connectOperations()
{
    Tryout::Session &session = m_workbench.session();
    connect(&m_workbench.descriptions(), &Tryout::Descriptions::catalogChanged, m_catalog, &CatalogPane::setCatalog);
    connect(m_catalog, &CatalogPane::operationChosen, &session, &Tryout::Session::open);
    connect(&session, &Tryout::Session::operationOpened, m_catalog,
            [this](const OpenApi::Operation &operation) { m_catalog->select(operation.key); });
    connect(&m_workbench.descriptions(), &Tryout::Descriptions::loadingChanged, m_catalog, &CatalogPane::setLoading);
    // A maximized body takes the response's room until there is a new one to see.
    connect(m_operation, &OperationPage::bodyMaximized, m_response, &QWidget::setHidden);
    connect(&session, &Tryout::Session::runningChanged, m_response, &QWidget::show);
    connect(m_response, &ResponsePane::maximizedChanged, m_operation, &QWidget::setHidden);
    m_operation->setSideOpen(Settings::Keys::graphQlSideOpen.get(m_workbench.settings()));
    connect(m_operation, &OperationPage::sideToggled, this,
            [this](bool open) { Settings::Keys::graphQlSideOpen.set(m_workbench.settings(), open); });
    connect(m_operation, &OperationPage::pathChosen, this, [this](const QString &path) {
        showJsonPath();
        jsonPath().setPath(path);
    });
}

void MainWindow::connectSides()
{
    connect(&m_workbench.environments(), &Tryout::Environments::changed, m_mission, &MissionPane::setEnvironment);
    connect(m_mission, &MissionPane::goTo, this, &MainWindow::goTo);
    connect(m_mission, &MissionPane::bodyOffered, this, &MainWindow::fillBody);
    connect(m_mission, &MissionPane::attendeeIdWanted, m_band, &EnvironmentBand::focusAttendeeId);
    connect(m_mission, &MissionPane::queryOffered, this, [this](const QString &query) {
        showJsonPath();
        jsonPath().setQuery(query);
    });
    m_mission->setEnvironment(m_workbench.environments().current());
}

void MainWindow::connectBand()
{
    connect(m_band, &EnvironmentBand::presentWanted, (*m_actions)[ActionId::Present], &QAction::toggle);
    connect(m_band, &EnvironmentBand::searchWanted, m_searching, &Searching::open);
    const auto tellServer = [this] {
        const OpenApi::Operation *operation = m_workbench.session().operation();
        m_band->setOwnServer(operation && !operation->servers.isEmpty(), m_workbench.session().environment().baseUrl);
    };
    connect(&m_workbench.session(), &Tryout::Session::operationOpened, m_band, tellServer);
    connect(&m_workbench.session(), &Tryout::Session::environmentChanged, m_band, tellServer);
}

void MainWindow::connectNews()
{
    new SandboxNotice(m_workbench, *m_strip, this);
    const auto showOperation = [this] { m_operation->showTab(nameOf(Missions::Place::Tab::TryOut)); };
    connect(m_searching, &Searching::operationOpened, this, showOperation);
    connect(m_searching, &Searching::missionWanted, m_opening, &Opening::openFile);
    connect(m_searching, &Searching::curlGiven, m_opening, &Opening::importCurl);
    connect(m_searching, &Searching::addressGiven, m_opening, &Opening::openAddress);
    connect(m_opening, &Opening::operationOpened, this, showOperation);
    connect(m_opening, &Opening::missionOpened, this, [this] { m_guideDock->openPane(MissionTab); });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    const auto opens = [this](ActionId id, auto slot) { connect((*m_actions)[id], &QAction::triggered, m_opening, slot); };
    opens(ActionId::OpenMission, &Opening::askForMission);
    opens(ActionId::OpenDescription, &Opening::askForDescription);
    opens(ActionId::OpenAddress, &Opening::askForAddress);
    opens(ActionId::Descriptions, &Opening::showDescriptions);
    opens(ActionId::ImportCurl, &Opening::askForCurl);
    opens(ActionId::ImportPostman, &Opening::askForPostman);
    on(ActionId::SearchEverything, [this] { m_searching->open(); });
    on(ActionId::SignIn, [this] { m_band->openSignIn(); });
    on(ActionId::Quit, &MainWindow::close);
    on(ActionId::FilterOperations, [this] {
        m_catalogDock->show();
        m_catalogDock->raise();
        m_catalog->focusFilter();
    });
    on(ActionId::ShowDocumentation, [this] { m_operation->showTab(nameOf(Missions::Place::Tab::Documentation)); });
    on(ActionId::ShowTryOut, [this] { m_operation->showTab(nameOf(Missions::Place::Tab::TryOut)); });
    on(ActionId::ShowCodeSnippets, [this] { m_operation->showTab(nameOf(Missions::Place::Tab::CodeSnippets)); });
    on(ActionId::QueryJsonPath, &MainWindow::showJsonPath);
    on(ActionId::ShowWebhooks, &MainWindow::showWebhooks);
    connect(m_webhooksDock->toggleViewAction(), &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            showWebhooks();
    });
    on(ActionId::RefreshControlHub, [this] { m_workbench.controlHub().refresh(); });
    on(ActionId::RestartMission, [this] {
        m_guideDock->openPane(MissionTab);
        m_mission->askToRestart();
    });
    on(ActionId::RestartSandbox, [this] { m_workbench.startSandbox(); });
    on(ActionId::DefaultLayout, [this] { m_layout->restoreDefault(); });
    on(ActionId::About, [this] { showAbout(this); });
    new Training(m_workbench, *m_actions, *menuWidget()->findChild<QMenu *>(u"trainerMenu"_s), *m_news, this);
    connect((*m_actions)[ActionId::Present], &QAction::toggled, m_presenting.get(), &Presenting::set);
    connect((*m_actions)[ActionId::DarkTheme], &QAction::toggled, this, &MainWindow::setDark);
    connect(m_presenting.get(), &Presenting::changed, this, &MainWindow::setPresenting);
}

/// Body and answer in the whole window. One way of seeing ends before another begins or ends, so that each finds what it left.
void MainWindow::connectMaximizing()
{
    connect((*m_actions)[ActionId::MaximizeScreen], &QAction::toggled, m_maximizing.get(), &Maximizing::set);
    connect((*m_actions)[ActionId::Present], &QAction::toggled, this, [this] { m_maximizing->set(false); });
    connect(m_maximizing.get(), &Maximizing::changed, (*m_actions)[ActionId::MaximizeScreen], &QAction::setChecked);
    connect(m_maximizing.get(), &Maximizing::beginning, this, [this] {
        m_wasBodyMaximized = m_operation->isBodyMaximized();
        m_wasResponseHidden = m_response->isHidden();
        m_operation->setBodyMaximized(true);
        m_response->show();
    });
    connect(m_maximizing.get(), &Maximizing::ended, this, [this] {
        m_operation->setBodyMaximized(m_wasBodyMaximized);
        m_response->setHidden(m_wasResponseHidden);
    });
    connect(m_operation, &OperationPage::bodyMaximized, this, [this](bool maximized) {
        if (!maximized)
            m_maximizing->set(false);
    });
}

void MainWindow::collectEvidence()
{
    Missions::Runner &runner = m_workbench.runner();
    Evidence::collect(*m_catalog, runner);
    Evidence::collect(*m_operation, runner);
    Evidence::collect(*m_mission, runner);
    Evidence::collect(*m_band, runner);
    Evidence::collectCopies(runner);
}

void MainWindow::goTo(const Missions::Place &place)
{
    switch (place.pane) {
    case Missions::Place::Pane::Operation:
        return goToOperation(place);
    case Missions::Place::Pane::ControlHub:
        return showControlHub();
    case Missions::Place::Pane::JsonPath:
        return showJsonPath();
    case Missions::Place::Pane::SignIn:
        return m_band->openSignIn();
    }
}

void MainWindow::goToOperation(const Missions::Place &place)
{
    if (m_workbench.catalog().find(place.operation)) {
        m_workbench.session().open(place.operation);
        m_operation->showTab(nameOf(place.tab));
        return;
    }
    for (const OpenApi::Catalog::Group &group : m_workbench.catalog().groups()) {
        if (Evidence::placeOfGroup(group.name) != place.operation)
            continue;
        m_catalogDock->show();
        m_catalogDock->raise();
        m_catalog->revealGroup(group.name);
        Evidence::visit(m_workbench.runner(), place.operation);
    }
}

void MainWindow::fillBody(const QString &operation, const QString &text)
{
    if (!operation.isEmpty())
        m_workbench.session().open(operation);
    Tryout::Draft draft = m_workbench.session().draft();
    draft.body = text;
    m_workbench.session().setDraft(draft);
    m_operation->showTab(nameOf(Missions::Place::Tab::TryOut));
}

void MainWindow::showJsonPath()
{
    m_jsonPathDock->show();
    m_jsonPathDock->raise();
    jsonPath().focusQuery();
    Evidence::visit(m_workbench.runner(), u"jsonPath"_s);
}

/// In front of the operations: what it needs of them it opens itself, and mission and response stay in sight.
void MainWindow::showWebhooks()
{
    constexpr int readable = 340;
    m_webhooksDock->show();
    m_webhooksDock->raise();
    if (!m_webhooksDock->isFloating() && m_webhooksDock->width() < readable)
        resizeDocks({m_webhooksDock}, {readable}, Qt::Horizontal);
}

void MainWindow::showControlHub()
{
    const bool wasInSight = m_controlHub && m_controlHub->isVisible();
    m_guideDock->openPane(ControlHubTab);
    if (wasInSight)
        m_controlHub->lookAgain();
}

void MainWindow::setPresenting(bool presenting)
{
    (*m_actions)[ActionId::Present]->setChecked(presenting);
    m_band->setPresenting(presenting);
    m_operation->setPresenting(presenting);
    m_response->setPresenting(presenting);
}

void MainWindow::setDark(bool dark)
{
    (*m_actions)[ActionId::DarkTheme]->setChecked(dark);
    if (dark != Theme::theme().isDark())
        Theme::theme().setDark(dark);
    if (dark != Settings::Keys::darkTheme.get(m_workbench.settings()))
        Settings::Keys::darkTheme.set(m_workbench.settings(), dark);
}

void MainWindow::openFile(const QString &file)
{
    m_opening->openFile(file);
}

} // namespace Ui
