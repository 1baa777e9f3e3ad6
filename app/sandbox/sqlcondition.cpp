// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sqlcondition.h"

namespace Sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A field's place in the table. A word that could leave its quotes names no field.
QString column(const QString &field)
{
    if (field == "id"_L1 || field == "name"_L1 || field == "version"_L1)
        return field;
    const bool isName = std::ranges::all_of(field, [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    // SQLite takes true and false out of JSON as 1 and 0; a filter writes them as words.
    return isName
        ? u"CASE json_type(body, '$.%1') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(body, '$.%1') AS TEXT) END"_s.arg(
            field)
        : u"NULL"_s;
}

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
}

SqlCondition equality(const Comparison &comparison)
{
    const bool isNegated = comparison.how == Comparison::Operator::NotEqual;
    const QString &value = comparison.values.first();
    if (!value.contains(u'*'))
        return {column(comparison.field) + (isNegated ? u" <> ?"_s : u" = ?"_s), {value}};
    return {column(comparison.field) + (isNegated ? u" NOT LIKE ? ESCAPE '\\'"_s : u" LIKE ? ESCAPE '\\'"_s), {escaped(value).replace(u'*', u'%')}};
}

SqlCondition membership(const Comparison &comparison)
{
    SqlCondition condition;
    condition.text = column(comparison.field) + (comparison.how == Comparison::Operator::Out ? u" NOT IN ("_s : u" IN ("_s)
        + QStringList(comparison.values.size(), u"?"_s).join(u", ") + u')';
    for (const QString &value : comparison.values)
        condition.values.append(value);
    return condition;
}

SqlCondition joined(const QList<SqlCondition> &conditions, const QString &word)
{
    SqlCondition all;
    QStringList texts;
    for (const SqlCondition &condition : conditions) {
        texts.append(condition.text);
        all.values += condition.values;
    }
    all.text = u'(' + texts.join(word) + u')';
    return all;
}

} // namespace

SqlCondition sqlCondition(const Filter &filter)
{
    if (const auto *comparison = std::get_if<Comparison>(&filter.condition)) {
        const bool isList = comparison->how == Comparison::Operator::In || comparison->how == Comparison::Operator::Out;
        return isList ? membership(*comparison) : equality(*comparison);
    }
    const auto &combination = std::get<Combination>(filter.condition);
    QList<SqlCondition> conditions;
    for (const Filter &each : combination.filters)
        conditions.append(sqlCondition(each));
    return joined(conditions, combination.kind == Combination::Kind::All ? u" AND "_s : u" OR "_s);
}

SqlCondition sqlCondition(const TextSearch &search)
{
    const QString pattern = u'%' + escaped(search.text) + u'%';
    QList<SqlCondition> conditions;
    for (const QString &field : search.fields)
        conditions.append({column(field) + u" LIKE ? ESCAPE '\\'"_s, {pattern}});
    return joined(conditions, u" OR "_s);
}

QString sqlOrder(const Order &order)
{
    return column(order.field) + u" COLLATE NOCASE"_s + (order.isDescending ? u" DESC"_s : u""_s);
}

} // namespace Sandbox
