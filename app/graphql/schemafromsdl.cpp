// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/document.h"
#include "app/graphql/schemacontent.h"

#include <QCoreApplication>

#include <iterator>

// From type system definitions to a schema (§3).
namespace GraphQl {

namespace {

using Kind = TypeDefinition::Kind;

/// §3.5 and §3.13, the types of §4.2, and the meta fields (§4.1, §4.4).
constexpr char builtInDefinitions[] = R"(
scalar Int scalar Float scalar String scalar Boolean scalar ID
directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
directive @specifiedBy(url: String!) on SCALAR
type __Schema { description: String types: [__Type!]! queryType: __Type! mutationType: __Type subscriptionType: __Type directives: [__Directive!]! }
type __Type {
  kind: __TypeKind! name: String description: String
  fields(includeDeprecated: Boolean = false): [__Field!] interfaces: [__Type!] possibleTypes: [__Type!]
  enumValues(includeDeprecated: Boolean = false): [__EnumValue!] inputFields(includeDeprecated: Boolean = false): [__InputValue!]
  ofType: __Type specifiedByURL: String
}
enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
type __Field {
  name: String! description: String args(includeDeprecated: Boolean = false): [__InputValue!]! type: __Type!
  isDeprecated: Boolean! deprecationReason: String
}
type __InputValue {
  name: String! description: String type: __Type! defaultValue: String isDeprecated: Boolean! deprecationReason: String
}
type __EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
type __Directive {
  name: String! description: String locations: [__DirectiveLocation!]! args(includeDeprecated: Boolean = false): [__InputValue!]!
  isRepeatable: Boolean!
}
enum __DirectiveLocation {
  QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION
  SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION
}
type __Meta { __typename: String! __schema: __Schema! __type(name: String!): __Type }
)";

template <typename Item> void appendTo(std::vector<Item> &whole, const std::vector<Item> &more)
{
    whole.insert(whole.end(), more.begin(), more.end());
}

class SchemaBuilder
{
public:
    SchemaBuilder(Schema::Content &content, QList<Problem> &problems)
        : m_content(content)
        , m_problems(problems)
    {
    }

    void add(const Document &document)
    {
        for (const Definition &definition : document.definitions)
            std::visit([this](const auto &one) { define(one); }, definition);
        for (const Definition &definition : document.definitions) {
            if (const auto *type = std::get_if<TypeDefinition>(&definition); type != nullptr && type->isExtension)
                extend(*type);
        }
    }

    /// After this the content's vectors must not grow.
    void index()
    {
        for (const TypeDefinition &type : m_content.types) {
            m_content.typesByName.insert(type.name.text, &type);
            for (const FieldDefinition &field : type.fields)
                insertUnique(m_content.fields, type, field);
            for (const InputValueDefinition &field : type.inputFields)
                insertUnique(m_content.inputFields, type, field);
        }
        for (const FieldDefinition &field : m_content.meta.fields)
            m_content.fields.insert({&m_content.meta, field.name.text}, &field);
        for (const TypeDefinition &type : m_content.types)
            checkReferences(type);
        for (const Name &root : m_content.roots)
            checkKind(root, [](const TypeDefinition &type) { return type.kind == Kind::Object; });
    }

private:
    void define(const TypeDefinition &type)
    {
        if (type.isExtension)
            return;
        if (type.name.text == "__Meta" && m_content.meta.name.text.isEmpty()) {
            m_content.meta = type;
            return;
        }
        if (find(type.name.text) != nullptr)
            report("UniqueTypeNames", type.name, QCoreApplication::translate("GraphQl", "There is more than one type called %1."));
        else
            m_content.types.push_back(type);
        nameRootByDefault(type);
    }

    void define(const SchemaDefinition &schema)
    {
        for (const RootOperationType &root : schema.operationTypes)
            m_content.roots.at(size_t(root.operation)) = root.type;
    }

    void define(const DirectiveDefinition &directive) { m_content.directives.push_back(directive); }
    void define(const OperationDefinition &operation) { reportExecutable(operation.name, operation.range); }
    void define(const FragmentDefinition &fragment) { reportExecutable(fragment.name, fragment.range); }

    void nameRootByDefault(const TypeDefinition &type)
    {
        static constexpr const char *names[] = {"Query", "Mutation", "Subscription"};
        for (size_t i = 0; i < m_content.roots.size(); ++i) {
            if (m_content.roots.at(i).text.isEmpty() && type.name.text == names[i])
                m_content.roots.at(i) = type.name;
        }
    }

