// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/graphql/schemaexplorer.h"

#include "app/graphql/builder.h"
#include "app/graphql/document.h"
#include "ui/graphql/explorerdelegate.h"
#include "ui/graphql/explorermodel.h"
#include "ui/graphql/schemasearch.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr qsizetype mostDescribed = 240;
constexpr qint64 aDay = 24LL * 3600 * 1000;

QTreeView *schemaTree(ExplorerModel *model, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setModel(model);
    tree->setItemDelegate(new ExplorerDelegate(tree));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setExpandsOnDoubleClick(false);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree->setIndentation(Theme::theme().spacing(4));
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setAccessibleName(SchemaExplorer::tr("Schema explorer"));
    tree->setAccessibleDescription(SchemaExplorer::tr("Space or Enter selects a field, Ctrl+Enter inserts its name at the cursor, F2 edits an argument's value."));
    tree->setObjectName(u"schemaExplorer"_s);
    return tree;
}

/// Both times of a search are required: the last day is a beginning.
GraphQl::KnownArguments lastDay()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {{u"from"_s, QByteArray::number(now - aDay)}, {u"to"_s, QByteArray::number(now)}};
}

} // namespace

SchemaExplorer::SchemaExplorer(QWidget *parent)
    : QWidget(parent)
    , m_model(new ExplorerModel(this))
    , m_search(new SchemaSearch(this))
    , m_words(searchField(tr("Search schema"), this))
    , m_message(new MessageStrip(this))
    , m_tree(schemaTree(m_model, this))
    , m_details(new QLabel(this))
{
    const Theme &theme = Theme::theme();
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setObjectName(u"schemaDetails"_s);
    setLook(m_details, Look::Muted);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.spacing(1));
    m_words->setObjectName(u"searchSchema"_s);
    layout->addWidget(m_words);
    layout->addWidget(m_message);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_details);
    connectParts();
}

void SchemaExplorer::connectParts()
{
    m_words->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, m_search, &SchemaSearch::find);
    connect(m_search, &SchemaSearch::found, this, &SchemaExplorer::showFound);
    connect(m_model, &ExplorerModel::fieldWanted, this, &SchemaExplorer::changeField);
    connect(m_model, &ExplorerModel::argumentWanted, this,
            [this](const GraphQl::FieldPlace &place, const QString &argument, const QByteArray &literal) {
                Q_EMIT queryWanted(literal.isEmpty()
                                       ? GraphQl::withoutArgument(m_model->schema(), m_document, m_cursor, place, argument)
                                       : GraphQl::withArgument(m_model->schema(), m_document, m_cursor, place, argument, literal));
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaExplorer::describe);
    connect(m_model, &QAbstractItemModel::modelReset, m_details, &QWidget::hide);
    connect(m_tree, &QTreeView::doubleClicked, this, &SchemaExplorer::activate);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SchemaExplorer::openMenu);
}

void SchemaExplorer::setSchema(const GraphQl::Schema &schema)
{
    m_model->setSchema(schema);
    m_search->setSchema(schema);
    m_words->clear();
    const QByteArray query = std::exchange(m_query, QByteArray());
    setQuery(query, m_cursor);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->expand(m_model->index(row, 0));
    openSelected();
}

void SchemaExplorer::setQuery(const QByteArray &query, qsizetype cursor)
{
    const bool isFirst = m_document.definitions.empty();
    m_query = query;
    m_cursor = cursor;
    const auto document = GraphQl::parseUnfinished(query);
    m_isReadable = document.has_value();
    if (!document) {
        m_model->setUnreadable();
        return m_message->show(MessageStrip::Kind::Hint, tr("The query cannot be read at the moment. Once it can, fields are checked here again."));
    }
    m_message->clear();
    m_document = *document;
    m_model->setQuery(m_document, cursor);
    if (isFirst)
        openSelected();
}

/// The fields of the roots that the query begins with are open, so that what it selects is in sight.
void SchemaExplorer::openSelected()
{
    const GraphQl::OperationDefinition *operation = GraphQl::operationAt(m_document, m_cursor);
    if (!operation)
        return;
    for (const GraphQl::Selection &selection : operation->selectionSet.selections) {
        const auto *field = std::get_if<GraphQl::Field>(&selection);
        const QModelIndex index = field ? m_model->indexOf({operation->type, {field->name.toString()}}) : QModelIndex();
        if (index.isValid())
            m_tree->expand(index);
    }
}

