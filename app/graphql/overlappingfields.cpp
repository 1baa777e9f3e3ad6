// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// OverlappingFieldsCanBeMerged (§5.3.2). Equal fields form classes, so each field is compared with one of its class instead of with
// all others.
namespace GraphQl::Rules {

namespace {

struct Entry
{
    const Field *field = nullptr;
    const TypeDefinition *parent = nullptr;
    const FieldDefinition *definition = nullptr;
};

using Entries = std::vector<Entry>;

bool isSame(const Value &left, const Value &right);

struct SameContent
{
    bool operator()(const NullValue &, const NullValue &) const { return true; }
    bool operator()(const Variable &left, const Variable &right) const { return left.name.text == right.name.text; }
    bool operator()(const IntValue &left, const IntValue &right) const { return left.text == right.text; }
    bool operator()(const FloatValue &left, const FloatValue &right) const { return left.text == right.text; }
    bool operator()(const StringValue &left, const StringValue &right) const { return left.value == right.value; }
    bool operator()(const BooleanValue &left, const BooleanValue &right) const { return left.value == right.value; }
    bool operator()(const EnumValue &left, const EnumValue &right) const { return left.name == right.name; }
    bool operator()(const ListValue &left, const ListValue &right) const { return std::ranges::equal(left.values, right.values, isSame); }
    bool operator()(const ObjectValue &left, const ObjectValue &right) const
    {
        const auto has = [&](const ObjectField &field) {
            return std::ranges::any_of(
                right.fields, [&](const ObjectField &other) { return other.name.text == field.name.text && isSame(field.value, other.value); });
        };
        return left.fields.size() == right.fields.size() && std::ranges::all_of(left.fields, has);
    }
    template <typename Left, typename Right> bool operator()(const Left &, const Right &) const { return false; }
};

bool isSame(const Value &left, const Value &right)
{
    return std::visit(SameContent(), left.content, right.content);
}

bool haveSameArguments(const Field &left, const Field &right)
{
    const auto has = [&](const Argument &argument) {
        return std::ranges::any_of(
            right.arguments, [&](const Argument &other) { return other.name.text == argument.name.text && isSame(argument.value, other.value); });
    };
    return left.arguments.size() == right.arguments.size() && std::ranges::all_of(left.arguments, has);
}

class Overlap
{
public:
    Overlap(const Uses &uses, Report &report)
        : m_schema(*uses.schema)
        , m_uses(uses)
        , m_report(report)
    {
    }

    void check(const SelectionSet &set, const TypeDefinition *parent)
    {
        Entries entries;
        QSet<QByteArrayView> spread;
        collect(set, parent, entries, spread);
        checkMerging(entries, true);
    }

private:
    void collect(const SelectionSet &set, const TypeDefinition *parent, Entries &entries, QSet<QByteArrayView> &spread)
    {
        for (const Selection &selection : set.selections) {
            if (const auto *field = std::get_if<Field>(&selection)) {
                entries.push_back({field, parent, parent != nullptr ? m_schema.field(*parent, field->name.text) : nullptr});
            } else if (const auto *inner = std::get_if<InlineFragment>(&selection)) {
                const bool hasCondition = !inner->typeCondition.text.isEmpty();
                collect(inner->selectionSet, hasCondition ? m_schema.type(inner->typeCondition.text) : parent, entries, spread);
            } else if (const auto *fragment = fragmentOf(std::get<FragmentSpread>(selection));
                       fragment != nullptr && !spread.contains(fragment->name.text)) {
                spread.insert(fragment->name.text);
                collect(fragment->selectionSet, m_schema.type(fragment->typeCondition.text), entries, spread);
            }
        }
    }

    [[nodiscard]] const FragmentDefinition *fragmentOf(const FragmentSpread &use) const
    {
        const DefinitionUses *uses = m_uses.fragments.value(use.name.text);
        return uses != nullptr ? uses->fragment : nullptr;
    }

    /// No two of one response name, as it mostly is: then there is nothing to compare.
    [[nodiscard]] bool areAllDifferent(const Entries &entries)
    {
        constexpr size_t few = 16;
        if (entries.size() > few) {
            QSet<QByteArrayView> names;
            names.reserve(qsizetype(entries.size()));
            for (const Entry &entry : entries)
                names.insert(entry.field->responseName());
            return names.size() == qsizetype(entries.size());
        }
        for (size_t i = 1; i < entries.size(); ++i) {
            for (size_t before = 0; before < i; ++before) {
                if (entries[i].field->responseName() == entries[before].field->responseName())
                    return false;
            }
        }
        return true;
    }

