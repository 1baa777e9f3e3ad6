// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/suggest.h"

#include "app/graphql/tolerantlexer.h"
#include "app/graphql/typingplace.h"

#include <QCoreApplication>

#include <algorithm>

namespace GraphQl {

namespace {

using Kind = TypingPlace::Kind;

QString say(const char *words)
{
    return QCoreApplication::translate("GraphQl", words);
}

struct FragmentInText
{
    QByteArrayView name;
    const TypeDefinition *type = nullptr;
};

QList<FragmentInText> fragmentsIn(const Schema &schema, QByteArrayView text)
{
    QList<FragmentInText> fragments;
    TolerantLexer lexer(text);
    QByteArrayView last[3];
    for (Token token = lexer.next(); token.kind != Token::Kind::End; token = lexer.next()) {
        const QByteArrayView word = token.kind == Token::Kind::Name ? text.sliced(token.range.offset, token.range.length) : QByteArrayView();
        if (last[0] == "fragment" && last[2] == "on" && !word.isEmpty())
            fragments.append({last[1], schema.type(word)});
        last[0] = last[1];
        last[1] = last[2];
        last[2] = word;
    }
    return fragments;
}

/// Collects what fits what was typed.
class Proposing
{
public:
    Proposing(const Schema &schema, QByteArrayView text, const TypingPlace &place, qsizetype cursor)
        : m_schema(schema), m_text(text), m_place(place), m_typed(QString::fromUtf8(text.sliced(place.word.offset, cursor - place.word.offset)))
    {
        const QByteArrayView behind = text.sliced(place.word.end()).trimmed();
        m_next = behind.isEmpty() ? '\0' : behind.front();
    }

    void definitions();
    void fields();
    void spreads();
    void conditions();
    void directives();
    void members();
    void values();
    void variableTypes();
    [[nodiscard]] QList<Suggestion> take();

private:
    void add(Suggestion one);
    void word(const QString &label, const QString &type, const QString &description) { add({.label = label, .type = type, .description = description}); }
    void named(const Name &name, const TypeReference &type, const QString &description, bool isRequired, const QByteArray &text);
    void variables();
    [[nodiscard]] QByteArray indentation() const;
    [[nodiscard]] bool canBeHere(const TypeDefinition &type) const { return m_place.parent == nullptr || m_schema.overlap(*m_place.parent, type); }

