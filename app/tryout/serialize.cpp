// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/serialize.h"

#include "app/tryout/typedvalue.h"

#include <QUrl>

#include <cctype>

namespace Tryout {

namespace {

using Parts = QList<std::pair<QString, QString>>;
using Encode = QByteArray (*)(const QString &);

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray verbatim(const QString &text)
{
    return text.toUtf8();
}

bool isEscape(QByteArrayView text, qsizetype at)
{
    return text.at(at) == '%' && at + 2 < text.size() && std::isxdigit(static_cast<unsigned char>(text.at(at + 1)))
        && std::isxdigit(static_cast<unsigned char>(text.at(at + 2)));
}

/// RFC 6570 §3.2.3, less what would break a query apart.
QByteArray encodedButReserved(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray written;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const bool stays = QByteArrayView(":/?@!$()*,;=").contains(utf8.at(at)) || isEscape(utf8, at);
        written += stays ? utf8.mid(at, 1) : utf8.mid(at, 1).toPercentEncoding();
    }
    return written;
}

/// How the parts of a list or an object are put together.
struct Joint
{
    QByteArray between = ",";
    QByteArray afterName = ",";
    Encode encode = encoded;
};

QByteArray joined(const Parts &parts, const Joint &joint)
{
    QByteArrayList texts;
    for (const auto &[name, value] : parts)
        texts.append(name.isEmpty() ? joint.encode(value) : joint.encode(name) + joint.afterName + joint.encode(value));
    return texts.join(joint.between);
}

/// One name=value each.
QByteArray repeated(const QByteArray &name, const Parts &parts, const Joint &joint)
{
    QByteArrayList texts;
    for (const auto &[member, value] : parts)
        texts.append((member.isEmpty() ? name : encoded(member)) + '=' + joint.encode(value));
    return texts.join(joint.between);
}

/// color[R]=100&color[G]=200; what lies deeper, which the specification leaves open, the way most services read it: a[b][0]=1.
void addDeep(QByteArrayList &texts, const QByteArray &name, Json::Node value, Encode encode)
{
    if (!value.isArray() && !value.isObject()) {
        if (!value.isNull())
            texts.append(name + '=' + encode(value.isString() ? value.toString() : QString::fromUtf8(value.text())));
        return;
    }
    qsizetype index = 0;
    for (const Json::Node inner : value) {
        const QByteArray step = value.isObject() ? encoded(inner.name()) : QByteArray::number(index++);
        addDeep(texts, name + "%5B" + step + "%5D", inner, encode);
    }
}

QByteArray deepObject(const QByteArray &name, const TypedValue &value, Encode encode)
{
    QByteArrayList texts;
    addDeep(texts, name, value.json.root(), encode);
    return texts.join('&');
}

QByteArray betweenOf(const QString &style)
{
    if (style == QLatin1String("spaceDelimited"))
        return "%20";
    return style == QLatin1String("pipeDelimited") ? "%7C" : ",";
}

QByteArray form(const OpenApi::Parameter &parameter, const TypedValue &value, Encode encode)
{
    const QByteArray name = encoded(parameter.name);
    if (parameter.explode || value.kind == TypedValue::Kind::Primitive)
        return repeated(name, value.parts, {.between = "&", .encode = encode});
    const QByteArray between = betweenOf(parameter.style);
    return value.parts.isEmpty() ? QByteArray() : name + '=' + joined(value.parts, {between, between, encode});
}

QByteArray matrix(const OpenApi::Parameter &parameter, const TypedValue &value)
{
    const QByteArray name = encoded(parameter.name);
    if (parameter.explode)
        return ';' + repeated(name, value.parts, {.between = ";"});
    return ';' + name + '=' + joined(value.parts, {});
}

/// One line, because a line's end would end the header: between JSON's tokens it means no more than a blank.
QByteArray onOneLine(const QString &text)
{
    return QString(text).replace(QLatin1String("\r\n"), QLatin1String(" ")).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8();
}

} // namespace

QByteArray serializedForPath(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (!parameter.mediaType.isEmpty())
        return encoded(typed);
    const TypedValue value = typedValue(parameter, typed);
    const QByteArray afterName = parameter.explode ? "=" : ",";
    if (value.parts.isEmpty())
        return {};
    if (parameter.style == QLatin1String("label"))
        return '.' + joined(value.parts, {parameter.explode ? "." : ",", afterName});
    if (parameter.style == QLatin1String("matrix"))
        return matrix(parameter, value);
    return joined(value.parts, {.afterName = afterName});
}

QByteArray serializedForQuery(const OpenApi::Parameter &parameter, const QString &typed)
{
    const Encode encode = parameter.allowReserved ? encodedButReserved : encoded;
    if (!parameter.mediaType.isEmpty())
        return encoded(parameter.name) + '=' + encode(typed);
    const TypedValue value = typedValue(parameter, typed);
    if (parameter.style == QLatin1String("deepObject") && value.json.root())
        return deepObject(encoded(parameter.name), value, encode);
    return form(parameter, value, encode);
}

QByteArray serializedForHeader(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (!parameter.mediaType.isEmpty())
        return onOneLine(typed);
    return joined(typedValue(parameter, typed).parts, {.afterName = parameter.explode ? "=" : ",", .encode = verbatim});
}

QByteArray serializedForCookie(const OpenApi::Parameter &parameter, const QString &typed)
{
    if (!parameter.mediaType.isEmpty())
        return encoded(parameter.name) + '=' + encoded(typed);
    return form(parameter, typedValue(parameter, typed), encoded);
}

} // namespace Tryout
