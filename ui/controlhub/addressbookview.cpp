// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controlhub/addressbookview.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

enum Column { NameColumn, NumberColumn, IdColumn };

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AddressBookView::AddressBookView(QWidget *parent)
    : QWidget(parent)
    , m_name(selectableLabel(this))
    , m_description(selectableLabel(this))
    , m_id(selectableLabel(this))
    , m_copyId(new QPushButton(tr("Copy ID"), this))
    , m_noEntries(selectableLabel(this))
    , m_entries(new QTreeWidget(this))
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_id->setFont(Theme::theme().codeFont());
    m_id->setObjectName(u"addressBookId"_s);
    m_copyId->setObjectName(u"copyId"_s);
    m_copyId->setAccessibleName(tr("Copy ID of the address book"));
    connect(m_copyId, &QPushButton::clicked, this, [this] { copy(m_id->text()); });

    m_entries->setAccessibleName(tr("Entry List"));
    m_entries->setObjectName(u"entries"_s);
    m_entries->setHeaderLabels({tr("Name"), tr("Contact number"), tr("ID")});
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_entries, &QWidget::customContextMenuRequested, this, &AddressBookView::showEntryMenu);

    auto *heading = new QHBoxLayout;
    heading->addWidget(m_id, 1);
    heading->addWidget(m_copyId, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::theme().spacing(1));
    layout->addWidget(m_name);
    layout->addWidget(m_description);
    layout->addLayout(heading);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_noEntries, 1, Qt::AlignTop);
    clear({});
}

void AddressBookView::setAddressBook(const Tryout::AddressBook &addressBook)
{
    m_name->setText(addressBook.name);
    m_description->setText(addressBook.description);
    m_description->setHidden(addressBook.description.isEmpty());
    m_id->setText(addressBook.id);
    m_id->show();
    m_copyId->show();
    showEntries(addressBook.entries);
}

void AddressBookView::clear(const QString &why)
{
    m_name->clear();
    m_description->setText(why);
    m_description->setHidden(why.isEmpty());
    m_id->clear();
    m_id->hide();
    m_copyId->hide();
    m_entries->hide();
    m_noEntries->hide();
}

void AddressBookView::showEntries(const QList<Tryout::AddressBookEntry> &entries)
{
    m_entries->clear();
    for (const Tryout::AddressBookEntry &entry : entries)
        m_entries->addTopLevelItem(new QTreeWidgetItem(QStringList{entry.name, entry.number, entry.id}));
    m_entries->setCurrentItem(m_entries->topLevelItem(0));
    m_entries->resizeColumnToContents(NameColumn);
    m_entries->resizeColumnToContents(NumberColumn);
    m_entries->setHidden(entries.isEmpty());
    m_noEntries->setText(tr("No entries yet. An entry made with “Create a new Address Book Entry” shows up here after a refresh."));
    m_noEntries->setVisible(entries.isEmpty());
}

void AddressBookView::showEntryMenu(const QPoint &place)
{
    const QTreeWidgetItem *entry = m_entries->itemAt(place);
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Column column : {IdColumn, NameColumn, NumberColumn}) {
        const QString text = entry->text(column);
        menu->addAction(tr("Copy %1").arg(m_entries->headerItem()->text(column)), this, [this, text] { copy(text); });
    }
    menu->popup(m_entries->viewport()->mapToGlobal(place));
}

void AddressBookView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

} // namespace Ui
