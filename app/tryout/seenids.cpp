// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/seenids.h"

#include "app/json/document.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Tryout {

namespace {

constexpr qsizetype MostRecords = 2000;
constexpr qsizetype MostOfOneAnswer = 200;
constexpr qsizetype LargestAnswer = 1024 * 1024;

bool isParameter(const QString &segment)
{
    return segment.startsWith(QLatin1Char('{')) && segment.endsWith(QLatin1Char('}'));
}

/// The literal segments, less those that name no collection: the version and the organization.
QString kindOf(const QStringList &segments)
{
    static const QRegularExpression version(QStringLiteral("^v\\d+$"));
    QStringList kind;
    for (const QString &segment : segments) {
        if (!segment.isEmpty() && !isParameter(segment) && segment != QLatin1String("organization") && !version.match(segment).hasMatch())
            kind.append(segment);
    }
    return kind.isEmpty() ? QStringLiteral("organization") : kind.join(QLatin1Char('/'));
}

/// Every kind that some operation takes an id of: a path such as …/address-book/bulk is none.
QSet<QString> kindsIn(const OpenApi::Catalog &catalog)
{
    QSet<QString> kinds;
    for (const OpenApi::Operation &operation : catalog.operations()) {
        const QStringList segments = operation.path.split(QLatin1Char('/'));
        for (qsizetype index = 0; index < segments.size(); ++index) {
            if (isParameter(segments.at(index)))
                kinds.insert(kindOf(segments.first(index)));
        }
    }
    return kinds;
}

void add(SeenIds &known, const SeenIds::Record &record)
{
    if (record.id.isEmpty())
        return;
    const auto before = std::ranges::find_if(known.records, [&](const SeenIds::Record &one) { return one.id == record.id && one.kind == record.kind; });
    SeenIds::Record added = record;
    if (before != known.records.end()) {
        if (added.name.isEmpty())
            added.name = before->name;
        known.records.erase(before);
    }
    known.records.append(added);
    if (known.records.size() > MostRecords)
        known.records.remove(0, MostRecords / 5);
}

void addRecord(SeenIds &known, const QString &kind, Json::Node record)
{
    if (record.isObject() && record["id"].isString())
        add(known, {record["id"].toString(), kind, record["name"].toString()});
}

void addList(SeenIds &known, const QString &kind, Json::Node list)
{
    qsizetype count = 0;
    for (const Json::Node record : list.isArray() ? list : Json::Node()) {
        if (++count > MostOfOneAnswer)
            return;
        addRecord(known, kind, record);
    }
}

/// The path parameters that led to a success. The request's path may have more segments in front than the template.
void addPath(SeenIds &known, const QString &pathTemplate, const QUrl &url)
{
    const QStringList segments = pathTemplate.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const QStringList sent = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const qsizetype ahead = sent.size() - segments.size();
    for (qsizetype index = 0; ahead >= 0 && index < segments.size(); ++index) {
        if (isParameter(segments.at(index)))
            add(known, {QUrl::fromPercentEncoding(sent.at(ahead + index).toLatin1()), kindOf(segments.first(index)), {}});
    }
}

void addAnswer(SeenIds &known, const QString &kind, const QByteArray &body)
{
    const auto answer = body.size() > LargestAnswer ? Base::unexpected(Json::SyntaxError()) : Json::Document::parse(body);
    if (!answer)
        return;
    addRecord(known, kind, answer->root());
    addList(known, kind, answer->root());
    if (!answer->root().isObject() || answer->root()["id"])
        return;
    for (const Json::Node member : answer->root())
        addList(known, kind, member);
}

} // namespace

QList<SeenIds::Record> SeenIds::all(const QString &id) const
{
    QList<Record> found;
    std::ranges::copy_if(records, std::back_inserter(found), [&](const Record &record) { return record.id == id; });
    return found;
}

std::optional<SeenIds::Record> SeenIds::newest(const QString &kind) const
{
    const auto found = std::find_if(records.rbegin(), records.rend(), [&](const Record &record) { return record.kind == kind; });
    return found == records.rend() ? std::nullopt : std::optional(*found);
}

SeenIds learned(SeenIds known, const OpenApi::Catalog &catalog, const Exchange &exchange)
{
    const OpenApi::Operation *operation = catalog.find(exchange.operation);
    if (!operation || !exchange.response() || !exchange.response()->isSuccess())
        return known;
    addPath(known, operation->path, exchange.request.url);
    const QStringList segments = operation->path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (operation->method == "DELETE") {
        if (!known.records.isEmpty() && !segments.isEmpty() && isParameter(segments.last()))
            known.records.removeIf([id = known.records.last().id](const SeenIds::Record &record) { return record.id == id; });
        return known;
    }
    if (const QString kind = kindOf(segments); kindsIn(catalog).contains(kind))
        addAnswer(known, kind, exchange.response()->body);
    return known;
}

QString kindOf(const QString &pathTemplate, const QString &parameter)
{
    const QStringList segments = pathTemplate.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const qsizetype place = segments.indexOf(QLatin1Char('{') + parameter + QLatin1Char('}'));
    return place < 0 ? QString() : kindOf(segments.first(place));
}

QString kindInWords(const QString &kind)
{
    return QString(kind).replace(QLatin1Char('/'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
}

} // namespace Tryout
