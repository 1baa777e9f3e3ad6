// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/missions/progress.h"

#include <QTreeWidget>

namespace Ui {

/// All steps of a mission below their sections, with a tick at each one done.
class StepList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setMission(const Missions::Mission &mission, const Tryout::Environment &environment);
    void setProgress(const Missions::Progress &progress);

Q_SIGNALS:
    void stepChosen(const QString &stepId);

private:
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace Ui
