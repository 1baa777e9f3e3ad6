// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"

#include <QObject>
#include <QTimer>

namespace Workbench {
class Workbench;
}

namespace Ui {

class JsonPathPane;
class MainWindow;

/// Plays the open mission in the window, step by step, and ends the program: 0 when every step is done, 1 otherwise.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; the sandbox is about to start.
    SelfTest(Workbench::Workbench &workbench, MainWindow &window);

    /// Runs the event loop until the mission is over, at most ten seconds a step.
    [[nodiscard]] int exec();

private:
    void begin();
    void doStep();
    void call(const Missions::Solution &solution);
    void evaluateNext();
    void proceed();
    void fail(const QString &why);

    Workbench::Workbench &m_workbench;
    MainWindow &m_window;
    JsonPathPane *m_jsonPath = nullptr;
    QTimer m_patience;
    QStringList m_queries;
    QString m_shown;
};

} // namespace Ui
