// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/addressbookreading.h"

#include "app/tryout/buildrequest.h"

#include <algorithm>
#include <utility>

namespace Tryout {

namespace {

constexpr qsizetype MostCallsAtOnce = 4;
/// A service that never comes to its last page must not keep us for ever.
constexpr qint64 MostPages = 1000;
constexpr QStringView ListBooks = u"getAllConfigWithMetaData_1";
constexpr QStringView ListEntries = u"getAllConfigWithMetaData_29";

QString adviceFor(int status)
{
    switch (status) {
    case 401:
        return AddressBookReading::tr("The access token is not accepted, perhaps because it is too old. Sign in again, then refresh.");
    case 403:
        return AddressBookReading::tr("This account may not read address books. Check that the environment and the organization are the right ones.");
    case 404:
        return AddressBookReading::tr("An address book was removed meanwhile, or the organization is another one. Refresh again.");
    case 429:
        return AddressBookReading::tr("There were too many calls in a short time. Wait a minute, then refresh.");
    default:
        return AddressBookReading::tr("Wait a moment, then refresh.");
    }
}

} // namespace

AddressBookReading::AddressBookReading(const OpenApi::Catalog &catalog, Http::Transport &transport, Environment environment, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_transport(transport), m_environment(std::move(environment))
{
}

AddressBookReading::~AddressBookReading()
{
    stop();
}

void AddressBookReading::start()
{
    m_waiting.enqueue({});
    askNext();
}

void AddressBookReading::stop()
{
    m_isOver = true;
    m_waiting.clear();
    for (QFutureWatcher<Outcome> *call : std::exchange(m_open, {})) {
        call->disconnect(this);
        call->cancel();
        call->deleteLater();
    }
}

void AddressBookReading::askNext()
{
    while (!m_isOver && m_open.size() < MostCallsAtOnce && !m_waiting.isEmpty()) {
        if (!ask(m_waiting.dequeue()))
            return;
    }
    if (m_isOver || !m_open.isEmpty())
        return;
    m_isOver = true;
    Q_EMIT succeeded(m_addressBooks);
}

bool AddressBookReading::ask(const Page &page)
{
    const OpenApi::Operation *operation = m_catalog.find(page.book < 0 ? ListBooks : ListEntries);
    if (!operation) {
        giveUp(tr("The address books cannot be listed."), tr("The description of the Address Book calls is missing."));
        return false;
    }
    Draft draft = Draft::forOperation(*operation, m_environment);
    if (page.book >= 0)
        draft.parameters.insert(QStringLiteral("addressBookId"), m_addressBooks.at(page.book).id);
    draft.parameters.insert(QStringLiteral("page"), QString::number(page.number));
    const auto request = buildRequest(*operation, draft, m_environment);
    if (!request) {
        giveUp(tr("The address books cannot be listed yet."), describe(request.error().first()));
        return false;
    }
    auto *call = new QFutureWatcher<Outcome>(this);
    m_open.append(call);
    connect(call, &QFutureWatcherBase::finished, this, [this, call, page] {
        m_open.removeOne(call);
        call->deleteLater();
        if (call->future().resultCount() > 0)
            take(page, call->result());
        else
            giveUp(tr("Listing the address books was cancelled."), tr("Refresh to read them again."));
    });
    call->setFuture(m_transport.send(*request));
    return true;
}

void AddressBookReading::take(const Page &page, const Outcome &outcome)
{
    if (!outcome)
        return giveUp(tr("The address books could not be listed. %1").arg(Http::describe(outcome.error())), Http::advice(outcome.error()));
    if (!outcome->isSuccess())
        return giveUp(tr("The address books could not be listed: the service answered %1.").arg(Http::statusInWords(outcome->status)), adviceFor(outcome->status));
    const auto document = Json::Document::parse(outcome->body);
    if (!document || !document->root()["data"].isArray())
        return giveUp(tr("The address books could not be listed: the answer is not in the form that was expected."), adviceFor(0));
    for (const Json::Node row : document->root()["data"])
        takeRow(page, row);
    const qint64 totalPages = document->root()["meta"]["totalPages"].toInt64().value_or(0);
    if (page.number + 1 < std::min(totalPages, MostPages))
        m_waiting.enqueue({page.book, page.number + 1});
    askNext();
}

void AddressBookReading::takeRow(const Page &page, Json::Node row)
{
    const QString id = row["id"].toString();
    const QString name = row["name"].toString();
    if (page.book >= 0) {
        m_addressBooks[page.book].entries.append({id, name, row["number"].toString()});
        return;
    }
    m_addressBooks.append({id, name, row["description"].toString(), row["parentType"].toString(), {}});
    m_waiting.enqueue({m_addressBooks.size() - 1, 0});
}

void AddressBookReading::giveUp(const QString &what, const QString &advice)
{
    if (m_isOver)
        return;
    stop();
    Q_EMIT failed(what, advice);
}

} // namespace Tryout
