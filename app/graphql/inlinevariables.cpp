// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/inlinevariables.h"

#include "app/graphql/document.h"
#include "app/graphql/editedtext.h"
#include "app/graphql/literal.h"
#include "app/graphql/selections.h"
#include "app/graphql/uses.h"
#include "app/json/edit.h"
#include "app/json/writer.h"

#include <algorithm>
#include <map>

namespace GraphQl {

namespace {

bool isName(const QString &text)
{
    const auto belongs = [](QChar c) { return c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && !text.front().isDigit() && std::ranges::all_of(text, belongs);
}

/// Nothing where JSON can say what the language cannot.
std::optional<QByteArray> literalOf(const Schema &schema, Json::Node node, const std::optional<TypeReference> &type)
{
    const TypeDefinition *definition = type ? schema.type(type->name.text) : nullptr;
    if (node.isString()) {
        const bool isEnum = definition != nullptr && definition->kind == TypeDefinition::Kind::Enum;
        return isEnum && isName(node.toString()) ? node.toString().toUtf8() : Json::quoted(node.toString());
    }
    if (!node.isArray() && !node.isObject())
        return node.text().toByteArray();
    QByteArrayList parts;
    for (const Json::Node inner : node) {
        std::optional<TypeReference> innerType;
        if (node.isArray() && type)
            innerType = type->nullable().isList() ? type->nullable().inner() : *type;
        if (node.isObject() && definition != nullptr) {
            const InputValueDefinition *input = schema.inputField(*definition, inner.name().toUtf8());
            innerType = input != nullptr ? std::optional(input->type) : std::nullopt;
        }
        const auto part = node.isObject() && !isName(inner.name()) ? std::nullopt : literalOf(schema, inner, innerType);
        if (!part)
            return std::nullopt;
        parts.append(node.isObject() ? inner.name().toUtf8() + ": " + *part : *part);
    }
    if (node.isArray())
        return '[' + parts.join(", ") + ']';
    return parts.isEmpty() ? QByteArray("{}") : "{ " + parts.join(", ") + " }";
}

/// Where the $ of a variable's name stands.
Base::TextRange withSign(QByteArrayView text, const Name &name)
{
    const qsizetype sign = text.first(name.range.offset).lastIndexOf('$');
    return {sign, name.range.end() - sign};
}

class Inlining
{
public:
    Inlining(const Schema &schema, const Document &document, const OperationDefinition &operation, QueryTexts texts)
        : m_schema(schema), m_uses(usesOf(schema, document)), m_operation(operation), m_texts(std::move(texts))
    {
        for (const DefinitionUses &uses : m_uses.definitions) {
            m_operations += uses.operation != nullptr ? 1 : 0;
            if (uses.operation == &operation)
                m_reached = m_uses.reachableFrom(uses);
        }
    }

    [[nodiscard]] std::optional<VariableRefusal> inlineOne(const VariableDefinition &variable)
    {
        const auto json = Json::Document::parse(m_texts.variables.trimmed().isEmpty() ? QByteArray("{}") : m_texts.variables);
        if (!json || !json->root().isObject())
            return VariableRefusal::VariablesUnreadable;
        const Json::Node given = json->root()[variable.variable.toString()];
        std::optional<QByteArray> text;
        if (given)
            text = literalOf(m_schema, given, variable.type);
        else if (variable.defaultValue)
            text = literal(*variable.defaultValue).toUtf8();
        if (!text)
            return VariableRefusal::NoValue;
        std::map<qsizetype, Json::TextEdit> edits;
        for (const DefinitionUses *uses : m_reached) {
            for (const VariableUse &use : uses->variables) {
                if (use.variable.text != variable.variable.text)
                    continue;
                // Another operation may give the fragment another value.
                if (uses->fragment != nullptr && m_operations > 1)
                    return VariableRefusal::InFragment;
                const Base::TextRange range = withSign(m_uses.document->text, use.variable);
                edits[range.offset] = {range, *text};
            }
        }
        m_edits.merge(edits);
        m_gone.push_back(&variable);
        if (const auto edit = given ? Json::taken(*json, Json::Path{{variable.variable.toString()}}) : std::nullopt)
            m_texts.variables = Json::edited(m_texts.variables, *edit);
        return std::nullopt;
    }

    [[nodiscard]] QueryTexts take()
    {
        for (auto edit = m_edits.rbegin(); edit != m_edits.rend() && edit->first > declarationsEnd(); ++edit)
            m_texts.query.replace(edit->second.range.offset, edit->second.range.length, edit->second.text);
        undeclare();
        // Those before the declarations are of fragments that stand first.
        for (auto edit = m_edits.rbegin(); edit != m_edits.rend(); ++edit) {
            if (edit->first < m_operation.range.offset)
                m_texts.query.replace(edit->second.range.offset, edit->second.range.length, edit->second.text);
        }
        return m_texts;
    }

private:
    [[nodiscard]] qsizetype declarationsEnd() const { return m_operation.variables.back().range.end(); }

    void undeclare()
    {
        if (m_gone.size() < m_operation.variables.size()) {
            EditedText text(m_texts.query);
            for (auto variable = m_operation.variables.rbegin(); variable != m_operation.variables.rend(); ++variable) {
                if (std::ranges::find(m_gone, &*variable) != m_gone.end())
                    text.takeOut(variable->range);
            }
            m_texts.query = text.text();
            return;
        }
        qsizetype start = m_texts.query.lastIndexOf('(', m_operation.variables.front().range.offset);
        const qsizetype end = m_texts.query.indexOf(')', declarationsEnd()) + 1;
        while (start > 0 && m_texts.query.at(start - 1) == ' ')
            --start;
        m_texts.query.remove(start, end - start);
    }

    const Schema &m_schema;
    Uses m_uses;
    const OperationDefinition &m_operation;
    QueryTexts m_texts;
    std::vector<const DefinitionUses *> m_reached;
    int m_operations = 0;
    std::map<qsizetype, Json::TextEdit> m_edits;
    std::vector<const VariableDefinition *> m_gone;
};

/// The one used or declared at the offset.
const VariableDefinition *variableAt(const Schema &schema, const Document &document, const OperationDefinition &operation, qsizetype offset)
{
    const auto isAt = [&](const Name &name) {
        const Base::TextRange range = withSign(document.text, name);
        return range.offset <= offset && offset <= range.end();
    };
    QByteArrayView wanted;
    for (const DefinitionUses &uses : usesOf(schema, document).definitions) {
        for (const VariableUse &use : uses.variables)
            wanted = isAt(use.variable) ? use.variable.text : wanted;
    }
    for (const VariableDefinition &variable : operation.variables) {
        if (variable.variable.text == wanted || isAt(variable.variable))
            return &variable;
    }
    return nullptr;
}

} // namespace

NewTexts inlineVariable(const Schema &schema, const QueryTexts &texts, qsizetype offset)
{
    const auto document = parse(texts.query);
    if (!document)
        return Base::unexpected(VariableRefusal::QueryUnreadable);
    const OperationDefinition *operation = operationAt(*document, offset);
    const VariableDefinition *variable = operation != nullptr ? variableAt(schema, *document, *operation, offset) : nullptr;
    if (variable == nullptr)
        return Base::unexpected(VariableRefusal::NothingThere);
    Inlining inlining(schema, *document, *operation, texts);
    if (const auto refusal = inlining.inlineOne(*variable))
        return Base::unexpected(*refusal);
    return inlining.take();
}

NewTexts inlineAllVariables(const Schema &schema, const QueryTexts &texts, qsizetype offset)
{
    const auto document = parse(texts.query);
    if (!document)
        return Base::unexpected(VariableRefusal::QueryUnreadable);
    const OperationDefinition *operation = operationAt(*document, offset);
    if (operation == nullptr || operation->variables.empty())
        return Base::unexpected(VariableRefusal::NothingThere);
    Inlining inlining(schema, *document, *operation, texts);
    std::optional<VariableRefusal> refusal;
    bool isAny = false;
    for (const VariableDefinition &variable : operation->variables) {
        const auto why = inlining.inlineOne(variable);
        isAny |= !why;
        refusal = why ? why : refusal;
    }
    if (!isAny)
        return Base::unexpected(refusal.value_or(VariableRefusal::NothingThere));
    return inlining.take();
}

} // namespace GraphQl
