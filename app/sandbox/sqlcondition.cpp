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

QString negation(bool isNegated)
{
    return isNegated ? u" NOT"_s : QString();
}

/// LIKE makes no difference between the cases of a letter.
SqlCondition likeness(const QString &field, const QString &pattern, bool isNegated)
{
    return {column(field) + negation(isNegated) + u" LIKE ? ESCAPE '\\'"_s, {pattern}};
}

SqlCondition equality(const Comparison &comparison)
{
    const bool isNegated = comparison.how == RsqlOperator::NotEqual;
    const bool isLiteral = comparison.how == RsqlOperator::EqualInAnyCase; // ^ and * stand for themselves
    const bool hasCaret = !isLiteral && comparison.values.first().startsWith(u'^');
    const QString value = hasCaret ? comparison.values.first().sliced(1) : comparison.values.first();
    if (!isLiteral && value.contains(u'*'))
        return likeness(comparison.field, escaped(value).replace(u'*', u'%'), isNegated);
    const QString collation = isLiteral || hasCaret ? u" COLLATE NOCASE"_s : QString();
    return {column(comparison.field) + (isNegated ? u" <> ?"_s : u" = ?"_s) + collation, {value}};
}

SqlCondition membership(const Comparison &comparison)
{
    SqlCondition condition;
    condition.text = column(comparison.field) + negation(comparison.how == RsqlOperator::Out) + u" IN ("_s
        + QStringList(comparison.values.size(), u"?"_s).join(u", ") + u')';
    for (const QString &value : comparison.values)
        condition.values.append(value);
    return condition;
}

/// \a right compares with what stands to its left; numbers among numbers, all else as text.
SqlCondition ordering(const Comparison &comparison, const QString &right)
{
    const QString text = column(comparison.field);
    SqlCondition condition;
    for (const QString &value : comparison.values)
        condition.values.append(value);
    QList<double> numbers;
    for (const QString &value : comparison.values) {
        bool isNumber = false;
        numbers.append(value.toDouble(&isNumber));
        if (!isNumber || !text.startsWith("CASE"_L1)) {
            condition.text = text + right;
            return condition;
        }
    }
    const QString path = u"'$.%1'"_s.arg(comparison.field);
    condition.text = u"CASE WHEN json_type(body, %1) IN ('integer', 'real') THEN json_extract(body, %1)%2 ELSE %3%2 END"_s.arg(path, right, text);
    QVariantList values;
    for (const double each : numbers)
        values.append(each);
    condition.values = values + condition.values;
    return condition;
}

SqlCondition compared(const Comparison &comparison)
{
    const QString anywhere = u'%' + escaped(comparison.values.first()).replace(u'*', u'%') + u'%';
    switch (comparison.how) {
    case RsqlOperator::Equal:
    case RsqlOperator::NotEqual:
    case RsqlOperator::EqualInAnyCase:
        return equality(comparison);
    case RsqlOperator::In:
    case RsqlOperator::Out:
        return membership(comparison);
    case RsqlOperator::Less:
        return ordering(comparison, u" < ?"_s);
    case RsqlOperator::LessOrEqual:
        return ordering(comparison, u" <= ?"_s);
    case RsqlOperator::Greater:
        return ordering(comparison, u" > ?"_s);
    case RsqlOperator::GreaterOrEqual:
        return ordering(comparison, u" >= ?"_s);
    case RsqlOperator::Between:
        return ordering(comparison, u" BETWEEN ? AND ?"_s);
    case RsqlOperator::NotBetween:
        return ordering(comparison, u" NOT BETWEEN ? AND ?"_s);
    case RsqlOperator::Like:
        return likeness(comparison.field, anywhere, false);
    case RsqlOperator::NotLike:
        return likeness(comparison.field, anywhere, true);
    case RsqlOperator::IsNull:
        return {column(comparison.field) + u" IS NULL"_s, {}};
    case RsqlOperator::IsNotNull:
        return {column(comparison.field) + u" IS NOT NULL"_s, {}};
    }
    return {};
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
    if (const auto *comparison = std::get_if<Comparison>(&filter.condition))
        return compared(*comparison);
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
