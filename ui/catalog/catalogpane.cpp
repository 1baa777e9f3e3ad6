// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/catalog/catalogpane.h"

#include "ui/catalog/operationdelegate.h"
#include "ui/catalog/operationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

/// More rows are nobody's answer; typing on finds what is meant.
constexpr qsizetype MostFound = 300;

QTreeView *operationTree(QAbstractItemModel *model, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setModel(model);
    tree->setItemDelegate(new OperationDelegate(tree));
    tree->setHeaderHidden(true);
    tree->setAllColumnsShowFocus(true);
    tree->setRootIsDecorated(true);
    tree->setIndentation(Theme::theme().spacing(3));
    tree->setExpandsOnDoubleClick(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setMouseTracking(true);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setAccessibleName(CatalogPane::tr("API operations"));
    tree->setObjectName(u"operations"_s);
    return tree;
}

} // namespace

CatalogPane::CatalogPane(const OpenApi::Catalog &catalog, const Find::OperationFinder &finder, Tryout::Bookmarks &bookmarks, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_bookmarks(bookmarks), m_model(new OperationModel(this)), m_words(searchField(tr("Filter operations"), this)),
      m_tree(operationTree(m_model, this)), m_loading(new MessageStrip(this)), m_nothing(new MessageStrip(this))
{
    const Theme &theme = Theme::theme();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), 0);
    layout->setSpacing(theme.spacing(2));
    m_words->setObjectName(u"filter"_s);
    layout->addWidget(m_words);
    layout->addWidget(m_loading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);
    connectParts();
    showBookmarks();
    setCatalog(catalog);
}

void CatalogPane::connectParts()
{
    m_words->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CatalogPane::filter);
    connect(&m_finder, &Find::OperationFinder::changed, this, [this] {
        if (!m_words->text().trimmed().isEmpty())
            filter();
    });
    connect(&m_bookmarks, &Tryout::Bookmarks::changed, this, &CatalogPane::showBookmarks);
    connect(m_nothing, &MessageStrip::actionTriggered, m_words, &QLineEdit::clear);
    connect(m_tree, &QTreeView::clicked, this, &CatalogPane::choose);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CatalogPane::openMenu);
}

void CatalogPane::setCatalog(const OpenApi::Catalog &catalog)
{
    const QString selected = m_tree->currentIndex().data(OperationModel::KeyRole).toString();
    const QSet<QString> open = m_model->isShowingAll() ? openGroups() : m_openBefore;
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setCatalog(catalog);
    reopen(open);
    if (isFirst && !catalog.groups().isEmpty())
        m_tree->expand(m_model->indexOfGroup(catalog.groups().first().name));
    if (!selected.isEmpty())
        bringToSight(m_model->indexOf(selected));
    if (!m_words->text().trimmed().isEmpty())
        filter();
}

void CatalogPane::setLoading(bool loading)
{
    if (loading)
        m_loading->show(MessageStrip::Kind::Hint, tr("Reading an API description…"));
    else
        m_loading->clear();
}

void CatalogPane::showBookmarks()
{
    m_model->setShelf(OperationModel::Shelf::Favourites, m_bookmarks.favourites());
    m_model->setShelf(OperationModel::Shelf::Recent, m_bookmarks.recent());
    m_tree->viewport()->update();
}

void CatalogPane::filter()
{
    const QString typed = m_words->text().trimmed();
    if (typed.isEmpty())
        return showAll();
    const QList<Find::FoundOperation> found = m_finder.find(typed, MostFound + 1);
    if (found.isEmpty() && !m_finder.isReady())
        return;
    if (m_model->isShowingAll())
        m_openBefore = openGroups();
    m_model->showFound(found.first(std::min(found.size(), MostFound)), typed);
    m_tree->expandAll();
    tellFound(found.size());
}

void CatalogPane::tellFound(qsizetype found)
{
    m_nothing->setAction({});
    if (found > MostFound)
        return m_nothing->show(MessageStrip::Kind::Hint, tr("The best %1 are shown. Type more to find one.").arg(MostFound));
    if (found > 0 || m_model->rowCount() > 0)
        return m_nothing->clear();
    m_nothing->show(MessageStrip::Kind::Hint, tr("No operation has all these words."), tr("Try a part of its name, its path or its method."));
    m_nothing->setAction(tr("Show all"));
}

void CatalogPane::showAll()
{
    m_nothing->clear();
    if (m_model->isShowingAll())
        return;
    const QString selected = m_tree->currentIndex().data(OperationModel::KeyRole).toString();
    m_model->showAll();
    reopen(m_openBefore);
    if (!selected.isEmpty())
        bringToSight(m_model->indexOf(selected));
}

QSet<QString> CatalogPane::openGroups() const
{
    QSet<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_tree->isExpanded(index))
            open.insert(index.data().toString());
    }
    return open;
}

void CatalogPane::reopen(const QSet<QString> &groups)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (groups.contains(index.data().toString()))
            m_tree->expand(index);
    }
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
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    if (!first.isValid())
        return;
    m_tree->setCurrentIndex(first);
    choose(first);
}

void CatalogPane::select(const QString &key)
{
    // Where it was clicked among favourites, recent or found ones, it stays selected.
    if (m_tree->currentIndex().data(OperationModel::KeyRole).toString() == key)
        return;
    if (!m_model->indexOf(key).isValid() && !m_model->isShowingAll())
        m_words->clear();
    bringToSight(m_model->indexOf(key));
}

void CatalogPane::revealGroup(const QString &name)
{
    if (!m_model->indexOfGroup(name).isValid())
        m_words->clear();
    bringToSight(m_model->indexOfGroup(name));
    m_tree->expand(m_tree->currentIndex());
}

void CatalogPane::bringToSight(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CatalogPane::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void CatalogPane::toggleFavourite(const QModelIndex &index)
{
    const QString key = index.data(OperationModel::KeyRole).toString();
    if (!key.isEmpty())
        m_bookmarks.setFavourite(key, !m_bookmarks.isFavourite(key));
}

bool CatalogPane::starClicked(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    if (!index.parent().isValid() || !OperationDelegate::starIn(m_tree->visualRect(index)).contains(place))
        return false;
    toggleFavourite(index);
    return true;
}

void CatalogPane::openMenu(const QPoint &place)
{
    const QPersistentModelIndex index = m_tree->indexAt(place);
    if (!index.isValid() || !index.parent().isValid())
        return;
    const bool isFavourite = index.data(OperationModel::FavouriteRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, index] { choose(index); });
    menu->addAction(isFavourite ? tr("Remove from &favourites") : tr("Add to &favourites"), QKeySequence(u"Ctrl+D"_s), this,
                    [this, index] { toggleFavourite(index); });
    menu->addAction(tr("&Copy method and path"), this, [index] {
        QGuiApplication::clipboard()->setText(index.data(Qt::ToolTipRole).toString().section(u'\n', 1, 1));
    });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

bool CatalogPane::keyPressed(QObject *watched, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_tree && isEnter)
        choose(m_tree->currentIndex());
    else if (watched == m_tree && key == Qt::Key_D && modifiers == Qt::ControlModifier)
        toggleFavourite(m_tree->currentIndex());
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

bool CatalogPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        return keyPressed(watched, pressed->key(), pressed->modifiers());
    }
    if (event->type() == QEvent::MouseButtonPress && watched == m_tree->viewport()) {
        const auto *pressed = static_cast<QMouseEvent *>(event);
        return pressed->button() == Qt::LeftButton && starClicked(pressed->position().toPoint());
    }
    return false;
}

} // namespace Ui
