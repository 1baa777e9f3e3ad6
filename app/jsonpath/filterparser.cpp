// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jsonpath/function.h"
#include "app/jsonpath/parser.h"

#include <QCoreApplication>

namespace JsonPath {

namespace {

/// Far more than a person writes, far less than the stack holds.
constexpr int DeepestNesting = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonPath::ParseError", text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QString describeType(FunctionType type)
{
    switch (type) {
    case FunctionType::Value:
        return tr("a single value: a literal, or a path of names and indexes only");
    case FunctionType::Logical:
        return tr("a condition");
    case FunctionType::Nodes:
        return tr("a path that starts with @ or $");
    }
    Q_UNREACHABLE();
}

bool fits(const Operand &operand, FunctionType type)
{
    if (const auto *query = std::get_if<FilterQuery>(&operand))
        return type == FunctionType::Nodes || (type == FunctionType::Value && isSingular(query->segments));
    if (const auto *call = std::get_if<FunctionCall>(&operand))
        return call->function->result == type;
    return type == FunctionType::Value;
}

} // namespace

bool Parser::tooDeep()
{
    if (m_depth <= DeepestNesting)
        return false;
    m_reader.fail(ParseError::Kind::TooDeep, {.offset = m_reader.at(), .length = 1}, tr("at most %1 levels of nesting").arg(DeepestNesting));
    return true;
}

bool Parser::readCondition(Condition &condition)
{
    const Level level(m_depth);
    if (tooDeep())
        return false;
    AnyOf any;
    while (true) {
        if (!readAllOf(any.conditions.emplace_back()))
            return false;
        const qsizetype end = m_reader.at();
        m_reader.skipBlanks();
        if (!m_reader.skip("||")) {
            m_reader.goTo(end);
            break;
        }
        m_reader.skipBlanks();
    }
    if (any.conditions.size() == 1) {
        Condition only = std::move(any.conditions.front());
        condition = std::move(only);
    } else {
        condition.kind = std::move(any);
    }
    return true;
}

bool Parser::readAllOf(Condition &condition)
{
    AllOf all;
    while (true) {
        if (!readBasic(all.conditions.emplace_back()))
            return false;
        const qsizetype end = m_reader.at();
        m_reader.skipBlanks();
        if (!m_reader.skip("&&")) {
            m_reader.goTo(end);
            break;
        }
        m_reader.skipBlanks();
    }
    if (all.conditions.size() == 1) {
        Condition only = std::move(all.conditions.front());
        condition = std::move(only);
    } else {
        condition.kind = std::move(all);
    }
    return true;
}

bool Parser::readBasic(Condition &condition)
{
    if (m_reader.peek() == '!')
        return readNegated(condition);
    return m_reader.peek() == '(' ? readGroup(condition) : readTestOrComparison(condition);
}

bool Parser::readGroup(Condition &condition)
{
    m_reader.skip("(");
    m_reader.skipBlanks();
    if (!readCondition(condition))
        return false;
    m_reader.skipBlanks();
    return m_reader.skip(")") || m_reader.unexpected(tr("&& or || or )"));
}

bool Parser::readNegated(Condition &condition)
{
    m_reader.skip("!");
    m_reader.skipBlanks();
    Not negated;
    Condition &inner = negated.condition.emplace_back();
    Operand operand;
    const bool isRead = m_reader.peek() == '(' ? readGroup(inner) : readOperand(operand) && toTest(operand, inner);
    condition.kind = std::move(negated);
    return isRead;
}

bool Parser::toTest(Operand &operand, Condition &condition)
{
    if (auto *query = std::get_if<FilterQuery>(&operand)) {
        condition.kind = std::move(*query);
        return true;
    }
    auto *call = std::get_if<FunctionCall>(&operand);
    if (call == nullptr)
        return m_reader.fail(ParseError::Kind::LiteralMustBeCompared, rangeOf(operand), tr("a comparison such as @.name == 'x'"));
    if (call->function->result == FunctionType::Value)
        return m_reader.fail(ParseError::Kind::ComparisonExpected, call->range, tr("a comparison such as %1(…) > 1").arg(QLatin1String(call->function->name)));
    condition.kind = std::move(*call);
    return true;
}

std::optional<Operator> Parser::readOperator()
{
    constexpr std::pair<const char *, Operator> operators[] = {
        {"==", Operator::Equal},   {"!=", Operator::NotEqual}, {"<=", Operator::LessOrEqual}, {">=", Operator::GreaterOrEqual},
        {"<", Operator::Less},     {">", Operator::Greater},
    };
    for (const auto &[text, kind] : operators) {
        if (m_reader.skip(text))
            return kind;
    }
    return std::nullopt;
}

bool Parser::checkComparable(const Operand &operand)
{
    if (fits(operand, FunctionType::Value))
        return true;
    const bool isQuery = std::holds_alternative<FilterQuery>(operand);
    return m_reader.fail(isQuery ? ParseError::Kind::NonSingularQuery : ParseError::Kind::WrongArgumentType, rangeOf(operand),
                         describeType(FunctionType::Value));
}

bool Parser::readComparison(Condition &condition, Operand left, qsizetype start)
{
    Comparison comparison {.left = std::move(left), .comparison = {}, .right = {}, .range = {}};
    comparison.comparison = *readOperator();
    m_reader.skipBlanks();
    if (!checkComparable(comparison.left) || !readOperand(comparison.right) || !checkComparable(comparison.right))
        return false;
    comparison.range = m_reader.rangeFrom(start);
    condition.kind = std::move(comparison);
    return true;
}

bool Parser::readTestOrComparison(Condition &condition)
{
    const qsizetype start = m_reader.at();
    Operand operand;
    if (!readOperand(operand))
        return false;
    const qsizetype end = m_reader.at();
    m_reader.skipBlanks();
    const qsizetype mark = m_reader.at();
    if (readOperator()) {
        m_reader.goTo(mark);
        return readComparison(condition, std::move(operand), start);
    }
    m_reader.goTo(end);
    return toTest(operand, condition);
}

bool Parser::readOperand(Operand &operand)
{
    const char next = m_reader.peek();
    if (next == '@' || next == '$')
        return readFilterQuery(operand);
    if (next == '\'' || next == '"')
        return readString(operand);
    if (next == '-' || isDigit(next))
        return readNumber(operand);
    return readWord(operand);
}

bool Parser::readFilterQuery(Operand &operand)
{
    const Level level(m_depth);
    if (tooDeep())
        return false;
    const qsizetype start = m_reader.at();
    FilterQuery query {.isAbsolute = m_reader.peek() == '$', .segments = {}, .range = {}, .slot = m_slots++};
    m_reader.goTo(start + 1);
    if (!readSegments(query.segments))
        return false;
    query.range = m_reader.rangeFrom(start);
    operand = std::move(query);
    return true;
}

bool Parser::readString(Operand &operand)
{
    const qsizetype start = m_reader.at();
    std::optional<QByteArray> characters = m_reader.string();
    if (characters)
        operand = Literal {.type = Json::Type::String, .text = *std::move(characters), .range = m_reader.rangeFrom(start)};
    return characters.has_value();
}

bool Parser::readNumber(Operand &operand)
{
    const qsizetype start = m_reader.at();
    std::optional<QByteArray> number = m_reader.number();
    if (number)
        operand = Literal {.type = Json::Type::Number, .text = *std::move(number), .range = m_reader.rangeFrom(start)};
    return number.has_value();
}

/// true, false, null or a function.
bool Parser::readWord(Operand &operand)
{
    const qsizetype start = m_reader.at();
    const QByteArray word = m_reader.word();
    if (word.isEmpty())
        return m_reader.unexpected(tr("@, $, a function, or a literal such as 'text', 5 or true"));
    if (m_reader.peek() == '(') {
        FunctionCall call {.function = findFunction(word), .arguments = {}, .range = m_reader.rangeFrom(start), .slot = m_slots++};
        if (call.function == nullptr)
            return m_reader.fail(ParseError::Kind::UnknownFunction, call.range, tr("one of length, count, match, search and value"));
        if (!readArguments(call))
            return false;
        operand = std::move(call);
        return true;
    }
    const bool isBoolean = word == "true" || word == "false";
    if (!isBoolean && word != "null")
        return m_reader.fail(findFunction(word) != nullptr ? ParseError::Kind::UnexpectedCharacter : ParseError::Kind::UnknownFunction,
                             m_reader.rangeFrom(start), tr("@, $, a function with its ( right behind its name, or text in quotes"));
    operand = Literal {.type = isBoolean ? Json::Type::Boolean : Json::Type::Null, .text = word, .range = m_reader.rangeFrom(start)};
    return true;
}

bool Parser::readArguments(FunctionCall &call)
{
    const Level level(m_depth);
    if (tooDeep())
        return false;
    m_reader.skip("(");
    m_reader.skipBlanks();
    while (m_reader.peek() != ')' || !call.arguments.empty()) {
        if (m_reader.peek() == '!' || m_reader.peek() == '(')
            return m_reader.fail(ParseError::Kind::WrongArgumentType, {.offset = m_reader.at(), .length = 1}, tr("a path or a literal, not a condition"));
        if (!readOperand(call.arguments.emplace_back()))
            return false;
        m_reader.skipBlanks();
        const qsizetype end = m_reader.at();
        if (readOperator() || m_reader.skip("&&") || m_reader.skip("||"))
            return m_reader.fail(ParseError::Kind::WrongArgumentType, m_reader.rangeFrom(end), tr("a path or a literal, not a condition"));
        if (!m_reader.skip(","))
            break;
        m_reader.skipBlanks();
    }
    if (!m_reader.skip(")"))
        return m_reader.unexpected(tr(", or )"));
    call.range = m_reader.rangeFrom(call.range.offset);
    return checkArguments(call);
}

bool Parser::checkArguments(const FunctionCall &call)
{
    const auto wanted = call.function->parameters;
    if (call.arguments.size() != wanted.size())
        return m_reader.fail(ParseError::Kind::WrongArgumentCount, call.range,
                             tr("%n argument(s) for %1").arg(QLatin1String(call.function->name)).replace(QStringLiteral("%n"), QString::number(wanted.size())));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!fits(call.arguments[i], wanted[i]))
            return m_reader.fail(ParseError::Kind::WrongArgumentType, rangeOf(call.arguments[i]), describeType(wanted[i]));
    }
    return true;
}

} // namespace JsonPath
