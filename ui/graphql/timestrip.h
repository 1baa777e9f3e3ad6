// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/timerange.h"

#include <QTimeZone>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Ui {

class MessageStrip;
class NoteLabel;

/// Above a query: between which times it searches, how long that is, what the service would not take about them; other times from a menu.
/// Hidden while the query has no times.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(QWidget *parent);

    /// \a now in epoch milliseconds.
    void showTimes(const GraphQl::Document &document, qsizetype cursor, const QByteArray &variables, qint64 now);
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Epoch milliseconds, for every from and to of the operation.
    void rangeWanted(qint64 from, qint64 to);
    /// What is clear about the problems told.
    void mendWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitProblems();
    void fillMenu();
    void askForRange();
    void tellProblems(const GraphQl::Document &document, const QByteArray &variables, qint64 now);

    NoteLabel *m_words;
    QToolButton *m_pick;
    QMenu *m_menu;
    MessageStrip *m_problems;
    GraphQl::TimeRange m_range;
};

/// What a range says: its length, and its ends in UTC; here as well, where the time is another. One line, and more of them for a tool tip.
[[nodiscard]] QString inWords(const GraphQl::TimeRange &range);
[[nodiscard]] QString inMoreWords(const GraphQl::TimeRange &range, const QTimeZone &zone);

} // namespace Ui
