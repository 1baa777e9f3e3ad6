// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/timestrip.h"

#include "app/base/epoch.h"
#include "app/graphql/timeproblems.h"
#include "ui/graphql/rangepicker.h"
#include "ui/graphql/timepresets.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr qint64 aDay = 24LL * 3600 * 1000;

/// Seconds are shown as the time they mean, not as a day in 1970.
qint64 meant(qint64 time)
{
    return time >= 1'000'000'000 && time <= 9'999'999'999 ? time * 1000 : time;
}

/// To the second: there is little room.
QString utc(const std::optional<qint64> &time)
{
    return time ? Base::inUtc(meant(*time) / 1000 * 1000) : TimeStrip::tr("?");
}

} // namespace

QString inWords(const GraphQl::TimeRange &range)
{
    const QString ends = u"%1 → %2"_s.arg(utc(range.from), utc(range.to));
    const bool isForward = range.from && range.to && meant(*range.from) <= meant(*range.to);
    return isForward ? u"%1: %2"_s.arg(lengthInWords(meant(*range.to) - meant(*range.from)), ends) : ends;
}

QString inMoreWords(const GraphQl::TimeRange &range, const QTimeZone &zone)
{
    QStringList lines = {range.field + u": "_s + inWords(range)};
    for (const auto &[name, time] : {std::pair(u"from"_s, range.from), std::pair(u"to"_s, range.to)}) {
        if (time)
            lines.append(TimeStrip::tr("%1: %2, here %3").arg(name, Base::inUtc(meant(*time)), Base::inZone(meant(*time), zone)));
    }
    return lines.join(u'\n');
}

TimeStrip::TimeStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new NoteLabel(this))
    , m_pick(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_problems(new MessageStrip(this))
{
    const Theme &theme = Theme::theme();
    m_words->setObjectName(u"timeRange"_s);
    m_pick->setText(tr("Times"));
    m_pick->setIcon(theme.icon(u"calendar"_s, ColorRole::Accent));
    m_pick->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pick->setPopupMode(QToolButton::InstantPopup);
    m_pick->setMenu(m_menu);
    m_pick->setFocusPolicy(Qt::TabFocus);
    m_pick->setAccessibleName(tr("Time range"));
    m_pick->setToolTip(tr("Write other times into the query or its variables"));
    setLook(m_pick, Look::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.spacing(2));
    row->addWidget(m_words, 1);
    row->addWidget(m_pick);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(1));
    layout->addLayout(row);
    layout->addWidget(m_problems);
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &TimeStrip::fillMenu);
    connect(m_problems, &MessageStrip::actionTriggered, this, &TimeStrip::mendWanted);
}

void TimeStrip::showTimes(const GraphQl::Document &document, qsizetype cursor, const QByteArray &variables, qint64 now)
{
    const QList<GraphQl::TimeRange> ranges = GraphQl::timeRanges(document, cursor, variables);
    setVisible(!ranges.isEmpty());
    if (ranges.isEmpty())
        return;
    m_range = ranges.first();
    QStringList lines;
    for (const GraphQl::TimeRange &range : ranges)
        lines.append(inMoreWords(range, QTimeZone::systemTimeZone()));
    m_words->setNote(inWords(m_range));
    m_words->setToolTip(lines.join(u'\n'));
    tellProblems(document, variables, now);
}

void TimeStrip::tellProblems(const GraphQl::Document &document, const QByteArray &variables, qint64 now)
{
    const auto json = Json::Document::parse(variables);
    const QList<GraphQl::Problem> problems = GraphQl::timeProblems(document, json ? json->root() : Json::Node(), now);
    if (problems.isEmpty())
        return m_problems->clear();
    QStringList messages;
    for (const GraphQl::Problem &problem : problems) {
        if (!messages.contains(problem.message + u'.'))
            messages.append(problem.message + u'.');
    }
    const QString first = messages.takeFirst();
    m_problems->show(MessageStrip::Kind::Warning, first, messages.join(u' '));
    const bool canMend = std::ranges::any_of(problems, [](const GraphQl::Problem &problem) { return !problem.suggestion.isEmpty(); });
    m_problems->setAction(canMend ? tr("Fix times") : QString());
    fitProblems();
}

/// A splitter around it asks nobody how high words are in the width there is.
void TimeStrip::fitProblems()
{
    m_problems->setMinimumHeight(m_problems->isHidden() ? 0 : std::max(0, m_problems->heightForWidth(width())));
}

void TimeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitProblems();
}

QList<QWidget *> TimeStrip::stops() const
{
    return {m_pick};
}

void TimeStrip::fillMenu()
{
    m_menu->clear();
    for (const TimePreset &preset : timePresets(QDateTime::currentMSecsSinceEpoch(), QTimeZone::systemTimeZone())) {
        QAction *action = m_menu->addAction(preset.name, this, [this, preset] { Q_EMIT rangeWanted(preset.from, preset.to); });
        action->setToolTip(u"%1 → %2"_s.arg(Base::inUtc(preset.from), Base::inUtc(preset.to)));
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Other times…"), this, &TimeStrip::askForRange);
}

void TimeStrip::askForRange()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    auto *picker = new RangePicker(meant(m_range.from.value_or(now - aDay)), meant(m_range.to.value_or(now)), this);
    connect(picker, &RangePicker::picked, this, &TimeStrip::rangeWanted);
    picker->popUpBelow(*m_pick);
}

} // namespace Ui
