// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/responsepane.h"

#include "app/json/edit.h"
#include "app/tryout/session.h"
#include "ui/response/bodyview.h"
#include "ui/response/differencelist.h"
#include "ui/response/groupchart.h"
#include "ui/response/grouptableview.h"
#include "ui/response/headersview.h"
#include "ui/response/measures.h"
#include "ui/response/statusline.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeeditor.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/epochstrip.h"
#include "ui/widgets/messagestrip.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// Above this a body is laid out on another thread.
constexpr qsizetype largeBody = 256 * 1024;

constexpr int prettyTab = 0;
constexpr int rawTab = 1;
constexpr int headersTab = 2;
constexpr int tableTab = 3;
constexpr int chartTab = 4;

QTabBar *viewTabs(QWidget *parent)
{
    auto *tabs = new QTabBar(parent);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->setAccessibleName(ResponsePane::tr("Views of the response"));
    for (const QString &title : {ResponsePane::tr("Pretty"), ResponsePane::tr("Raw"), ResponsePane::tr("Headers"), ResponsePane::tr("Table"), ResponsePane::tr("Chart")})
        tabs->addTab(title);
    tabs->setTabVisible(tableTab, false);
    tabs->setTabVisible(chartTab, false);
    return tabs;
}

} // namespace

ResponsePane::ResponsePane(Tryout::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_status(new StatusLine(this)), m_tabs(viewTabs(this)), m_maximize(new QToolButton(this)), m_message(new MessageStrip(this)),
      m_differences(new DifferenceList(this)), m_stack(new QStackedWidget(this)),
      m_blank(new QWidget(this)),
      m_empty(new EmptyState(u"run"_s, tr("No response yet"), tr("Fill the form above and press Run. The answer appears here."), this))
{
    const Theme &theme = Theme::theme();
    m_copy = new CopyButton(tr("Copy response body"), [this] { return QString::fromUtf8(m_response.body); }, this);
    setLook(m_maximize, Look::Quiet);
    m_maximize->setObjectName(u"maximizeAnswer"_s);
    connect(m_maximize, &QToolButton::clicked, this, [this] { setMaximized(!m_isMaximized); });
    setMaximized(false);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme.spacing(2));
    bar->addWidget(m_status, 1);
    bar->addWidget(m_tabs);
    bar->addWidget(m_copy);
    bar->addWidget(m_maximize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(4), theme.spacing(1), theme.spacing(4), theme.spacing(2));
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_differences);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_blank);

    connect(m_tabs, &QTabBar::currentChanged, this, &ResponsePane::showView);
    connect(m_differences, &DifferenceList::placeChosen, this, &ResponsePane::revealValue);
    connect(m_message, &MessageStrip::actionTriggered, &m_session, &Tryout::Session::run);
    connect(&m_presenting, &QFutureWatcher<Presentation>::finished, this, [this] {
        if (m_presenting.future().resultCount() > 0)
            showPresentation(m_presenting.result());
    });
    connect(&m_session, &Tryout::Session::operationOpened, this, &ResponsePane::showOpened);
    connect(&m_session, &Tryout::Session::runningChanged, this, &ResponsePane::showRunning);
    connect(&m_session, &Tryout::Session::exchangeFinished, this, &ResponsePane::showExchange);
    showOpened();
}

QWidget *ResponsePane::makeAnswer()
{
    m_answer = new QStackedWidget(m_stack);
    auto *pretty = new QWidget(m_answer);
    m_pretty = new BodyView(tr("Response body"), pretty);
    m_pretty->editor().setObjectName(u"responseBody"_s);
    connect(m_pretty, &BodyView::pathChosen, this, &ResponsePane::pathChosen);
    connect(m_pretty, &BodyView::useWanted, this, &ResponsePane::useWanted);
    connect(m_pretty, &BodyView::keepWanted, this, &ResponsePane::keepWanted);
    auto *layout = new QVBoxLayout(pretty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pretty, 1);
    layout->addWidget(new EpochStrip(m_pretty->editor(), pretty));
    m_answer->addWidget(pretty);
    return m_answer;
}

void ResponsePane::showOpened()
{
    setMaximized(false);
    const Tryout::Exchange *last = m_session.operation() ? m_session.lastExchange() : nullptr;
    if (last)
        return showExchange(*last);
    m_presenting.setFuture({});
    m_differences->clear();
    m_response = {};
    m_status->showNothing();
    m_message->clear();
    m_stack->setCurrentWidget(m_empty);
    showTools();
}

void ResponsePane::showRunning(bool running)
{
    if (!running)
        return;
    // Made while the request is under way, so that it costs the answer nothing.
    if (!m_answer)
        m_stack->addWidget(makeAnswer());
    m_message->clear();
    m_differences->clear();
    m_status->showRunning();
}

void ResponsePane::showExchange(const Tryout::Exchange &exchange)
{
    if (!m_session.operation() || exchange.operation != m_session.operation()->key)
        return;
    if (const Http::Response *response = exchange.response())
        showResponse(*response);
    else
        showFailure(exchange.outcome.error());
}

