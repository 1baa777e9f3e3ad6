// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/introspection.h"

#include "app/graphql/literal.h"

#include <algorithm>

// Chapter 4: a schema that is asked about itself. A type is known to its resolvers as a TypeReference, everything else as a pointer
// into the schema.
namespace GraphQl {

namespace {

using Kind = TypeDefinition::Kind;

template <typename Value> Resolved source(Value value)
{
    return {Source{.value = std::move(value), .type = {}}};
}

template <typename Items, typename Make> Resolved list(const Items &items, Make make)
{
    Resolved::List result;
    for (const auto &item : items)
        result.push_back(make(item));
    return {std::move(result)};
}

template <typename Items> Resolved pointers(const Items &items)
{
    return list(items, [](const auto &item) { return source(&item); });
}

Resolved described(const QString &description)
{
    return description.isEmpty() ? Resolved() : Resolved{description};
}

Resolved typeNamed(const Name &name)
{
    return name.text.isEmpty() ? Resolved() : source(TypeReference{.name = name, .wrappings = 0, .range = {}});
}

const Directive *find(const std::vector<Directive> &directives, QByteArrayView name)
{
    const auto found = std::ranges::find(directives, name, [](const Directive &directive) { return directive.name.text; });
    return found == directives.end() ? nullptr : &*found;
}

/// The string a directive is given, for instance the reason of @deprecated.
Resolved argumentOf(const Directive *directive, QByteArrayView name, const Resolved &otherwise)
{
    if (directive == nullptr)
        return {};
    for (const Argument &argument : directive->arguments) {
        if (const auto *text = argument.value.as<StringValue>(); text != nullptr && argument.name.text == name)
            return {text->value};
    }
    return otherwise;
}

template <typename Item> bool isDeprecated(const Item &item)
{
    return find(item.directives, "deprecated") != nullptr;
}

/// Deprecated ones only when they are asked for.
template <typename Item> Resolved offered(const std::vector<Item> &items, const FieldCall &call)
{
    const auto *wanted = std::get_if<bool>(&call.arguments[u"includeDeprecated"].content);
    Resolved::List result;
    for (const Item &item : items) {
        if (!isDeprecated(item) || (wanted != nullptr && *wanted))
            result.push_back(source(&item));
    }
    return {std::move(result)};
}

class Introspection
{
public:
    Introspection(Resolvers &resolvers, const Schema &schema)
        : m_resolvers(resolvers)
        , m_schema(schema)
    {
    }

    void add()
    {
        addRoots();
        addSchema();
        addType();
        addFields();
        addInputValues();
        addEnumValues();
        addDirectives();
    }

private:
    /// A field of something known as an Item.
    template <typename Item, typename Answer> void set(QByteArrayView type, QByteArrayView field, Answer answer)
    {
        m_resolvers.set(type, field, [answer](const FieldCall &call) { return answer(std::any_cast<const Item &>(call.source.value), call); });
    }

    /// A field of a type; \a answer is given the definition, which wrapped types do not have.
    template <typename Answer> void setOfType(QByteArrayView field, Answer answer)
    {
        set<TypeReference>("__Type", field, [schema = m_schema, answer](const TypeReference &type, const FieldCall &call) {
            const TypeDefinition *definition = type.isNamed() ? schema.type(type.name.text) : nullptr;
            return definition == nullptr ? Resolved() : answer(*definition, call);
        });
    }

    void addRoots()
    {
        const TypeDefinition *query = m_schema.rootType(OperationDefinition::Type::Query);
        if (query == nullptr)
            return;
        m_resolvers.set(query->name.text, "__schema", [](const FieldCall &) { return source(true); });
        m_resolvers.set(query->name.text, "__type", [schema = m_schema](const FieldCall &call) {
            const TypeDefinition *type = schema.type(call.arguments[u"name"].toString().toUtf8());
            return type == nullptr ? Resolved() : typeNamed(type->name);
        });
    }

    void addSchema()
    {
        using Operation = OperationDefinition::Type;
        const Schema schema = m_schema;
        const auto setSchema = [this](QByteArrayView field, auto answer) { set<bool>("__Schema", field, answer); };
        const auto root = [schema](Operation operation) {
            return [schema, operation](bool, const FieldCall &) {
                const TypeDefinition *type = schema.rootType(operation);
                return type == nullptr ? Resolved() : typeNamed(type->name);
            };
        };
        setSchema("types", [schema](bool, const FieldCall &) {
            return list(schema.types(), [](const TypeDefinition &type) { return typeNamed(type.name); });
        });
        setSchema("directives", [schema](bool, const FieldCall &) { return pointers(schema.directives()); });
        setSchema("queryType", root(Operation::Query));
        setSchema("mutationType", root(Operation::Mutation));
        setSchema("subscriptionType", root(Operation::Subscription));
    }