    /// Where the parents of fields can never be one object, only the shape of the answers must agree.
    void checkMerging(const Entries &entries, bool canBeOneObject)
    {
        if (areAllDifferent(entries)) {
            for (const Entry &entry : entries) {
                if (!entry.field->selectionSet.selections.empty())
                    checkMerging(selectedIn({entry}), canBeOneObject);
            }
            return;
        }
        std::vector<Entries> groups;
        QHash<QByteArrayView, size_t> groupOf;
        for (const Entry &entry : entries) {
            const QByteArrayView name = entry.field->responseName();
            if (!groupOf.contains(name)) {
                groupOf.insert(name, groups.size());
                groups.emplace_back();
            }
            groups[groupOf.value(name)].push_back(entry);
        }
        for (const Entries &group : groups)
            checkGroup(group, canBeOneObject);
    }

    void checkGroup(const Entries &group, bool canBeOneObject)
    {
        if (!hasSameShape(group))
            return;
        const std::vector<Entries> classes = canBeOneObject ? byParent(group) : std::vector<Entries>();
        for (const Entries &one : classes) {
            if (!isSameField(one))
                return;
        }
        for (const Entries &one : classes)
            checkMerging(selectedIn(one), true);
        if (classes.size() != 1)
            checkMerging(selectedIn(group), false);
    }

    bool hasSameShape(const Entries &group)
    {
        const Entry *first = nullptr;
        for (const Entry &entry : group) {
            if (entry.definition == nullptr)
                continue;
            if (first == nullptr)
                first = &entry;
            else if (!haveSameShape(first->definition->type, entry.definition->type))
                return conflict(*first, entry,
                                QCoreApplication::translate("GraphQl", "they are of the types '%1' and '%2'")
                                    .arg(first->definition->type.toString(), entry.definition->type.toString()));
        }
        return true;
    }

    [[nodiscard]] bool haveSameShape(const TypeReference &left, const TypeReference &right) const
    {
        const TypeDefinition *leftType = m_schema.type(left.name.text);
        const TypeDefinition *rightType = m_schema.type(right.name.text);
        if (left.wrappings != right.wrappings)
            return false;
        return leftType == rightType || (leftType != nullptr && rightType != nullptr && leftType->isComposite() && rightType->isComposite());
    }

    /// Fields of one object type together; those of an abstract type belong to every class.
    [[nodiscard]] static std::vector<Entries> byParent(const Entries &group)
    {
        std::vector<Entries> classes;
        Entries everywhere;
        for (const Entry &entry : group) {
            if (entry.parent == nullptr || entry.parent->isAbstract()) {
                everywhere.push_back(entry);
                continue;
            }
            auto found = std::ranges::find(classes, entry.parent, [](const Entries &one) { return one.front().parent; });
            if (found == classes.end())
                found = classes.insert(classes.end(), Entries());
            found->push_back(entry);
        }
        if (classes.empty())
            return {everywhere};
        for (Entries &one : classes)
            one.insert(one.end(), everywhere.begin(), everywhere.end());
        return classes;
    }

    bool isSameField(const Entries &entries)
    {
        const Entry &first = entries.front();
        for (const Entry &entry : entries) {
            if (entry.field->name.text != first.field->name.text)
                return conflict(first, entry,
                                QCoreApplication::translate("GraphQl", "'%1' and '%2' are different fields")
                                    .arg(first.field->name.toString(), entry.field->name.toString()));
            if (!haveSameArguments(*first.field, *entry.field))
                return conflict(first, entry, QCoreApplication::translate("GraphQl", "they have different arguments"));
        }
        return true;
    }

    [[nodiscard]] Entries selectedIn(const Entries &entries)
    {
        Entries selected;
        QSet<QByteArrayView> spread;
        for (const Entry &entry : entries)
            collect(entry.field->selectionSet, entry.definition != nullptr ? m_schema.type(entry.definition->type.name.text) : nullptr, selected,
                    spread);
        return selected;
    }

    bool conflict(const Entry &first, const Entry &second, const QString &reason)
    {
        if (m_reported.contains(second.field))
            return false;
        m_reported.insert(second.field);
        m_report(second.field->range,
                 QCoreApplication::translate("GraphQl", "'%1' is selected twice and cannot become one: %2. Give one of them an alias")
                     .arg(QString::fromUtf8(first.field->responseName()), reason));
        return false;
    }

    const Schema &m_schema;
    const Uses &m_uses;
    Report &m_report;
    QSet<const Field *> m_reported;
};

} // namespace

void overlappingFieldsCanBeMerged(const Uses &uses, Report &report)
{
    Overlap overlap(uses, report);
    for (const DefinitionUses &definition : uses.definitions) {
        if (definition.operation != nullptr)
            overlap.check(definition.operation->selectionSet, uses.schema->rootType(definition.operation->type));
    }
}

} // namespace GraphQl::Rules
