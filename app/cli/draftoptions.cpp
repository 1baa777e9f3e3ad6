// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/draftoptions.h"

#include "app/tryout/body.h"

namespace Cli {

using namespace Qt::StringLiterals;

namespace {

/// An empty string where all went well, else what to say.
using Complaint = QString;

Complaint fillParameters(Tryout::Draft &draft, const QStringList &pairs, const OpenApi::Operation &operation)
{
    for (const QString &pair : pairs) {
        const QString name = pair.section('='_L1, 0, 0);
        if (!pair.contains('='_L1))
            return Words::tr("tryout: “-p %1” has no value. Write -p NAME=VALUE.").arg(pair);
        if (!operation.parameter(name)) {
            QStringList names;
            for (const OpenApi::Parameter &parameter : operation.parameters)
                names.append(parameter.name);
            return Words::tr("tryout: %1 has no parameter “%2”. It has: %3.").arg(operation.key, name, names.join(", "_L1));
        }
        draft.parameters.insert(name, pair.section('='_L1, 1));
    }
    return {};
}

Complaint fillHeaders(Tryout::Draft &draft, const QStringList &lines)
{
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(':'_L1);
        if (colon < 1)
            return Words::tr("tryout: “%1” is no header. Write -H 'NAME: VALUE'.").arg(line);
        draft.headers.append(line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8());
    }
    return {};
}

Complaint chooseMediaType(Tryout::Draft &draft, const QString &chosen, const OpenApi::Operation &operation)
{
    if (chosen.isEmpty())
        return {};
    QStringList names;
    for (const OpenApi::MediaType &media : operation.requestBody ? operation.requestBody->content : QList<OpenApi::MediaType>())
        names.append(media.name);
    draft.mediaType = chosen;
    if (names.contains(chosen))
        return {};
    if (names.isEmpty())
        return Words::tr("tryout: %1 takes no body, so --media-type has nothing to choose.").arg(operation.key);
    return Words::tr("tryout: %1 takes no body of type “%2”. It takes: %3.").arg(operation.key, chosen, names.join(", "_L1));
}

/// The body as a draft holds it: for a form, a file's name stays a name.
Base::Result<QString, QString> givenBody(const QString &value, const OpenApi::Operation &operation, const QString &mediaType)
{
    if (Tryout::bodyKind(operation, mediaType) == Tryout::BodyKind::Bytes)
        return value;
    return textOrFile(value);
}

/// A GraphQL request may be given as its query, or as the whole object that goes out.
void fillBody(Tryout::Draft &draft, const QString &body, const OpenApi::Operation &operation)
{
    draft.body = body;
    if (!operation.takesGraphQl())
        return;
    const auto document = Json::Document::parse(body.toUtf8());
    if (!document || !document->root()["query"].isString())
        return;
    draft.body = document->root()["query"].toString();
    draft.variables = QString::fromUtf8(document->root()["variables"].text());
}

} // namespace

QList<QCommandLineOption> draftOptions()
{
    return {option(u"p"_s), option(u"H"_s), option(u"body"_s), option(u"media-type"_s), option(u"api"_s)};
}

const OpenApi::Operation *operationOf(const QStringList &arguments, const OpenApi::Catalog &catalog)
{
    return catalog.find(arguments.join(' '_L1));
}

QString unknownOperation(const QStringList &arguments)
{
    return Words::tr("tryout: there is no operation “%1”. `tryout operations --filter TEXT` finds it by a word of its name.").arg(arguments.join(' '_L1));
}

Base::Result<Tryout::Draft, QString> draftFrom(const QCommandLineParser &parser, const OpenApi::Operation &operation, const Tryout::Environment &environment)
{
    Tryout::Draft draft = Tryout::Draft::forOperation(operation, environment);
    if (const Complaint wrong = chooseMediaType(draft, parser.value(u"media-type"_s), operation); !wrong.isEmpty())
        return Base::unexpected(wrong);
    const auto body = givenBody(parser.value(u"body"_s), operation, draft.mediaType);
    if (!body)
        return Base::unexpected(body.error());
    fillBody(draft, *body, operation);
    if (const Complaint wrong = fillParameters(draft, parser.values(u"p"_s), operation); !wrong.isEmpty())
        return Base::unexpected(wrong);
    if (const Complaint wrong = fillHeaders(draft, parser.values(u"H"_s)); !wrong.isEmpty())
        return Base::unexpected(wrong);
    return draft;
}

} // namespace Cli
