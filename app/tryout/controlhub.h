// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/transport.h"
#include "app/openapi/catalog.h"
#include "app/tryout/addressbook.h"
#include "app/tryout/environment.h"

#include <QObject>

namespace Tryout {

class AddressBookReading;

/// The administrator's view: address books with their entries, read by the same described operations as any other call.
class ControlHub : public QObject
{
    Q_OBJECT

public:
    /// \a catalog and \a transport outlive it.
    ControlHub(const OpenApi::Catalog &catalog, Http::Transport &transport, QObject *parent = nullptr);

    [[nodiscard]] const QList<AddressBook> &addressBooks() const { return m_addressBooks; }
    [[nodiscard]] bool isRefreshing() const { return m_refreshing; }
    void setEnvironment(const Environment &environment);
    /// Reads everything anew; a refresh under way is dropped.
    void refresh();

Q_SIGNALS:
    void refreshingChanged(bool refreshing);
    void addressBooksChanged(const QList<Tryout::AddressBook> &addressBooks);
    /// What happened and what to do.
    void failed(const QString &what, const QString &advice);

private:
    void take(const QList<AddressBook> &addressBooks);
    void giveUp(const QString &what, const QString &advice);
    void drop();
    void setRefreshing(bool refreshing);

    const OpenApi::Catalog &m_catalog;
    Http::Transport &m_transport;
    Environment m_environment;
    QList<AddressBook> m_addressBooks;
    bool m_refreshing = false;
    /// A child while a refresh is under way.
    AddressBookReading *m_reading = nullptr;
};

} // namespace Tryout
