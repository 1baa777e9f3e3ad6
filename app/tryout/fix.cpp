// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/fix.h"

#include <QCoreApplication>

#include <algorithm>

namespace Tryout {

namespace {

constexpr QStringView DoubleQuotes = u"\u201C\u201D\u201E\u201F\u00AB\u00BB";

QString valueFor(const QString &placeholder, const Environment &environment)
{
    if (placeholder.contains(QLatin1String("attendee"), Qt::CaseInsensitive))
        return environment.seat.attendeeId;
    if (!placeholder.contains(QLatin1String("AddressBook"), Qt::CaseInsensitive))
        return {};
    if (placeholder.endsWith(QLatin1String("_Name"), Qt::CaseInsensitive))
        return environment.seat.isTaken() ? environment.seat.addressBookName() : QString();
    return environment.variables.value(QStringLiteral("addressBookId"));
}

QString done(const QString &text, const Fix &fix)
{
    QByteArray utf8 = text.toUtf8();
    if (fix.range.offset < 0 || fix.range.end() > utf8.size())
        return text;
    return QString::fromUtf8(utf8.replace(fix.range.offset, fix.range.length, fix.replacement.toUtf8()));
}

Base::TextRange whole(const QString &text)
{
    return {0, text.toUtf8().size()};
}

void fixHeader(Http::Headers &headers, const Problem &problem)
{
    const QByteArray name = problem.field.toUtf8();
    if (headers.contains(name))
        headers.set(name, done(QString::fromUtf8(headers.value(name)), *problem.fix).toUtf8());
}

} // namespace

Draft fixed(Draft draft, const Problem &problem)
{
    if (!problem.fix)
        return draft;
    if (problem.field.isEmpty())
        draft.body = done(draft.body, *problem.fix);
    else if (draft.parameters.contains(problem.field))
        draft.parameters[problem.field] = done(draft.parameters.value(problem.field), *problem.fix);
    else if (problem.field == QLatin1String("variables"))
        draft.variables = done(draft.variables, *problem.fix);
    else
        fixHeader(draft.headers, problem);
    return draft;
}

std::optional<Fix> fixFor(const Placeholder &placeholder, const Environment &environment)
{
    const QString value = valueFor(placeholder.text, environment);
    if (value.isEmpty())
        return std::nullopt;
    return Fix{QCoreApplication::translate("Tryout", "Put in %1").arg(value), placeholder.range, value};
}

std::optional<Fix> straightened(const QString &text, const QList<Placeholder> &quotes)
{
    if (quotes.isEmpty())
        return std::nullopt;
    const auto isDouble = [](const Placeholder &quote) { return DoubleQuotes.contains(quote.text); };
    // Beside curled double marks a curled single one is an apostrophe.
    const QByteArray single = std::ranges::any_of(quotes, isDouble) ? "'" : "\"";
    const qsizetype start = quotes.first().range.offset;
    QByteArray utf8 = text.toUtf8().first(quotes.last().range.end());
    for (auto quote = quotes.rbegin(); quote != quotes.rend(); ++quote)
        utf8.replace(quote->range.offset, quote->range.length, isDouble(*quote) ? QByteArray("\"") : single);
    return Fix{QCoreApplication::translate("Tryout", "Straighten all quotation marks"), {start, quotes.last().range.end() - start}, QString::fromUtf8(utf8.mid(start))};
}

Fix trimmed(const QString &typed)
{
    return {QCoreApplication::translate("Tryout", "Take the blanks out"), whole(typed), typed.trimmed()};
}

Fix replaced(const QString &typed, const SeenIds::Record &record)
{
    const QString shown = record.name.isEmpty() ? record.id : record.name;
    return {QCoreApplication::translate("Tryout", "Put in the newest %1: %2").arg(kindInWords(record.kind), shown), whole(typed), record.id};
}

} // namespace Tryout
