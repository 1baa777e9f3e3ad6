// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jsonpath/resultsview.h"

#include "ui/jsonpath/resultscopy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textcopy.h"

#include <QContextMenuEvent>
#include <QHeaderView>

namespace Ui {

namespace {

/// No mission asks for a longer copy.
constexpr qsizetype longestTold = 4096;

} // namespace

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
            Q_EMIT nodeSelected(m_model->node(current.row()));
    });
}

void ResultsView::setAnswer(const SharedAnswer &answer)
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::theme().codeFont()).height() + 6);
    m_model->setAnswer(answer);
    arrangeColumns();
    if (m_model->rowCount() > 0)
        select(0);
}

void ResultsView::setShape(ResultsModel::Shape shape)
{
    const int row = currentIndex().row();
    m_model->setShape(shape);
    arrangeColumns();
    if (row >= 0)
        select(row);
}

void ResultsView::arrangeColumns()
{
    const int columns = m_model->columnCount();
    horizontalHeader()->setVisible(m_model->shape() == ResultsModel::Shape::Table);
    horizontalHeader()->setDefaultSectionSize(qMax(viewport()->width() / qMin(columns, 4), Theme::theme().spacing(30)));
}

void ResultsView::select(int row)
{
    setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())));
}

void ResultsView::step(int by)
{
    if (const int count = m_model->rowCount(); count > 0)
        select((currentIndex().row() + by + count) % count);
}

void ResultsView::copyAll(ResultsModel::Shape shape)
{
    const SharedAnswer answer = m_model->answer();
    const qsizetype size = roughSize(*answer);
    copyText([answer, shape] { return textOfAll(*answer, shape); }, size);
    if (size <= longestTold)
        Q_EMIT copied(QString::fromUtf8(textOfAll(*answer, shape)));
}

void ResultsView::copyCurrent()
{
    const Json::Node node = m_model->node(currentIndex().row());
    const bool isPath = m_model->shape() == ResultsModel::Shape::Paths;
    const QString path = m_model->answer()->reading->paths.pathOf(node).toNormalizedPath();
    copyText([answer = m_model->answer(), node, isPath, path] { return isPath ? path.toUtf8() : node.text().toByteArray(); },
             isPath ? path.size() : node.range().length);
    if (isPath || node.range().length <= longestTold)
        Q_EMIT copied(isPath ? path : QString::fromUtf8(node.text()));
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        copyCurrent();
    else
        QTableView::keyPressEvent(event);
}

void ResultsView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    if (index.isValid())
        Q_EMIT menuWanted(PickedValue::of(m_model->node(index.row()), m_model->answer()->reading->paths), event->globalPos());
}

} // namespace Ui
