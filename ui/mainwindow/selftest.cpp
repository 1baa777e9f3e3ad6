// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/selftest.h"

#include "app/workbench/workbench.h"
#include "ui/jsonpath/jsonpathpane.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>

#include <chrono>
#include <cstdio>

namespace Ui {

using namespace std::chrono_literals;

SelfTest::SelfTest(Workbench::Workbench &workbench, MainWindow &window)
    : m_workbench(workbench)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QString step = m_workbench.runner().progress().current;
        fail(step + ": " + m_workbench.runner().progress().reasons.value(step, "nothing came of it"));
    });
    connect(&workbench, &Workbench::Workbench::sandboxStarted, this, &SelfTest::begin);
    connect(&workbench, &Workbench::Workbench::sandboxFailed, this, &SelfTest::fail);
    connect(&workbench.runner(), &Missions::Runner::progressChanged, this, &SelfTest::proceed, Qt::QueuedConnection);
}

int SelfTest::exec()
{
    m_patience.start();
    return QApplication::exec();
}

void SelfTest::begin()
{
    // A newer query takes the place of one not yet settled: the next waits for the answer to this one.
    m_jsonPath = m_window.findChild<JsonPathPane *>();
    connect(m_jsonPath, &JsonPathPane::evaluated, this, &SelfTest::evaluateNext, Qt::QueuedConnection);
    m_workbench.environments().setSeat({"140"});
    doStep();
}

void SelfTest::doStep()
{
    const Missions::Step *step = m_workbench.runner().currentStep();
    m_patience.start();
    if (step->place)
        m_window.goTo(*step->place);
    m_queries = step->solution.queries;
    evaluateNext();
    if (!step->solution.operation.isEmpty())
        call(step->solution);
    for (const Missions::Check &check : step->checks) {
        if (std::holds_alternative<Missions::SignInCheck>(check))
            m_workbench.runner().consider(Missions::SignedIn{});
        else if (const auto *copy = std::get_if<Missions::CopyCheck>(&check))
            m_workbench.runner().consider(Missions::ValueCopied{m_workbench.environments().current().filledIn(copy->text)});
    }
    proceed();
}

void SelfTest::call(const Missions::Solution &solution)
{
    Tryout::Session &session = m_workbench.session();
    const Tryout::Environment &environment = m_workbench.environments().current();
    session.open(solution.operation);
    Tryout::Draft draft = session.draft();
    for (const auto &[name, value] : solution.parameters)
        draft.parameters[name] = environment.filledIn(value);
    draft.body = environment.filledIn(solution.body);
    session.setDraft(draft);
    session.run();
}

void SelfTest::evaluateNext()
{
    if (!m_queries.isEmpty())
        m_jsonPath->setQuery(m_queries.takeFirst());
}

void SelfTest::proceed()
{
    const Missions::Runner &runner = m_workbench.runner();
    const Missions::Step *step = runner.currentStep();
    if (runner.progress().done.size() == runner.mission().steps.size()) {
        std::fprintf(stderr, "self-test: all %lld steps of “%s” are done\n", static_cast<long long>(runner.mission().steps.size()),
                     qUtf8Printable(runner.mission().title));
        QApplication::exit(0);
    } else if (step && m_shown != step->id) {
        m_shown = step->id;
        doStep();
    }
}

void SelfTest::fail(const QString &why)
{
    std::fprintf(stderr, "self-test: %s\n", qUtf8Printable(why));
    QApplication::exit(1);
}

} // namespace Ui
