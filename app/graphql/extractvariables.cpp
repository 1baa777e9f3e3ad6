// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/extractvariables.h"

#include "app/graphql/document.h"
#include "app/graphql/selections.h"
#include "app/graphql/uses.h"
#include "app/json/edit.h"
#include "app/json/writer.h"

#include <algorithm>
#include <map>

namespace GraphQl {

namespace {

/// A literal that can become a variable.
struct Candidate
{
    Base::TextRange range;
    TypeReference type;
    QStringList names;
    QByteArray json;
};

void write(const Value &value, Json::Writer &out)
{
    if (const auto *number = value.as<IntValue>())
        out.raw(number->text);
    else if (const auto *real = value.as<FloatValue>())
        out.raw(real->text);
    else if (const auto *string = value.as<StringValue>())
        out.string(string->value);
    else if (const auto *boolean = value.as<BooleanValue>())
        out.boolean(boolean->value);
    else if (const auto *name = value.as<EnumValue>())
        out.string(name->name);
    else if (const auto *list = value.as<ListValue>()) {
        out.beginArray();
        for (const Value &item : list->values)
            write(item, out);
        out.endArray();
    } else if (const auto *object = value.as<ObjectValue>()) {
        out.beginObject();
        for (const ObjectField &field : object->fields) {
            out.name(field.name.toString());
            write(field.value, out);
        }
        out.endObject();
    } else {
        out.null();
    }
}

bool holdsVariable(const Value &value)
{
    if (const auto *list = value.as<ListValue>())
        return std::ranges::any_of(list->values, holdsVariable);
    if (const auto *object = value.as<ObjectValue>())
        return std::ranges::any_of(object->fields, [](const ObjectField &field) { return holdsVariable(field.value); });
    return value.as<Variable>() != nullptr;
}

/// Collects literals: the innermost one at a place, or every one as large as it can be.
class Finding
{
public:
    Finding(const Schema &schema, std::optional<qsizetype> offset) : m_schema(schema), m_offset(offset) {}

    void look(const Value &value, const std::optional<TypeReference> &type, const QStringList &names)
    {
        const bool isHere = !m_offset || (value.range.offset <= *m_offset && *m_offset <= value.range.end());
        if (!isHere)
            return;
        const size_t before = found.size();
        if (m_offset || holdsVariable(value))
            lookInside(value, type, names);
        if (found.size() > before || holdsVariable(value) || (m_offset && isTypeUnknown))
            return;
        if (!type) {
            isTypeUnknown = true;
            return;
        }
        Json::Writer json;
        write(value, json);
        found.push_back({value.range, *type, names, json.take()});
    }

    std::vector<Candidate> found;
    bool isTypeUnknown = false;

private:
    void lookInside(const Value &value, const std::optional<TypeReference> &type, const QStringList &names)
    {
        if (const auto *list = value.as<ListValue>()) {
            const bool isList = type && type->nullable().isList();
            for (const Value &item : list->values)
                look(item, isList ? std::optional(type->nullable().inner()) : std::nullopt, names);
        } else if (const auto *object = value.as<ObjectValue>()) {
            const TypeDefinition *definition = type ? m_schema.type(type->name.text) : nullptr;
            for (const ObjectField &field : object->fields) {
                const InputValueDefinition *input = definition != nullptr ? m_schema.inputField(*definition, field.name.text) : nullptr;
                look(field.value, input != nullptr ? std::optional(input->type) : std::nullopt, names + QStringList(field.name.toString()));
            }
        }
    }

    const Schema &m_schema;
    std::optional<qsizetype> m_offset;
};

/// Of the names around it the last two where an argument alone would not tell: statusEquals.
QString nameFrom(const QStringList &names)
{
    if (names.size() < 3)
        return names.last();
    const QString last = names.last();
    return names.at(names.size() - 2) + last.front().toUpper() + last.sliced(1);
}

/// Gives each literal its variable and changes both texts.
class Extracting
{
public:
    Extracting(const OperationDefinition &operation, QueryTexts texts) : m_operation(operation), m_texts(std::move(texts))
    {
        for (const VariableDefinition &variable : operation.variables)
            m_taken.insert(variable.variable.toString(), variable.type.toString());
    }

