// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/webhooks/arrivallist.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

enum Column { TimeColumn, EventColumn, SignatureColumn, AnswerColumn };

/// As many as the receiver keeps.
constexpr int kept = 200;

QString wordOf(Tryout::SignatureVerdict verdict)
{
    switch (verdict) {
    case Tryout::SignatureVerdict::Right:
        return ArrivalList::tr("right");
    case Tryout::SignatureVerdict::Wrong:
        return ArrivalList::tr("wrong");
    case Tryout::SignatureVerdict::Missing:
        return ArrivalList::tr("missing");
    }
    return {};
}

QIcon iconOf(Tryout::SignatureVerdict verdict)
{
    const Theme &theme = Theme::theme();
    return verdict == Tryout::SignatureVerdict::Right ? theme.icon(u"success"_s, ColorRole::Success) : theme.icon(u"error"_s, ColorRole::Error);
}

} // namespace

ArrivalList::ArrivalList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Notifications"));
    setHeaderLabels({tr("Time"), tr("Event"), tr("Signed"), tr("Answer")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(EventColumn, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    setMinimumHeight(fontMetrics().height() * 5);
    connect(this, &QTreeWidget::currentItemChanged, this, &ArrivalList::chosenChanged);
}

void ArrivalList::add(const Tryout::Arrival &arrival)
{
    const bool followsNewest = currentItem() == nullptr || indexOfTopLevelItem(currentItem()) + 1 == topLevelItemCount();
    if (topLevelItemCount() == kept) {
        m_arrivals.removeFirst();
        delete takeTopLevelItem(0);
    }
    m_arrivals.append(arrival);
    auto *item = new QTreeWidgetItem(this);
    item->setText(TimeColumn, QDateTime::fromMSecsSinceEpoch(arrival.time).toString(u"HH:mm:ss"_s));
    item->setText(EventColumn, arrival.eventType.isEmpty() ? tr("not a notification") : arrival.eventType);
    item->setToolTip(EventColumn, arrival.eventType);
    item->setText(SignatureColumn, wordOf(arrival.signature));
    item->setIcon(SignatureColumn, iconOf(arrival.signature));
    item->setToolTip(SignatureColumn, describe(arrival.signature));
    item->setText(AnswerColumn, QString::number(arrival.answered));
    if (followsNewest) {
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void ArrivalList::clearAll()
{
    m_arrivals.clear();
    clear();
}

std::optional<Tryout::Arrival> ArrivalList::chosen() const
{
    const qsizetype row = currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
    return row >= 0 && row < m_arrivals.size() ? std::optional(m_arrivals[row]) : std::nullopt;
}

} // namespace Ui