    const Schema &m_schema;
    QByteArrayView m_text;
    const TypingPlace &m_place;
    QString m_typed;
    /// What follows the word.
    char m_next = '\0';
    QList<Suggestion> m_found;
};

void Proposing::add(Suggestion one)
{
    if (!one.label.contains(m_typed, Qt::CaseInsensitive))
        return;
    if (one.text.isEmpty())
        one.text = one.label.toUtf8();
    if (one.cursor == 0)
        one.cursor = one.text.size();
    one.range = m_place.word;
    m_found.append(one);
}

void Proposing::named(const Name &name, const TypeReference &type, const QString &description, bool isRequired, const QByteArray &text)
{
    // The cursor stands at the first gap: inside brackets, or before the line end inside braces.
    const qsizetype gap = text.indexOf('\x1f');
    add({.label = name.toString(), .type = type.toString(), .description = description, .isRequired = isRequired, .text = QByteArray(text).replace("\x1f", ""), .cursor = std::max<qsizetype>(gap, 0)});
}

/// The blanks that the word's line begins with.
QByteArray Proposing::indentation() const
{
    const qsizetype line = m_text.first(m_place.word.offset).lastIndexOf('\n') + 1;
    qsizetype end = line;
    while (end < m_text.size() && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return m_text.sliced(line, end - line).toByteArray();
}

void Proposing::definitions()
{
    constexpr std::pair<const char *, OperationDefinition::Type> operations[] = {{"query", OperationDefinition::Type::Query},
                                                                                 {"mutation", OperationDefinition::Type::Mutation},
                                                                                 {"subscription", OperationDefinition::Type::Subscription}};
    for (const auto &[name, root] : operations) {
        if (m_schema.rootType(root) != nullptr)
            word(QLatin1String(name), {}, say("An operation: what to ask for, in braces."));
    }
    word(QStringLiteral("fragment"), {}, say("Fields to be used in several places."));
}

void Proposing::fields()
{
    if (m_place.parent == nullptr)
        return;
    const QByteArray inner = "\n" + indentation() + "  ";
    const QByteArray close = "\n" + indentation() + "}";
    for (const FieldDefinition &field : m_place.parent->fields) {
        QByteArray text = field.name.text.toByteArray();
        const TypeDefinition *type = m_schema.type(field.type.name.text);
        const bool isBare = m_next != '(' && m_next != '{' && m_next != ':';
        QByteArray required;
        for (const InputValueDefinition &argument : field.arguments) {
            if (argument.isRequired())
                required += (required.isEmpty() ? "" : ", ") + argument.name.text.toByteArray() + ": \x1f";
        }
        if (isBare && !required.isEmpty())
            text += '(' + required + ')';
        if (isBare && type != nullptr && type->isComposite())
            text += " {" + inner + '\x1f' + close;
        named(field.name, field.type, field.description, false, text);
    }
    word(QStringLiteral("__typename"), QStringLiteral("String!"), say("The name of the type of what is selected here."));
}

void Proposing::spreads()
{
    word(QStringLiteral("on"), {}, say("Fields for one type only: on Type { ... }"));
    const QList<FragmentInText> fragments = fragmentsIn(m_schema, m_text);
    for (const FragmentInText &fragment : fragments) {
        if (fragment.type != nullptr && fragment.type->isComposite() && canBeHere(*fragment.type))
            word(QString::fromUtf8(fragment.name), fragment.type->name.toString(), say("A fragment of this document."));
    }
}

void Proposing::conditions()
{
    for (const TypeDefinition &type : m_schema.types()) {
        if (type.isComposite() && !type.name.text.startsWith("__") && canBeHere(type))
            word(type.name.toString(), {}, type.description);
    }
}

void Proposing::directives()
{
    for (const DirectiveDefinition &directive : m_schema.directives()) {
        const auto isHere = [this](const Name &location) { return location.text == m_place.location; };
        if (std::ranges::any_of(directive.locations, isHere))
            word(directive.name.toString(), {}, directive.description);
    }
}

void Proposing::members()
{
    if (m_place.definitions == nullptr)
        return;
    for (const InputValueDefinition &member : *m_place.definitions) {
        if (m_place.given.contains(member.name.text))
            continue;
        named(member.name, member.type, member.description, member.isRequired(), member.name.text.toByteArray() + (m_next == ':' ? "" : ": "));
    }
}

void Proposing::variables()
{
    for (const TypingPlace::VariableInText &variable : m_place.variables) {
        const bool fits = !m_place.expected || variable.type.name.text.isEmpty() || variable.type.name.text == m_place.expected->name.text;
        if (fits)
            word(u'$' + QString::fromUtf8(variable.name), variable.type.toString(), say("A variable of this operation."));
    }
}

void Proposing::values()
{
    variables();
    if (!m_place.expected || m_typed.startsWith(u'$'))
        return;
    const TypeReference expected = m_place.expected->nullable();
    const TypeDefinition *type = m_schema.type(expected.name.text);
    if (type == nullptr)
        return;
    for (const EnumValueDefinition &value : type->values)
        word(value.name.toString(), type->name.toString(), value.description);
    if (type->name.text == "Boolean") {
        word(QStringLiteral("true"), type->name.toString(), {});
        word(QStringLiteral("false"), type->name.toString(), {});
    }
    if (m_place.word.length > 0)
        return;
    if (type->kind == TypeDefinition::Kind::InputObject)
        add({.label = expected.isList() ? QStringLiteral("[{ }]") : QStringLiteral("{ }"), .type = expected.toString(), .description = type->description, .text = expected.isList() ? "[{  }]" : "{  }", .cursor = expected.isList() ? 3 : 2});
    else if (expected.isList())
        add({.label = QStringLiteral("[ ]"), .type = expected.toString(), .description = type->description, .text = "[]", .cursor = 1});
}

void Proposing::variableTypes()
{
    for (const TypeDefinition &type : m_schema.types()) {
        if (type.isInput() && !type.name.text.startsWith("__"))
            word(type.name.toString(), {}, type.description);
    }
}

QList<Suggestion> Proposing::take()
{
    std::ranges::stable_sort(m_found, {}, [this](const Suggestion &one) { return std::pair(!one.label.startsWith(m_typed, Qt::CaseInsensitive), !one.isRequired); });
    // What stands there already is no news.
    if (m_found.size() == 1 && m_found.first().label == m_typed && m_found.first().text.startsWith(m_typed.toUtf8()) && m_place.word.length == m_typed.size())
        return {};
    return m_found;
}

} // namespace

QList<Suggestion> suggest(const Schema &schema, const QByteArray &text, qsizetype cursor)
{
    const TypingPlace place = typingPlaceAt(schema, text, cursor);
    Proposing proposing(schema, text, place, cursor);
    switch (place.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Outside:
        proposing.definitions();
        break;
    case Kind::Field:
        proposing.fields();
        break;
    case Kind::Spread:
        proposing.spreads();
        break;
    case Kind::TypeCondition:
        proposing.conditions();
        break;
    case Kind::Directive:
        proposing.directives();
        break;
    case Kind::Argument:
    case Kind::InputField:
        proposing.members();
        break;
    case Kind::Value:
        proposing.values();
        break;
    case Kind::VariableType:
        proposing.variableTypes();
        break;
    }
    return proposing.take();
}

} // namespace GraphQl
