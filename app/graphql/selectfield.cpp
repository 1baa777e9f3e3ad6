// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/builder.h"
#include "app/graphql/editedtext.h"
#include "app/graphql/fieldwriter.h"

namespace GraphQl {

namespace {

const char *keywordOf(OperationDefinition::Type type)
{
    switch (type) {
    case OperationDefinition::Type::Mutation:
        return "mutation";
    case OperationDefinition::Type::Subscription:
        return "subscription";
    case OperationDefinition::Type::Query:
        break;
    }
    return "query";
}

/// Nothing but the __typename that deselected() leaves.
bool isPlaceHeld(const SelectionSet &set)
{
    const Field *only = set.selections.size() == 1 ? std::get_if<Field>(&set.selections.front()) : nullptr;
    return only != nullptr && only->name.text == "__typename" && only->alias.text.isEmpty() && only->directives.empty();
}

/// Where the way to a place ends in a query: the innermost set that is there, the steps that are missing in it.
struct WayIn
{
    const TypeDefinition *type = nullptr;
    const SelectionSet *set = nullptr;
    /// The field or fragment around the set ends here.
    qsizetype ownerEnd = 0;
    QStringList missing;
};

Base::TextRange rangeOf(const Selection &selection)
{
    return std::visit([](const auto &one) { return one.range; }, selection);
}

class Insertion
{
public:
    Insertion(const Schema &schema, const Document &document, const OperationDefinition &operation, const KnownArguments &known)
        : m_schema(schema)
        , m_text(document.text)
        , m_writer(schema, &operation, known)
    {
        m_writer.setLineEnd(m_text.lineEnd());
    }

    [[nodiscard]] QByteArray with(const WayIn &way)
    {
        if (way.set->selections.empty())
            openAt(way);
        else if (isPlaceHeld(*way.set))
            takePlace(way);
        else
            append(way);
        return m_text.text();
    }

private:
    void openAt(const WayIn &way)
    {
        m_writer.setOnOneLine(false);
        const QByteArray indentation = m_text.indentationAt(way.ownerEnd);
        const QByteArray written = m_writer.written(*way.type, way.missing, indentation + "  ");
        if (!written.isEmpty())
            m_text.insert(way.ownerEnd, ' ' + m_writer.inBraces({written}, indentation));
    }

    void takePlace(const WayIn &way)
    {
        const Base::TextRange held = rangeOf(way.set->selections.front());
        m_writer.setOnOneLine(!m_text.isOnLines(way.set->range));
        const QByteArray written = m_writer.written(*way.type, way.missing, m_text.indentationAt(held.offset));
        if (!written.isEmpty())
            m_text.replace(held, written);
    }

    void append(const WayIn &way)
    {
        const Base::TextRange last = rangeOf(way.set->selections.back());
        const bool isOnLines = m_text.isOnLines(way.set->range);
        const QByteArray indentation = indentationIn(*way.set);
        m_writer.setOnOneLine(!isOnLines);
        const QByteArray written = m_writer.written(*way.type, way.missing, indentation);
        if (!written.isEmpty() && isOnLines)
            m_text.insert(m_text.pastRestOfLine(last.end()), m_text.lineEnd() + indentation + written);
        else if (!written.isEmpty())
            m_text.insert(last.end(), ' ' + written);
    }

    /// That of its last selection that begins a line; else two blanks more than its end.
    [[nodiscard]] QByteArray indentationIn(const SelectionSet &set) const
    {
        for (auto selection = set.selections.rbegin(); selection != set.selections.rend(); ++selection) {
            if (const qsizetype start = rangeOf(*selection).offset; m_text.isFirstOnLine(start))
                return m_text.indentationAt(start);
        }
        return m_text.indentationAt(set.range.end() - 1) + "  ";
    }

    const Schema &m_schema;
    EditedText m_text;
    FieldWriter m_writer;
};

/// Follows the steps that are there: plain fields first, fragments only where no field of the name stands outside of them.
class Way
{
public:
    Way(const Schema &schema, const Document &document)
        : m_schema(schema)
        , m_document(document)
    {
    }

