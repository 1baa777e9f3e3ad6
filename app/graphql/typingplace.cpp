// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/typingplace.h"

#include "app/graphql/tolerantlexer.h"

#include <algorithm>

namespace GraphQl {

namespace {

using Kind = TypingPlace::Kind;

/// As written, for instance [String!]!; nothing where it is not whole.
std::optional<TypeReference> typeFrom(QByteArrayView text)
{
    text = text.trimmed();
    std::optional<TypeReference> type;
    if (text.endsWith('!')) {
        type = typeFrom(text.chopped(1));
        return type && type->wrap(TypeReference::Wrapping::NonNull) ? type : std::nullopt;
    }
    if (text.startsWith('[')) {
        type = text.endsWith(']') ? typeFrom(text.sliced(1).chopped(1)) : std::nullopt;
        return type && type->wrap(TypeReference::Wrapping::List) ? type : std::nullopt;
    }
    return text.isEmpty() ? std::nullopt : std::optional(TypeReference{.name = {.text = text, .range = {}}, .wrappings = 0, .range = {}});
}

/// More brackets in a row are no type anyone writes.
constexpr qsizetype longestType = 200;

/// A bracket that is open at the place.
struct Frame
{
    enum class Kind { Selection, Members, List, Variables };

    Kind kind = Kind::Selection;
    /// Of a selection or an input object.
    const TypeDefinition *type = nullptr;
    /// Of members: of the owner.
    const std::vector<InputValueDefinition> *definitions = nullptr;
    bool isObject = false;
    QByteArrayView owner;
    QList<QByteArrayView> given;
    /// The one whose value is awaited or was read last.
    const InputValueDefinition *input = nullptr;
    /// Of the value awaited here, or of the items.
    std::optional<TypeReference> expected;
    bool awaitsValue = false;
    /// Of a selection: the field read last.
    const FieldDefinition *field = nullptr;
    QByteArrayView fieldName;
    /// The name of the field that was opened.
    bool isStep = false;
};

class Reader
{
public:
    Reader(const Schema &schema, QByteArrayView text) : m_schema(schema), m_text(text) {}

    void take(const Token &token)
    {
        if (token.kind == Token::Kind::Name)
            name(textOf(token));
        else if (token.kind == Token::Kind::Punctuator)
            punctuator(token);
        else if (token.kind != Token::Kind::Invalid)
            value();
        m_lastEnd = token.range.end();
    }

    [[nodiscard]] TypingPlace place() const;

private:
    enum class Awaited { Nothing, OperationName, FragmentName, FragmentOn, FragmentType, Spread, TypeCondition, Alias, Directive, Variable };

    [[nodiscard]] QByteArrayView textOf(const Token &token) const { return m_text.sliced(token.range.offset, token.range.length); }
    [[nodiscard]] const TypeDefinition *compositeType(QByteArrayView name) const
    {
        const TypeDefinition *type = m_schema.type(name);
        return type != nullptr && type->isComposite() ? type : nullptr;
    }
    void name(QByteArrayView name);
    void nameOutside(QByteArrayView name);
    void nameInside(QByteArrayView name);
    void punctuator(const Token &token);
    void colon(qsizetype end);
    void value();
    void open(char symbol, qsizetype end);
    void openBrace();
    void openParenthesis();
    void close();
    void endVariableType(qsizetype end);
    void select(QByteArrayView name);
    void begin(OperationDefinition::Type root);

