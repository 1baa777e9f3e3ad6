// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/missions/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Ui {

/// The mission's name, how far it is done, and the switch for the list of steps.
class MissionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MissionHeader(QWidget *parent = nullptr);

    void setMission(const Missions::Mission &mission);
    void setProgress(const Missions::Progress &progress);

Q_SIGNALS:
    void listWanted(bool wanted);
    void restartWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTitle();

    QString m_mission;
    QLabel *m_title;
    QLabel *m_count;
    QProgressBar *m_bar;
    QToolButton *m_list;
    QToolButton *m_restart;
};

} // namespace Ui
