// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"
#include "app/missions/progress.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Ui {

class BlockView;
class MessageStrip;

/// The text of one step, filled in, with what its checks have said so far; below it what the mission is about.
class StepView : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    void setMission(const Missions::Mission &mission);
    /// Lays the text out anew only when it reads differently.
    void setStep(const Missions::Step &step, const Tryout::Environment &environment);
    void setProgress(const Missions::Step &step, const Missions::Progress &progress);

Q_SIGNALS:
    void copied(const QString &text);
    void bodyOffered(const QString &operation, const QString &text);
    void queryOffered(const QString &query);

private:
    void layOutBlocks(const QString &operation, const QList<Missions::Block> &blocks);
    void openHints();

    QWidget *m_page;
    QVBoxLayout *m_layout;
    QLabel *m_section;
    QLabel *m_title;
    MessageStrip *m_verdict;
    QWidget *m_text = nullptr;
    QWidget *m_about = nullptr;
    QString m_shownStep;
    QList<Missions::Block> m_shown;
    QList<BlockView *> m_blocks;
};

} // namespace Ui