    const Schema &m_schema;
    QByteArrayView m_text;
    std::vector<Frame> m_frames;
    Awaited m_awaited = Awaited::Nothing;
    /// Of the definition being read.
    OperationDefinition::Type m_root = OperationDefinition::Type::Query;
    const TypeDefinition *m_fragmentOn = nullptr;
    bool m_isFragment = false;
    bool m_isTypeSystem = false;
    QList<TypingPlace::VariableInText> m_variables;
    /// Of the variable whose type is read; -1 while none is.
    qsizetype m_typeStart = -1;
    /// What an inline fragment selects from, until it is opened.
    const TypeDefinition *m_condition = nullptr;
    bool m_isInline = false;
    /// The directive read last, until anything else is.
    const DirectiveDefinition *m_directive = nullptr;
    QByteArrayView m_directiveName;
    qsizetype m_lastEnd = 0;
};

void Reader::begin(OperationDefinition::Type root)
{
    m_root = root;
    m_isFragment = false;
    m_isTypeSystem = false;
    m_fragmentOn = nullptr;
    m_variables.clear();
}

void Reader::name(QByteArrayView name)
{
    switch (std::exchange(m_awaited, Awaited::Nothing)) {
    case Awaited::Directive:
        m_directive = m_schema.directive(name);
        m_directiveName = name;
        return;
    case Awaited::Variable:
        if (!m_frames.empty() && m_frames.back().kind == Frame::Kind::Variables)
            m_variables.append({.name = name, .type = {}});
        else
            value();
        return;
    case Awaited::Spread:
        m_isInline = name == "on";
        m_awaited = m_isInline ? Awaited::TypeCondition : Awaited::Nothing;
        return;
    case Awaited::TypeCondition:
        m_condition = compositeType(name);
        return;
    case Awaited::FragmentName:
        m_awaited = Awaited::FragmentOn;
        return;
    case Awaited::FragmentOn:
        m_awaited = Awaited::FragmentType;
        return;
    case Awaited::FragmentType:
        m_fragmentOn = compositeType(name);
        return;
    case Awaited::OperationName:
        return;
    case Awaited::Alias:
        return select(name);
    case Awaited::Nothing:
        break;
    }
    m_directive = nullptr;
    m_directiveName = {};
    if (m_frames.empty())
        nameOutside(name);
    else
        nameInside(name);
}

void Reader::nameOutside(QByteArrayView name)
{
    m_awaited = Awaited::OperationName;
    if (name == "query")
        return begin(OperationDefinition::Type::Query);
    if (name == "mutation")
        return begin(OperationDefinition::Type::Mutation);
    if (name == "subscription")
        return begin(OperationDefinition::Type::Subscription);
    m_awaited = Awaited::Nothing;
    if (name != "fragment") {
        m_isTypeSystem = true;
        return;
    }
    begin(OperationDefinition::Type::Query);
    m_isFragment = true;
    m_awaited = Awaited::FragmentName;
}

void Reader::nameInside(QByteArrayView name)
{
    Frame &frame = m_frames.back();
    if (frame.kind == Frame::Kind::Selection)
        return select(name);
    if (frame.kind == Frame::Kind::Variables)
        return frame.awaitsValue ? value() : void();
    if (frame.kind == Frame::Kind::List || frame.awaitsValue)
        return value();
    frame.given.append(name);
    frame.input = nullptr;
    frame.expected.reset();
    if (frame.definitions == nullptr)
        return;
    const auto found = std::ranges::find(*frame.definitions, name, [](const InputValueDefinition &one) { return one.name.text; });
    if (found == frame.definitions->end())
        return;
    frame.input = &*found;
    frame.expected = found->type;
}

void Reader::select(QByteArrayView name)
{
    if (m_frames.empty() || m_frames.back().kind != Frame::Kind::Selection)
        return;
    Frame &frame = m_frames.back();
    frame.field = frame.type != nullptr ? m_schema.field(*frame.type, name) : nullptr;
    frame.fieldName = name;
    m_isInline = false;
}

void Reader::punctuator(const Token &token)
{
    if (m_typeStart >= 0 && (token.symbol == '=' || token.symbol == '$' || token.symbol == ')' || token.symbol == '@'))
        endVariableType(m_lastEnd);
    switch (token.symbol) {
    case '{':
    case '(':
    case '[':
        return open(token.symbol, token.range.end());
    case '}':
    case ')':
    case ']':
        return close();
    case ':':
        return colon(token.range.end());
    case '=':
        if (!m_frames.empty() && m_frames.back().kind == Frame::Kind::Variables) {
            m_frames.back().awaitsValue = true;
            m_frames.back().expected = m_variables.isEmpty() || m_variables.last().type.name.text.isEmpty() ? std::nullopt : std::optional(m_variables.last().type);
        }
        return;
    case '.':
        m_awaited = Awaited::Spread;
        m_isInline = true;
        m_condition = m_frames.empty() ? nullptr : m_frames.back().type;
        if (!m_frames.empty()) {
            m_frames.back().field = nullptr;
            m_frames.back().fieldName = {};
        }
        return;
    case '@':
        m_awaited = Awaited::Directive;
        return;
    case '$':
        m_awaited = Awaited::Variable;
        return;
    default:
        return;
    }
}

void Reader::colon(qsizetype end)
{
    if (m_frames.empty())
        return;
    Frame &frame = m_frames.back();
    if (frame.kind == Frame::Kind::Selection)
        m_awaited = Awaited::Alias;
    else if (frame.kind == Frame::Kind::Members)
        frame.awaitsValue = true;
    else if (frame.kind == Frame::Kind::Variables)
        m_typeStart = end;
}

void Reader::endVariableType(qsizetype end)
{
    const auto type = end - m_typeStart <= longestType ? typeFrom(m_text.sliced(m_typeStart, end - m_typeStart)) : std::nullopt;
    if (type && !m_variables.isEmpty())
        m_variables.last().type = *type;
    m_typeStart = -1;
}

/// One is whole.
void Reader::value()
{
    m_awaited = Awaited::Nothing;
    if (!m_frames.empty() && m_frames.back().kind != Frame::Kind::List)
        m_frames.back().awaitsValue = false;
}

void Reader::open(char symbol, qsizetype)
{
    if (symbol == '{')
        openBrace();
    else if (symbol == '(')
        openParenthesis();
    else if (m_typeStart < 0 && !m_frames.empty()) {
        const auto &expected = m_frames.back().expected;
        const bool isList = expected && expected->nullable().isList();
        Frame list;
        list.kind = Frame::Kind::List;
        list.input = m_frames.back().input;
        list.expected = isList ? std::optional(expected->nullable().inner()) : std::nullopt;
        m_frames.push_back(list);
    }
    m_directive = nullptr;
    m_directiveName = {};
}

void Reader::openBrace()
{
    m_awaited = Awaited::Nothing;
    Frame made;
    if (m_frames.empty()) {
        // A selection without a word before it is a query of its own.
        made.type = m_isFragment ? m_fragmentOn : m_schema.rootType(m_root);
    } else if (Frame &around = m_frames.back(); around.kind == Frame::Kind::Selection) {
        made.type = m_isInline ? m_condition : around.field != nullptr ? compositeType(around.field->type.name.text) : nullptr;
        made.isStep = !m_isInline;
        m_isInline = false;
    } else {
        made.kind = Frame::Kind::Members;
        made.isObject = true;
        const TypeDefinition *type = around.expected ? m_schema.type(around.expected->name.text) : nullptr;
        made.type = type != nullptr && type->kind == TypeDefinition::Kind::InputObject ? type : nullptr;
        made.definitions = made.type != nullptr ? &made.type->inputFields : nullptr;
        made.owner = around.expected ? around.expected->name.text : QByteArrayView();
    }
    m_frames.push_back(made);
}

void Reader::openParenthesis()
{
    Frame made;
    made.kind = Frame::Kind::Members;
    if (!m_directiveName.isEmpty()) {
        made.definitions = m_directive != nullptr ? &m_directive->arguments : nullptr;
        made.owner = m_directiveName;
    } else if (m_frames.empty()) {
        made.kind = Frame::Kind::Variables;
        m_variables.clear();
    } else if (const Frame &around = m_frames.back(); around.kind == Frame::Kind::Selection) {
        made.definitions = around.field != nullptr ? &around.field->arguments : nullptr;
        made.owner = around.fieldName;
    }
    m_awaited = Awaited::Nothing;
    m_frames.push_back(made);
}

void Reader::close()
{
    m_awaited = Awaited::Nothing;
    if (m_typeStart >= 0 || m_frames.empty())
        return;
    const Frame closed = m_frames.back();
    m_frames.pop_back();
    if (closed.kind == Frame::Kind::List || closed.isObject)
        value();
    else if (m_frames.empty() && closed.kind == Frame::Kind::Selection)
        begin(OperationDefinition::Type::Query);
    else if (!m_frames.empty() && closed.kind == Frame::Kind::Selection)
        m_frames.back().field = nullptr;
}

QByteArrayView locationOf(OperationDefinition::Type root)
{
    return root == OperationDefinition::Type::Query ? "QUERY" : root == OperationDefinition::Type::Mutation ? "MUTATION" : "SUBSCRIPTION";
}

TypingPlace Reader::place() const
{
    TypingPlace place;
    place.root = m_root;
    place.fragmentOn = m_isFragment ? m_fragmentOn : nullptr;
    place.variables = m_variables;
    for (size_t i = 1; i < m_frames.size(); ++i) {
        if (m_frames[i].kind == Frame::Kind::Selection && m_frames[i].isStep)
            place.steps.append(QString::fromUtf8(m_frames[i - 1].fieldName));
    }
    const Frame frame = m_frames.empty() ? Frame() : m_frames.back();
    place.parent = m_frames.empty() ? nullptr : frame.type;
    switch (m_awaited) {
    case Awaited::OperationName:
    case Awaited::FragmentName:
    case Awaited::FragmentOn:
        return place;
    case Awaited::FragmentType:
    case Awaited::TypeCondition:
        place.kind = Kind::TypeCondition;
        return place;
    case Awaited::Spread:
        place.kind = Kind::Spread;
        return place;
    case Awaited::Directive:
        place.kind = Kind::Directive;
        place.location = m_frames.empty()                                    ? m_isFragment ? "FRAGMENT_DEFINITION" : locationOf(m_root)
            : frame.kind == Frame::Kind::Variables                           ? QByteArrayView("VARIABLE_DEFINITION")
            : m_isInline                                                     ? QByteArrayView("INLINE_FRAGMENT")
            : frame.kind == Frame::Kind::Selection && frame.fieldName.isEmpty() ? QByteArrayView("FRAGMENT_SPREAD")
                                                                             : QByteArrayView("FIELD");
        return place;
    case Awaited::Variable:
    case Awaited::Alias:
    case Awaited::Nothing:
        break;
    }
    if (m_typeStart >= 0) {
        place.kind = Kind::VariableType;
        return place;
    }
    if (m_frames.empty()) {
        place.kind = m_isTypeSystem ? Kind::Nothing : Kind::Outside;
        return place;
    }
    const bool isValue = frame.kind == Frame::Kind::List || frame.awaitsValue;
    if (frame.kind == Frame::Kind::Selection) {
        place.kind = Kind::Field;
    } else if (isValue) {
        place.kind = Kind::Value;
        place.expected = frame.expected;
        place.input = frame.input;
        // A default is no place for a variable.
        if (frame.kind == Frame::Kind::Variables)
            place.variables.clear();
    } else if (frame.kind == Frame::Kind::Members) {
        place.kind = frame.isObject ? Kind::InputField : Kind::Argument;
        place.definitions = frame.definitions;
        place.owner = frame.owner;
        place.given = frame.given;
    }
    return place;
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The name around the offset; a $ before it belongs to it.
Base::TextRange wordAround(QByteArrayView text, qsizetype offset)
{
    qsizetype start = offset;
    while (start > 0 && isNameByte(text[start - 1]))
        --start;
    if (start > 0 && text[start - 1] == '$')
        --start;
    qsizetype end = offset;
    while (end < text.size() && isNameByte(text[end]))
        ++end;
    return {start, end - start};
}

bool isInComment(QByteArrayView gap)
{
    const qsizetype sign = gap.lastIndexOf('#');
    return sign >= 0 && !gap.sliced(sign).contains('\n') && !gap.sliced(sign).contains('\r');
}

} // namespace

TypingPlace typingPlaceAt(const Schema &schema, QByteArrayView text, qsizetype offset)
{
    const Base::TextRange word = wordAround(text, std::clamp<qsizetype>(offset, 0, text.size()));
    Reader reader(schema, text);
    TolerantLexer lexer(text);
    qsizetype done = 0;
    for (Token token = lexer.next(); token.kind != Token::Kind::End; token = lexer.next()) {
        if (token.range.offset >= word.offset)
            break;
        if (token.range.end() > word.offset)
            return {};
        reader.take(token);
        done = token.range.end();
    }
    if (isInComment(text.sliced(done, word.offset - done)))
        return {};
    TypingPlace place = reader.place();
    place.word = word;
    // Made up there, and nothing to propose.
    if (text.sliced(word.offset).startsWith('$') && place.kind != Kind::Value)
        place.kind = Kind::Nothing;
    return place;
}

} // namespace GraphQl
