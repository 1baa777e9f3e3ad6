// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/controlhub/controlhubpane.h"

#include "ui/controlhub/addressbookview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ui {

namespace {

constexpr int idRole = Qt::UserRole;

QString inShort(const Tryout::AddressBook &book)
{
    return book.entries.size() == 1 ? ControlHubPane::tr("%1   ·   1 entry").arg(book.name)
                                    : ControlHubPane::tr("%1   ·   %2 entries").arg(book.name).arg(book.entries.size());
}

} // namespace

ControlHubPane::ControlHubPane(Tryout::ControlHub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_state(new QLabel(this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
    , m_failure(new MessageStrip(this))
    , m_list(new QListWidget(this))
    , m_selected(new AddressBookView(this))
{
    setAccessibleName(tr("Control Hub"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_state->setWordWrap(true);
    m_list->setAccessibleName(tr("Address books"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setUniformItemSizes(true);
    layOut();

    connect(m_refresh, &QPushButton::clicked, this, &ControlHubPane::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &ControlHubPane::showSelected);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ControlHubPane::showMenu);
    connect(m_selected, &AddressBookView::copied, this, &ControlHubPane::copied);
    connect(&hub, &Tryout::ControlHub::refreshingChanged, this, &ControlHubPane::showRefreshing);
    connect(&hub, &Tryout::ControlHub::addressBooksChanged, this, &ControlHubPane::showAddressBooks);
    connect(&hub, &Tryout::ControlHub::failed, this, &ControlHubPane::showFailure);
    connect(m_failure, &MessageStrip::actionTriggered, this, &ControlHubPane::refresh);
    m_state->setText(tr("Address books appear here as an administrator sees them in Webex Control Hub."));
    m_selected->hide();
    m_list->hide();
}

void ControlHubPane::layOut()
{
    const Theme &theme = Theme::theme();
    auto *title = new QLabel(tr("Address Books"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(m_refresh);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_selected);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(2), theme.spacing(2), theme.spacing(2), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(top);
    layout->addWidget(m_failure);
    layout->addWidget(m_state);
    layout->addWidget(splitter, 1);
}

void ControlHubPane::refresh()
{
    m_hub.refresh();
}

void ControlHubPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        lookAgain();
}

void ControlHubPane::lookAgain()
{
    Q_EMIT opened();
    if (m_isUnseen) {
        m_isUnseen = false;
        Q_EMIT seen(m_hub.addressBooks());
    }
    refresh();
}

void ControlHubPane::showRefreshing(bool refreshing)
{
    m_refresh->setEnabled(!refreshing);
    m_refresh->setText(refreshing ? tr("Reading…") : tr("Refresh"));
}

void ControlHubPane::showAddressBooks(const QList<Tryout::AddressBook> &addressBooks)
{
    const QString selectedId = m_list->currentItem() ? m_list->currentItem()->data(idRole).toString() : QString();
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Tryout::AddressBook &book : addressBooks) {
            auto *item = new QListWidgetItem(inShort(book), m_list);
            item->setData(idRole, book.id);
            if (book.id == selectedId || m_list->count() == 1)
                m_list->setCurrentItem(item);
        }
    }
    m_failure->clear();
    m_state->setText(tr("There are no address books yet. The one you make with “Create a new Address Book” shows up here after a refresh."));
    m_state->setVisible(addressBooks.isEmpty());
    m_list->setHidden(addressBooks.isEmpty());
    m_selected->setHidden(addressBooks.isEmpty());
    showSelected();
    m_isUnseen = !isVisible();
    if (isVisible())
        Q_EMIT seen(addressBooks);
}

void ControlHubPane::showSelected()
{
    const qsizetype row = m_list->currentRow();
    const QList<Tryout::AddressBook> &books = m_hub.addressBooks();
    if (row >= 0 && row < books.size())
        m_selected->setAddressBook(books.at(row));
    else
        m_selected->clear(tr("Select an address book to see its entries and its id."));
}

void ControlHubPane::showFailure(const QString &what, const QString &advice)
{
    m_failure->show(MessageStrip::Kind::Error, what, advice);
    m_failure->setAction(tr("Try again"));
    m_state->setText(m_hub.addressBooks().isEmpty() ? QString() : tr("Below is what was read the last time."));
    m_state->setHidden(m_state->text().isEmpty());
}

void ControlHubPane::showMenu(const QPoint &place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    if (!item)
        return;
    const Tryout::AddressBook book = m_hub.addressBooks().value(m_list->row(item));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy ID"), this, [this, book] { copy(book.id); });
    menu->addAction(tr("Copy name"), this, [this, book] { copy(book.name); });
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void ControlHubPane::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

} // namespace Ui
