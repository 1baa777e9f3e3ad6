// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Parsing and validating against the Search schema: the mission's query, and one of a megabyte. With node and the npm package graphql (in
// the folder the argument names) the same in the same run with graphql-js.

#include "app/graphql/document.h"
#include "app/graphql/schema.h"
#include "app/graphql/suggest.h"
#include "app/graphql/validate.h"
#include "tests/benchmarks/cpumeasuring.h"
#include "tests/support/missionquery.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace {

/// The same root under many aliases until it is a megabyte.
QByteArray megabyte()
{
    QByteArray text = "{\n";
    const QByteArray root = QByteArray(Support::missionQuery).mid(QByteArray(Support::missionQuery).indexOf("taskDetails(")).chopped(1);
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += 'a' + QByteArray::number(i) + ": " + root;
    return text + "}\n";
}

QByteArray schemaText()
{
    QFile file(QStringLiteral(TRYOUT_SOURCE_DIR "/resources/sandbox/search-schema.graphql"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Spent
{
    double parse = 0;
    double validate = 0;
};

Spent ours(const GraphQl::Schema &schema, const QByteArray &query, int times)
{
    const GraphQl::Document document = *GraphQl::parse(query);
    const GraphQl::Limits none{.depth = 1000, .fields = 10'000'000};
    if (const auto problems = GraphQl::validate(schema, document, none); !problems.isEmpty())
        std::printf("unexpected: %s\n", qPrintable(describe(problems.first(), query)));
    return {.parse = Benchmark::computing(times, [&] { return GraphQl::parse(query); }),
            .validate = Benchmark::computing(times, [&] { return GraphQl::validate(schema, document, none); })};
}

/// Prints the computing time of parse and validate of each file after the schema, in milliseconds, the best of some runs after warming up.
constexpr char script[] = R"(
const { buildSchema, parse, validate } = require('graphql');
const { readFileSync } = require('fs');
const schema = buildSchema(readFileSync(process.argv[2], 'utf8'));
const best = (times, work) => { let b = Infinity; for (let i = 0; i < times; i++) { const s = process.cpuUsage(); work(); const u = process.cpuUsage(s); b = Math.min(b, (u.user + u.system) / 1e3); } return b; };
for (const file of process.argv.slice(3)) {
  const text = readFileSync(file, 'utf8'); const many = text.length > 100000 ? 1 : 200; const times = 10; const document = parse(text);
  const often = work => () => { for (let i = 0; i < many; i++) work(); };
  console.log(best(times, often(() => parse(text))) / many, best(times, often(() => validate(schema, document))) / many);
}
)";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

/// Of each query; empty without node or the package.
QList<Spent> theirs(const QString &folder, const QList<QByteArray> &queries)
{
    const QTemporaryDir files;
    write(files.filePath(QStringLiteral("measure.js")), script);
    write(files.filePath(QStringLiteral("schema.graphql")), schemaText());
    QStringList arguments{files.filePath(QStringLiteral("measure.js")), files.filePath(QStringLiteral("schema.graphql"))};
    for (qsizetype i = 0; i < queries.size(); ++i) {
        arguments.append(files.filePath(QString::number(i)));
        write(arguments.last(), queries[i]);
    }
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_PATH"), folder + QStringLiteral("/node_modules"));
    node.setProcessEnvironment(environment);
    node.start(QStringLiteral("node"), arguments);
    node.waitForFinished(300'000);
    QList<Spent> all;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> times = line.split(' ');
        if (times.size() == 2)
            all.append({.parse = times[0].toDouble() / 1e3, .validate = times[1].toDouble() / 1e3});
    }
    return all;
}

void print(const char *what, double spent, const std::optional<double> &reference)
{
    std::printf("  %-40s %10.3f ms", what, spent * 1e3);
    if (reference)
        std::printf("   graphql-js %10.3f ms, %5.1f times as long", *reference * 1e3, *reference / spent);
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const QList<QByteArray> queries{Support::missionQuery, megabyte()};
    const GraphQl::Schema schema = *GraphQl::Schema::fromSdl(schemaText());
    const QList<Spent> reference = argc > 1 ? theirs(QString::fromLocal8Bit(argv[1]), queries) : QList<Spent>();
    const char *names[] = {"the mission's query (aim 0.2 ms)", "a query of a megabyte (aim 100 ms)"};
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const Spent spent = ours(schema, queries[i], i == 0 ? 2000 : 5);
        const bool isCompared = i < reference.size();
        std::printf("%s\n", names[i]);
        print("parse", spent.parse, isCompared ? std::optional(reference[i].parse) : std::nullopt);
        print("validate", spent.validate, isCompared ? std::optional(reference[i].validate) : std::nullopt);
        print("both", spent.parse + spent.validate, isCompared ? std::optional(reference[i].parse + reference[i].validate) : std::nullopt);
    }
    const QByteArray query = Support::missionQuery;
    const qsizetype cursor = query.indexOf("id");
    std::printf("proposals at a field (aim 16 ms)\n");
    print("in the mission's query", Benchmark::computing(200, [&] { return GraphQl::suggest(schema, query, cursor); }), std::nullopt);
    const QByteArray large = megabyte();
    print("at the end of a query of a megabyte", Benchmark::computing(5, [&] { return GraphQl::suggest(schema, large, large.lastIndexOf("id")); }), std::nullopt);
    return 0;
}
