// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/json/writer.h"

#include "app/json/escapes.h"

#include <QLocale>

#include <cmath>

namespace Json {

namespace {

void appendHexadecimal(QByteArray &out, char16_t unit)
{
    out += "\\u";
    out += QByteArray::number(unit, 16).rightJustified(4, '0');
}

/// What RFC 8259 §7 demands to be escaped, and lone surrogates, which UTF-8 cannot hold.
bool appendEscaped(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return true;
    case u'\\':
        out += "\\\\";
        return true;
    case u'\n':
        out += "\\n";
        return true;
    case u'\r':
        out += "\\r";
        return true;
    case u'\t':
        out += "\\t";
        return true;
    default:
        if (unit >= 0x20)
            return false;
        appendHexadecimal(out, unit);
        return true;
    }
}

} // namespace

QByteArray quoted(QStringView value)
{
    QByteArray out = "\"";
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) { out += value.sliced(start, end - start).toUtf8(); };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar unit = value[i];
        if (unit.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (!unit.isSurrogate() && unit.unicode() >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        flush(i);
        if (!appendEscaped(out, unit.unicode()))
            appendHexadecimal(out, unit.unicode());
        start = i + 1;
    }
    flush(value.size());
    return out + '"';
}

void Writer::separate()
{
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}

Writer &Writer::beginObject()
{
    return beginContainer('{');
}

Writer &Writer::endObject()
{
    return endContainer('}');
}

Writer &Writer::beginArray()
{
    return beginContainer('[');
}

Writer &Writer::endArray()
{
    return endContainer(']');
}

Writer &Writer::beginContainer(char bracket)
{
    separate();
    m_text += bracket;
    m_needsComma = false;
    return *this;
}

Writer &Writer::endContainer(char bracket)
{
    m_text += bracket;
    m_needsComma = true;
    return *this;
}

Writer &Writer::name(QStringView name)
{
    raw(quoted(name));
    m_text += ':';
    m_needsComma = false;
    return *this;
}

Writer &Writer::string(QStringView value)
{
    return raw(quoted(value));
}

Writer &Writer::string(QByteArrayView utf8)
{
    return string(fromGeneralizedUtf8(utf8));
}

Writer &Writer::number(qint64 value)
{
    return raw(QByteArray::number(value));
}

Writer &Writer::number(double value)
{
    return std::isfinite(value) ? raw(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)) : null();
}

Writer &Writer::boolean(bool value)
{
    return raw(value ? "true" : "false");
}

Writer &Writer::null()
{
    return raw("null");
}

Writer &Writer::raw(QByteArrayView json)
{
    separate();
    m_text += json;
    return *this;
}

Writer &Writer::member(QStringView memberName, QStringView value)
{
    return name(memberName).string(value);
}

Writer &Writer::member(QStringView memberName, qint64 value)
{
    return name(memberName).number(value);
}

} // namespace Json
