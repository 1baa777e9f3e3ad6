// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/search.h"

#include "app/graphql/document.h"
#include "app/graphql/execute.h"
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

using Outcome = Base::Result<QByteArray, QStringList>;

struct SearchBody
{
    QByteArray query;
    QString operationName;
    Json::Node variables;
};

tl::unexpected<QStringList> refused(const QString &description)
{
    return Base::unexpected(QStringList{description});
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
    return {.tasks = tasks, .seed = qFromLittleEndian<quint64>(hash.constData()), .now = QDateTime::currentMSecsSinceEpoch()};
}

std::vector<Task> sorted(std::vector<Task> tasks)
{
    std::ranges::stable_sort(tasks, {}, &Task::createdTime);
    return tasks;
}

Base::Result<SearchBody, QStringList> read(Json::Node root)
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

} // namespace

struct Search::Content
{
    Content(std::vector<Task> history, GraphQl::Schema types)
        : tasks(sorted(std::move(history)))
        , schema(std::move(types))
        , fields(schema)
        , resolvers(searchResolvers(schema, tasks, fields))
    {
    }

    [[nodiscard]] Outcome answer(const SearchBody &body) const;

    std::vector<Task> tasks;
    GraphQl::Schema schema;
    AnalyzerFields fields;
    GraphQl::Resolvers resolvers;
};

Outcome Search::Content::answer(const SearchBody &body) const
{
    const auto document = GraphQl::parse(body.query);
    if (!document)
        return refused(u"Invalid Syntax : "_s + GraphQl::describe(document.error(), body.query));
    if (const auto problems = GraphQl::validate(schema, *document); !problems.isEmpty())
        return Base::unexpected(described(problems, *document));
    const auto answer =
        GraphQl::execute(schema, *document, resolvers, {.operationName = body.operationName, .variables = body.variables, .root = {}});
    if (!answer)
        return Base::unexpected(described(answer.error(), *document));
    QStringList errors;
    for (const GraphQl::FieldError &error : answer->errors)
        errors.append(error.message);
    if (!errors.isEmpty())
        return Base::unexpected(errors);
    return answer->toJson(body.query);
}

Search::Search(int tasks, const QString &organizationId)
    : Search(analyzerTasks(historyOf(tasks, organizationId)), bundledSchema())
{
}

Search::Search(std::vector<Task> tasks, const QByteArray &sdl)
{
    auto schema = GraphQl::Schema::fromSdl(sdl);
    Q_ASSERT(schema);
    m_content = std::make_unique<Content>(std::move(tasks), schema.value_or(GraphQl::Schema()));
}

Search::~Search() = default;

Http::Response Search::answer(const Http::Request &request, const QByteArray &trackingId) const
{
    const auto json = Json::Document::parse(request.body);
    if (!json)
        return searchRefused({QCoreApplication::translate("Sandbox", "The body is not JSON. %1").arg(Json::describe(json.error(), request.body))},
                             trackingId);
    const auto body = read(json->root());
    if (!body)
        return searchRefused(body.error(), trackingId);
    const Outcome outcome = m_content->answer(*body);
    if (!outcome)
        return searchRefused(outcome.error(), trackingId);
    return {.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = *outcome};
}

} // namespace Sandbox
