// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/missions/check.h"

#include <QList>
#include <QString>

namespace Missions {

/// A stretch of a step's text, in the order it stands in the file. Placeholders such as {attendee} are not filled in yet.
struct Block
{
    enum class Kind {
        /// Simple HTML of paragraphs and lists, made from the Markdown.
        Prose,
        /// A body to paste, or a query; copied as it stands, filled in.
        Code,
        /// What comes back: shown, not copied.
        Expected,
        /// A piece of text with a copy button, for instance a JSONPath.
        Copy,
        /// Shown when asked for or after a failed check.
        Hint,
        /// An aside with a title.
        Note,
    };

    Kind kind = Kind::Prose;
    QString text;
    /// Code and Expected: json, graphql, jsonpath. Note: its title. Copy: what it means.
    QString label;

    friend bool operator==(const Block &, const Block &) = default;
};

/// Where "take me there" goes.
struct Place
{
    enum class Tab { None, Documentation, TryOut, CodeSnippets };
    enum class Pane { Operation, ControlHub, JsonPath, SignIn };

    Pane pane = Pane::Operation;
    /// An operation key; may be empty for panes that are not operations.
    QString operation;
    Tab tab = Tab::None;

    friend bool operator==(const Place &, const Place &) = default;
};

/// How the step is done, for `mission play` and the content test: what a flawless attendee types. Placeholders not filled in.
struct Solution
{
    /// Empty: the step needs no call.
    QString operation;
    QList<std::pair<QString, QString>> parameters;
    QString body;
    /// JSONPath queries to evaluate on the last response.
    QStringList queries;

    friend bool operator==(const Solution &, const Solution &) = default;
};

/// What is taken out of the step's response and kept as a variable.
struct Capture
{
    QString variable;
    /// A JSONPath.
    QString query;

    friend bool operator==(const Capture &, const Capture &) = default;
};

struct Step
{
    /// Unique in the mission, kept in progress: survives edits of the text.
    QString id;
    /// As printed: numbers start again in each section.
    QString number;
    QString section;
    QString title;
    QList<Block> blocks;
    std::optional<Place> place;
    Solution solution;
    QList<Capture> captures;
    /// All must pass, each once; order does not matter.
    QList<Check> checks;

    friend bool operator==(const Step &, const Step &) = default;
};

/// One kind of call in "Good to know".
struct Topic
{
    QString title;
    /// Simple HTML.
    QString text;

    friend bool operator==(const Topic &, const Topic &) = default;
};

/// A guided task, from one Markdown file.
struct Mission
{
    QString id;
    QString title;
    /// Simple HTML.
    QString story;
    QList<Topic> goodToKnow;
    QList<Step> steps;

    friend bool operator==(const Mission &, const Mission &) = default;
};

} // namespace Missions
