// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/resultsmodel.h"

#include <QWidget>

class QLabel;
class QTabBar;
class QToolButton;

namespace Ui {

/// Above the results: how many, how long it took, which is looked at; Values | Paths | Table; previous, next, copy, and how others answer.
class ResultsBar : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsBar(QWidget *parent = nullptr);

    /// \a detail is left out where there is no room for it.
    void setState(const QString &state, const QString &detail = {});
    /// What can be done with results is offered only where there are some.
    void setHasMatches(bool hasMatches);
    /// Told quietly, behind a button.
    void setDifferences(const QList<JsonPath::PortabilityNote::Feature> &features);
    [[nodiscard]] ResultsModel::Shape shape() const;

Q_SIGNALS:
    void shapeChosen(Ui::ResultsModel::Shape shape);
    void stepWanted(int by);
    void copyWanted(Ui::ResultsModel::Shape shape);

protected:
    bool event(QEvent *event) override;

private:
    void layOut();
    void writeState();
    void showDifferences();

    QLabel *m_state;
    QTabBar *m_shapes;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_copy;
    QToolButton *m_differences;
    QString m_words;
    QString m_stateWords;
    QString m_detail;
};

} // namespace Ui
