// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/missions/progress.h"
#include "app/settings/store.h"

#include <QObject>

namespace Missions {

/// Follows one mission: remembers what the evidence proved, and on disk what was done.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// \a store outlives the runner.
    explicit Runner(Settings::Store &store, QObject *parent = nullptr);

    void open(const Mission &mission);
    [[nodiscard]] const Mission &mission() const { return m_mission; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] const Step *currentStep() const;

    void setEnvironment(const Tryout::Environment &environment);
    /// Holds the evidence against the checks of every step: what passes counts wherever it stands, so that no order is forced; what
    /// fails is told at steps up to the first one not done. When a step gets done, the first one not done becomes the current one.
    void consider(const Evidence &evidence);
    void select(const QString &stepId);
    /// Forgets this mission's progress.
    void restart();

Q_SIGNALS:
    void missionOpened(const Missions::Mission &mission);
    void progressChanged(const Missions::Progress &progress);
    /// A step has just been done.
    void stepDone(const QString &stepId);
    /// Captured variables changed; the environment's owner takes them over.
    void variablesChanged(const QMap<QString, QString> &variables);

private:
    void take(const Progress &next);

    Settings::Store &m_store;
    Mission m_mission;
    Progress m_progress;
    Tryout::Environment m_environment;
};

} // namespace Missions
