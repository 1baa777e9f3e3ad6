// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/epoch.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Base {

namespace {

constexpr qint64 firstMillisecond = 978307200000;  // 2001-01-01
constexpr qint64 pastLastMillisecond = 4133980800000; // 2101-01-01

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool joinsWords(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80U;
}

/// The run of digits around \a offset.
TextRange digitsAround(QByteArrayView text, qsizetype offset)
{
    qsizetype start = std::clamp<qsizetype>(offset, 0, text.size());
    qsizetype end = start;
    while (start > 0 && isDigit(text[start - 1]))
        --start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return {start, end - start};
}

/// Does the run stand by itself: no part of a word, an id, a decimal number or a telephone number?
bool standsAlone(QByteArrayView text, TextRange run)
{
    if (run.offset > 0) {
        const char before = text[run.offset - 1];
        const bool decimals = before == '.' && run.offset > 1 && isDigit(text[run.offset - 2]);
        if (joinsWords(before) || before == '+' || decimals)
            return false;
    }
    if (run.end() >= text.size())
        return true;
    const bool decimals = text[run.end()] == '.' && run.end() + 1 < text.size() && isDigit(text[run.end() + 1]);
    return !joinsWords(text[run.end()]) && !decimals;
}

std::optional<Epoch> epochFrom(QByteArrayView text, TextRange run)
{
    if ((run.length != 10 && run.length != 13) || !standsAlone(text, run))
        return std::nullopt;
    const Epoch::Unit unit = run.length == 10 ? Epoch::Unit::Seconds : Epoch::Unit::Milliseconds;
    const qint64 number = text.sliced(run.offset, run.length).toByteArray().toLongLong();
    const qint64 milliseconds = unit == Epoch::Unit::Seconds ? number * 1000 : number;
    if (milliseconds < firstMillisecond || milliseconds >= pastLastMillisecond)
        return std::nullopt;
    return Epoch{.range = run, .milliseconds = milliseconds, .unit = unit};
}

QString dateAndTime(const QDateTime &time)
{
    const QString format = time.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s;
    return time.toString(format);
}

} // namespace

std::optional<Epoch> epochAt(QByteArrayView text, qsizetype offset)
{
    return epochFrom(text, digitsAround(text, offset));
}

QList<Epoch> epochsIn(QByteArrayView text)
{
    QList<Epoch> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        const TextRange run = digitsAround(text, at);
        if (const auto epoch = epochFrom(text, run))
            found.append(*epoch);
        at = run.end();
    }
    return found;
}

QString inUtc(qint64 milliseconds)
{
    return dateAndTime(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) + u" UTC"_s;
}

QString inZone(qint64 milliseconds, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
    const int minutes = time.offsetFromUtc() / 60;
    return u"%1 UTC%2%3:%4"_s.arg(dateAndTime(time), minutes < 0 ? u"-"_s : u"+"_s)
        .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QByteArray digitsOf(qint64 milliseconds, Epoch::Unit unit)
{
    return QByteArray::number(unit == Epoch::Unit::Seconds ? milliseconds / 1000 : milliseconds);
}

} // namespace Base