    [[nodiscard]] WayIn to(const OperationDefinition &operation, const QStringList &steps) const
    {
        WayIn way{.type = m_schema.rootType(operation.type), .set = &operation.selectionSet, .ownerEnd = operation.range.end(), .missing = steps};
        while (way.type != nullptr && way.missing.size() > 1 && step(way)) { }
        return way;
    }

private:
    [[nodiscard]] bool step(WayIn &way) const
    {
        const QString &next = way.missing.front();
        const QByteArray condition = typeOfStep(next);
        if (condition.isEmpty()) {
            const Field *field = find(*way.set, *way.type, next.toUtf8(), 0);
            const FieldDefinition *definition = field != nullptr ? m_schema.field(*way.type, field->name.text) : nullptr;
            return definition != nullptr && enter(way, m_schema.type(definition->type.name.text), field->selectionSet, field->range.end());
        }
        for (const Selection &selection : way.set->selections) {
            const auto *fragment = std::get_if<InlineFragment>(&selection);
            if (fragment != nullptr && fragment->typeCondition.text == condition)
                return enter(way, m_schema.type(condition), fragment->selectionSet, fragment->range.end());
        }
        return false;
    }

    static bool enter(WayIn &way, const TypeDefinition *type, const SelectionSet &set, qsizetype ownerEnd)
    {
        way = {.type = type, .set = &set, .ownerEnd = ownerEnd, .missing = way.missing.sliced(1)};
        return type != nullptr;
    }

    [[nodiscard]] const Field *find(const SelectionSet &set, const TypeDefinition &type, QByteArrayView name, int depth) const
    {
        for (const Selection &selection : set.selections) {
            if (const auto *field = std::get_if<Field>(&selection); field != nullptr && field->name.text == name)
                return field;
        }
        for (const Selection &selection : set.selections) {
            const SelectionSet *inner = depth < 100 ? insideFragment(selection, type) : nullptr;
            if (const Field *field = inner != nullptr ? find(*inner, type, name, depth + 1) : nullptr)
                return field;
        }
        return nullptr;
    }

    /// What a fragment on the type itself has in it.
    [[nodiscard]] const SelectionSet *insideFragment(const Selection &selection, const TypeDefinition &type) const
    {
        if (const auto *fragment = std::get_if<InlineFragment>(&selection))
            return fragment->typeCondition.text.isEmpty() || fragment->typeCondition.text == type.name.text ? &fragment->selectionSet : nullptr;
        const auto *spread = std::get_if<FragmentSpread>(&selection);
        for (const Definition &definition : m_document.definitions) {
            const auto *fragment = std::get_if<FragmentDefinition>(&definition);
            if (spread != nullptr && fragment != nullptr && fragment->name.text == spread->name.text && fragment->typeCondition.text == type.name.text)
                return &fragment->selectionSet;
        }
        return nullptr;
    }

    const Schema &m_schema;
    const Document &m_document;
};

/// A new operation behind what is there.
QByteArray withOperation(const Schema &schema, const QByteArray &text, const FieldPlace &place, const KnownArguments &known)
{
    const TypeDefinition *root = schema.rootType(place.root);
    FieldWriter writer(schema, nullptr, known);
    writer.setLineEnd(EditedText(text).lineEnd());
    const QByteArray written = root != nullptr ? writer.written(*root, place.steps, "  ") : QByteArray();
    if (written.isEmpty())
        return text;
    const QByteArray lineEnd = EditedText(text).lineEnd();
    const QByteArray gap = text.isEmpty() ? QByteArray() : text.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
    return text + (text.trimmed().isEmpty() ? QByteArray() : gap) + keywordOf(place.root) + ' ' + writer.inBraces({written}, {}) + lineEnd;
}

} // namespace

QByteArray selected(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place, const KnownArguments &known)
{
    if (place.steps.isEmpty())
        return document.text;
    const OperationDefinition *operation = operationAt(document, cursor, place.root);
    if (operation == nullptr)
        return withOperation(schema, document.text, place, known);
    if (Selections(schema, document, *operation).contains(place.steps))
        return document.text;
    const WayIn way = Way(schema, document).to(*operation, place.steps);
    return way.type != nullptr ? Insertion(schema, document, *operation, known).with(way) : document.text;
}

} // namespace GraphQl
