// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/literal.h"

#include "app/json/writer.h"

#include <QStringList>

namespace GraphQl {

namespace {

struct Literal
{
    QString operator()(const NullValue & /*value*/) const { return QStringLiteral("null"); }
    QString operator()(const Variable &variable) const { return u'$' + variable.name.toString(); }
    QString operator()(const IntValue &number) const { return QString::fromUtf8(number.text); }
    QString operator()(const FloatValue &number) const { return QString::fromUtf8(number.text); }
    QString operator()(const StringValue &string) const { return QString::fromUtf8(Json::quoted(string.value)); }
    QString operator()(const BooleanValue &value) const { return value.value ? QStringLiteral("true") : QStringLiteral("false"); }
    QString operator()(const EnumValue &value) const { return QString::fromUtf8(value.name); }
    QString operator()(const ListValue &list) const
    {
        QStringList values;
        for (const Value &value : list.values)
            values += literal(value);
        return u'[' + values.join(QStringLiteral(", ")) + u']';
    }
    QString operator()(const ObjectValue &object) const
    {
        QStringList fields;
        for (const ObjectField &field : object.fields)
            fields += field.name.toString() + QStringLiteral(": ") + literal(field.value);
        return fields.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{ %1 }").arg(fields.join(QStringLiteral(", ")));
    }
};

} // namespace

QString literal(const Value &value)
{
    return std::visit(Literal(), value.content);
}

} // namespace GraphQl
