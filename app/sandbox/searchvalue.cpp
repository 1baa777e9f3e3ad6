// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/searchvalue.h"

#include <QLocale>

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// In the order of kinds: null, flag, number, text.
int rank(const SearchValue &value)
{
    static constexpr int ranks[] = {0, 1, 2, 2, 3, 3, 3};
    return ranks[value.index()];
}

/// The text itself if there is one, so that the common case copies nothing.
const QString *kept(const SearchValue &value)
{
    if (const auto *text = std::get_if<Text>(&value))
        return *text;
    return std::get_if<QString>(&value);
}

} // namespace

SearchValue textValue(Text text)
{
    return text == nullptr ? SearchValue() : SearchValue(text);
}

SearchValue valueOf(const GraphQl::Input &input)
{
    if (const auto *flag = std::get_if<bool>(&input.content))
        return *flag;
    if (const auto *whole = std::get_if<qint64>(&input.content))
        return *whole;
    if (const auto *real = std::get_if<double>(&input.content))
        return *real;
    const auto *string = std::get_if<QString>(&input.content);
    return string != nullptr ? SearchValue(*string) : SearchValue();
}

SearchValue valueOf(const GlobalVariable &variable)
{
    struct Kind
    {
        SearchValue operator()(const QString &text) const { return &text; }
        SearchValue operator()(qint64 number) const { return number; }
        SearchValue operator()(double number) const { return number; }
        SearchValue operator()(bool flag) const { return flag; }
    };
    return std::visit(Kind{}, variable.value);
}

std::optional<double> numberIn(const SearchValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    const auto *real = std::get_if<double>(&value);
    return real != nullptr ? std::optional(*real) : std::nullopt;
}

QString textIn(const SearchValue &value)
{
    if (const auto *id = std::get_if<QUuid>(&value))
        return id->toString(QUuid::WithoutBraces);
    const QString *text = kept(value);
    return text != nullptr ? *text : QString();
}

QString spelled(const SearchValue &value)
{
    if (isNull(value))
        return u"null"_s;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *whole = std::get_if<qint64>(&value))
        return QString::number(*whole);
    const auto *real = std::get_if<double>(&value);
    return real != nullptr ? QString::number(*real, 'g', QLocale::FloatingPointShortest) : textIn(value);
}

bool isEqual(const SearchValue &left, const SearchValue &right)
{
    if (rank(left) != rank(right))
        return false;
    const auto *leftId = std::get_if<QUuid>(&left);
    const auto *rightId = std::get_if<QUuid>(&right);
    if (leftId != nullptr && rightId != nullptr)
        return *leftId == *rightId;
    const QString *leftText = kept(left);
    const QString *rightText = kept(right);
    if (leftText != nullptr && rightText != nullptr)
        return leftText == rightText || *leftText == *rightText;
    return compare(left, right) == 0;
}

std::weak_ordering compare(const SearchValue &left, const SearchValue &right)
{
    const int kind = rank(left);
    if (kind != rank(right))
        return kind <=> rank(right);
    if (kind == 0)
        return std::weak_ordering::equivalent;
    if (kind == 1)
        return std::get<bool>(left) <=> std::get<bool>(right);
    if (kind == 3) {
        const QString *leftText = kept(left);
        const QString *rightText = kept(right);
        const int order = leftText != nullptr && rightText != nullptr ? leftText->compare(*rightText) : textIn(left).compare(textIn(right));
        return order <=> 0;
    }
    if (left.index() == right.index() && std::holds_alternative<qint64>(left))
        return std::get<qint64>(left) <=> std::get<qint64>(right);
    const double leftNumber = *numberIn(left);
    const double rightNumber = *numberIn(right);
    return leftNumber < rightNumber ? std::weak_ordering::less
                                    : (leftNumber > rightNumber ? std::weak_ordering::greater : std::weak_ordering::equivalent);
}

size_t hashOf(const SearchValue &value)
{
    if (const QString *text = kept(value))
        return qHash(*text);
    if (const auto *id = std::get_if<QUuid>(&value))
        return qHash(id->toString(QUuid::WithoutBraces));
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 1 : 2;
    const auto number = numberIn(value);
    return number ? qHash(*number) : 0;
}

GraphQl::Resolved resolved(const SearchValue &value)
{
    if (isNull(value))
        return {};
    if (const auto *flag = std::get_if<bool>(&value))
        return {*flag};
    if (const auto *whole = std::get_if<qint64>(&value))
        return {*whole};
    if (const auto *real = std::get_if<double>(&value))
        return {*real};
    return {textIn(value)};
}

} // namespace Sandbox
