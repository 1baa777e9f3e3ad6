// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/catalog.h"

#include "app/openapi/pathtemplate.h"
#include "app/openapi/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace OpenApi {

namespace {

Base::unexpected<DescriptionError> error(DescriptionError::Kind kind, const QString &source, const QString &detail = {})
{
    return Base::unexpected<DescriptionError>(DescriptionError{kind, source, detail});
}

std::optional<DescriptionError> whyNotOpenApi(const Json::Document &description, const QString &source)
{
    const Json::Node root = description.root();
    const Json::Node version = root["openapi"] ? root["openapi"] : root["swagger"];
    if (!version || !root["paths"].isObject())
        return DescriptionError{DescriptionError::Kind::NotOpenApi, source, {}};
    if (!version.toString().startsWith(QLatin1String("3.")))
        return DescriptionError{DescriptionError::Kind::UnsupportedVersion, source, version.toString()};
    return std::nullopt;
}

QString methodAndPath(const Operation &operation)
{
    return QString::fromLatin1(operation.method) + QLatin1Char(' ') + operation.path;
}

/// Newest version first, deprecated last.
void sortNewestFirst(QList<qsizetype> &indexes, const QList<Operation> &operations)
{
    std::stable_sort(indexes.begin(), indexes.end(), [&](qsizetype left, qsizetype right) {
        const Operation &one = operations.at(left);
        const Operation &other = operations.at(right);
        return std::pair(one.deprecated, -one.version) < std::pair(other.deprecated, -other.version);
    });
}

QHash<QString, QString> groupDescriptions(Json::Node tags)
{
    QHash<QString, QString> found;
    if (tags.isArray()) {
        for (const Json::Node tag : tags)
            found.insert(tag["name"].toString(), tag["description"].toString());
    }
    return found;
}

} // namespace

QString describe(const DescriptionError &error)
{
    switch (error.kind) {
    case DescriptionError::Kind::Unreadable:
        return QCoreApplication::translate("OpenApi", "%1 cannot be read: %2. Check that the file is still there and that you may open it.").arg(error.source, error.detail);
    case DescriptionError::Kind::NotJson:
        return QCoreApplication::translate("OpenApi", "%1 is not JSON. %2").arg(error.source, error.detail);
    case DescriptionError::Kind::NotOpenApi:
        return QCoreApplication::translate("OpenApi", "%1 is JSON, but no API description: it has no \"openapi\" version or no \"paths\". Choose an OpenAPI 3 file.").arg(error.source);
    case DescriptionError::Kind::UnsupportedVersion:
        return QCoreApplication::translate("OpenApi", "%1 is written in version %2, and Tryout reads OpenAPI 3. Ask for the API description in that version.").arg(error.source, error.detail);
    }
    Q_UNREACHABLE();
}

Base::Result<Catalog, DescriptionError> Catalog::read(const QByteArray &text, const QString &source)
{
    const auto description = Json::Document::parse(text);
    if (!description)
        return error(DescriptionError::Kind::NotJson, source, describe(description.error(), text));
    if (const auto reason = whyNotOpenApi(*description, source))
        return Base::unexpected<DescriptionError>(*reason);
    Catalog catalog;
    catalog.append(operationsOf(*description), groupDescriptions(description->root()["tags"]));
    return catalog;
}

Base::Result<Catalog, DescriptionError> Catalog::load(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return error(DescriptionError::Kind::Unreadable, name, file.errorString());
    return read(file.readAll(), name);
}

Catalog Catalog::bundled()
{
    Catalog catalog;
    const QDir folder(QStringLiteral(":/apis"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto loaded = load(folder.filePath(name));
        Q_ASSERT(loaded);
        if (loaded)
            catalog.add(*loaded);
    }
    return catalog;
}

void Catalog::add(const Catalog &other)
{
    QHash<QString, QString> descriptions;
    for (const Group &group : other.m_groups)
        descriptions.insert(group.name, group.description);
    append(other.m_operations, descriptions);
}

void Catalog::append(const QList<Operation> &operations, const QHash<QString, QString> &descriptions)
{
    for (const Operation &operation : operations) {
        if (m_byKey.contains(operation.key))
            continue;
        const qsizetype index = m_operations.size();
        m_byKey.insert(operation.key, index);
        m_operations.append(operation);
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &known) { return known.name == operation.group; });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{operation.group, descriptions.value(operation.group), {}});
        group->operations.append(index);
    }
    for (Group &group : m_groups)
        sortNewestFirst(group.operations, m_operations);
    std::sort(m_groups.begin(), m_groups.end(), [](const Group &left, const Group &right) {
        return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
    });
}

const Operation *Catalog::find(QStringView key) const
{
    if (const auto found = m_byKey.constFind(key.toString()); found != m_byKey.constEnd())
        return &m_operations.at(*found);
    const auto byPath = std::find_if(m_operations.begin(), m_operations.end(), [&](const Operation &one) { return methodAndPath(one) == key; });
    return byPath == m_operations.end() ? nullptr : &*byPath;
}

Catalog::Match Catalog::route(QByteArrayView method, QStringView path) const
{
    Match best;
    quint64 bestLiterals = 0;
    for (const Operation &operation : m_operations) {
        const auto fit = matched(operation.path, path);
        if (!fit)
            continue;
        best.pathKnown = true;
        if (operation.method != method || (best.operation && fit->literalSegments <= bestLiterals))
            continue;
        best.operation = &operation;
        best.parameters = fit->parameters;
        bestLiterals = fit->literalSegments;
    }
    return best;
}

} // namespace OpenApi
