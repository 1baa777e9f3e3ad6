// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/builder.h"
#include "app/graphql/editedtext.h"
#include "app/graphql/lexer.h"

#include <algorithm>

namespace GraphQl {

namespace {

const Field *fieldAt(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place)
{
    const OperationDefinition *operation = operationAt(document, cursor, place.root);
    return operation != nullptr ? Selections(schema, document, *operation).field(place.steps) : nullptr;
}

const Argument *argumentOf(const Field &field, const QString &name)
{
    const auto found = std::ranges::find(field.arguments, name, [](const Argument &argument) { return argument.name.toString(); });
    return found != field.arguments.end() ? &*found : nullptr;
}

/// Behind the bracket that closes the arguments.
qsizetype endOfArguments(const QByteArray &text, const Field &field)
{
    const qsizetype last = field.arguments.back().range.end();
    Lexer lexer(QByteArrayView(text).sliced(last));
    return last + lexer.next().range.end();
}

QByteArray appended(const Document &document, const Field &field, const QByteArray &written)
{
    EditedText text(document.text);
    if (field.arguments.empty()) {
        text.insert(field.name.range.end(), '(' + written + ')');
        return text.text();
    }
    const Base::TextRange last = field.arguments.back().range;
    if (text.isFirstOnLine(last.offset)) {
        text.insert(text.pastRestOfLine(last.end()), text.lineEnd() + text.indentationAt(last.offset) + written);
        return text.text();
    }
    const bool isWithoutCommas = field.arguments.size() > 1 && [&] {
        const qsizetype before = field.arguments[field.arguments.size() - 2].range.end();
        return !QByteArrayView(document.text).sliced(before, last.offset - before).contains(',');
    }();
    text.insert(last.end(), (isWithoutCommas ? " " : ", ") + written);
    return text.text();
}

} // namespace

QByteArray withArgument(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place, const QString &argument,
                        const QByteArray &literal)
{
    const Field *field = fieldAt(schema, document, cursor, place);
    if (field == nullptr)
        return document.text;
    const Argument *given = argumentOf(*field, argument);
    if (given == nullptr)
        return appended(document, *field, argument.toUtf8() + ": " + literal);
    EditedText text(document.text);
    text.replace(given->value.range, literal);
    return text.text();
}

QByteArray withoutArgument(const Schema &schema, const Document &document, qsizetype cursor, const FieldPlace &place, const QString &argument)
{
    const Field *field = fieldAt(schema, document, cursor, place);
    const Argument *given = field != nullptr ? argumentOf(*field, argument) : nullptr;
    if (given == nullptr)
        return document.text;
    EditedText text(document.text);
    if (field->arguments.size() > 1)
        text.takeOut(given->range);
    else
        text.replace({field->name.range.end(), endOfArguments(document.text, *field) - field->name.range.end()}, {});
    return text.text();
}

} // namespace GraphQl
