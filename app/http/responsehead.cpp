// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/http/responsehead.h"

#include <algorithm>
#include <array>

namespace Http {

namespace {

bool isServersOwn(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 3> own{"Content-Length", "Connection", "Transfer-Encoding"};
    return std::ranges::any_of(own, [&](QByteArrayView field) { return field.compare(name, Qt::CaseInsensitive) == 0; });
}

void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ");
    const qsizetype start = head.size();
    head.append(value);
    // A value that goes on in a line of its own would be read as another field.
    std::replace_if(
        head.begin() + start, head.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, ' ');
    head.append("\r\n");
}

} // namespace

bool hasBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

QByteArray responseHead(const Response &response, QByteArrayView date, QByteArrayView connection)
{
    QByteArray head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonPhrase(response.status).toLatin1()).append("\r\n");
    for (const Header &field : response.headers) {
        if (!isServersOwn(field.name))
            appendField(head, field.name, field.value);
    }
    if (!response.headers.contains("Date"))
        appendField(head, "Date", date);
    if (hasBody(response.status))
        appendField(head, "Content-Length", QByteArray::number(response.body.size()));
    if (!connection.isEmpty())
        appendField(head, "Connection", connection);
    return head.append("\r\n");
}

QByteArray httpDate(std::time_t seconds)
{
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    return QByteArray(days.at(utc.tm_wday)) + ", " + QByteArray::number(utc.tm_mday).rightJustified(2, '0') + ' ' + months.at(utc.tm_mon) + ' '
        + QByteArray::number(1900 + utc.tm_year) + ' ' + QByteArray::number(utc.tm_hour).rightJustified(2, '0') + ':'
        + QByteArray::number(utc.tm_min).rightJustified(2, '0') + ':' + QByteArray::number(utc.tm_sec).rightJustified(2, '0') + " GMT";
}

} // namespace Http
