// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/jsonpath/explanation.h"
#include "app/jsonpath/resulttext.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

JsonPath::ResultShape shapeFrom(const QCommandLineParser &parser)
{
    using Shape = JsonPath::ResultShape;
    return parser.isSet(u"json"_s) ? Shape::Both : parser.isSet(u"paths"_s) ? Shape::Paths : Shape::Values;
}

/// The message, and below it the query with a mark where it went wrong.
QString told(const JsonPath::ParseError &error, const QByteArray &query)
{
    const qsizetype column = QString::fromUtf8(query.left(error.range.offset)).size();
    QString text = u"tryout: %1\n  %2\n  %3^"_s.arg(JsonPath::describe(error, query), QString::fromUtf8(query), QString(column, ' '_L1));
    if (!error.suggestion.isEmpty())
        text += '\n'_L1 + Words::tr("Did you mean %1 ?").arg(error.suggestion);
    return text;
}

} // namespace

int runJsonPath(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({flag(u"paths"_s), flag(u"values"_s), flag(u"json"_s), flag(u"explain"_s)});
    if (!readOptions(parser, arguments, {1, 2}, console))
        return BadInput;
    const QByteArray text = parser.positionalArguments().at(0).toUtf8();
    const auto query = JsonPath::Query::parse(text);
    if (!query)
        return console.fail(BadInput, told(query.error(), text));
    const auto input = readInput(parser.positionalArguments().value(1));
    if (!input)
        return console.fail(BadInput, input.error());
    const auto document = Json::Document::parse(*input);
    if (!document)
        return console.fail(BadInput, u"tryout: "_s + Json::describe(document.error(), *input));

    const JsonPath::NodeList found = query->evaluate(*document);
    console.write(JsonPath::resultText(found, shapeFrom(parser)) + '\n');
    if (!found.isEmpty())
        return Done;
    const auto explanation = JsonPath::explain(*query, *document);
    if (parser.isSet(u"explain"_s) && explanation)
        console.say(JsonPath::describe(*explanation));
    return AnswerIsNo;
}

} // namespace Cli
