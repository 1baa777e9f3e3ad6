// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/connection.h"
#include "app/cli/subcommand.h"
#include "app/json/writer.h"

#include <algorithm>

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// Does each word of the filter stand somewhere in what people know the operation by?
bool fits(const OpenApi::Operation &operation, const QStringList &words)
{
    const QString all = QStringList{QString::fromLatin1(operation.method), operation.path, operation.key, operation.summary, operation.group}.join(' '_L1);
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QByteArray asJson(const QList<OpenApi::Operation> &operations)
{
    Json::Writer writer;
    writer.beginArray();
    for (const OpenApi::Operation &operation : operations) {
        writer.beginObject().member(u"key", operation.key).member(u"method", QString::fromLatin1(operation.method)).member(u"path", operation.path);
        writer.member(u"summary", operation.summary).member(u"group", operation.group).name(u"deprecated").boolean(operation.deprecated).endObject();
    }
    writer.endArray();
    return writer.take() + '\n';
}

void printTable(const QList<OpenApi::Operation> &operations, Console &console)
{
    qsizetype pathWidth = 0;
    qsizetype keyWidth = 0;
    for (const OpenApi::Operation &operation : operations) {
        pathWidth = std::max(pathWidth, operation.path.size());
        keyWidth = std::max(keyWidth, operation.key.size());
    }
    for (const OpenApi::Operation &operation : operations) {
        const QString line = QString::fromLatin1(operation.method).leftJustified(6) + "  "_L1 + operation.path.leftJustified(pathWidth) + "  "_L1
            + operation.key.leftJustified(keyWidth) + "  "_L1 + operation.summary;
        console.line(operation.deprecated ? Words::tr("%1 (deprecated)").arg(line) : line);
    }
}

} // namespace

int runOperations(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions({option(u"api"_s), option(u"filter"_s), flag(u"json"_s)});
    if (!readOptions(parser, arguments, {0, 0}, console))
        return BadInput;
    const auto catalog = catalogFor(parser, console);
    if (!catalog)
        return console.fail(BadInput, catalog.error());

    const QStringList words = parser.value(u"filter"_s).split(' '_L1, Qt::SkipEmptyParts);
    QList<OpenApi::Operation> found;
    for (const OpenApi::Operation &operation : catalog->operations()) {
        if (fits(operation, words))
            found.append(operation);
    }
    if (parser.isSet(u"json"_s))
        console.write(asJson(found));
    else
        printTable(found, console);
    return found.isEmpty() ? AnswerIsNo : Done;
}

} // namespace Cli
