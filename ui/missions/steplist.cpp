// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/missions/steplist.h"

#include "ui/missions/openplaces.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace Ui {

namespace {

constexpr int stepRole = Qt::UserRole;

QTreeWidgetItem *sectionItem(const QString &section, QTreeWidget *list)
{
    auto *item = new QTreeWidgetItem(list, {section});
    QFont bold = list->font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Steps"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(Theme::theme().spacing(2));
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !item->data(0, stepRole).isNull())
            Q_EMIT stepChosen(item->data(0, stepRole).toString());
    });
}

void StepList::setMission(const Missions::Mission &mission, const Tryout::Environment &environment)
{
    const QSignalBlocker blocker(this);
    clear();
    m_items.clear();
    QTreeWidgetItem *section = nullptr;
    for (const Missions::Step &step : mission.steps) {
        if (!section || section->text(0) != step.section)
            section = sectionItem(step.section, this);
        const QString title = tr("%1. %2").arg(step.number, openPlacesInWords(environment.filledIn(step.title)));
        auto *item = new QTreeWidgetItem(section, {title});
        item->setToolTip(0, title);
        item->setData(0, stepRole, step.id);
        m_items.insert(step.id, item);
    }
}

void StepList::setProgress(const Missions::Progress &progress)
{
    const QSignalBlocker blocker(this);
    const Theme &theme = Theme::theme();
    for (auto [id, item] : m_items.asKeyValueRange()) {
        const bool isDone = progress.done.contains(id);
        item->setIcon(0, isDone                         ? theme.icon(QStringLiteral("success"), ColorRole::Success)
                         : progress.reasons.contains(id) ? theme.icon(QStringLiteral("warning"), ColorRole::Warning)
                                                         : theme.icon(QStringLiteral("next"), ColorRole::MutedText));
        item->setData(0, Qt::AccessibleTextRole, isDone ? tr("%1, done").arg(item->text(0)) : item->text(0));
    }
    if (QTreeWidgetItem *current = m_items.value(progress.current)) {
        setCurrentItem(current);
        scrollToItem(current);
    }
}

} // namespace Ui
