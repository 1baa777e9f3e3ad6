// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/grouptable.h"

#include <QTableView>

namespace Ui {

/// The groups of an aggregation as a table, everything as it came; a click on a head sorts, numbers as numbers.
class GroupTableView : public QTableView
{
    Q_OBJECT

public:
    explicit GroupTableView(QWidget *parent);

    void show(const GraphQl::GroupTable &table);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelected() const;
};

} // namespace Ui
