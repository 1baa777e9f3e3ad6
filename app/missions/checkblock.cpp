// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/checkblock.h"

#include "app/json/document.h"
#include "app/jsonpath/query.h"
#include "app/missions/place.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

/// Why a sentence is not understood; empty: it is.
using Complaint = QString;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

/// "NAME = VALUE" as its two sides; the right one is empty where there is no " = ".
std::pair<QString, QString> sides(const QString &text)
{
    const qsizetype equals = text.indexOf(" = "_L1);
    if (equals < 0)
        return {text, {}};
    return {text.left(equals).trimmed(), text.mid(equals + 3).trimmed()};
}

Complaint queryComplaint(const QString &query)
{
    const QByteArray text = query.toUtf8();
    const auto parsed = JsonPath::Query::parse(text);
    return parsed ? Complaint() : JsonPath::describe(parsed.error(), text);
}

/// The newest check when it is of that kind; else nullptr: the sentence follows none it could belong to.
template<typename Kind>
Kind *newest(CheckBlock &block)
{
    return block.checks.isEmpty() ? nullptr : std::get_if<Kind>(&block.checks.last());
}

Complaint unknownTab()
{
    return Words::tr("A place is an operation or a pane, and then documentation, tryOut or codeSnippets if a tab matters.");
}

Complaint readStep(CheckBlock &block, const QString &rest)
{
    if (rest.contains(' '_L1))
        return Words::tr("A step's name is one word, for instance create-address-book.");
    block.stepId = rest;
    return {};
}

Complaint readPlace(CheckBlock &block, const QString &rest)
{
    block.place = placeCalled(rest.section(' '_L1, 0, 0), rest.section(' '_L1, 1));
    return block.place ? Complaint() : unknownTab();
}

Complaint readSigned(CheckBlock &block, const QString &rest)
{
    if (rest != "in"_L1)
        return Words::tr("The sentence is: signed in");
    block.checks.append(SignInCheck{});
    return {};
}

Complaint readOpened(CheckBlock &block, const QString &rest)
{
    const QString tab = rest.section(' '_L1, 1);
    if (!placeCalled({}, tab))
        return unknownTab();
    block.checks.append(PlaceCheck{rest.section(' '_L1, 0, 0), tab});
    return {};
}

Complaint readAnswered(CheckBlock &block, const QString &rest)
{
    bool isNumber = false;
    const int status = rest.section(' '_L1, 1).toInt(&isNumber);
    if (!isNumber || status < 100 || status > 599)
        return Words::tr("After the operation comes the status code expected, for instance: answered createConfig_2 201");
    block.checks.append(ExchangeCheck{rest.section(' '_L1, 0, 0), status, {}, {}});
    return {};
}

Complaint readSent(CheckBlock &block, const QString &rest)
{
    block.checks.append(ExchangeCheck{rest, 0, {}, {}});
    return {};
}

Complaint readWith(CheckBlock &block, const QString &rest)
{
    auto *const check = newest<ExchangeCheck>(block);
    if (!check)
        return Words::tr("This line belongs below an answered or sent line.");
    const auto [name, value] = sides(rest);
    if (value.isEmpty())
        return Words::tr("Write a parameter and its value with blanks around the sign: with id = {addressBookId}");
    check->parameters.append({name, value});
    return {};
}

Complaint readHolds(CheckBlock &block, const QString &rest)
{
    auto *const check = newest<ExchangeCheck>(block);
    if (!check)
        return Words::tr("This line belongs below an answered or sent line.");
    const auto [query, value] = sides(rest);
    if (const Complaint wrong = queryComplaint(query); !wrong.isEmpty())
        return wrong;
    if (const QByteArray text = value.toUtf8(); !text.isEmpty()) {
        if (const auto json = Json::Document::parse(text); !json)
            return Json::describe(json.error(), text);
    }
    check->body.append({query, value});
    return {};
}

