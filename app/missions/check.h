// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/tryout/controlhub.h"
#include "app/tryout/environment.h"
#include "app/tryout/exchange.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace Missions {

/// What an attendee did, as the window or the command line saw it. Each kind of evidence can speak for some kinds of check.
struct PathEvaluated
{
    QString query;
    Json::Document document;
    /// As JSON texts.
    QList<QByteArray> values;
};
struct PlaceVisited
{
    /// An operation key, or controlHub, jsonPath, addressBookGroup.
    QString place;
    /// documentation, tryOut or codeSnippets; may be empty.
    QString tab;
};
/// The Control Hub view has just shown address books with their entries, read by the same calls as any other.
struct ControlHubSeen
{
    QList<Tryout::AddressBook> addressBooks;
};
struct ValueCopied
{
    QString text;
};
struct SignedIn
{
};
using Evidence = std::variant<Tryout::Exchange, PathEvaluated, PlaceVisited, ControlHubSeen, ValueCopied, SignedIn>;

/// The answer must have come from this operation with this status, and its body must hold these values.
struct ExchangeCheck
{
    QString operation;
    /// 0: any; the call need only have been sent.
    int status = 200;
    /// JSONPath → the JSON text its single value must equal (filled in); an empty text: it must exist.
    QList<std::pair<QString, QString>> body;
    /// Parameter name → value it must have been sent with (filled in).
    QList<std::pair<QString, QString>> parameters;
    friend bool operator==(const ExchangeCheck &, const ExchangeCheck &) = default;
};
/// The query must have been evaluated on a document in which it selects something, or, where it cannot match, just tried.
struct PathCheck
{
    QString query;
    bool mayBeEmpty = false;
    friend bool operator==(const PathCheck &, const PathCheck &) = default;
};
/// The operation (or pane) must have been opened, on that tab if one is named.
struct PlaceCheck
{
    QString place;
    QString tab;
    friend bool operator==(const PlaceCheck &, const PlaceCheck &) = default;
};
/// Control Hub must have shown this address book, with this description and entry if they are named.
struct ControlHubCheck
{
    QString addressBook;
    QString description;
    QString entryName;
    QString entryNumber;
    /// It must have no entry yet.
    bool withoutEntries = false;
    friend bool operator==(const ControlHubCheck &, const ControlHubCheck &) = default;
};
/// This text must have been copied, for instance {addressBookId}.
struct CopyCheck
{
    QString text;
    friend bool operator==(const CopyCheck &, const CopyCheck &) = default;
};
struct SignInCheck
{
    friend bool operator==(const SignInCheck &, const SignInCheck &) = default;
};
using Check = std::variant<ExchangeCheck, PathCheck, PlaceCheck, ControlHubCheck, CopyCheck, SignInCheck>;

/// What a piece of evidence says about a check.
struct Verdict
{
    enum class Kind {
        /// This evidence has nothing to do with this check.
        Unrelated,
        Passed,
        Failed,
    };
    Kind kind = Kind::Unrelated;
    /// For Failed: what is wrong and what to do, in the words of the step.
    QString reason;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Pure: the same check and evidence give the same verdict. \a environment fills in the placeholders.
[[nodiscard]] Verdict judge(const Check &check, const Evidence &evidence, const Tryout::Environment &environment);

} // namespace Missions
