// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/missionpane.h"

#include "ui/missions/confirmation.h"
#include "ui/missions/missionheader.h"
#include "ui/missions/steplist.h"
#include "ui/missions/stepview.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace Ui {

MissionPane::MissionPane(Missions::Runner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_header(new MissionHeader(this))
    , m_list(new StepList(this))
    , m_step(new StepView(this))
    , m_seatStrip(new MessageStrip(this))
    , m_news(new MessageStrip(this))
    , m_restart(new Confirmation(tr("Restart the mission? All ticks are taken back; what you typed and what the sandbox holds stays."),
                                 tr("Restart"), tr("Keep going"), this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_takeMeThere(new QPushButton(tr("Take me there"), this))
{
    setAccessibleName(tr("Mission"));
    m_previous->setAccessibleName(tr("Previous step"));
    m_next->setAccessibleName(tr("Next step"));
    m_takeMeThere->setAccessibleName(tr("Take me there"));
    setLook(m_takeMeThere, Look::Primary);
    layOut();
    connectParts();
    setEnvironment({});
    if (!runner.mission().steps.isEmpty()) {
        openMission(runner.mission());
        showProgress(runner.progress());
    }
}

void MissionPane::layOut()
{
    const int gap = Theme::theme().spacing(1);
    m_list->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_takeMeThere);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap);
    layout->setSpacing(gap);
    layout->addWidget(m_header);
    layout->addWidget(m_restart);
    layout->addWidget(m_seatStrip);
    layout->addWidget(m_news);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_step, 3);
    layout->addLayout(buttons);
}

void MissionPane::connectParts()
{
    connect(&m_runner, &Missions::Runner::missionOpened, this, &MissionPane::openMission);
    connect(&m_runner, &Missions::Runner::progressChanged, this, &MissionPane::showProgress);
    connect(m_header, &MissionHeader::listWanted, m_list, &QWidget::setVisible);
    connect(m_header, &MissionHeader::restartWanted, this, &MissionPane::askToRestart);
    connect(m_restart, &Confirmation::confirmed, &m_runner, &Missions::Runner::restart);
    connect(m_list, &StepList::stepChosen, &m_runner, &Missions::Runner::select);
    connect(m_step, &StepView::copied, this, &MissionPane::copied);
    connect(m_step, &StepView::bodyOffered, this, &MissionPane::offerBody);
    connect(m_step, &StepView::queryOffered, this, &MissionPane::queryOffered);
    connect(m_seatStrip, &MessageStrip::actionTriggered, this, &MissionPane::attendeeIdWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(+1); });
    connect(m_takeMeThere, &QPushButton::clicked, this, [this] {
        if (const Missions::Step *current = m_runner.currentStep(); current && current->place)
            Q_EMIT goTo(*current->place);
    });
}

void MissionPane::setEnvironment(const Tryout::Environment &environment)
{
    m_environment = environment;
    if (environment.seat.isTaken()) {
        m_seatStrip->clear();
    } else {
        m_seatStrip->show(MessageStrip::Kind::Warning, tr("Type your attendee ID at the top: it is filled in everywhere."));
        m_seatStrip->setAction(tr("Type it now"));
    }
    m_list->setMission(m_runner.mission(), environment);
    showProgress(m_runner.progress());
}

void MissionPane::offerBody(const QString &operation, const QString &text)
{
    // A body with somebody else's name in it, or nobody's, would only be refused.
    if (text.contains(QStringLiteral("{attendee}")) || text.contains(QStringLiteral("{addressBookName}")))
        Q_EMIT attendeeIdWanted();
    else
        Q_EMIT bodyOffered(operation, text);
}

void MissionPane::askToRestart()
{
    m_restart->ask();
}

void MissionPane::openMission(const Missions::Mission &mission)
{
    m_shownStep.clear();
    m_shownDone = -1;
    m_header->setMission(mission);
    m_list->setMission(mission, m_environment);
    m_step->setMission(mission);
}

void MissionPane::showProgress(const Missions::Progress &progress)
{
    const Missions::Step *current = m_runner.currentStep();
    if (!current)
        return;
    m_header->setProgress(progress);
    m_list->setProgress(progress);
    m_step->setStep(*current, m_environment);
    m_step->setProgress(*current, progress);
    m_previous->setEnabled(currentIndex() > 0);
    m_next->setEnabled(currentIndex() + 1 < m_runner.mission().steps.size());
    m_takeMeThere->setVisible(current->place.has_value());
    showNews(progress);
}

void MissionPane::showNews(const Missions::Progress &progress)
{
    const QList<Missions::Step> &steps = m_runner.mission().steps;
    const auto last = std::ranges::find(steps, m_shownStep, &Missions::Step::id);
    const bool isJustDone = last != steps.end() && m_shownDone >= 0 && progress.done.size() > m_shownDone && progress.done.contains(last->id);
    if (progress.done.size() == steps.size())
        m_news->show(MessageStrip::Kind::Success, tr("Congratulations, the mission is complete!"),
                     tr("You have made, read and changed an object with API calls, searched for data, and picked values out of the answer."));
    else if (isJustDone && progress.current != last->id)
        m_news->show(MessageStrip::Kind::Success, tr("Step %1 is done. Here is the next one.").arg(last->number));
    else if (progress.current != m_shownStep)
        m_news->clear();
    m_shownStep = progress.current;
    m_shownDone = progress.done.size();
}

void MissionPane::step(int by)
{
    const QList<Missions::Step> &steps = m_runner.mission().steps;
    const qsizetype next = currentIndex() + by;
    if (next >= 0 && next < steps.size())
        m_runner.select(steps.at(next).id);
}

qsizetype MissionPane::currentIndex() const
{
    const QList<Missions::Step> &steps = m_runner.mission().steps;
    return std::ranges::find(steps, m_runner.progress().current, &Missions::Step::id) - steps.begin();
}

} // namespace Ui
