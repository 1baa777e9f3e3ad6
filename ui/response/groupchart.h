// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/grouptable.h"

#include <QWidget>

class QChart;
class QChartView;
class QScrollArea;

namespace Ui {

class NoteLabel;

/// The groups of an aggregation as bars, the largest on top, or over time as lines. What is too much to be read is left out and said.
class GroupChart : public QWidget
{
    Q_OBJECT

public:
    explicit GroupChart(QWidget *parent);

    void show(const GraphQl::GroupTable &table);

private:
    void draw();
    void drawBars(QChart &chart);
    void drawLines(QChart &chart);
    void dress(QChart &chart);

    NoteLabel *m_note;
    QScrollArea *m_scroll;
    QChartView *m_view;
    GraphQl::ChartContent m_content;
};

/// What is left out of a chart; empty where nothing is.
[[nodiscard]] QString leftOutOf(const GraphQl::ChartContent &content);

} // namespace Ui
