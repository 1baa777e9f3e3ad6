// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/scalarexamples.h"

#include "app/json/writer.h"
#include "app/openapi/patterntext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace OpenApi {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestText = 20'000;

struct Sample
{
    const char *format;
    const char *text;
};

constexpr std::array Samples{
    Sample{"uuid", "2f9eecc5-0472-4549-9a83-2afdae0d4ba1"},
    Sample{"date-time", "2025-02-06T09:25:21Z"},
    Sample{"date", "2025-02-06"},
    Sample{"time", "09:25:21Z"},
    Sample{"duration", "P1D"},
    Sample{"email", "name@example.com"},
    Sample{"idn-email", "name@example.com"},
    Sample{"uri", "https://example.com/"},
    Sample{"url", "https://example.com/"},
    Sample{"uri-reference", "https://example.com/"},
    Sample{"hostname", "example.com"},
    Sample{"ipv4", "192.0.2.1"},
    Sample{"ipv6", "2001:db8::1"},
    Sample{"byte", "ZXhhbXBsZQ=="},
    Sample{"json-pointer", "/name"},
    Sample{"regex", "^[a-z]+$"},
};

/// The greatest of the parts' lower limits, or the least of their upper ones.
std::optional<double> limit(const QList<Schema> &parts, const char *keyword, bool isLower)
{
    std::optional<double> found;
    for (const Schema &part : parts) {
        const auto value = part.keyword(keyword).toDouble();
        if (value)
            found = !found ? *value : isLower ? std::max(*found, *value) : std::min(*found, *value);
    }
    return found;
}

qint64 length(const QList<Schema> &parts, const char *keyword, bool isLower, qint64 otherwise)
{
    const auto found = limit(parts, keyword, isLower);
    return found ? static_cast<qint64>(std::clamp(*found, 0.0, double(LongestText))) : otherwise;
}

QByteArray textOf(double number)
{
    return std::abs(number) < 1e15 && std::floor(number) == number ? QByteArray::number(static_cast<qint64>(number)) : QByteArray::number(number, 'g', 15);
}

} // namespace

QList<QByteArray> stringCandidates(const QList<Schema> &parts, Patterns &patterns)
{
    QStringList texts;
    for (const Schema &part : parts) {
        for (const Sample &sample : Samples) {
            if (part.keyword("format").toString().compare(QLatin1String(sample.format), Qt::CaseInsensitive) == 0)
                texts.append(QString::fromLatin1(sample.text));
        }
    }
    texts.append(u"string"_s);
    const qint64 least = length(parts, "minLength", true, 0);
    const qint64 most = length(parts, "maxLength", false, std::max<qint64>(least, 200));
    for (const Schema &part : parts) {
        if (const Json::Node pattern = part.keyword("pattern"); pattern.isString()) {
            for (const Sample &sample : Samples)
                texts.append(QString::fromLatin1(sample.text));
            texts.append(u"+14085550123"_s);
            if (const auto text = textFor(pattern.toString(), least, most, patterns))
                texts.append(*text);
        }
    }
    texts.append(u"string"_s.left(most));
    texts.append(QString(least, u'x'));
    QList<QByteArray> candidates;
    for (const QString &text : texts)
        candidates.append(Json::quoted(text));
    return candidates;
}

QList<QByteArray> numberCandidates(const QList<Schema> &parts)
{
    const double step = std::max(limit(parts, "multipleOf", true).value_or(1), 1e-9);
    const double minimum = limit(parts, "minimum", true).value_or(-HUGE_VAL);
    const double maximum = limit(parts, "maximum", false).value_or(HUGE_VAL);
    const double least = std::max(minimum, limit(parts, "exclusiveMinimum", true).value_or(-HUGE_VAL));
    const double most = std::min(maximum, limit(parts, "exclusiveMaximum", false).value_or(HUGE_VAL));
    QList<double> numbers{0.0};
    if (std::isfinite(least))
        numbers.append({std::ceil(least / step) * step, (std::floor(least / step) + 1) * step, least});
    if (std::isfinite(most))
        numbers.append({std::floor(most / step) * step, (std::ceil(most / step) - 1) * step, most});
    if (std::isfinite(least) && std::isfinite(most))
        numbers.append((least + most) / 2);
    QList<QByteArray> candidates;
    for (const double number : numbers)
        candidates.append(textOf(number));
    // Limits beyond what doubles hold are written as they stand.
    for (const Schema &part : parts) {
        for (const char *keyword : {"minimum", "maximum", "multipleOf"}) {
            if (const Json::Node value = part.keyword(keyword); value.isNumber())
                candidates.append(value.text().toByteArray());
        }
    }
    return candidates;
}

QByteArray varied(const QByteArray &json, qint64 which)
{
    const auto document = Json::Document::parse(json);
    const Json::Node value = document ? document->root() : Json::Node();
    if (value.isNumber())
        return textOf(value.toDouble().value_or(0) + double(which));
    if (value.isBoolean())
        return value.toBool() ? "false" : "true";
    if (value.isString()) {
        // The last character, so that UUIDs, dates and pattern texts stay what they are.
        QString text = value.toString();
        const QChar last = text.isEmpty() ? u'a' : text.back();
        text.chop(text.isEmpty() ? 0 : 1);
        const char16_t first = last.isDigit() ? u'0' : last.isUpper() ? u'A' : u'a';
        return Json::quoted(text + QChar(char16_t(first + (last.unicode() - first + which) % (last.isDigit() ? 10 : 26))));
    }
    if (value.isObject() && value.size() > 0) {
        Json::Writer writer;
        writer.beginObject();
        for (const Json::Node member : value)
            writer.name(member.name()).raw(member == *value.begin() ? varied(member.text().toByteArray(), which) : member.text().toByteArray());
        writer.endObject();
        return writer.take();
    }
    return json;
}

} // namespace OpenApi
