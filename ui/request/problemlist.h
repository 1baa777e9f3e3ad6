// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/tryout/problem.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Ui {

class MessageStrip;

/// What is wrong with the body, the first in full and the others on demand, each with a button that mends it where there is one, else one that goes
/// to its place. Hidden while nothing is wrong.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent);

    void show(const QList<Tryout::Problem> &problems);
    void clear() { show({}); }
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void fixWanted(const Tryout::Problem &problem);
    void placeWanted(const Tryout::Problem &problem);

private:
    void write();
    void act(qsizetype row);
    MessageStrip *strip(qsizetype row);

    QList<Tryout::Problem> m_problems;
    QList<MessageStrip *> m_strips;
    QToolButton *m_more;
    QVBoxLayout *m_rows;
};

} // namespace Ui
