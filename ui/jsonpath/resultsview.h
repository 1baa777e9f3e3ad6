// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/resultsmodel.h"
#include "ui/widgets/pickedvalue.h"

#include <QTableView>

namespace Ui {

/// The list of what a query selected; copies values and paths. Rows are of one height, so that 100,000 of them cost nothing.
class ResultsView : public QTableView
{
    Q_OBJECT

public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setAnswer(const SharedAnswer &answer);
    void setShape(ResultsModel::Shape shape);
    [[nodiscard]] ResultsModel::Shape shape() const { return m_model->shape(); }
    /// The next or the previous one, from the last on to the first.
    void step(int by);
    void copyAll(ResultsModel::Shape shape);

Q_SIGNALS:
    void nodeSelected(const Json::Node &node);
    void menuWanted(const Ui::PickedValue &value, QPoint globalPlace);
    /// Short texts only.
    void copied(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void arrangeColumns();
    void copyCurrent();
    void select(int row);

    ResultsModel *m_model;
};

} // namespace Ui