    void addType()
    {
        static constexpr const char *kinds[] = {"SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT"};
        set<TypeReference>("__Type", "kind", [schema = m_schema](const TypeReference &type, const FieldCall &) {
            if (!type.isNamed())
                return Resolved{type.isList() ? QStringLiteral("LIST") : QStringLiteral("NON_NULL")};
            return Resolved{QString::fromLatin1(kinds[size_t(schema.type(type.name.text)->kind)])};
        });
        set<TypeReference>("__Type", "ofType", [](const TypeReference &type, const FieldCall &) {
            return type.isNamed() ? Resolved() : source(type.inner());
        });
        setOfType("name", [](const TypeDefinition &type, const FieldCall &) { return Resolved{type.name.toString()}; });
        setOfType("description", [](const TypeDefinition &type, const FieldCall &) { return described(type.description); });
        setOfType("specifiedByURL", [](const TypeDefinition &type, const FieldCall &) {
            return argumentOf(find(type.directives, "specifiedBy"), "url", {});
        });
        addPartsOfType();
    }

    void addPartsOfType()
    {
        setOfType("fields", [](const TypeDefinition &type, const FieldCall &call) {
            return type.isComposite() && type.kind != Kind::Union ? offered(type.fields, call) : Resolved();
        });
        setOfType("interfaces", [](const TypeDefinition &type, const FieldCall &) {
            return type.isComposite() && type.kind != Kind::Union ? list(type.interfaces, typeNamed) : Resolved();
        });
        setOfType("possibleTypes", [schema = m_schema](const TypeDefinition &type, const FieldCall &) {
            return type.isAbstract() ? list(schema.possibleTypes(type), [](const TypeDefinition *one) { return typeNamed(one->name); }) : Resolved();
        });
        setOfType("enumValues", [](const TypeDefinition &type, const FieldCall &call) {
            return type.kind == Kind::Enum ? offered(type.values, call) : Resolved();
        });
        setOfType("inputFields", [](const TypeDefinition &type, const FieldCall &call) {
            return type.kind == Kind::InputObject ? offered(type.inputFields, call) : Resolved();
        });
    }

    /// What fields, input values, enum values and directives have in common.
    template <typename Item> void addNamed(QByteArrayView type)
    {
        set<const Item *>(type, "name", [](const Item *item, const FieldCall &) { return Resolved{item->name.toString()}; });
        set<const Item *>(type, "description", [](const Item *item, const FieldCall &) { return described(item->description); });
    }

    template <typename Item> void addDeprecation(QByteArrayView type)
    {
        set<const Item *>(type, "isDeprecated", [](const Item *item, const FieldCall &) { return Resolved{isDeprecated(*item)}; });
        set<const Item *>(type, "deprecationReason", [](const Item *item, const FieldCall &) {
            return argumentOf(find(item->directives, "deprecated"), "reason", {QStringLiteral("No longer supported")});
        });
    }

    void addFields()
    {
        using Item = FieldDefinition;
        addNamed<Item>("__Field");
        addDeprecation<Item>("__Field");
        set<const Item *>("__Field", "args", [](const Item *field, const FieldCall &call) { return offered(field->arguments, call); });
        set<const Item *>("__Field", "type", [](const Item *field, const FieldCall &) { return source(field->type); });
    }

    void addInputValues()
    {
        using Item = InputValueDefinition;
        addNamed<Item>("__InputValue");
        addDeprecation<Item>("__InputValue");
        set<const Item *>("__InputValue", "type", [](const Item *value, const FieldCall &) { return source(value->type); });
        set<const Item *>("__InputValue", "defaultValue", [](const Item *value, const FieldCall &) {
            return value->defaultValue ? Resolved{literal(*value->defaultValue)} : Resolved();
        });
    }

    void addEnumValues()
    {
        addNamed<EnumValueDefinition>("__EnumValue");
        addDeprecation<EnumValueDefinition>("__EnumValue");
    }

    void addDirectives()
    {
        using Item = DirectiveDefinition;
        addNamed<Item>("__Directive");
        set<const Item *>("__Directive", "args", [](const Item *directive, const FieldCall &call) { return offered(directive->arguments, call); });
        set<const Item *>("__Directive", "isRepeatable", [](const Item *directive, const FieldCall &) { return Resolved{directive->isRepeatable}; });
        set<const Item *>("__Directive", "locations", [](const Item *directive, const FieldCall &) {
            return list(directive->locations, [](const Name &name) { return Resolved{name.toString()}; });
        });
    }

    Resolvers &m_resolvers;
    const Schema &m_schema;
};

} // namespace

void addIntrospection(Resolvers &resolvers, const Schema &schema)
{
    Introspection(resolvers, schema).add();
}

} // namespace GraphQl
