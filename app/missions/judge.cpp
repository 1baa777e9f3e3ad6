// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/check.h"

#include "app/jsonpath/explanation.h"
#include "app/missions/judgeexchange.h"
#include "app/missions/placeholder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Missions {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

Verdict passed()
{
    return {Verdict::Kind::Passed, {}};
}

Verdict failed(const QString &reason)
{
    return {Verdict::Kind::Failed, reason};
}

/// Do both queries select the same values, as $.a and $['a'] do?
bool selectsTheSame(const QString &query, const JsonPath::Query &wanted, const Json::Document &document)
{
    const auto tried = JsonPath::Query::parse(query.toUtf8());
    if (!tried)
        return false;
    const JsonPath::NodeList nodes = wanted.evaluate(document);
    return !nodes.isEmpty() && tried->evaluate(document).nodes == nodes.nodes;
}

bool isMissing(const QString &wanted, const QString &found)
{
    return !wanted.isEmpty() && wanted != found;
}

bool isEntry(const ControlHubCheck &check, const Tryout::AddressBookEntry &entry)
{
    return entry.name == check.entryName && !isMissing(check.entryNumber, entry.number);
}

QString wantedEntry(const ControlHubCheck &check)
{
    if (check.entryNumber.isEmpty())
        return Words::tr("“%1”").arg(check.entryName);
    return Words::tr("“%1” with the number %2").arg(check.entryName, check.entryNumber);
}

Verdict judgeAddressBook(const ControlHubCheck &check, const Tryout::AddressBook &book, const Tryout::Environment &environment)
{
    const QString description = environment.filledIn(check.description);
    if (isMissing(description, book.description))
        return failed(Words::tr("The description of %1 is “%2”, not “%3”. Send the PUT with the step's body, then press Refresh.").arg(book.name, book.description, description));
    if (check.withoutEntries && !book.entries.isEmpty())
        return failed(Words::tr("%1 has entries already, the first is “%2”. Delete them with Delete specific Address Book Entry by ID, then press Refresh.")
                          .arg(book.name, book.entries.first().name));
    const bool isThere = std::ranges::any_of(book.entries, [&check](const auto &entry) { return isEntry(check, entry); });
    if (!check.entryName.isEmpty() && !isThere)
        return failed(Words::tr("%1 has no entry %2. Create it with the step's body, then press Refresh.").arg(book.name, wantedEntry(check)));
    return passed();
}

/// One overload for each check and the evidence that can speak for it.
struct Judge
{
    const Tryout::Environment &environment;

    Verdict operator()(const ExchangeCheck &check, const Tryout::Exchange &exchange) const { return judgeExchange(check, exchange, environment); }

    Verdict operator()(const PathCheck &check, const PathEvaluated &path) const
    {
        const QString wanted = environment.filledIn(check.query);
        const bool isTheQuery = path.query.trimmed() == wanted;
        if (isTheQuery && (check.mayBeEmpty || !path.values.isEmpty()))
            return passed();
        const auto query = JsonPath::Query::parse(wanted.toUtf8());
        if (!query)
            return {};
        if (!isTheQuery)
            return selectsTheSame(path.query.trimmed(), *query, path.document) ? passed() : Verdict{};
        const auto explanation = JsonPath::explain(*query, path.document);
        const QString why = explanation ? JsonPath::describe(*explanation) : QString();
        return failed((Words::tr("The path found nothing. Is the document the answer to this mission's call?") + QLatin1Char(' ') + why).trimmed());
    }

    Verdict operator()(const PlaceCheck &check, const PlaceVisited &place) const
    {
        return check.place == place.place && !isMissing(check.tab, place.tab) ? passed() : Verdict{};
    }

    Verdict operator()(const ControlHubCheck &check, const ControlHubSeen &seen) const
    {
        const QString name = environment.filledIn(check.addressBook);
        if (const QString unknown = whyNotFilledIn(name); !unknown.isEmpty())
            return failed(unknown);
        const auto book = std::ranges::find(seen.addressBooks, name, &Tryout::AddressBook::name);
        if (book == seen.addressBooks.end())
            return failed(Words::tr("Control Hub shows no %1. If you have created it, press Refresh; if not, do that step first.").arg(name));
        return judgeAddressBook(check, *book, environment);
    }

    Verdict operator()(const CopyCheck &check, const ValueCopied &copied) const
    {
        return copied.text.trimmed() == environment.filledIn(check.text) ? passed() : Verdict{};
    }

    Verdict operator()(const SignInCheck &, const SignedIn &) const { return passed(); }

    Verdict operator()(const auto &, const auto &) const { return {}; }
};

} // namespace

Verdict judge(const Check &check, const Evidence &evidence, const Tryout::Environment &environment)
{
    return std::visit(Judge{environment}, check, evidence);
}

} // namespace Missions
