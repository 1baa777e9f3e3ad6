// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/postmanimport.h"

#include "app/json/document.h"
#include "app/json/writer.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Tryout {

namespace {

/// Folders in folders; more is nobody's collection.
constexpr int DeepestFolder = 50;

class Collection
{
public:
    explicit Collection(Json::Node root) : m_root(root)
    {
        for (const Json::Node variable : root["variable"]) {
            const QString name = variable["key"].toString();
            if (const QString value = variable["value"].toString(); !value.isEmpty() && !soundsSecret(name))
                m_variables.insert(name, value);
        }
    }

    ImportedCollection read()
    {
        m_read.name = m_root["info"]["name"].toString();
        readItems(m_root["item"], {}, 0);
        return m_read;
    }

private:
    void readItems(Json::Node items, const QStringList &folders, int depth)
    {
        for (const Json::Node item : items) {
            const QStringList place = folders + QStringList{item["name"].toString()};
            if (item["item"].isArray() && depth < DeepestFolder)
                readItems(item["item"], place, depth + 1);
            else
                readRequest(item["request"], place);
        }
    }

    void readRequest(Json::Node request, const QStringList &place)
    {
        ImportedCall call;
        call.name = place.last();
        call.group = m_read.name;
        call.method = request["method"].toUtf8().toUpper();
        if (call.method.isEmpty())
            call.method = "GET";
        const QString address = request.isString() ? filled(request.toString()) : addressOf(request["url"]);
        if (address.isEmpty() || !takeAddress(call, address)) {
            const auto kind = address.isEmpty() ? ImportError::Kind::NoRequest : ImportError::Kind::BadAddress;
            m_read.problems.append({kind, 0, place.join(u" / "_s) + (address.isEmpty() ? QString() : u": "_s + address)});
            return;
        }
        for (const Json::Node variable : request["url"]["variable"])
            call.pathValues.append({variable["key"].toString(), filled(variable["value"].toString())});
        for (const Json::Node header : enabled(request["header"]))
            takeHeader(call, header["key"].toUtf8(), filled(header["value"].toString()).toUtf8());
        if (request["auth"].isObject() && request["auth"]["type"].toString() != u"noauth"_s)
            call.leftOut.append(QCoreApplication::translate("Tryout", "its way to sign in (%1)").arg(request["auth"]["type"].toString()));
        readBody(request["body"], call);
        m_read.calls.append(call);
    }

    /// The query from its list, which knows what is switched off; the raw text has only what is on, but may be missing.
    [[nodiscard]] QString addressOf(Json::Node url) const
    {
        if (url.isString())
            return filled(url.toString());
        QString address = url["raw"].toString().section(u'?', 0, 0);
        if (address.isEmpty()) {
            const QString host = url["host"].isArray() ? joined(url["host"], u'.') : url["host"].toString();
            const QString protocol = url["protocol"].toString();
            const QString port = url["port"].toString();
            address = (protocol.isEmpty() ? QString() : protocol + u"://"_s) + host + (port.isEmpty() ? QString() : u':' + port)
                + (url["path"].isArray() ? u'/' + joined(url["path"], u'/') : url["path"].toString());
        }
        QStringList query;
        for (const Json::Node one : enabled(url["query"]))
            query.append(encoded(one["key"].toString()) + u'=' + encoded(one["value"].toString()));
        if (!url["query"].isArray())
            query.append(url["raw"].toString().section(u'?', 1));
        return filled(address) + (query.join(u'&').isEmpty() ? QString() : u'?' + query.join(u'&'));
    }
    [[nodiscard]] QString encoded(const QString &text) const { return QString::fromLatin1(QUrl::toPercentEncoding(filled(text), "{}")); }

    void readBody(Json::Node body, ImportedCall &call) const
    {
        const QString mode = body["mode"].toString();
        if (mode == u"raw"_s) {
            call.body = filled(body["raw"].toString());
            if (call.mediaType.isEmpty())
                call.mediaType = typeOf(body["options"]["raw"]["language"].toString(), call.body);
        } else if (mode == u"graphql"_s) {
            call.mediaType = u"application/json"_s;
            Json::Writer writer;
            writer.beginObject().member(u"query", QStringView(body["graphql"]["query"].toString()));
            if (const QByteArray variables = body["graphql"]["variables"].toUtf8().trimmed(); Json::Document::parse(variables))
                writer.name(u"variables").raw(variables);
            writer.endObject();
            call.body = QString::fromUtf8(writer.text());
        } else if (mode == u"file"_s) {
            call.mediaType = u"application/octet-stream"_s;
            call.body = u'@' + body["file"]["src"].toString();
        } else if (mode == u"urlencoded"_s || mode == u"formdata"_s) {
            call.mediaType = mode == u"formdata"_s ? u"multipart/form-data"_s : u"application/x-www-form-urlencoded"_s;
            for (const Json::Node field : enabled(body[mode]))
                call.form.append(fieldOf(field));
        }
        if (call.body.isEmpty() && call.form.isEmpty())
            call.mediaType.clear();
    }
    [[nodiscard]] ImportedField fieldOf(Json::Node field) const
    {
        const bool isFile = field["type"].toString() == u"file"_s;
        const Json::Node source = field["src"].isArray() ? field["src"][0] : field["src"];
        return {field["key"].toString(), isFile ? source.toString() : filled(field["value"].toString()), isFile};
    }
    static QString typeOf(const QString &language, const QString &body)
    {
        if (language == u"json"_s || (language.isEmpty() && Json::Document::parse(body.toUtf8())))
            return u"application/json"_s;
        if (language == u"xml"_s || language == u"html"_s)
            return language == u"xml"_s ? u"application/xml"_s : u"text/html"_s;
        return body.isEmpty() ? QString() : u"text/plain"_s;
    }

    static QList<Json::Node> enabled(Json::Node list)
    {
        QList<Json::Node> found;
        for (const Json::Node one : list) {
            if (!one["disabled"].toBool() && one.isObject())
                found.append(one);
        }
        return found;
    }
    static QString joined(Json::Node parts, QChar separator)
    {
        QStringList texts;
        for (const Json::Node part : parts)
            texts.append(part.isString() ? part.toString() : part["value"].toString());
        return texts.join(separator);
    }
    [[nodiscard]] QString filled(QString text) const
    {
        for (auto variable = m_variables.begin(); variable != m_variables.end() && text.contains(u"{{"_s); ++variable)
            text.replace(u"{{"_s + variable.key() + u"}}"_s, *variable);
        return text;
    }

    Json::Node m_root;
    QHash<QString, QString> m_variables;
    ImportedCollection m_read;
};

} // namespace

bool isPostmanCollection(const QByteArray &text)
{
    return text.contains("schema.getpostman.com") || text.contains("schema.postman.com") || text.contains("\"_postman_id\"");
}

Base::Result<ImportedCollection, ImportError> importPostman(const QByteArray &json)
{
    const auto document = Json::Document::parse(json);
    if (!document)
        return Base::unexpected<ImportError>(ImportError{ImportError::Kind::NotJson, 1 + json.first(document.error().range.offset).count('\n'),
                                                         describe(document.error(), json)});
    const Json::Node root = document->root();
    if (root["requests"].isArray() && !root["item"])
        return Base::unexpected<ImportError>(ImportError{ImportError::Kind::OldCollection, 0, u"v1"_s});
    if (!root["item"].isArray())
        return Base::unexpected<ImportError>(ImportError{ImportError::Kind::NotACollection, 0, {}});
    return Collection(root).read();
}

} // namespace Tryout
