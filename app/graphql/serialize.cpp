// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/serialize.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace GraphQl {

namespace {

bool isInInt(qint64 number)
{
    return number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
}

QByteArray withFraction(double number)
{
    QByteArray text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    if (!text.contains('.') && !text.contains('e'))
        text += ".0";
    return text;
}

bool writeFloat(double number, Json::Writer &out)
{
    if (!std::isfinite(number))
        return false;
    out.raw(withFraction(number));
    return true;
}

/// What any custom scalar makes of a value: itself.
struct AsItIs
{
    Json::Writer &out;

    bool operator()(bool value) const { return out.boolean(value), true; }
    bool operator()(qint64 value) const { return out.number(value), true; }
    bool operator()(double value) const { return writeFloat(value, out); }
    bool operator()(const QString &value) const { return out.string(value), true; }
    bool operator()(const JsonText &value) const { return out.raw(value.text), true; }
    bool operator()(const Resolved::List &list) const
    {
        Json::Writer whole;
        whole.beginArray();
        for (const Resolved &item : list) {
            if (std::holds_alternative<std::monostate>(item.content))
                whole.null();
            else if (!std::visit(AsItIs{whole}, item.content))
                return false;
        }
        whole.endArray();
        out.raw(whole.text());
        return true;
    }
    template <typename Other> bool operator()(const Other &) const { return false; }
};

} // namespace

bool serialize(const TypeDefinition &leafType, const Resolved &value, Json::Writer &out)
{
    const QByteArrayView type = leafType.name.text;
    const auto *whole = std::get_if<qint64>(&value.content);
    const auto *real = std::get_if<double>(&value.content);
    const auto *string = std::get_if<QString>(&value.content);
    if (leafType.kind == TypeDefinition::Kind::Enum) {
        const auto isIt = [&](const EnumValueDefinition &one) { return one.name.toString() == *string; };
        return string != nullptr && std::ranges::any_of(leafType.values, isIt) && AsItIs{out}(*string);
    }
    if (type == "Int")
        return whole != nullptr && isInInt(*whole) && AsItIs{out}(*whole);
    if (type == "Long")
        return whole != nullptr && AsItIs{out}(*whole);
    if (type == "Float")
        return whole != nullptr ? writeFloat(double(*whole), out) : real != nullptr && writeFloat(*real, out);
    if (type == "Boolean")
        return std::holds_alternative<bool>(value.content) && std::visit(AsItIs{out}, value.content);
    if (type == "String" || type == "ID")
        return whole != nullptr ? AsItIs{out}(QString::number(*whole)) : string != nullptr && AsItIs{out}(*string);
    return std::visit(AsItIs{out}, value.content);
}

} // namespace GraphQl