    void extend(const TypeDefinition &extension)
    {
        TypeDefinition *type = find(extension.name.text);
        if (type == nullptr || type->kind != extension.kind) {
            report("PossibleTypeExtensions", extension.name, QCoreApplication::translate("GraphQl", "There is no such type %1 to extend."));
            return;
        }
        appendTo(type->directives, extension.directives);
        appendTo(type->interfaces, extension.interfaces);
        appendTo(type->fields, extension.fields);
        appendTo(type->members, extension.members);
        appendTo(type->values, extension.values);
        appendTo(type->inputFields, extension.inputFields);
    }

    [[nodiscard]] TypeDefinition *find(QByteArrayView name)
    {
        const auto found = std::ranges::find(m_content.types, name, [](const TypeDefinition &type) { return type.name.text; });
        return found == m_content.types.end() ? nullptr : &*found;
    }

    template <typename Hash, typename Item> void insertUnique(Hash &hash, const TypeDefinition &type, const Item &item)
    {
        const std::pair key{&type, item.name.text};
        if (hash.contains(key))
            report("UniqueFieldDefinitionNames", item.name,
                   QCoreApplication::translate("GraphQl", "There is more than one field called %1 in this type."));
        else
            hash.insert(key, &item);
    }

    void checkReferences(const TypeDefinition &type)
    {
        const auto isOutput = [](const TypeDefinition &used) { return used.kind != Kind::InputObject; };
        const auto isInput = [](const TypeDefinition &used) { return used.isInput(); };
        for (const FieldDefinition &field : type.fields) {
            checkKind(field.type.name, isOutput);
            for (const InputValueDefinition &argument : field.arguments)
                checkKind(argument.type.name, isInput);
        }
        for (const InputValueDefinition &field : type.inputFields)
            checkKind(field.type.name, isInput);
        for (const Name &name : type.interfaces)
            checkKind(name, [](const TypeDefinition &used) { return used.kind == Kind::Interface; });
        for (const Name &name : type.members)
            checkKind(name, [](const TypeDefinition &used) { return used.kind == Kind::Object; });
    }

    template <typename Predicate> void checkKind(const Name &name, Predicate isRight)
    {
        if (name.text.isEmpty())
            return;
        const TypeDefinition *type = m_content.typesByName.value(name.text);
        if (type == nullptr)
            report("KnownTypeNames", name, QCoreApplication::translate("GraphQl", "There is no type called %1."));
        else if (!isRight(*type))
            report("KindOfType", name, QCoreApplication::translate("GraphQl", "%1 is not the kind of type that can stand here."));
    }

    void reportExecutable(const Name &name, Base::TextRange range)
    {
        report("TypeSystemDefinitions", {name.text, range},
               QCoreApplication::translate("GraphQl", "A schema holds definitions of types, no queries and fragments."));
    }

    void report(const char *rule, const Name &name, const QString &message)
    {
        const QString text = message.contains(QLatin1String("%1")) ? message.arg(name.toString()) : message;
        m_problems.append({.rule = QLatin1String(rule), .range = name.range, .message = text, .suggestion = {}});
    }

    Schema::Content &m_content;
    QList<Problem> &m_problems;
};

std::shared_ptr<const Schema::Content> contentOf(Document document, QList<Problem> &problems)
{
    auto content = std::make_shared<Schema::Content>();
    content->builtIn = *parse(builtInDefinitions);
    content->document = std::move(document);
    SchemaBuilder builder(*content, problems);
    builder.add(content->builtIn);
    builder.add(content->document);
    builder.index();
    return content;
}

std::shared_ptr<const Schema::Content> builtInContent()
{
    QList<Problem> none;
    return contentOf({}, none);
}

} // namespace

Schema::Schema()
    : Schema(builtInContent())
{
}

Base::Result<Schema, QList<Problem>> Schema::fromSdl(const QByteArray &text)
{
    auto document = parse(text);
    if (!document)
        return Base::unexpected(QList<Problem>{document.error()});
    QList<Problem> problems;
    auto content = contentOf(std::move(*document), problems);
    if (!problems.isEmpty())
        return Base::unexpected(problems);
    return Schema(std::move(content));
}

} // namespace GraphQl
