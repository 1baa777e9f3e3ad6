// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/execute.h"

#include "app/base/textposition.h"
#include "app/graphql/completion.h"

#include <QCoreApplication>

namespace GraphQl {

namespace {

tl::unexpected<QList<Problem>> refused(const QString &message, Base::TextRange range = {})
{
    return Base::unexpected(QList<Problem>{{.rule = QStringLiteral("ExecuteRequest"), .range = range, .message = message, .suggestion = {}}});
}

/// GetOperation (§6.1).
Base::Result<const OperationDefinition *, QList<Problem>> operationOf(const Document &document, const QString &name)
{
    const OperationDefinition *found = nullptr;
    for (const Definition &definition : document.definitions) {
        const auto *operation = std::get_if<OperationDefinition>(&definition);
        if (operation == nullptr || (!name.isEmpty() && operation->name.toString() != name))
            continue;
        if (found != nullptr)
            return refused(QCoreApplication::translate("GraphQl", "There are several operations here: say by operationName which one to run."),
                           operation->range);
        found = operation;
    }
    if (found == nullptr) {
        return refused(name.isEmpty() ? QCoreApplication::translate("GraphQl", "There is no operation here to run.")
                                      : QCoreApplication::translate("GraphQl", "There is no operation called '%1' here.").arg(name));
    }
    if (found->type == OperationDefinition::Type::Subscription)
        return refused(QCoreApplication::translate("GraphQl", "Subscriptions cannot be run by a single request."), found->range);
    return found;
}

void write(const FieldError &error, const QByteArray &text, Json::Writer &out)
{
    const Base::TextPosition position = Base::positionOf(text, error.range.offset);
    out.beginObject().member(u"message", error.message);
    out.name(u"locations")
        .beginArray()
        .beginObject()
        .member(u"line", qint64(position.line))
        .member(u"column", qint64(position.column))
        .endObject()
        .endArray();
    out.name(u"path").beginArray();
    for (const Json::Path::Step &step : error.path.steps) {
        if (const auto *name = std::get_if<QString>(&step))
            out.string(*name);
        else
            out.number(qint64(std::get<qsizetype>(step)));
    }
    out.endArray().endObject();
}

} // namespace

QByteArray Answer::toJson(const QByteArray &text) const
{
    Json::Writer out;
    out.beginObject();
    if (!errors.isEmpty()) {
        out.name(u"errors").beginArray();
        for (const FieldError &error : errors)
            write(error, text, out);
        out.endArray();
    }
    out.name(u"data").raw(data).endObject();
    return out.take();
}

Base::Result<Answer, QList<Problem>> execute(const Schema &schema, const Document &document, const Resolvers &resolvers,
                                             const ExecutionRequest &request)
{
    const auto operation = operationOf(document, request.operationName);
    if (!operation)
        return Base::unexpected(operation.error());
    const auto variables = coerceVariables(schema, **operation, request.variables);
    if (!variables)
        return Base::unexpected(variables.error());
    const FieldCollector collector(schema, document, *variables);
    const auto fields = collector.collect(*schema.rootType((*operation)->type), {&(*operation)->selectionSet});
    Completion completion(schema, resolvers, collector);
    Json::Writer data;
    if (!completion.object(fields, request.root, data))
        data.null();
    return Answer{.data = data.take(), .errors = completion.takeErrors()};
}

} // namespace GraphQl
