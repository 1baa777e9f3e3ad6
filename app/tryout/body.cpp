// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/body.h"

#include "app/json/writer.h"
#include "app/openapi/example.h"
#include "app/tryout/bodyfile.h"
#include "app/tryout/formfield.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Tryout {

namespace {

using Built = Base::Result<Body, QList<Problem>>;

/// A request that is only shown does not carry megabytes.
constexpr qint64 LargestShownFile = 256 * 1024;

QString bareName(const OpenApi::MediaType &media)
{
    return media.name.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

bool isBytes(const OpenApi::MediaType &media)
{
    const QString name = bareName(media);
    const bool isText = name.startsWith(QLatin1String("text/")) || name.endsWith(QLatin1String("xml")) || name.endsWith(QLatin1String("yaml"))
        || name.endsWith(QLatin1String("javascript")) || name.endsWith(QLatin1String("graphql"));
    return media.schema.format() == QLatin1String("binary") || !isText;
}

/// The type to send for a range such as image/* or */*.
QByteArray contentTypeOf(const OpenApi::MediaType &media, const QString &file)
{
    if (!media.name.contains(QLatin1Char('*')))
        return media.name.toUtf8();
    return isJson(media) ? QByteArray("application/json") : contentTypeOfFile(file);
}

QByteArray graphQl(const Draft &draft)
{
    Json::Writer writer;
    writer.beginObject().member(u"query", QStringView(draft.body));
    const QByteArray variables = draft.variables.toUtf8().trimmed();
    if (!variables.isEmpty())
        writer.name(u"variables").raw(variables);
    writer.endObject();
    return writer.take();
}

Base::Result<QByteArray, QString> contentOf(const QString &path, Files files)
{
    auto content = files == Files::Shown && QFileInfo(path).size() > LargestShownFile ? Base::unexpected(QString()) : readBodyFile(path);
    if (!content && files == Files::Shown)
        return QCoreApplication::translate("Tryout", "(the content of %1)").arg(path).toUtf8();
    return content;
}

Problem unreadable(const QString &field, Base::TextRange range, const QString &reason)
{
    const QString detail = field.isEmpty() ? reason : QCoreApplication::translate("Tryout", "%1: %2").arg(field, reason);
    return {Problem::Kind::FileUnreadable, Problem::Severity::Error, {}, range, detail};
}

Built multipartBody(const OpenApi::MediaType &media, Json::Node typed, Files files)
{
    QList<FormField> fields = formFields(media, typed);
    QList<Problem> problems;
    for (FormField &field : fields) {
        if (field.file.isEmpty())
            continue;
        const auto content = contentOf(field.file, files);
        if (content)
            field.content = *content;
        else
            problems.append(unreadable(field.name, field.range, content.error()));
    }
    if (!problems.isEmpty())
        return Base::unexpected(problems);
    const QByteArray boundary = boundaryFor(fields);
    return Body{media.name.toUtf8() + "; boundary=" + boundary, multipart(fields, boundary)};
}

Built formBody(const OpenApi::MediaType &media, BodyKind kind, const Draft &draft, Files files)
{
    const QByteArray text = draft.body.toUtf8();
    const auto typed = Json::Document::parse(text);
    if (typed && typed->root().isObject())
        return kind == BodyKind::Multipart ? multipartBody(media, typed->root(), files) : Body{media.name.toUtf8(), urlEncoded(media, typed->root())};
    if (files == Files::Shown)
        return Body{media.name.toUtf8(), text};
    return Base::unexpected(QList<Problem>{{Problem::Kind::FormNotObject, Problem::Severity::Error, {}, {}, {}}});
}

Built bytesBody(const OpenApi::MediaType &media, const Draft &draft, Files files)
{
    const QString typed = draft.body.trimmed();
    if (!namesFile(typed))
        return Body{contentTypeOf(media, {}), draft.body.toUtf8()};
    const auto content = contentOf(pathOf(typed), files);
    if (!content)
        return Base::unexpected(QList<Problem>{unreadable({}, {}, content.error())});
    return Body{contentTypeOf(media, pathOf(typed)), *content};
}

/// The skeleton with "@/path/to/file" where a file goes.
QString formSkeleton(const OpenApi::MediaType &media)
{
    QByteArray text = OpenApi::skeleton(media.schema);
    const auto fields = Json::Document::parse(text);
    if (!fields || !fields->root().isObject())
        return QStringLiteral("{}");
    QList<Json::Node> files;
    for (const Json::Node member : fields->root()) {
        if (takesFile(media, member.name()))
            files.prepend(member);
    }
    for (const Json::Node file : files) {
        const QByteArray path = Json::quoted(QString(UnchosenFile));
        text.replace(file.range().offset, file.range().length, file.isArray() ? '[' + path + ']' : path);
    }
    return QString::fromUtf8(text);
}

} // namespace

const OpenApi::MediaType *mediaTypeOf(const OpenApi::Operation &operation, const QString &chosen)
{
    if (!operation.requestBody || operation.requestBody->content.isEmpty())
        return nullptr;
    const QList<OpenApi::MediaType> &content = operation.requestBody->content;
    const auto named = std::ranges::find(content, chosen, &OpenApi::MediaType::name);
    if (named != content.end())
        return &*named;
    const auto json = std::ranges::find_if(content, isJson);
    return json == content.end() ? &content.first() : &*json;
}

bool isJson(const OpenApi::MediaType &media)
{
    const QString name = bareName(media);
    return name == QLatin1String("application/json") || name.endsWith(QLatin1String("+json"))
        || (name == QLatin1String("*/*") && media.schema.format() != QLatin1String("binary"));
}

BodyKind bodyKind(const OpenApi::Operation &operation, const QString &mediaType)
{
    const OpenApi::MediaType *media = mediaTypeOf(operation, mediaType);
    if (!operation.requestBody)
        return BodyKind::None;
    if (!media || isJson(*media))
        return operation.takesGraphQl() ? BodyKind::GraphQl : BodyKind::Json;
    if (bareName(*media) == QLatin1String("application/x-www-form-urlencoded"))
        return BodyKind::Form;
    if (bareName(*media).startsWith(QLatin1String("multipart/")))
        return BodyKind::Multipart;
    return isBytes(*media) ? BodyKind::Bytes : BodyKind::Text;
}

QString bodySkeleton(const OpenApi::Operation &operation, const QString &mediaType)
{
    const OpenApi::MediaType *media = mediaTypeOf(operation, mediaType);
    const BodyKind kind = bodyKind(operation, mediaType);
    if (media && kind == BodyKind::Json)
        return QString::fromUtf8(OpenApi::skeleton(media->schema));
    if (kind == BodyKind::Form || kind == BodyKind::Multipart)
        return formSkeleton(*media);
    return kind == BodyKind::Bytes ? QString(UnchosenFile) : QString();
}

Base::Result<Body, QList<Problem>> bodyOf(const OpenApi::Operation &operation, const Draft &draft, Files files)
{
    const OpenApi::MediaType *media = mediaTypeOf(operation, draft.mediaType);
    const BodyKind kind = bodyKind(operation, draft.mediaType);
    const bool isBlank = draft.body.trimmed().isEmpty();
    if (kind == BodyKind::None || (isBlank && (kind == BodyKind::Form || kind == BodyKind::Multipart)))
        return Body{};
    if (kind == BodyKind::Form || kind == BodyKind::Multipart)
        return formBody(*media, kind, draft, files);
    if (kind == BodyKind::Bytes)
        return bytesBody(*media, draft, files);
    return Body{media ? contentTypeOf(*media, {}) : QByteArray(), kind == BodyKind::GraphQl ? graphQl(draft) : draft.body.toUtf8()};
}

} // namespace Tryout
