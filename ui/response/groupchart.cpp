// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/response/groupchart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/notelabel.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QScrollArea>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr qsizetype mostGroups = 50;
constexpr qsizetype mostSeries = 6;
constexpr qsizetype longestName = 40;

/// Six that can be told apart, dark enough on light and light enough on dark.
constexpr ColorRole colors[] = {ColorRole::MethodGet,   ColorRole::MethodPut,    ColorRole::MethodPost,
                                ColorRole::MethodPatch, ColorRole::MethodDelete, ColorRole::MutedText};

QColor colorOf(qsizetype series)
{
    return Theme::theme().color(colors[size_t(series) % std::size(colors)]);
}

QString shortened(const QString &name)
{
    return name.size() > longestName ? name.first(longestName - 1) + u'…' : name;
}

bool isWhole(const GraphQl::ChartSeries &series)
{
    return std::ranges::all_of(series.values, [](const std::optional<double> &value) { return value.has_value(); });
}

} // namespace

QString leftOutOf(const GraphQl::ChartContent &content)
{
    const QLocale locale;
    if (!content.isOverTime && content.groups > content.categories.size())
        return GroupChart::tr("The %1 largest of %2 groups. The table has them all.").arg(locale.toString(content.categories.size()), locale.toString(content.groups));
    if (content.allSeries > content.series.size())
        return GroupChart::tr("The %1 largest of %2 lines. The table has them all.").arg(locale.toString(content.series.size()), locale.toString(content.allSeries));
    return {};
}

GroupChart::GroupChart(QWidget *parent)
    : QWidget(parent), m_note(new NoteLabel(this)), m_scroll(new QScrollArea(this)), m_view(new QChartView(this))
{
    setObjectName(u"groupChart"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Chart of the answer"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_note);
    layout->addWidget(m_scroll, 1);
    connect(&Theme::theme(), &Theme::changed, this, &GroupChart::draw);
}

void GroupChart::show(const GraphQl::GroupTable &table)
{
    m_content = GraphQl::chartOf(table, mostGroups, mostSeries);
    const QString note = leftOutOf(m_content);
    m_note->setNote(note);
    m_note->setVisible(!note.isEmpty());
    m_scroll->setAccessibleDescription(tr("%1, by %2. The same stands in the tab Table.").arg(m_content.title, table.keys.join(u", "_s)));
    draw();
}

void GroupChart::draw()
{
    const std::unique_ptr<QChart> former(m_view->chart());
    auto *chart = new QChart;
    if (m_content.isOverTime)
        drawLines(*chart);
    else
        drawBars(*chart);
    dress(*chart);
    m_view->setChart(chart);
    const qsizetype bars = m_content.isOverTime ? 0 : m_content.categories.size() * std::max<qsizetype>(1, m_content.series.size());
    const int line = fontMetrics().height();
    m_view->setMinimumHeight(int(bars) * (line + Theme::theme().spacing(1)) + (m_content.isOverTime ? 12 : 6) * line);
}

/// Bars lie, so that names of any length can be read beside them. The axis counts from below.
void GroupChart::drawBars(QChart &chart)
{
    auto *bars = new QHorizontalBarSeries(&chart);
    for (qsizetype place = m_content.series.size() - 1; place >= 0; --place) {
        const GraphQl::ChartSeries &series = m_content.series.at(place);
        auto *set = new QBarSet(shortened(series.name), bars);
        for (auto value = series.values.crbegin(); value != series.values.crend(); ++value)
            set->append(value->value_or(0));
        set->setColor(colorOf(place));
        set->setBorderColor(colorOf(place));
        set->setLabelColor(Theme::theme().color(ColorRole::Text));
        set->setLabelFont(font());
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    bars->setLabelsVisible(std::ranges::all_of(m_content.series, isWhole));
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(15);
    chart.addSeries(bars);

    QStringList names;
    for (auto name = m_content.categories.crbegin(); name != m_content.categories.crend(); ++name) {
        QString unique = name->isEmpty() ? tr("all") : shortened(*name);
        while (names.contains(unique))
            unique += u'\u200b';
        names.append(unique);
    }
    auto *groups = new QBarCategoryAxis(&chart);
    groups->append(names);
    auto *numbers = new QValueAxis(&chart);
    chart.addAxis(groups, Qt::AlignLeft);
    chart.addAxis(numbers, Qt::AlignBottom);
    bars->attachAxis(groups);
    bars->attachAxis(numbers);
    // Room for the numbers behind the bars.
    const double most = numbers->max();
    numbers->setRange(std::min(0.0, numbers->min()), most > 0 ? most * 1.15 : 1);
    numbers->applyNiceNumbers();
    numbers->setLabelFormat(u"%.6g"_s);
}

void GroupChart::drawLines(QChart &chart)
{
    auto *times = new QDateTimeAxis(&chart);
    auto *numbers = new QValueAxis(&chart);
    chart.addAxis(times, Qt::AlignBottom);
    chart.addAxis(numbers, Qt::AlignLeft);
    double most = 0;
    double least = 0;
    for (qsizetype place = 0; place < m_content.series.size(); ++place) {
        const GraphQl::ChartSeries &series = m_content.series.at(place);
        auto *line = new QLineSeries(&chart);
        line->setName(shortened(series.name));
        line->setPen(QPen(colorOf(place), Theme::theme().spacing(1) / 2.0));
        line->setPointsVisible(true);
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            const std::optional<double> value = series.values.at(at);
            if (!value)
                continue;
            line->append(m_content.categories.at(at).toDouble(), *value);
            most = std::max(most, *value);
            least = std::min(least, *value);
        }
        chart.addSeries(line);
        line->attachAxis(times);
        line->attachAxis(numbers);
    }
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(m_content.categories.constFirst().toLongLong());
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(m_content.categories.constLast().toLongLong());
    // Room for the points at both ends.
    const qint64 room = std::max<qint64>(first.secsTo(last) / 50, 60);
    times->setRange(first.addSecs(-room), last.addSecs(room));
    times->setFormat(first.daysTo(last) > 2 ? u"MM-dd"_s : u"MM-dd HH:mm"_s);
    times->setTickCount(5);
    times->setTitleText(tr("Start of the interval, time here"));
    numbers->setRange(least, most > least ? most : least + 1);
    numbers->applyNiceNumbers();
    numbers->setLabelFormat(u"%.6g"_s);
}

/// The theme's colours and the window's font, large while presenting.
void GroupChart::dress(QChart &chart)
{
    const Theme &theme = Theme::theme();
    const QColor text = theme.color(ColorRole::Text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    chart.setTitle(m_content.title);
    chart.setTitleFont(bold);
    chart.setTitleBrush(text);
    chart.setBackgroundBrush(theme.color(ColorRole::Base));
    chart.setBackgroundRoundness(0);
    chart.setMargins(QMargins(theme.spacing(1), 0, theme.spacing(2), 0));
    chart.legend()->setVisible(m_content.series.size() > 1);
    chart.legend()->setFont(font());
    chart.legend()->setLabelColor(text);
    chart.legend()->setAlignment(Qt::AlignTop);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(text);
        axis->setTitleFont(font());
        axis->setTitleBrush(theme.color(ColorRole::MutedText));
        axis->setGridLineColor(theme.color(ColorRole::Border));
        axis->setLinePenColor(theme.color(ColorRole::Border));
    }
}

} // namespace Ui
