// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/graphql/timeproblems.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <optional>

namespace GraphQl {

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 longestDays = 365;
constexpr int oldestMonths = 36;

/// An argument with the time it has, if it is known.
struct Time
{
    Base::TextRange range;
    qint64 value = 0;

    /// Ten digits: 2001 to 2286 in seconds, the first months of 1970 in milliseconds.
    [[nodiscard]] bool isInSeconds() const { return value >= 1'000'000'000 && value <= 9'999'999'999; }
};

class TimeCheck
{
public:
    TimeCheck(Json::Node variables, qint64 now)
        : m_variables(variables)
        , m_now(now)
    {
    }

    void check(const Field &field)
    {
        const auto from = find(field, "from");
        const auto to = find(field, "to");
        bool isInMilliseconds = true;
        for (const auto &time : {from, to}) {
            if (time && time->isInSeconds()) {
                isInMilliseconds = false;
                add("TimeInSeconds", time->range,
                    QCoreApplication::translate("GraphQl", "This is a time in seconds; the search counts milliseconds and would find nothing"),
                    QString::number(time->value * 1000));
            }
        }
        if (isInMilliseconds)
            checkRange(from, to);
    }

    [[nodiscard]] QList<Problem> take() { return std::move(m_problems); }

private:
    void checkRange(const std::optional<Time> &from, const std::optional<Time> &to)
    {
        const qint64 oldest = QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).addMonths(-oldestMonths).toMSecsSinceEpoch();
        if (from && from->value < oldest)
            add("TimeTooOld", from->range,
                QCoreApplication::translate("GraphQl", "This is more than %1 months ago; nothing is kept so long").arg(oldestMonths));
        if (to && to->value > m_now)
            add("TimeInFuture", to->range, QCoreApplication::translate("GraphQl", "This is in the future; the search ends now"),
                QString::number(m_now));
        if (!from || !to)
            return;
        if (from->value > to->value)
            add("TimesReversed", to->range, QCoreApplication::translate("GraphQl", "The range ends before it starts"));
        else if (quint64(to->value) - quint64(from->value) > quint64(longestDays * day))
            add("TimesTooFarApart", to->range,
                QCoreApplication::translate("GraphQl", "The range is longer than %1 days, the most one search may span").arg(longestDays));
    }

    [[nodiscard]] std::optional<Time> find(const Field &field, QByteArrayView name) const
    {
        const auto found = std::ranges::find(field.arguments, name, [](const Argument &argument) { return argument.name.text; });
        if (found == field.arguments.end())
            return std::nullopt;
        const auto value = numberOf(found->value);
        return value ? std::optional(Time{.range = found->value.range, .value = *value}) : std::nullopt;
    }

    [[nodiscard]] std::optional<qint64> numberOf(const Value &value) const
    {
        bool isNumber = false;
        qint64 number = 0;
        if (const auto *literal = value.as<IntValue>()) {
            number = literal->text.toByteArray().toLongLong(&isNumber);
        } else if (const auto *variable = value.as<Variable>()) {
            const Json::Node given = m_variables[variable->name.toString()];
            number = (given.isString() ? given.toString() : QString::fromUtf8(given.text())).toLongLong(&isNumber);
        }
        return isNumber ? std::optional(number) : std::nullopt;
    }

    void add(const char *rule, Base::TextRange range, const QString &message, const QString &suggestion = {})
    {
        m_problems.append({.rule = QLatin1String(rule), .range = range, .message = message, .suggestion = suggestion});
    }

    Json::Node m_variables;
    qint64 m_now;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> timeProblems(const Document &document, Json::Node variables, qint64 now)
{
    TimeCheck check(variables, now);
    for (const Definition &definition : document.definitions) {
        const auto *operation = std::get_if<OperationDefinition>(&definition);
        if (operation == nullptr)
            continue;
        for (const Selection &selection : operation->selectionSet.selections) {
            if (const auto *field = std::get_if<Field>(&selection))
                check.check(*field);
        }
    }
    return check.take();
}

} // namespace GraphQl
