// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/textposition.h"
#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/introspection.h"
#include "app/graphql/plaindata.h"
#include "app/graphql/printer.h"
#include "app/graphql/schema.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"
#include "app/json/syntaxerror.h"
#include "app/json/writer.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

using Problems = QList<GraphQl::Problem>;

/// The error is a message.
Base::Result<GraphQl::Schema, QString> readSchema(const QString &file)
{
    const auto text = readInput(file);
    if (!text)
        return Base::unexpected(text.error());
    const auto schema = GraphQl::Schema::fromSdl(*text);
    if (!schema)
        return Base::unexpected(u"tryout: %1: %2"_s.arg(file, GraphQl::describe(schema.error().first(), *text)));
    return *schema;
}

/// JSON, an empty object where no file is named; the error is a message.
Base::Result<Json::Document, QString> readJson(const QString &file)
{
    const auto text = file.isEmpty() ? Base::Result<QByteArray, QString>("{}") : readInput(file);
    if (!text)
        return Base::unexpected(text.error());
    const auto json = Json::Document::parse(*text);
    if (!json)
        return Base::unexpected(u"tryout: %1: %2"_s.arg(file, Json::describe(json.error(), *text)));
    return *json;
}

QByteArray asJson(const Problems &problems, const QByteArray &query)
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

void print(const Problems &problems, const QByteArray &query, Console &console)
{
    for (const GraphQl::Problem &problem : problems) {
        const Base::TextPosition place = Base::positionOf(query, problem.range.offset);
        console.line(u"%1:%2: %3 (%4)"_s.arg(place.line).arg(place.column).arg(problem.message, problem.rule));
    }
}

/// A request that could not be executed at all has no data (§7.1).
QByteArray withoutData(const Problems &problems, const QByteArray &query)
{
    Json::Writer writer;
    writer.beginObject().name(u"errors").beginArray();
    for (const GraphQl::Problem &problem : problems) {
        const Base::TextPosition place = Base::positionOf(query, problem.range.offset);
        writer.beginObject().member(u"message", problem.message).name(u"locations").beginArray().beginObject();
        writer.member(u"line", qint64(place.line)).member(u"column", qint64(place.column)).endObject().endArray().endObject();
    }
    writer.endArray().name(u"data").null().endObject();
    return writer.take();
}

Base::Result<GraphQl::Answer, Problems> execute(const GraphQl::Schema &schema, const QByteArray &query, Json::Node data, Json::Node variables)
{
    const auto document = GraphQl::parse(query);
    if (!document)
        return Base::unexpected(Problems{document.error()});
    if (const Problems problems = GraphQl::validate(schema, *document); !problems.isEmpty())
        return Base::unexpected(problems);
    GraphQl::Resolvers resolvers = GraphQl::plainResolvers(schema);
    GraphQl::addIntrospection(resolvers, schema);
    return GraphQl::execute(schema, *document, resolvers, {.operationName = {}, .variables = variables, .root = GraphQl::sourceOf(data)});
}

int check(const QByteArray &query, const QCommandLineParser &parser, Console &console)
{
    const auto document = GraphQl::parse(query);
    Problems problems;
    if (!document) {
        problems.append(document.error());
    } else if (parser.isSet(u"schema"_s)) {
        const auto schema = readSchema(parser.value(u"schema"_s));
        if (!schema)
            return console.fail(BadInput, schema.error());
        problems = GraphQl::validate(*schema, *document);
    }
    if (parser.isSet(u"json"_s))
        console.write(asJson(problems, query));
    else
        print(problems, query, console);
    return problems.isEmpty() ? Done : AnswerIsNo;
}

int format(const QByteArray &query, const QCommandLineParser & /*parser*/, Console &console)
{
    const auto text = GraphQl::formatted(query);
    if (!text)
        return console.fail(AnswerIsNo, GraphQl::describe(text.error(), query));
    console.write(*text);
    return Done;
}

int run(const QByteArray &query, const QCommandLineParser &parser, Console &console)
{
    if (!parser.isSet(u"schema"_s) || !parser.isSet(u"data"_s))
        return console.fail(BadInput, Words::tr("tryout: graphql run needs --schema FILE and --data FILE."));
    const auto schema = readSchema(parser.value(u"schema"_s));
    if (!schema)
        return console.fail(BadInput, schema.error());
    const auto data = readJson(parser.value(u"data"_s));
    const auto variables = readJson(parser.value(u"variables"_s));
    if (!data || !variables)
        return console.fail(BadInput, !data ? data.error() : variables.error());
    const auto answer = execute(*schema, query, data->root(), variables->root());
    console.write((answer ? answer->toJson(query) : withoutData(answer.error(), query)) + '\n');
    return answer && answer->errors.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

int runGraphQl(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"schema"_s), option(u"data"_s), option(u"variables"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {2, 2}, console))
        return BadInput;
    const QString work = parser.positionalArguments().at(0);
    using Work = int (*)(const QByteArray &, const QCommandLineParser &, Console &);
    const Work done = work == "check"_L1 ? check : work == "format"_L1 ? format : work == "run"_L1 ? run : Work(nullptr);
    if (done == nullptr)
        return console.fail(BadInput, Words::tr("tryout: graphql can check, format and run, not “%1”.").arg(work));
    const auto query = readInput(parser.positionalArguments().at(1));
    return query ? done(*query, parser, console) : console.fail(BadInput, query.error());
}

} // namespace Cli
