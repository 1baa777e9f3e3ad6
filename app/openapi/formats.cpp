// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/formats.h"

#include "app/json/number.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

bool isUuid(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$"_s, text);
}

bool isDate(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^\\d{4}-\\d\\d-\\d\\d$"_s, text) && QDate::fromString(text, Qt::ISODate).isValid();
}

/// Seconds and offset may be left out: descriptions of APIs mean a time of day at the customer's place.
bool isTime(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^([01]\\d|2[0-3]):[0-5]\\d(:([0-5]\\d|60)(\\.\\d+)?)?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$"_s, text);
}

/// RFC 3339 §5.6.
bool isDateTime(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"_s, text) && isDate(text.left(10), patterns)
        && isTime(text.mid(11), patterns);
}

bool isDuration(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^P(?!$)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?!$)(\\d+H)?(\\d+M)?(\\d+S)?)?)$"_s, text);
}

/// RFC 1123 §2.1.
bool isHostname(const QString &text, Patterns &patterns)
{
    return text.size() <= 253 && patterns.matches(u"^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"_s, text);
}

bool isIpv4(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}$"_s, text);
}

/// RFC 4291 §2.2.
bool isIpv6(const QString &text, Patterns &patterns)
{
    QStringList groups = text.split(u':');
    const bool isShortened = text.contains("::"_L1);
    qsizetype room = 8;
    if (groups.last().contains(u'.')) {
        if (!isIpv4(groups.takeLast(), patterns))
            return false;
        room = 6;
    }
    if (text.contains(":::"_L1) || text.count("::"_L1) > 1 || (text.startsWith(u':') && !text.startsWith("::"_L1)))
        return false;
    if (text.endsWith(u':') && !text.endsWith("::"_L1))
        return false;
    groups.removeAll(QString());
    const bool areGroups = std::all_of(groups.begin(), groups.end(), [&](const QString &group) { return patterns.matches(u"^[0-9a-fA-F]{1,4}$"_s, group); });
    return areGroups && (isShortened ? groups.size() < room : groups.size() == room);
}

bool isEmail(const QString &text, Patterns &patterns)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || !patterns.matches(u"^([^\\s@\".]+(\\.[^\\s@\".]+)*|\"[^\"]*\")$"_s, text.left(at)))
        return false;
    const QString domain = text.mid(at + 1);
    return isHostname(domain, patterns) || (domain.startsWith(u'[') && domain.endsWith(u']'));
}

/// RFC 3986 has no blanks, quotes, brackets of other kinds or letters beyond ASCII.
bool isUriReference(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^([!#$&-;=?-\\[\\]_a-z~]|%[0-9a-fA-F]{2})*$"_s, text) && (text.isEmpty() || QUrl(text, QUrl::StrictMode).isValid());
}

bool isUri(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^[a-zA-Z][a-zA-Z0-9+.-]*:."_s, text) && isUriReference(text, patterns);
}

bool isIri(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"_s, text);
}

bool isBase64(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"_s, text);
}

bool isJsonPointer(const QString &text, Patterns &patterns)
{
    return patterns.matches(u"^(/([^~/]|~[01])*)*$"_s, text);
}

bool isPattern(const QString &text, Patterns &patterns)
{
    return patterns.isReadable(text);
}

struct Format
{
    const char *name;
    bool (*fits)(const QString &text, Patterns &patterns);
};

constexpr std::array Formats{
    Format{"uuid", isUuid},
    Format{"date", isDate},
    Format{"time", isTime},
    Format{"date-time", isDateTime},
    Format{"duration", isDuration},
    Format{"email", isEmail},
    Format{"idn-email", [](const QString &text, Patterns &patterns) { return patterns.matches(u"^[^@\\s]+@[^@\\s]+$"_s, text); }},
    Format{"hostname", isHostname},
    Format{"ipv4", isIpv4},
    Format{"ipv6", isIpv6},
    Format{"uri", isUri},
    Format{"url", isUri},
    Format{"uri-reference", isUriReference},
    Format{"iri", isIri},
    Format{"byte", isBase64},
    Format{"json-pointer", isJsonPointer},
    Format{"regex", isPattern},
};

} // namespace

bool fitsFormat(const QString &format, const QString &text, Patterns &patterns)
{
    const auto *const known = std::find_if(Formats.begin(), Formats.end(), [&](const Format &one) { return format.compare(QLatin1String(one.name), Qt::CaseInsensitive) == 0; });
    return known == Formats.end() || known->fits(text, patterns);
}

bool fitsFormat(const QString &format, Json::Node number)
{
    const QByteArrayView text = number.text();
    const auto isWithin = [&](const char *least, const char *most) { return Json::compareNumbers(least, text) <= 0 && Json::compareNumbers(text, most) <= 0; };
    if (format == "int32"_L1)
        return isWithin("-2147483648", "2147483647");
    return format != "int64"_L1 || isWithin("-9223372036854775808", "9223372036854775807");
}

} // namespace OpenApi