void SchemaExplorer::changeField(const GraphQl::FieldPlace &place, bool isOn)
{
    Q_EMIT queryWanted(isOn ? GraphQl::selected(m_model->schema(), m_document, m_cursor, place, lastDay())
                            : GraphQl::deselected(m_model->schema(), m_document, m_cursor, place));
}

void SchemaExplorer::showFound(const QList<GraphQl::FieldPlace> &places, const QString &typed)
{
    m_model->showFound(places, typed);
    if (typed.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->expand(m_model->index(row, 0));
        openSelected();
    }
    if (!typed.isEmpty() && places.isEmpty())
        m_message->show(MessageStrip::Kind::Hint, tr("No field has all these words."));
    else if (m_isReadable)
        m_message->clear();
}

void SchemaExplorer::focusSearch()
{
    m_words->setFocus();
    m_words->selectAll();
}

QList<QWidget *> SchemaExplorer::stops() const
{
    return {m_words, m_tree};
}

void SchemaExplorer::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool canCheck = index.flags().testFlag(Qt::ItemIsUserCheckable);
    if (canCheck && !index.flags().testFlag(Qt::ItemIsEditable))
        m_model->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    else if (canCheck)
        m_tree->edit(index);
    else if (index.data(ExplorerModel::KindRole).value<ExplorerModel::Kind>() == ExplorerModel::Kind::Root)
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        insert(index);
}

void SchemaExplorer::insert(const QModelIndex &index)
{
    const auto kind = index.data(ExplorerModel::KindRole).value<ExplorerModel::Kind>();
    if (!index.isValid() || kind == ExplorerModel::Kind::Root)
        return;
    const QByteArray name = m_model->nameOf(index).toUtf8();
    if (kind == ExplorerModel::Kind::Argument || kind == ExplorerModel::Kind::InputField)
        Q_EMIT insertWanted(name + ": ");
    else
        Q_EMIT insertWanted(kind == ExplorerModel::Kind::Type ? "... " + name : name);
}

void SchemaExplorer::describe(const QModelIndex &index)
{
    QStringList words;
    const QString type = index.data(ExplorerModel::TypeRole).toString();
    words += type.isEmpty() ? index.data().toString() : u"%1: %2"_s.arg(m_model->nameOf(index), type);
    words += index.data(ExplorerModel::DescriptionRole).toString().simplified().left(mostDescribed);
    words += inWords(index.data(ExplorerModel::AbilitiesRole).value<GraphQl::FieldAbilities>());
    if (const QStringList choices = index.data(ExplorerModel::ChoicesRole).toStringList(); !choices.isEmpty())
        words += tr("One of %1.").arg(choices.join(u", "_s));
    words.removeAll(QString());
    m_details->setText(words.join(u'\n'));
    m_details->setVisible(index.isValid());
}

void SchemaExplorer::openMenu(const QPoint &place)
{
    const QPersistentModelIndex index = m_tree->indexAt(place);
    if (!index.isValid() || index.data(ExplorerModel::KindRole).value<ExplorerModel::Kind>() == ExplorerModel::Kind::Root)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (QModelIndex(index).flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        menu->addAction(isOn ? tr("Take &out of the query") : tr("Put &into the query"), this,
                        [this, index, isOn] { m_model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole); });
    }
    menu->addAction(tr("Insert at the &cursor"), QKeySequence(u"Ctrl+Return"_s), this, [this, index] { insert(index); });
    menu->addAction(tr("Copy &name"), this, [this, index] { QGuiApplication::clipboard()->setText(m_model->nameOf(index)); });
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

bool SchemaExplorer::keyPressed(QObject *watched, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Enter in a value's own editor comes by here on its way up.
    if (watched == m_tree && m_tree->isPersistentEditorOpen(m_tree->currentIndex()))
        return false;
    if (watched == m_tree && isEnter && modifiers.testFlag(Qt::ControlModifier))
        insert(m_tree->currentIndex());
    else if (watched == m_tree && isEnter)
        activate(m_tree->currentIndex());
    else if (watched == m_words && isEnter)
        activate(m_model->index(0, 0));
    else if (watched == m_words && key == Qt::Key_Down)
        m_tree->setFocus();
    else if (watched == m_words && key == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else
        return false;
    return true;
}

bool SchemaExplorer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    return keyPressed(watched, pressed->key(), pressed->modifiers());
}

} // namespace Ui