void ResponsePane::showResponse(const Http::Response &response)
{
    m_response = response;
    m_status->showResponse(response);
    explain(response);
    if (!m_answer)
        m_stack->addWidget(makeAnswer());
    m_stack->setCurrentWidget(m_answer);
    showTools();
    showView(m_tabs->currentIndex());
    if (response.body.size() > largeBody) {
        m_presenting.setFuture(QtConcurrent::run(present, response));
    } else {
        m_presenting.setFuture({});
        showPresentation(present(response));
    }
    m_differences->compare(*m_session.operation(), response);
}

/// In the text as it is laid out; a larger one is not searched.
void ResponsePane::revealValue(const Json::Path &path)
{
    CodeEditor &editor = m_pretty->editor();
    if (editor.size() > largeBody)
        return;
    const auto document = Json::Document::parse(editor.text());
    const Json::Node value = document ? Json::valueAt(*document, path) : Json::Node();
    if (!value)
        return;
    m_tabs->setCurrentIndex(prettyTab);
    editor.reveal(value.isMember() ? value.nameRange() : value.range());
}

void ResponsePane::explain(const Http::Response &response)
{
    m_message->clear();
    if (const QString advice = adviceFor(response.status); !advice.isEmpty())
        m_message->show(MessageStrip::Kind::Error, advice);
}

void ResponsePane::showPresentation(const Presentation &presentation)
{
    m_pretty->editor().setPlaceholder(m_response.status == 204 ? tr("No body: that is what 204 No Content means. The request was carried out.")
                                                      : tr("The answer has no body."));
    m_pretty->setText(presentation.text, presentation.isJson);
    setGroups(presentation.groups);
    if (!presentation.note.isEmpty() && m_message->isHidden())
        m_message->show(MessageStrip::Kind::Hint, presentation.note);
    if (presentation.isJson)
        Q_EMIT documentShown(m_response.body);
}

void ResponsePane::showFailure(const Http::TransportError &error)
{
    m_presenting.setFuture({});
    m_differences->clear();
    m_response = {};
    const bool cancelled = error.kind == Http::TransportError::Kind::Cancelled;
    m_status->showFailure(cancelled ? tr("Cancelled") : tr("No response"));
    m_stack->setCurrentWidget(m_blank);
    showTools();
    m_message->show(cancelled ? MessageStrip::Kind::Hint : MessageStrip::Kind::Error, Http::describe(error), Http::advice(error));
    m_message->setAction(tr("Retry"));
}

void ResponsePane::showView(int tab)
{
    if (!m_answer)
        return;
    QWidget *view = m_answer->widget(prettyTab);
    if (tab == rawTab) {
        if (!m_raw)
            m_answer->addWidget(m_raw = new BodyView(tr("Raw response body"), m_answer));
        m_raw->setText(m_response.body, false);
        view = m_raw;
    } else if (tab == headersTab) {
        if (!m_headers)
            m_answer->addWidget(m_headers = new HeadersView(m_answer));
        m_headers->show(m_response.headers);
        view = m_headers;
    } else if (tab == tableTab && m_groups) {
        view = shownTable();
    } else if (tab == chartTab && m_groups) {
        view = shownChart();
    }
    m_answer->setCurrentWidget(view);
    showTools();
}

QWidget *ResponsePane::shownTable()
{
    if (!m_table)
        m_answer->addWidget(m_table = new GroupTableView(m_answer));
    m_table->show(*m_groups);
    return m_table;
}

QWidget *ResponsePane::shownChart()
{
    if (!m_chart)
        m_answer->addWidget(m_chart = new GroupChart(m_answer));
    m_chart->show(*m_groups);
    return m_chart;
}

/// Who looks at the chart of one answer looks at that of the next.
void ResponsePane::setGroups(const std::optional<GraphQl::GroupTable> &groups)
{
    m_groups = groups;
    const int tab = m_tabs->currentIndex();
    if (!groups && tab >= tableTab)
        m_tabs->setCurrentIndex(prettyTab);
    m_tabs->setTabVisible(tableTab, groups.has_value());
    m_tabs->setTabVisible(chartTab, groups.has_value());
    m_tabs->updateGeometry();
    if (groups && tab >= tableTab)
        showView(tab);
    showTools();
}

void ResponsePane::setPresenting(bool presenting)
{
    m_status->setPresenting(presenting);
    if (presenting && !m_groups)
        m_tabs->setCurrentIndex(prettyTab);
    m_isPresenting = presenting;
    showTools();
}

/// Groups are shown to a room: the request makes way for them.
void ResponsePane::setMaximized(bool maximized)
{
    const QString name = maximized ? tr("Restore request") : tr("Maximize answer");
    m_maximize->setIcon(Theme::theme().icon(maximized ? u"restore"_s : u"maximize"_s, ColorRole::MutedText));
    m_maximize->setAccessibleName(name);
    m_maximize->setToolTip(name);
    if (std::exchange(m_isMaximized, maximized) != maximized)
        Q_EMIT maximizedChanged(maximized);
}

void ResponsePane::showTools()
{
    const bool isAnswered = m_answer && m_stack->currentWidget() == m_answer;
    // A chart is for the room.
    m_tabs->setVisible((!m_isPresenting || m_groups) && isAnswered);
    const bool showsGroups = isAnswered && m_tabs->currentIndex() >= tableTab;
    m_copy->setVisible(!m_isPresenting && isAnswered && !showsGroups && !m_response.body.isEmpty());
    m_maximize->setVisible(showsGroups);
    if (!showsGroups)
        setMaximized(false);
}

} // namespace Ui
