// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/importedcall.h"

#include "app/http/redact.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tryout {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Tryout", text);
}

QString decoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

/// {{name}} as {name}, and :name of a whole segment as well.
QString withTemplates(QString path)
{
    static const QRegularExpression variable(u"\\{\\{\\s*([^{}]+?)\\s*\\}\\}"_s);
    static const QRegularExpression segment(u"/:([A-Za-z_][A-Za-z0-9_-]*)(?=/|$)"_s);
    return path.replace(variable, u"{\\1}"_s).replace(segment, u"/{\\1}"_s);
}

QString encodedPath(const QString &path)
{
    static const QRegularExpression twice(u"%25([0-9A-Fa-f]{2})"_s);
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/{}:@!$&'()*+,;=~")).replace(twice, u"%\\1"_s);
}

} // namespace

QString describe(const ImportError &error)
{
    switch (error.kind) {
    case ImportError::Kind::NotCurl:
        return translated("This is no curl command: it has to begin with the word curl.");
    case ImportError::Kind::OpenQuote:
        return translated("A quotation mark is opened and not closed: %1").arg(error.detail);
    case ImportError::Kind::MissingValue:
        return translated("The option %1 needs something after it.").arg(error.detail);
    case ImportError::Kind::NoAddress:
        return translated("There is no address (https://…) in the command.");
    case ImportError::Kind::BadAddress:
        return translated("This is no web address: %1").arg(error.detail);
    case ImportError::Kind::SeveralAddresses:
        return translated("There is more than one address in the command: import one call at a time. The second is %1").arg(error.detail);
    case ImportError::Kind::NotJson:
        return translated("The file is no JSON: %1").arg(error.detail);
    case ImportError::Kind::NotACollection:
        return translated("The file is no Postman collection: it has no list of items.");
    case ImportError::Kind::OldCollection:
        return translated("The collection is in an old format (%1). Export it from Postman as Collection v2.1.").arg(error.detail);
    case ImportError::Kind::NoRequest:
        return translated("%1 has no request that can be called.").arg(error.detail);
    }
    return {};
}

bool soundsSecret(const QString &name)
{
    const QString plain = name.toLower().remove(u'-').remove(u'_');
    return Http::isSecret(name.toUtf8()) || std::ranges::any_of(QStringList{u"authorization"_s, u"apikey"_s, u"token"_s, u"secret"_s, u"password"_s},
                                                                [&](const QString &word) { return plain.contains(word); });
}

bool takeAddress(ImportedCall &call, QString address)
{
    address = address.section(u'#', 0, 0).trimmed();
    const QString query = address.contains(u'?') ? address.section(u'?', 1) : QString();
    address = address.section(u'?', 0, 0);
    static const QRegularExpression variableHost(u"^\\{\\{[^{}]+\\}\\}"_s);
    const auto variable = variableHost.match(address);
    if (variable.hasMatch()) {
        call.path = address.mid(variable.capturedLength());
    } else {
        if (!address.contains(u"://"_s))
            address.prepend(u"http://"_s);
        const qsizetype path = address.indexOf(u'/', address.indexOf(u"://"_s) + 3);
        QUrl server(path < 0 ? address : address.first(path), QUrl::StrictMode);
        if (!server.isValid() || server.host().isEmpty() || !server.scheme().startsWith(u"http"_s))
            return false;
        if (!server.userInfo().isEmpty())
            call.leftOut.append(translated("the user name and password in the address"));
        server.setUserInfo({});
        call.server = server.toString();
        call.path = path < 0 ? QString() : address.mid(path);
    }
    call.path = encodedPath(withTemplates(call.path.startsWith(u'/') ? call.path : u'/' + call.path));
    call.query += fieldsOf(query);
    for (ImportedField &field : call.query) {
        if (!soundsSecret(field.name) || field.value.isEmpty())
            continue;
        field.value.clear();
        call.leftOut.append(translated("the value of %1").arg(field.name));
    }
    return true;
}

void takeHeader(ImportedCall &call, const QByteArray &name, const QByteArray &value)
{
    const QByteArray lower = name.toLower();
    if (lower == "content-type")
        call.mediaType = QString::fromUtf8(value).section(u';', 0, 0).trimmed();
    else if (lower == "host" || lower == "content-length" || lower == "connection" || lower == "accept-encoding" || name.isEmpty())
        return;
    else if (soundsSecret(QString::fromUtf8(name)))
        call.leftOut.append(translated("the header %1").arg(QString::fromUtf8(name)));
    else
        call.headers.append(name, value);
}

QList<ImportedField> fieldsOf(const QString &encoded)
{
    QList<ImportedField> fields;
    for (const QString &pair : encoded.split(u'&', Qt::SkipEmptyParts))
        fields.append({decoded(pair.section(u'=', 0, 0)), decoded(pair.section(u'=', 1))});
    return fields;
}

} // namespace Tryout
