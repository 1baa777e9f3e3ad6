// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/aboutview.h"

#include "ui/missions/disclosure.h"
#include "ui/missions/prose.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Ui {

AboutView::AboutView(const Missions::Mission &mission, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    if (!mission.story.isEmpty())
        layout->addWidget(new Disclosure(tr("The story"), [this, story = mission.story] { return proseLabel(story, this); }, this));
    if (!mission.goodToKnow.isEmpty())
        layout->addWidget(new Disclosure(tr("Good to know"), [this, topics = mission.goodToKnow] { return makeTopics(topics); }, this));
}

QWidget *AboutView::makeTopics(const QList<Missions::Topic> &topics)
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(Theme::theme().spacing(4), 0, 0, 0);
    layout->setSpacing(0);
    for (const Missions::Topic &topic : topics)
        layout->addWidget(new Disclosure(topic.title, [list, text = topic.text] { return proseLabel(text, list); }, list));
    return list;
}

} // namespace Ui
