// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/operationpage.h"

#include "app/tryout/session.h"
#include "ui/request/bodyeditor.h"
#include "ui/request/documentationview.h"
#include "ui/request/operationheader.h"
#include "ui/request/snippetsview.h"
#include "ui/request/tryoutform.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

struct Tab
{
    const char *key;
    const char *title;
};

/// In the order shown.
constexpr Tab tabs[] = {
    {"documentation", QT_TRANSLATE_NOOP("Ui::OperationPage", "Documentation")},
    {"tryOut", QT_TRANSLATE_NOOP("Ui::OperationPage", "Try Out")},
    {"codeSnippets", QT_TRANSLATE_NOOP("Ui::OperationPage", "Code Snippets")},
};
constexpr int documentationTab = 0;
constexpr int tryOutTab = 1;
constexpr int snippetsTab = 2;

QPushButton *button(const QString &text, const QString &icon, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setIcon(Theme::theme().icon(icon, icon == u"run" ? ColorRole::AccentText : ColorRole::Text));
    made->setAccessibleName(text);
    return made;
}

} // namespace

OperationPage::OperationPage(Tryout::Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(new EmptyState(u"book"_s, tr("Choose an operation"), tr("Pick one in the API Reference on the left, then fill the form and press Run."), this));
    m_stack->addWidget(makePage());

    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, this, &OperationPage::run);
    connect(&m_session, &Tryout::Session::operationOpened, this, &OperationPage::showOperation);
    connect(&m_session, &Tryout::Session::runningChanged, this, &OperationPage::showRunning);
    showRunning(m_session.isRunning());
    if (m_session.operation())
        showOperation(*m_session.operation());
}

QWidget *OperationPage::makePage()
{
    const Theme &theme = Theme::theme();
    m_page = new QWidget(this);
    m_header = new OperationHeader(m_page);
    arrangeTabs();
    m_views = new QStackedWidget(m_page);
    m_form = new TryOutForm(m_session, m_views);
    m_views->addWidget(m_form);
    m_form->body().setSideOpen(m_isSideOpen);
    connect(&m_form->body(), &BodyEditor::pathChosen, this, &OperationPage::pathChosen);
    connect(&m_form->body(), &BodyEditor::sideToggled, this, &OperationPage::sideToggled);

    m_top = new QHBoxLayout;
    m_top->setSpacing(theme.spacing(2));
    m_top->addWidget(m_header, 1);
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(theme.spacing(2));
    m_bar->addWidget(m_tabs, 1);
    m_bar->addStretch(0);
    placeRun(*m_bar);
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(theme.spacing(4), theme.spacing(3), theme.spacing(4), theme.spacing(1));
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(m_top);
    layout->addLayout(m_bar);
    layout->addWidget(m_views, 1);
    connect(m_form, &Stage::maximizedChanged, this, [this](const QWidget *widget) {
        m_header->setVisible(!widget);
        Q_EMIT bodyMaximized(widget != nullptr);
    });
    return m_page;
}

void OperationPage::placeRun(QHBoxLayout &row)
{
    for (QPushButton *button : {m_cancel, m_run}) {
        m_top->removeWidget(button);
        m_bar->removeWidget(button);
        row.addWidget(button, 0, Qt::AlignVCenter);
    }
}

void OperationPage::arrangeTabs()
{
    m_tabs = new QTabBar(m_page);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Views of the operation"));
    for (const Tab &tab : tabs)
        m_tabs->addTab(tr(tab.title));
    m_tabs->setCurrentIndex(tryOutTab);
    connect(m_tabs, &QTabBar::currentChanged, this, &OperationPage::showCurrentTab);

    m_run = button(tr("Run"), u"run"_s, m_page);
    m_run->setToolTip(tr("Send the request (Ctrl+Enter)"));
    setLook(m_run, Look::Primary);
    m_cancel = button(tr("Cancel"), u"stop"_s, m_page);
    m_cancel->setToolTip(tr("Stop waiting for the answer"));
    connect(m_run, &QPushButton::clicked, this, &OperationPage::run);
    connect(m_cancel, &QPushButton::clicked, &m_session, &Tryout::Session::cancel);
}

void OperationPage::showOperation(const OpenApi::Operation &operation)
{
    m_stack->setCurrentWidget(m_page);
    m_header->show(operation);
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrentIndex(tryOutTab);
    showCurrentTab();
}

void OperationPage::showTab(const QString &tab)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (tab == QLatin1String(tabs[index].key))
            m_tabs->setCurrentIndex(index);
    }
}

QString OperationPage::currentTab() const
{
    return QString::fromLatin1(tabs[m_tabs->currentIndex()].key);
}

void OperationPage::showCurrentTab()
{
    if (!m_session.operation())
        return;
    QWidget *view = m_form;
    if (m_tabs->currentIndex() == documentationTab) {
        if (!m_documentation)
            m_views->addWidget(m_documentation = new DocumentationView(m_views));
        if (std::exchange(m_documented, m_session.operation()->key) != m_session.operation()->key)
            m_documentation->show(*m_session.operation());
        view = m_documentation;
    } else if (m_tabs->currentIndex() == snippetsTab) {
        if (!m_snippets)
            m_views->addWidget(m_snippets = new SnippetsView(m_session, m_views));
        view = m_snippets;
    }
    m_views->setCurrentWidget(view);
    Q_EMIT tabShown(m_session.operation()->key, currentTab());
}

void OperationPage::showRunning(bool running)
{
    // Run stays enabled: a disabled button would hand the focus to whatever comes next.
    const bool hadFocus = m_cancel->hasFocus();
    m_cancel->setEnabled(running);
    if (hadFocus && !running)
        m_run->setFocus();
    m_cancel->setVisible(running || !m_presenting);
}

void OperationPage::run()
{
    if (!m_session.operation() || m_session.isRunning())
        return;
    m_tabs->setCurrentIndex(tryOutTab);
    m_session.run();
}

void OperationPage::setSideOpen(bool open)
{
    m_isSideOpen = open;
    if (m_form)
        m_form->body().setSideOpen(open);
}

void OperationPage::setBodyMaximized(bool maximized)
{
    if (maximized)
        m_tabs->setCurrentIndex(tryOutTab);
    m_form->setBodyMaximized(maximized);
}

bool OperationPage::isBodyMaximized() const
{
    return m_form->maximized() != nullptr;
}

void OperationPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    showRunning(m_session.isRunning());
    m_tabs->setVisible(!presenting);
    // Without the tabs Run would have a row to itself.
    placeRun(presenting ? *m_top : *m_bar);
    m_header->setPresenting(presenting);
    m_form->setPresenting(presenting);
}

} // namespace Ui
