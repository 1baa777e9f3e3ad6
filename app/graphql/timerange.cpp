// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/timerange.h"

#include "app/graphql/timeproblems.h"
#include "app/json/edit.h"

#include <algorithm>

namespace GraphQl {

namespace {

std::vector<const Field *> rootFields(const OperationDefinition &operation)
{
    std::vector<const Field *> fields;
    for (const Selection &selection : operation.selectionSet.selections) {
        if (const auto *field = std::get_if<Field>(&selection))
            fields.push_back(field);
    }
    return fields;
}

const Argument *argumentOf(const Field &field, QByteArrayView name)
{
    const auto found = std::ranges::find(field.arguments, name, [](const Argument &argument) { return argument.name.text; });
    return found != field.arguments.end() ? &*found : nullptr;
}

QByteArray orEmptyObject(const QByteArray &variables)
{
    return variables.trimmed().isEmpty() ? QByteArray("{}") : variables;
}

/// Edits of the query from its end, so that no place moves, and of the variables one after the other.
class TimeEdits
{
public:
    TimeEdits(const Document &document, const QByteArray &variables)
        : m_texts{.query = document.text, .variables = variables}
    {
    }

    void write(const Value &value, const QByteArray &digits)
    {
        if (const auto *variable = value.as<Variable>())
            writeVariable(variable->name.toString(), digits);
        else
            m_edits.push_back({value.range, digits});
    }

    [[nodiscard]] QueryTexts done()
    {
        std::ranges::sort(m_edits, std::greater(), [](const Json::TextEdit &edit) { return edit.range.offset; });
        for (const Json::TextEdit &edit : m_edits)
            m_texts.query = Json::edited(m_texts.query, edit);
        return m_texts;
    }

private:
    void writeVariable(const QString &name, const QByteArray &digits)
    {
        const auto json = Json::Document::parse(orEmptyObject(m_texts.variables));
        if (!json || !json->root().isObject())
            return;
        const bool isText = json->root()[name].isString();
        const auto edit = Json::put(*json, {.steps = {name}}, isText ? '"' + digits + '"' : digits);
        if (edit)
            m_texts.variables = Json::edited(json->text(), *edit);
    }

    QueryTexts m_texts;
    std::vector<Json::TextEdit> m_edits;
};

std::optional<qint64> numberOf(const Argument *argument, Json::Node variables)
{
    if (argument == nullptr)
        return std::nullopt;
    bool isNumber = false;
    qint64 number = 0;
    if (const auto *literal = argument->value.as<IntValue>()) {
        number = literal->text.toByteArray().toLongLong(&isNumber);
    } else if (const auto *variable = argument->value.as<Variable>()) {
        const Json::Node given = variables[variable->name.toString()];
        number = (given.isString() ? given.toString() : QString::fromUtf8(given.text())).toLongLong(&isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QList<TimeRange> timeRanges(const Document &document, qsizetype cursor, const QByteArray &variables)
{
    QList<TimeRange> ranges;
    const OperationDefinition *operation = operationAt(document, cursor);
    const auto json = Json::Document::parse(orEmptyObject(variables));
    const Json::Node given = json ? json->root() : Json::Node();
    for (const Field *field : operation != nullptr ? rootFields(*operation) : std::vector<const Field *>()) {
        const Argument *from = argumentOf(*field, "from");
        const Argument *to = argumentOf(*field, "to");
        if (from != nullptr || to != nullptr)
            ranges.append({.field = field->name.toString(), .from = numberOf(from, given), .to = numberOf(to, given)});
    }
    return ranges;
}

QueryTexts withTimes(const Document &document, qsizetype cursor, const QByteArray &variables, qint64 from, qint64 to)
{
    TimeEdits edits(document, variables);
    const OperationDefinition *operation = operationAt(document, cursor);
    for (const Field *field : operation != nullptr ? rootFields(*operation) : std::vector<const Field *>()) {
        if (const Argument *argument = argumentOf(*field, "from"))
            edits.write(argument->value, QByteArray::number(from));
        if (const Argument *argument = argumentOf(*field, "to"))
            edits.write(argument->value, QByteArray::number(to));
    }
    return edits.done();
}

QueryTexts withTimesMended(const Document &document, const QByteArray &variables, qint64 now)
{
    TimeEdits edits(document, variables);
    const auto json = Json::Document::parse(orEmptyObject(variables));
    const QList<Problem> problems = timeProblems(document, json ? json->root() : Json::Node(), now);
    for (const Definition &definition : document.definitions) {
        const auto *operation = std::get_if<OperationDefinition>(&definition);
        for (const Field *field : operation != nullptr ? rootFields(*operation) : std::vector<const Field *>()) {
            for (const Argument &argument : field->arguments) {
                const auto problem = std::ranges::find_if(problems, [&argument](const Problem &one) {
                    return !one.suggestion.isEmpty() && one.range == argument.value.range;
                });
                if (problem != problems.end())
                    edits.write(argument.value, problem->suggestion.toLatin1());
            }
        }
    }
    return edits.done();
}

} // namespace GraphQl
