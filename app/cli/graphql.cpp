// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/textposition.h"
#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/graphql/document.h"
#include "app/graphql/schema.h"
#include "app/graphql/validate.h"
#include "app/json/writer.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the query; the error is a message about the schema.
Base::Result<QList<GraphQl::Problem>, QString> problemsOf(const QByteArray &query, const QString &schemaFile)
{
    const auto document = GraphQl::parse(query);
    if (!document)
        return QList{document.error()};
    if (schemaFile.isEmpty())
        return QList<GraphQl::Problem>();
    const auto text = readInput(schemaFile);
    if (!text)
        return Base::unexpected(text.error());
    const auto schema = GraphQl::Schema::fromSdl(*text);
    if (!schema)
        return Base::unexpected(u"tryout: %1: %2"_s.arg(schemaFile, GraphQl::describe(schema.error().first(), *text)));
    return GraphQl::validate(*schema, *document);
}

QByteArray asJson(const QList<GraphQl::Problem> &problems, const QByteArray &query)
{
    Json::Writer writer;
    writer.beginArray();
    for (const GraphQl::Problem &problem : problems) {
        const Base::TextPosition place = Base::positionOf(query, problem.range.offset);
        writer.beginObject().member(u"line", qint64(place.line)).member(u"column", qint64(place.column));
        writer.member(u"rule", problem.rule).member(u"message", problem.message).endObject();
    }
    writer.endArray();
    return writer.take() + '\n';
}

void print(const QList<GraphQl::Problem> &problems, const QByteArray &query, Console &console)
{
    for (const GraphQl::Problem &problem : problems) {
        const Base::TextPosition place = Base::positionOf(query, problem.range.offset);
        console.line(u"%1:%2: %3 (%4)"_s.arg(place.line).arg(place.column).arg(problem.message, problem.rule));
    }
}

} // namespace

int runGraphQl(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"schema"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {2, 2}, console))
        return BadInput;
    if (parser.positionalArguments().at(0) != "check"_L1)
        return console.fail(BadInput, Words::tr("tryout: graphql can check, not “%1”.").arg(parser.positionalArguments().at(0)));
    const auto query = readInput(parser.positionalArguments().at(1));
    if (!query)
        return console.fail(BadInput, query.error());
    const auto problems = problemsOf(*query, parser.value(u"schema"_s));
    if (!problems)
        return console.fail(BadInput, problems.error());
    if (parser.isSet(u"json"_s))
        console.write(asJson(*problems, *query));
    else
        print(*problems, *query, console);
    return problems->isEmpty() ? Done : AnswerIsNo;
}

} // namespace Cli
