// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/mission.h"

#include <QWidget>

namespace Ui {

/// The story of a mission and what is good to know, folded away below its steps.
class AboutView : public QWidget
{
    Q_OBJECT

public:
    explicit AboutView(const Missions::Mission &mission, QWidget *parent = nullptr);

private:
    QWidget *makeTopics(const QList<Missions::Topic> &topics);
};

} // namespace Ui
