// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/openapi/catalog.h"
#include "app/tryout/addressbook.h"
#include "app/tryout/environment.h"

#include <QFutureWatcher>
#include <QObject>
#include <QQueue>

namespace Tryout {

/// Reads all address books and their entries once: page after page, a few calls at a time. Ends with one signal.
class AddressBookReading : public QObject
{
    Q_OBJECT

public:
    /// \a catalog and \a transport outlive it.
    AddressBookReading(const OpenApi::Catalog &catalog, Http::Transport &transport, Environment environment, QObject *parent);
    ~AddressBookReading() override;

    void start();
    /// Cancels the open calls; no signal follows.
    void stop();

Q_SIGNALS:
    void succeeded(const QList<Tryout::AddressBook> &addressBooks);
    void failed(const QString &what, const QString &advice);

private:
    /// One page: of the list of books, or of the entries of one book.
    struct Page
    {
        /// The book's place in the list; -1 for the list itself.
        qsizetype book = -1;
        qint64 number = 0;
    };
    using Outcome = Http::Transport::Outcome;

    void askNext();
    bool ask(const Page &page);
    void take(const Page &page, const Outcome &outcome);
    void takeRow(const Page &page, Json::Node row);
    void giveUp(const QString &what, const QString &advice);

    const OpenApi::Catalog &m_catalog;
    Http::Transport &m_transport;
    Environment m_environment;
    QList<AddressBook> m_addressBooks;
    QQueue<Page> m_waiting;
    QList<QFutureWatcher<Outcome> *> m_open;
    bool m_isOver = false;
};

} // namespace Tryout
