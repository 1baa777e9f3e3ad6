// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/schema.h"

#include <QTreeWidget>

namespace Ui {

/// A schema to read: a row for each property with its type and what it is for. Deeper levels are made when they are opened, so that
/// schemas that hold themselves have an end.
class SchemaTree : public QTreeWidget
{
    Q_OBJECT

public:
    SchemaTree(const OpenApi::Schema &schema, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addProperties(QTreeWidgetItem *parent, const OpenApi::Schema &schema);
    void addRow(QTreeWidgetItem *parent, const OpenApi::Schema::Property &property);
    void fill(QTreeWidgetItem *item);
    void fitHeight();

    QHash<QTreeWidgetItem *, OpenApi::Schema> m_unopened;
};

} // namespace Ui
