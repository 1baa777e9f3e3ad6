// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/headers.h"

#include <QList>
#include <QString>

namespace Tryout {

/// A field of a form, or a part of a query: decoded.
struct ImportedField
{
    QString name;
    /// For a file its path.
    QString value;
    bool isFile = false;

    friend bool operator==(const ImportedField &, const ImportedField &) = default;
};

/// A call as another program wrote it down: a curl command, a request of a Postman collection.
struct ImportedCall
{
    /// May be empty.
    QString name = {};
    /// The collection it is from; empty for none.
    QString group = {};
    QByteArray method = {};
    /// Scheme, host and port; empty where it is a variable nobody gave a value: the environment says where, then.
    QString server = {};
    /// With {names} where something is to be filled in; percent-encoded otherwise.
    QString path = {};
    /// What stands for names in the path.
    QList<ImportedField> pathValues = {};
    QList<ImportedField> query = {};
    /// Without Content-Type, without what the network writes itself, and without secrets.
    Http::Headers headers = {};
    /// Of the body; empty for no body.
    QString mediaType = {};
    /// A body that is no form.
    QString body = {};
    /// A body that is a form (multipart or url-encoded).
    QList<ImportedField> form = {};
    /// What was left out, in words: secrets, and files that are not read.
    QStringList leftOut = {};

    friend bool operator==(const ImportedCall &, const ImportedCall &) = default;
};

/// Why there is no call.
struct ImportError
{
    enum class Kind {
        NotCurl,
        OpenQuote,
        MissingValue,
        NoAddress,
        BadAddress,
        SeveralAddresses,
        NotJson,
        NotACollection,
        OldCollection,
        NoRequest,
    };

    Kind kind = Kind::NotCurl;
    /// From 1 where a text has lines; 0 for none.
    qsizetype line = 0;
    /// The option, the address, or where in the collection: its folders and its name.
    QString detail;

    friend bool operator==(const ImportError &, const ImportError &) = default;
};

[[nodiscard]] QString describe(const ImportError &error);

/// Sets server, path and query from an address as it was written. False for what is no web address.
[[nodiscard]] bool takeAddress(ImportedCall &call, QString address);
/// Takes a header over where it belongs, or leaves it out.
void takeHeader(ImportedCall &call, const QByteArray &name, const QByteArray &value);
/// May its value be a secret (token, key, password)?
[[nodiscard]] bool soundsSecret(const QString &name);
/// The fields of an application/x-www-form-urlencoded text.
[[nodiscard]] QList<ImportedField> fieldsOf(const QString &encoded);

} // namespace Tryout