Complaint readKeep(CheckBlock &block, const QString &rest)
{
    const auto [variable, query] = sides(rest);
    if (query.isEmpty())
        return Words::tr("Write a variable and a query with blanks around the sign: keep addressBookId = $.id");
    if (const Complaint wrong = queryComplaint(query); !wrong.isEmpty())
        return wrong;
    block.captures.append({variable, query});
    return {};
}

Complaint readPath(CheckBlock &block, const QString &query, bool mayBeEmpty)
{
    block.checks.append(PathCheck{query, mayBeEmpty});
    return queryComplaint(query);
}

Complaint readFound(CheckBlock &block, const QString &rest)
{
    return readPath(block, rest, false);
}

Complaint readTried(CheckBlock &block, const QString &rest)
{
    return readPath(block, rest, true);
}

Complaint readShows(CheckBlock &block, const QString &rest)
{
    block.checks.append(ControlHubCheck{rest, {}, {}, {}, false});
    return {};
}

Complaint belongsBelowShows()
{
    return Words::tr("This line belongs below a shows line.");
}

Complaint readDescription(CheckBlock &block, const QString &rest)
{
    auto *const check = newest<ControlHubCheck>(block);
    if (!check)
        return belongsBelowShows();
    check->description = rest;
    return {};
}

Complaint readEntry(CheckBlock &block, const QString &rest)
{
    auto *const check = newest<ControlHubCheck>(block);
    if (!check)
        return belongsBelowShows();
    check->entryName = rest.section(','_L1, 0, 0).trimmed();
    check->entryNumber = rest.section(','_L1, 1).trimmed();
    return {};
}

Complaint readNo(CheckBlock &block, const QString &rest)
{
    auto *const check = newest<ControlHubCheck>(block);
    if (!check)
        return belongsBelowShows();
    if (rest != "entries"_L1)
        return Words::tr("The sentence is: no entries");
    check->withoutEntries = true;
    return {};
}

Complaint readCopied(CheckBlock &block, const QString &rest)
{
    block.checks.append(CopyCheck{rest});
    return {};
}

struct Keyword
{
    QLatin1StringView word;
    Complaint (*read)(CheckBlock &block, const QString &rest);
    MissionError::Kind error = MissionError::Kind::BadCheck;
};

constexpr std::array keywords{
    Keyword{"step"_L1, readStep},
    Keyword{"place"_L1, readPlace},
    Keyword{"keep"_L1, readKeep, MissionError::Kind::BadCapture},
    Keyword{"signed"_L1, readSigned},
    Keyword{"opened"_L1, readOpened},
    Keyword{"answered"_L1, readAnswered},
    Keyword{"sent"_L1, readSent},
    Keyword{"with"_L1, readWith},
    Keyword{"holds"_L1, readHolds},
    Keyword{"found"_L1, readFound},
    Keyword{"tried"_L1, readTried},
    Keyword{"shows"_L1, readShows},
    Keyword{"description"_L1, readDescription},
    Keyword{"entry"_L1, readEntry},
    Keyword{"no"_L1, readNo},
    Keyword{"copied"_L1, readCopied},
};

void readSentence(CheckBlock &block, const QString &sentence, qsizetype line)
{
    const QString word = sentence.section(' '_L1, 0, 0);
    const QString rest = sentence.mid(word.size()).trimmed();
    const auto *const keyword = std::ranges::find(keywords, word, &Keyword::word);
    if (keyword == keywords.end()) {
        block.errors.append({MissionError::Kind::UnknownKeyword, line, word});
        return;
    }
    const Complaint wrong = rest.isEmpty() ? Words::tr("Something must follow this word.") : keyword->read(block, rest);
    if (!wrong.isEmpty())
        block.errors.append({keyword->error, line, wrong});
}

} // namespace

CheckBlock readCheckBlock(QStringView text, qsizetype firstLine)
{
    CheckBlock block;
    qsizetype line = firstLine;
    for (const QStringView sentence : text.split('\n'_L1)) {
        if (!sentence.trimmed().isEmpty())
            readSentence(block, sentence.trimmed().toString(), line);
        ++line;
    }
    return block;
}

} // namespace Missions
