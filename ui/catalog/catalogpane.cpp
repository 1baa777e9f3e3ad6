// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalogpane.h"

#include "ui/catalog/operationdelegate.h"
#include "ui/catalog/operationmodel.h"
#include "ui/catalog/wordfilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

QTreeView *operationTree(QAbstractItemModel *model, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setModel(model);
    tree->setItemDelegate(new OperationDelegate(tree));
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(true);
    tree->setIndentation(Theme::theme().spacing(3));
    tree->setExpandsOnDoubleClick(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setAccessibleName(CatalogPane::tr("API operations"));
    tree->setObjectName(u"operations"_s);
    return tree;
}

QLineEdit *filterField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(CatalogPane::tr("Filter operations"));
    field->setAccessibleName(CatalogPane::tr("Filter operations"));
    field->setObjectName(u"filter"_s);
    field->setClearButtonEnabled(true);
    field->addAction(Theme::theme().icon(u"search"_s, ColorRole::MutedText), QLineEdit::LeadingPosition);
    return field;
}

} // namespace

CatalogPane::CatalogPane(const OpenApi::Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_model(new OperationModel(this)), m_filter(new WordFilter(this)), m_words(filterField(this)), m_nothing(new MessageStrip(this))
{
    m_filter->setSourceModel(m_model);
    m_tree = operationTree(m_filter, this);
    m_words->installEventFilter(this);
    m_tree->installEventFilter(this);

    const Theme &theme = Theme::theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), 0);
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_words);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);

    connect(m_words, &QLineEdit::textChanged, this, &CatalogPane::filter);
    connect(m_nothing, &MessageStrip::actionTriggered, m_words, &QLineEdit::clear);
    connect(m_tree, &QTreeView::clicked, this, &CatalogPane::choose);
    setCatalog(catalog);
}

void CatalogPane::setCatalog(const OpenApi::Catalog &catalog)
{
    const QString selected = m_tree->currentIndex().data(OperationModel::KeyRole).toString();
    m_model->setCatalog(catalog);
    if (m_model->rowCount() > 0)
        m_tree->expand(m_filter->index(0, 0));
    if (!selected.isEmpty())
        select(selected);
}

void CatalogPane::filter(const QString &typed)
{
    m_filter->setWords(typed);
    if (!typed.trimmed().isEmpty())
        m_tree->expandAll();
    if (m_filter->rowCount() > 0 || m_model->rowCount() == 0)
        return m_nothing->clear();
    m_nothing->show(MessageStrip::Kind::Hint, tr("No operation has all these words."), tr("Try a part of its name, its path or its method."));
    m_nothing->setAction(tr("Show all"));
}

void CatalogPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.parent().isValid()) {
        Q_EMIT operationChosen(index.data(OperationModel::KeyRole).toString());
        return;
    }
    m_tree->setExpanded(index, !m_tree->isExpanded(index));
    Q_EMIT groupChosen(index.data().toString());
}

void CatalogPane::chooseFirst()
{
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (!first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    choose(first);
}

void CatalogPane::select(const QString &key)
{
    bringToSight(m_model->indexOf(key));
}

void CatalogPane::revealGroup(const QString &name)
{
    bringToSight(m_model->indexOfGroup(name));
    m_tree->expand(m_tree->currentIndex());
}

void CatalogPane::bringToSight(const QModelIndex &source)
{
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_words->clear();
    const QModelIndex index = m_filter->mapFromSource(source);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CatalogPane::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

bool CatalogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && isEnter)
        choose(m_tree->currentIndex());
    else if (watched == m_words && isEnter)
        chooseFirst();
    else if (watched == m_words && key == Qt::Key_Down)
        m_tree->setFocus();
    else if (watched == m_words && key == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else
        return false;
    return true;
}

} // namespace Ui
