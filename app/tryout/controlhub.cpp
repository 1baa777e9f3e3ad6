// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/controlhub.h"

#include "app/tryout/addressbookreading.h"

#include <utility>

namespace Tryout {

ControlHub::ControlHub(const OpenApi::Catalog &catalog, Http::Transport &transport, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_transport(transport)
{
}

void ControlHub::setEnvironment(const Environment &environment)
{
    m_environment = environment;
}

void ControlHub::refresh()
{
    drop();
    m_reading = new AddressBookReading(m_catalog, m_transport, m_environment, this);
    connect(m_reading, &AddressBookReading::succeeded, this, &ControlHub::take);
    connect(m_reading, &AddressBookReading::failed, this, &ControlHub::giveUp);
    setRefreshing(true);
    m_reading->start();
}

void ControlHub::take(const QList<AddressBook> &addressBooks)
{
    drop();
    m_addressBooks = addressBooks;
    setRefreshing(false);
    Q_EMIT addressBooksChanged(m_addressBooks);
}

void ControlHub::giveUp(const QString &what, const QString &advice)
{
    drop();
    setRefreshing(false);
    Q_EMIT failed(what, advice);
}

void ControlHub::drop()
{
    if (AddressBookReading *dropped = std::exchange(m_reading, nullptr)) {
        dropped->disconnect(this);
        dropped->stop();
        dropped->deleteLater(); // it may be the one that is speaking
    }
}

void ControlHub::setRefreshing(bool refreshing)
{
    if (m_refreshing == refreshing)
        return;
    m_refreshing = refreshing;
    Q_EMIT refreshingChanged(refreshing);
}

} // namespace Tryout
