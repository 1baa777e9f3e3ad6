// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/graphql/selections.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace Ui {

class ExplorerModel;
class MessageStrip;
class SchemaSearch;

/// A schema to look through beside the query: what is checked is what the query at the cursor selects, and checking says how the query is to be.
/// Space and Enter check, Ctrl+Enter inserts the name at the cursor, F2 edits an argument's value.
class SchemaExplorer : public QWidget
{
    Q_OBJECT

public:
    explicit SchemaExplorer(QWidget *parent = nullptr);

    void setSchema(const GraphQl::Schema &schema);
    /// The query as it is now, and where its cursor stands: that operation is shown.
    void setQuery(const QByteArray &query, qsizetype cursor);
    /// As it was read; nothing while it cannot be.
    [[nodiscard]] const GraphQl::Document *document() const { return m_isReadable ? &m_document : nullptr; }
    void focusSearch();
    /// In the order of the form.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// The query with something checked or unchecked; every other byte as it was.
    void queryWanted(const QByteArray &query);
    /// A name, to go where the cursor is.
    void insertWanted(const QByteArray &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void changeField(const GraphQl::FieldPlace &place, bool isOn);
    void showFound(const QList<GraphQl::FieldPlace> &places, const QString &typed);
    void openSelected();
    void activate(const QModelIndex &index);
    void insert(const QModelIndex &index);
    void describe(const QModelIndex &index);
    void openMenu(const QPoint &place);
    bool keyPressed(QObject *watched, int key, Qt::KeyboardModifiers modifiers);

    ExplorerModel *m_model;
    SchemaSearch *m_search;
    QLineEdit *m_words;
    MessageStrip *m_message;
    QTreeView *m_tree;
    QLabel *m_details;
    GraphQl::Document m_document;
    QByteArray m_query;
    qsizetype m_cursor = 0;
    bool m_isReadable = true;
};

} // namespace Ui
