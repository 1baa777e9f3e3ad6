// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/find/operationfinder.h"
#include "app/tryout/bookmarks.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QMenu;
class QTreeView;

namespace Ui {

class MessageStrip;
class OperationModel;

/// The API Reference: every operation by group, with a field to filter them.
class CatalogPane : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the pane.
    CatalogPane(const OpenApi::Catalog &catalog, const Find::OperationFinder &finder, Tryout::Bookmarks &bookmarks, QWidget *parent);

    /// Keeps what is selected and open, where it is still there.
    void setCatalog(const OpenApi::Catalog &catalog);
    /// Shows the operation as the current one, without saying operationChosen(). Takes a filter away that hides it.
    void select(const QString &key);
    /// Opens the group and brings it into sight.
    void revealGroup(const QString &name);
    /// Puts the keyboard into the filter field.
    void focusFilter();
    /// More operations are on their way.
    void setLoading(bool loading);

Q_SIGNALS:
    void operationChosen(const QString &key);
    void groupChosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void filter();
    void showAll();
    void tellFound(qsizetype found);
    void showBookmarks();
    void choose(const QModelIndex &index);
    void chooseFirst();
    void bringToSight(const QModelIndex &index);
    [[nodiscard]] bool keyPressed(QObject *watched, int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool starClicked(const QPoint &place);
    void toggleFavourite(const QModelIndex &index);
    void openMenu(const QPoint &place);
    [[nodiscard]] QSet<QString> openGroups() const;
    void reopen(const QSet<QString> &groups);

    const Find::OperationFinder &m_finder;
    Tryout::Bookmarks &m_bookmarks;
    OperationModel *m_model;
    QLineEdit *m_words;
    QTreeView *m_tree;
    MessageStrip *m_loading;
    MessageStrip *m_nothing;
    /// Those open when the filter took over.
    QSet<QString> m_openBefore;
};

} // namespace Ui
