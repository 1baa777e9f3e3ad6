// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/missionheader.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace Ui {

namespace {

/// A thin line in the colours of the theme.
class ProgressLine : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::theme();
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(ColorRole::Border));
        painter.fillRect(0, 0, width() * value() / maximum(), height(), theme.color(ColorRole::Success));
    }
};

} // namespace

MissionHeader::MissionHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new ProgressLine(this))
    , m_list(new QToolButton(this))
    , m_restart(new QToolButton(this))
{
    setLook(m_title, Look::Heading);
    setLook(m_count, Look::Muted);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::theme().spacing(1));
    m_bar->setAccessibleName(tr("Steps done"));
    m_list->setText(tr("Steps"));
    m_list->setAccessibleName(tr("Show all steps"));
    m_list->setCheckable(true);
    m_restart->setText(tr("Restart"));
    m_restart->setAccessibleName(tr("Restart mission"));
    for (QToolButton *button : {m_list, m_restart}) {
        button->setFocusPolicy(Qt::StrongFocus);
        setLook(button, Look::Quiet);
    }

    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    row->addWidget(m_list);
    row->addWidget(m_restart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addLayout(row);
    layout->addWidget(m_bar);
    m_restart->hide();
    connect(m_list, &QToolButton::toggled, this, &MissionHeader::listWanted);
    connect(m_list, &QToolButton::toggled, m_restart, &QWidget::setVisible);
    connect(m_list, &QToolButton::toggled, this, &MissionHeader::showTitle);
    connect(m_restart, &QToolButton::clicked, this, &MissionHeader::restartWanted);
}

void MissionHeader::setMission(const Missions::Mission &mission)
{
    m_mission = mission.title;
    showTitle();
    m_title->setToolTip(mission.title);
    m_bar->setRange(0, int(qMax<qsizetype>(mission.steps.size(), 1)));
}

void MissionHeader::showTitle()
{
    layout()->activate();
    m_title->setText(m_title->fontMetrics().elidedText(m_mission, Qt::ElideRight, m_title->width()));
}

void MissionHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTitle();
}

void MissionHeader::setProgress(const Missions::Progress &progress)
{
    const int done = int(progress.done.size());
    m_bar->setValue(done);
    m_count->setText(tr("%1 of %2").arg(done).arg(m_bar->maximum()));
    showTitle();
    m_restart->setEnabled(done > 0 || !progress.passed.isEmpty());
}

} // namespace Ui
