// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/search.h"

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
#include "app/graphql/introspection.h"
#include "app/graphql/validate.h"
#include "app/json/document.h"
#include "app/sandbox/analyzer.h"
#include "app/sandbox/searchproblem.h"
#include "app/sandbox/searchresolvers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Refused
{
    QStringList descriptions;
    int status = 400;
};

using Outcome = Base::Result<QByteArray, Refused>;

/// A document may be as long as the service takes; what is longer is not even read.
constexpr qsizetype longestQuery = 2'000'000;

struct SearchBody
{
    QByteArray query;
    QString operationName;
    Json::Node variables;
};

tl::unexpected<Refused> refused(const QString &description, int status = 400)
{
    return Base::unexpected(Refused{{description}, status});
}

QByteArray bundledSchema()
{
    QFile file(u":/sandbox/search-schema.graphql"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

AnalyzerOptions historyOf(int tasks, const QString &organizationId)
{
    const QByteArray hash = QCryptographicHash::hash(organizationId.toUtf8(), QCryptographicHash::Sha256);
    return {.tasks = tasks,
            .seed = qFromLittleEndian<quint64>(hash.constData()),
            .now = QDateTime::currentMSecsSinceEpoch(),
            .organizationId = organizationId};
}

Base::Result<SearchBody, Refused> read(Json::Node root)
{
    const Json::Node variables = root["variables"];
    const Json::Node operationName = root["operationName"];
    if (!root.isObject())
        return refused(QCoreApplication::translate("Sandbox", "The body must be a JSON object with the member \"query\"."));
    if (!root["query"].isString() || root["query"].toString().trimmed().isEmpty())
        return refused(QCoreApplication::translate("Sandbox", "The body has no \"query\": it must be a string with the GraphQL query."));
    if (variables && !variables.isNull() && !variables.isObject())
        return refused(QCoreApplication::translate("Sandbox", "\"variables\" must be a JSON object with a member for each variable of the query."));
    if (operationName && !operationName.isNull() && !operationName.isString())
        return refused(QCoreApplication::translate("Sandbox", "\"operationName\" must be a string."));
    return SearchBody{.query = root["query"].toUtf8(), .operationName = operationName.toString(), .variables = variables};
}

QStringList described(const QList<GraphQl::Problem> &problems, const GraphQl::Document &document)
{
    QStringList descriptions;
    for (const GraphQl::Problem &problem : problems)
        descriptions.append(searchDescription(problem, document));
    return descriptions;
}

/// Where the document asks for the schema itself, if anywhere.
bool asksForSchema(const GraphQl::Document &document)
{
    return std::ranges::any_of(document.definitions, [](const GraphQl::Definition &definition) {
        const auto *operation = std::get_if<GraphQl::OperationDefinition>(&definition);
        return operation != nullptr && std::ranges::any_of(operation->selectionSet.selections, [](const GraphQl::Selection &selection) {
                   const auto *field = std::get_if<GraphQl::Field>(&selection);
                   return field != nullptr && (field->name.text == "__schema" || field->name.text == "__type");
               });
    });
}

} // namespace

struct Search::Content
{
    Content(History past, GraphQl::Schema definitions, const SearchOptions &given)
        : options(given)
        , history(std::move(past))
        , schema(std::move(definitions))
        , types(schema)
        , resolvers(searchResolvers(schema, types, history))
    {
        if (options.hasIntrospection)
            GraphQl::addIntrospection(resolvers, schema);
    }

    [[nodiscard]] Outcome answer(const SearchBody &body, const History *recent) const;
    [[nodiscard]] Outcome execute(const GraphQl::Document &document, const SearchBody &body, const History *recent) const;

    SearchOptions options;
    History history;
    GraphQl::Schema schema;
    SearchTypes types;
    GraphQl::Resolvers resolvers;
};

Outcome Search::Content::answer(const SearchBody &body, const History *recent) const
{
    if (body.query.size() > longestQuery)
        return refused(QCoreApplication::translate("Sandbox", "The query is longer than %1 characters.").arg(longestQuery), 413);
    const auto document = GraphQl::parse(body.query);
    if (!document)
        return refused(u"Invalid Syntax : "_s + GraphQl::describe(document.error(), body.query));
    if (const auto problems = GraphQl::validate(schema, *document); !problems.isEmpty())
        return Base::unexpected(Refused{described(problems, *document)});
    if (!options.hasIntrospection && asksForSchema(*document))
        return refused(QCoreApplication::translate("Sandbox",
                                                   "Introspection is switched off here, as it is on the real service: __schema and __type "
                                                   "are not answered."));
    return execute(*document, body, recent);
}

Outcome Search::Content::execute(const GraphQl::Document &document, const SearchBody &body, const History *recent) const
{
    SearchRequest request{.now = options.now != 0 ? options.now : QDateTime::currentMSecsSinceEpoch(), .recent = recent};
    const auto answer =
        GraphQl::execute(schema, document, resolvers, {.operationName = body.operationName, .variables = body.variables, .root = {&request, {}}});
    if (!answer)
        return Base::unexpected(Refused{described(answer.error(), document)});
    QStringList errors;
    for (const GraphQl::FieldError &error : answer->errors)
        errors.append(error.message);
    if (!errors.isEmpty())
        return Base::unexpected(Refused{errors, request.status});
    return answer->toJson(body.query);
}

Search::Search(int tasks, const QString &organizationId)
    : Search(analyzerHistory(historyOf(tasks, organizationId)), bundledSchema())
{
}

Search::Search(History history, const QByteArray &sdl, const SearchOptions &options)
{
    auto schema = GraphQl::Schema::fromSdl(sdl);
    Q_ASSERT(schema);
    m_content = std::make_unique<Content>(std::move(history), schema.value_or(GraphQl::Schema()), options);
}

Search::~Search() = default;

Http::Response Search::answer(const Http::Request &request, const QByteArray &trackingId, const History *recent) const
{
    const auto json = Json::Document::parse(request.body);
    if (!json)
        return searchRefused({QCoreApplication::translate("Sandbox", "The body is not JSON. %1").arg(Json::describe(json.error(), request.body))},
                             trackingId);
    const auto body = read(json->root());
    if (!body)
        return searchRefused(body.error().descriptions, trackingId);
    const Outcome outcome = m_content->answer(*body, recent);
    if (!outcome)
        return searchRefused(outcome.error().descriptions, trackingId, outcome.error().status);
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = *outcome};
}

} // namespace Sandbox
