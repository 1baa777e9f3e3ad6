// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/runner.h"

#include <QWidget>

class QPushButton;

namespace Ui {

class Confirmation;
class MessageStrip;
class MissionHeader;
class StepList;
class StepView;

/// Leads through a mission: the step at hand, how far it all is, and the way to each place it speaks of. \a runner outlives the pane.
class MissionPane : public QWidget
{
    Q_OBJECT

public:
    explicit MissionPane(Missions::Runner &runner, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Fills in what the texts leave open.
    void setEnvironment(const Tryout::Environment &environment);
    /// Forgets the mission's progress once that is confirmed in place.
    void askToRestart();

Q_SIGNALS:
    void goTo(const Missions::Place &place);
    void bodyOffered(const QString &operation, const QString &text);
    void queryOffered(const QString &query);
    void copied(const QString &text);
    void attendeeIdWanted();

private:
    void layOut();
    void connectParts();
    void openMission(const Missions::Mission &mission);
    void showProgress(const Missions::Progress &progress);
    void showNews(const Missions::Progress &progress);
    void offerBody(const QString &operation, const QString &text);
    void step(int by);
    [[nodiscard]] qsizetype currentIndex() const;

    Missions::Runner &m_runner;
    Tryout::Environment m_environment;
    MissionHeader *m_header;
    StepList *m_list;
    StepView *m_step;
    MessageStrip *m_seatStrip;
    MessageStrip *m_news;
    Confirmation *m_restart;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_takeMeThere;
    QString m_shownStep;
    qsizetype m_shownDone = -1;
};

} // namespace Ui
