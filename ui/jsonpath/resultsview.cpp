// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace Ui {

ResultsView::ResultsView(QWidget *parent)
    : QTableView(parent)
    , m_model(new ResultsModel(this))
{
    setAccessibleName(tr("JSONPath results"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            Q_EMIT nodeSelected(nodes().at(current.row()));
    });
}

void ResultsView::setNodes(const Json::Document &document, const QList<Json::Node> &nodes)
{
    m_model->setNodes(document, nodes);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->resizeSection(ResultsModel::ValueColumn, viewport()->width() / 2);
    if (!nodes.isEmpty())
        selectRow(0);
}

void ResultsView::step(int by)
{
    if (const int count = m_model->rowCount(); count > 0)
        selectRow((currentIndex().row() + by + count) % count);
}

void ResultsView::copyAll()
{
    copy(QString::fromUtf8(m_model->allValues()));
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        copy(m_model->valueText(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

void ResultsView::contextMenuEvent(QContextMenuEvent *event)
{
    const int row = indexAt(viewport()->mapFromGlobal(event->globalPos())).row();
    if (row < 0)
        return;
    const QString value = m_model->valueText(row);
    const Json::Node node = nodes().at(row);
    const QString plain = node.isString() ? node.toString() : value;
    const QString path = m_model->pathText(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this, plain] { copy(plain); });
    menu->addAction(tr("Copy value as JSON"), this, [this, value] { copy(value); });
    menu->addAction(tr("Copy path"), this, [this, path] { copy(path); });
    menu->addAction(tr("Use this path as the query"), this, [this, path] { Q_EMIT pathChosen(path); });
    menu->popup(event->globalPos());
}

void ResultsView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

} // namespace Ui
