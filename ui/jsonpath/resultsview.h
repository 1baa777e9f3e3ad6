// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jsonpath/resultsmodel.h"

#include <QTableView>

namespace Ui {

/// The list of what a query selected; copies values and paths. Rows are of one height, so that 100,000 of them cost nothing.
class ResultsView : public QTableView
{
    Q_OBJECT

public:
    explicit ResultsView(QWidget *parent = nullptr);

    void setNodes(const Json::Document &document, const QList<Json::Node> &nodes);
    [[nodiscard]] const QList<Json::Node> &nodes() const { return m_model->nodes(); }
    /// The next or the previous one, from the last on to the first.
    void step(int by);
    void copyAll();

Q_SIGNALS:
    void nodeSelected(const Json::Node &node);
    void copied(const QString &text);
    void pathChosen(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy(const QString &text);

    ResultsModel *m_model;
};

} // namespace Ui
