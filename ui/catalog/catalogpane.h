// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/catalog.h"

#include <QWidget>

class QLineEdit;
class QTreeView;

namespace Ui {

class MessageStrip;
class OperationModel;
class WordFilter;

/// The API Reference: every operation by group, with a field to filter them.
class CatalogPane : public QWidget
{
    Q_OBJECT

public:
    CatalogPane(const OpenApi::Catalog &catalog, QWidget *parent);

    /// Keeps what is selected and open, where it is still there.
    void setCatalog(const OpenApi::Catalog &catalog);
    /// Shows the operation as the current one, without saying operationChosen(). Takes a filter away that hides it.
    void select(const QString &key);
    /// Opens the group and brings it into sight.
    void revealGroup(const QString &name);
    /// Puts the keyboard into the filter field.
    void focusFilter();

Q_SIGNALS:
    void operationChosen(const QString &key);
    void groupChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void choose(const QModelIndex &index);
    void chooseFirst();
    void bringToSight(const QModelIndex &source);

    OperationModel *m_model;
    WordFilter *m_filter;
    QLineEdit *m_words;
    QTreeView *m_tree;
    MessageStrip *m_nothing;
};

} // namespace Ui