    [[nodiscard]] NewTexts extract(const std::vector<Candidate> &candidates)
    {
        if (m_texts.variables.trimmed().isEmpty())
            m_texts.variables = "{}";
        for (const Candidate &candidate : candidates) {
            const auto document = Json::Document::parse(m_texts.variables);
            if (!document || !document->root().isObject())
                return Base::unexpected(VariableRefusal::VariablesUnreadable);
            m_edits[candidate.range.offset] = {candidate.range, '$' + variableFor(candidate, *document).toUtf8()};
        }
        declare();
        for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit)
            m_texts.query.replace(edit->second.range.offset, edit->second.range.length, edit->second.text);
        return m_texts;
    }

private:
    [[nodiscard]] QString variableFor(const Candidate &candidate, const Json::Document &given)
    {
        const QString wanted = nameFrom(candidate.names);
        const QString type = candidate.type.toString();
        for (int number = 1;; ++number) {
            const QString name = number == 1 ? wanted : wanted + QString::number(number);
            const Json::Node value = given.root()[name];
            if (m_taken.value(name) == type && value && value.text() == candidate.json)
                return name;
            if (m_taken.contains(name) || (value && value.text() != candidate.json))
                continue;
            m_taken.insert(name, type);
            m_declarations.append('$' + name.toUtf8() + ": " + type.toUtf8());
            if (const auto edit = value ? std::nullopt : Json::put(given, Json::Path{{name}}, candidate.json))
                m_texts.variables = Json::edited(m_texts.variables, *edit);
            return name;
        }
    }

    void declare()
    {
        if (m_declarations.isEmpty())
            return;
        const QByteArray declared = m_declarations.join(", ");
        const qsizetype start = m_operation.range.offset;
        if (!m_operation.variables.empty())
            return insert(m_operation.variables.back().range.end(), ", " + declared);
        if (!m_operation.name.text.isEmpty())
            return insert(m_operation.name.range.end(), '(' + declared + ')');
        if (m_texts.query.at(start) == '{')
            return insert(start, "query (" + declared + ") ");
        constexpr const char *words[] = {"query", "mutation", "subscription"};
        insert(start + qsizetype(qstrlen(words[size_t(m_operation.type)])), " (" + declared + ')');
    }

    void insert(qsizetype offset, const QByteArray &text) { m_edits[offset] = {{offset, 0}, text}; }

    const OperationDefinition &m_operation;
    QueryTexts m_texts;
    QHash<QString, QString> m_taken;
    QByteArrayList m_declarations;
    /// Of the query, by their place.
    std::map<qsizetype, Json::TextEdit> m_edits;
};

NewTexts extract(const Schema &schema, const QueryTexts &texts, qsizetype offset, bool isAll)
{
    const auto document = parse(texts.query);
    if (!document)
        return Base::unexpected(VariableRefusal::QueryUnreadable);
    const Uses uses = usesOf(schema, *document);
    const OperationDefinition *operation = operationAt(*document, offset);
    Finding finding(schema, isAll ? std::nullopt : std::optional(offset));
    bool isInFragment = false;
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.fragment != nullptr)
            isInFragment |= definition.fragment->range.contains(offset);
        if (definition.operation == nullptr || definition.operation != operation)
            continue;
        for (const ValueUse &use : definition.values) {
            const bool isDefault = std::ranges::any_of(operation->variables, [&](const VariableDefinition &one) { return one.range.contains(use.value->range.offset); });
            if (!isDefault)
                finding.look(*use.value, use.type, {use.owner.toString()});
        }
    }
    if (isInFragment)
        return Base::unexpected(VariableRefusal::InFragment);
    if (finding.found.empty())
        return Base::unexpected(finding.isTypeUnknown ? VariableRefusal::TypeUnknown : VariableRefusal::NothingThere);
    return Extracting(*operation, texts).extract(finding.found);
}

} // namespace

NewTexts extractVariable(const Schema &schema, const QueryTexts &texts, qsizetype offset)
{
    return extract(schema, texts, offset, false);
}

NewTexts extractAllVariables(const Schema &schema, const QueryTexts &texts, qsizetype offset)
{
    return extract(schema, texts, offset, true);
}

} // namespace GraphQl
