// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/schemavalidator.h"

#include "app/base/textposition.h"
#include "app/cli/options.h"
#include "app/cli/subcommand.h"
#include "app/json/writer.h"

#include <QFileInfo>
#include <QUrl>

namespace Cli {

using namespace Qt::StringLiterals;
using OpenApi::SchemaProblem;

namespace {

/// What is wrong, as it is printed.
struct Line
{
    Base::TextPosition place;
    QString path;
    QString rule;
    QString message;
};

Base::Result<Json::Document, QString> schemaFrom(const QString &file)
{
    const auto text = readInput(file);
    if (!text)
        return Base::unexpected(text.error());
    const auto document = Json::Document::parse(*text);
    if (!document)
        return Base::unexpected(u"tryout: %1: %2"_s.arg(file, Json::describe(document.error(), *text)));
    if (!document->root().isObject() && !document->root().isBoolean())
        return Base::unexpected(Words::tr("tryout: %1 is JSON, but no schema: a schema is an object, or true or false.").arg(file));
    return *document;
}

/// Files beside the schema; nothing is fetched from a network.
Json::Document fileAt(const QString &uri)
{
    const QUrl url(uri);
    const auto text = url.isLocalFile() ? readInput(url.toLocalFile()) : Base::Result<QByteArray, QString>();
    return text ? Json::Document::parse(*text).value_or(Json::Document()) : Json::Document();
}

/// What --draft says; nothing for a word that is no draft.
std::optional<OpenApi::Dialect> draftNamed(const QString &name)
{
    static const QHash<QString, OpenApi::Dialect> drafts{
        {u"3.0"_s, OpenApi::Dialect::OpenApi30}, {u"3.1"_s, OpenApi::Dialect::OpenApi31}, {u"2020-12"_s, OpenApi::Dialect::Draft202012}, {u"4"_s, OpenApi::Dialect::Draft4}};
    const auto found = drafts.constFind(name);
    return found == drafts.constEnd() ? std::nullopt : std::optional(*found);
}

Line lineFor(const SchemaProblem &problem, const QByteArray &text)
{
    return {Base::positionOf(text, problem.range.offset), problem.path.toPointer(), OpenApi::keywordOf(problem.rule), OpenApi::describe(problem)};
}

Line lineFor(const Json::SyntaxError &error, const QByteArray &text)
{
    return {Base::positionOf(text, error.range.offset), {}, u"syntax"_s, Json::describe(error, text)};
}

QByteArray asJson(const QList<Line> &lines)
{
    Json::Writer writer;
    writer.beginArray();
    for (const Line &line : lines) {
        writer.beginObject().member(u"line", qint64(line.place.line)).member(u"column", qint64(line.place.column));
        writer.member(u"path", line.path).member(u"rule", line.rule).member(u"message", line.message).endObject();
    }
    writer.endArray();
    return writer.take() + '\n';
}

int answer(const QList<Line> &lines, bool isJson, Console &console)
{
    if (isJson)
        console.write(asJson(lines));
    for (const Line &line : isJson ? QList<Line>() : lines)
        console.line(u"%1:%2: %3"_s.arg(line.place.line).arg(line.place.column).arg(line.message));
    return lines.isEmpty() ? Done : AnswerIsNo;
}

int check(OpenApi::SchemaValidator &validator, const QByteArray &text, bool isJson, Console &console)
{
    const auto value = Json::Document::parse(text);
    if (!value) {
        if (!isJson)
            return console.fail(AnswerIsNo, u"tryout: "_s + Json::describe(value.error(), text));
        return answer({lineFor(value.error(), text)}, isJson, console);
    }
    const OpenApi::SchemaValidator::Verdict verdict = validator.check(*value);
    for (const QString &reference : verdict.unresolved)
        console.say(Words::tr("tryout: the schema refers to %1, which leads nowhere; what should stand there was not checked.").arg(reference));
    if (verdict.problems.isEmpty() && !verdict.isWhole)
        return console.fail(BadInput, Words::tr("tryout: schema and value are nested too deeply to be checked to the end; up to there nothing is wrong."));
    QList<Line> lines;
    for (const SchemaProblem &problem : verdict.problems)
        lines.append(lineFor(problem, text));
    return answer(lines, isJson, console);
}

} // namespace

int runSchema(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"schema"_s), option(u"draft"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {2, 2}, console))
        return BadInput;
    const QString file = parser.value(u"schema"_s);
    if (parser.positionalArguments().at(0) != "check"_L1 || file.isEmpty())
        return console.fail(BadInput, Words::tr("tryout: write `tryout schema check VALUEFILE --schema FILE`."));
    const std::optional<OpenApi::Dialect> draft = draftNamed(parser.value(u"draft"_s));
    if (parser.isSet(u"draft"_s) && !draft)
        return console.fail(BadInput, Words::tr("tryout: “%1” is no draft that is known here; there are 3.0, 3.1, 2020-12 and 4.").arg(parser.value(u"draft"_s)));
    const auto schema = schemaFrom(file);
    if (!schema)
        return console.fail(BadInput, schema.error());
    const auto text = readInput(parser.positionalArguments().at(1));
    if (!text)
        return console.fail(BadInput, text.error());
    const QString uri = file == "-"_L1 ? QString() : QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    OpenApi::SchemaValidator validator(OpenApi::Schema(*schema, schema->root()), {.dialect = draft, .uri = uri, .loader = fileAt});
    return check(validator, *text, parser.isSet(u"json"_s), console);
}

} // namespace Cli
