// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchfields.h"

#include <algorithm>

namespace Sandbox {

namespace {

/// Not part of a record: what pages, aggregations and variables are made of.
bool isRecordPart(const GraphQl::TypeDefinition &type)
{
    static constexpr QByteArrayView others[] = {"PageInfo", "AggregationResult"};
    return type.isComposite() && !type.name.text.endsWith("GlobalVariable") && std::ranges::find(others, type.name.text) == std::end(others);
}

SearchValue unset(const GraphQl::FieldDefinition &field, const QString &prefix)
{
    const QByteArrayView type = field.type.name.text;
    const QByteArrayView name = field.name.text;
    const bool isDirect = prefix.isEmpty() || prefix == QLatin1String("channelInfo.") || prefix.endsWith(QLatin1String("nodes."));
    if (!isDirect)
        return {};
    if (type == "Boolean")
        return false;
    if (name.endsWith("Count") || name.endsWith("Duration"))
        return qint64(0);
    return {};
}

bool isNotFor(const GraphQl::FieldDefinition &field, QByteArrayView use)
{
    return std::ranges::any_of(field.directives, [use](const GraphQl::Directive &directive) {
        const auto *uses = directive.name.text == "notFor" ? directive.arguments.front().value.as<GraphQl::ListValue>() : nullptr;
        return uses != nullptr && std::ranges::any_of(uses->values, [use](const GraphQl::Value &value) {
                   const auto *name = value.as<GraphQl::EnumValue>();
                   return name != nullptr && name->name == use;
               });
    });
}

} // namespace

bool SearchField::isNumber() const
{
    const QByteArrayView type = definition->type.name.text;
    return type == "Int" || type == "Long" || type == "Float";
}

bool SearchField::isAggregatable() const
{
    return !isNotFor(*definition, "AGGREGATION");
}

bool SearchField::isGroupable() const
{
    return !isNotFor(*definition, "GROUPING");
}

SearchFields::SearchFields(const GraphQl::Schema &schema, QByteArrayView type, std::initializer_list<std::span<const KnownField>> known)
{
    if (const GraphQl::TypeDefinition *definition = schema.type(type))
        add(schema, *definition, QString());
    for (const std::span<const KnownField> fields : known) {
        for (const KnownField &field : fields) {
            const auto found = m_fields.find(QLatin1String(field.path));
            Q_ASSERT_X(found != m_fields.end(), "SearchFields", field.path);
            if (found != m_fields.end())
                found->read = field.read;
        }
    }
}

const SearchField *SearchFields::find(const QString &path) const
{
    const auto found = m_fields.constFind(path);
    return found == m_fields.constEnd() ? nullptr : &*found;
}

QStringList SearchFields::paths() const
{
    QStringList paths = m_fields.keys();
    paths.sort();
    return paths;
}

void SearchFields::add(const GraphQl::Schema &schema, const GraphQl::TypeDefinition &type, const QString &prefix)
{
    for (const GraphQl::FieldDefinition &field : type.fields) {
        const QString path = prefix + field.name.toString();
        const GraphQl::TypeDefinition *fieldType = schema.type(field.type.name.text);
        if (fieldType->isLeaf())
            m_fields.insert(path, {.path = path, .definition = &field, .read = nullptr, .unset = unset(field, prefix)});
        else if (isRecordPart(*fieldType))
            add(schema, *fieldType, path + u'.');
    }
}

} // namespace Sandbox
