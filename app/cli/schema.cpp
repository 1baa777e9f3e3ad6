// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"

#include "app/base/textposition.h"
#include "app/cli/options.h"
#include "app/cli/subcommand.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

Base::Result<Json::Document, QString> schemaFrom(const QString &file)
{
    const auto text = readInput(file);
    if (!text)
        return Base::unexpected(text.error());
    return Json::Document::parse(*text).map_error([&](const Json::SyntaxError &error) { return u"tryout: %1: %2"_s.arg(file, Json::describe(error, *text)); });
}

} // namespace

int runSchema(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOption(option(u"schema"_s));
    if (!readOptions(parser, arguments, {2, 2}, console))
        return BadInput;
    if (parser.positionalArguments().at(0) != "check"_L1 || !parser.isSet(u"schema"_s))
        return console.fail(BadInput, Words::tr("tryout: write `tryout schema check VALUEFILE --schema FILE`."));
    const auto schema = schemaFrom(parser.value(u"schema"_s));
    if (!schema)
        return console.fail(BadInput, schema.error());
    const auto text = readInput(parser.positionalArguments().at(1));
    if (!text)
        return console.fail(BadInput, text.error());
    const auto value = Json::Document::parse(*text);
    if (!value)
        return console.fail(AnswerIsNo, u"tryout: "_s + Json::describe(value.error(), *text));

    const QList<OpenApi::SchemaProblem> problems = OpenApi::validate(OpenApi::Schema(*schema, schema->root()), *value);
    for (const OpenApi::SchemaProblem &problem : problems) {
        const Base::TextPosition place = Base::positionOf(*text, problem.range.offset);
        console.line(u"%1:%2: %3"_s.arg(place.line).arg(place.column).arg(OpenApi::describe(problem)));
    }
    return problems.isEmpty() ? Done : AnswerIsNo;
}

} // namespace Cli
