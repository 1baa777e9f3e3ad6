// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/judgeexchange.h"

#include "app/jsonpath/explanation.h"
#include "app/missions/placeholder.h"
#include "app/tryout/placeholder.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <array>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

/// What is wrong; empty: nothing.
using Reason = QString;

QString joined(const QStringList &sentences)
{
    return QStringList(sentences).filter(u" "_s).join(' '_L1);
}

bool wasSentWith(const QUrl &url, const QString &name, const QString &value)
{
    const QString asQuery = QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
    return asQuery == value || url.path(QUrl::FullyDecoded).split('/'_L1).contains(value);
}

Reason wrongParameter(const ExchangeCheck &check, const Tryout::Exchange &exchange, const Tryout::Environment &environment)
{
    for (const auto &[name, wanted] : check.parameters) {
        const QString value = environment.filledIn(wanted);
        if (const Reason unknown = whyNotFilledIn(value); !unknown.isEmpty())
            return unknown;
        if (!wasSentWith(exchange.request.url, name, value))
            return Words::tr("The call did not go out with %1 %2. Copy that value, paste it into the field %1, with no blanks around it, and press Run again.")
                .arg(name, value);
    }
    return {};
}

/// The service's own words in an error answer, wherever it puts them.
QString serviceMessage(const Json::Document &answer)
{
    const Json::Node root = answer.root();
    const std::array places{root["error"]["reason"], root["error"]["message"][0]["description"], root["errors"][0]["message"], root["message"], root["error"]};
    for (const Json::Node place : places) {
        if (const QString words = place.toString(); !words.isEmpty())
            return Words::tr("The service says: “%1”.").arg(words);
    }
    return {};
}

QString adviceFor(int status)
{
    switch (status) {
    case 400:
        return Words::tr("Something in the body or in a parameter is not as it must be: compare it with the step, clear the body, paste it anew and press Run.");
    case 401:
        return Words::tr("Your sign-in is missing or has run out: sign in again, then press Run.");
    case 403:
        return Words::tr("Your account may not do this: check that you signed in with the lab's account.");
    case 404:
        return Words::tr("Nothing has this ID: copy it once more in Control Hub, paste it into the field and press Run.");
    case 409:
        return Words::tr("Something of this name is there already. Check that the name holds your own attendee ID; if it does, an earlier try "
                         "has made it: delete that one, then press Run.");
    case 412:
        return Words::tr("Something else still refers to it: remove that first.");
    case 429:
        return Words::tr("Too many calls in a short time: wait a minute, then press Run.");
    default:
        return status >= 500 ? Words::tr("The fault is on the service's side: wait a moment, then press Run.")
                             : Words::tr("Check that you opened the operation the step names, then press Run.");
    }
}

Reason wrongStatus(const ExchangeCheck &check, const Http::Response &response, const Json::Document &answer)
{
    if (check.status == 0 || check.status == response.status)
        return {};
    const QString happened = Words::tr("Expected %1 and got %2.").arg(Http::statusInWords(check.status), Http::statusInWords(response.status));
    return joined({happened, serviceMessage(answer), adviceFor(response.status)});
}

bool isSameValue(Json::Node found, Json::Node wanted)
{
    if (found.isString() && wanted.isString())
        return found.toString() == wanted.toString();
    if (found.isNumber() && wanted.isNumber())
        return found.toDouble() == wanted.toDouble();
    return found.text() == wanted.text();
}

Reason wrongValue(const QString &path, Json::Node found, Json::Node wanted, const Tryout::Environment &environment)
{
    const QString own = environment.seat.addressBookName();
    if (wanted.toString() == own && found.toString().startsWith("AddressBook_"_L1))
        return Words::tr("This is %1, the address book of another seat; yours is %2. Put your own attendee ID into the body and press Run again.")
            .arg(found.toString(), own);
    return Words::tr("In the answer, %1 is %2, but the step asks for %3. Paste the step's body as it stands and press Run again.")
        .arg(path, QString::fromUtf8(found.text()), QString::fromUtf8(wanted.text()));
}

Reason wrongBody(const ExchangeCheck &check, const Json::Document &answer, const Tryout::Environment &environment)
{
    for (const auto &[path, wanted] : check.body) {
        const auto query = JsonPath::Query::parse(path.toUtf8());
        Q_ASSERT(query); // a mission file with a path that does not parse is refused
        const JsonPath::NodeList found = query->evaluate(answer);
        if (found.size() != 1) {
            const auto explanation = JsonPath::explain(*query, answer);
            return joined({Words::tr("The answer does not hold %1.").arg(path), serviceMessage(answer), explanation ? JsonPath::describe(*explanation) : QString()});
        }
        if (wanted.isEmpty())
            continue;
        const QString value = environment.filledIn(wanted);
        if (const Reason unknown = whyNotFilledIn(value); !unknown.isEmpty())
            return unknown;
        const auto wantedJson = Json::Document::parse(value.toUtf8());
        Q_ASSERT(wantedJson);
        if (!isSameValue(found.nodes.first(), wantedJson->root()))
            return wrongValue(path, found.nodes.first(), wantedJson->root(), environment);
    }
    return {};
}

Reason wrongAnswer(const ExchangeCheck &check, const Tryout::Exchange &exchange, const Tryout::Environment &environment)
{
    if (check.status == 0 && check.body.isEmpty())
        return {};
    if (!exchange.outcome)
        return joined({Http::describe(exchange.outcome.error()), Http::advice(exchange.outcome.error())});
    const auto parsed = Json::Document::parse(exchange.outcome->body);
    const Json::Document answer = parsed ? *parsed : Json::Document();
    if (const Reason wrong = wrongStatus(check, *exchange.outcome, answer); !wrong.isEmpty())
        return wrong;
    if (!parsed && !check.body.isEmpty())
        return Words::tr("The answer is not JSON: %1 Check the base URL of the environment, then press Run again.")
            .arg(Json::describe(parsed.error(), exchange.outcome->body));
    return wrongBody(check, answer, environment);
}

} // namespace

Verdict judgeExchange(const ExchangeCheck &check, const Tryout::Exchange &exchange, const Tryout::Environment &environment)
{
    if (check.operation != exchange.operation)
        return {};
    Reason wrong = wrongParameter(check, exchange, environment);
    if (wrong.isEmpty())
        wrong = wrongAnswer(check, exchange, environment);
    if (wrong.isEmpty())
        return {Verdict::Kind::Passed, {}};
    const QString leftover = leftoverPlaceholder(QString::fromUtf8(exchange.request.body));
    if (!leftover.isEmpty() && exchange.outcome)
        wrong = Words::tr("The body still says %1. %2 Then press Run again.").arg(leftover, Tryout::adviceFor(leftover));
    return {Verdict::Kind::Failed, wrong};
}

} // namespace Missions
