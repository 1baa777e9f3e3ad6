// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/catalog.h"

#include "app/openapi/description.h"
#include "app/openapi/pathtemplate.h"

#include <QDir>
#include <QSet>

#include <algorithm>

namespace OpenApi {

namespace {

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

Catalog readBundled()
{
    Catalog catalog;
    const QDir folder(QStringLiteral(":/apis"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto loaded = Description::load(folder.filePath(name));
        Q_ASSERT(loaded);
        if (loaded)
            catalog.add(loaded->catalog.withoutServers());
    }
    return catalog;
}

} // namespace

Catalog::Catalog(const QList<Operation> &operations, const QHash<QString, QString> &groupDescriptions)
{
    append(operations, groupDescriptions);
}

Base::Result<Catalog, DescriptionError> Catalog::read(const QByteArray &text, const QString &source)
{
    return Description::read(text, source).map([](const Description &description) { return description.catalog; });
}

Base::Result<Catalog, DescriptionError> Catalog::load(const QString &file)
{
    return Description::load(file).map([](const Description &description) { return description.catalog; });
}

Catalog Catalog::bundled()
{
    static const Catalog catalog = readBundled();
    return catalog;
}

Catalog Catalog::withoutServers() const
{
    Catalog catalog = *this;
    for (Operation &operation : catalog.m_operations)
        operation.servers.clear();
    return catalog;
}

void Catalog::add(const Catalog &other)
{
    QHash<QString, QString> descriptions;
    for (const Group &group : other.m_groups)
        descriptions.insert(group.name, group.description);
    append(other.m_operations, descriptions);
}

void Catalog::addBeside(const Catalog &other, const QString &title)
{
    QSet<QString> taken;
    for (const Group &group : std::as_const(m_groups))
        taken.insert(group.name);
    QHash<QString, QString> names;
    QHash<QString, QString> descriptions;
    for (const Group &group : other.m_groups) {
        const QString name = taken.contains(group.name) && !title.isEmpty() ? QStringLiteral("%1 (%2)").arg(group.name, title) : group.name;
        names.insert(group.name, name);
        descriptions.insert(name, group.description);
    }
    QList<Operation> added = other.m_operations;
    for (Operation &operation : added) {
        operation.group = names.value(operation.group);
        const QString key = operation.key;
        for (int number = 1; m_byKey.contains(operation.key); ++number)
            operation.key = number == 1 ? QStringLiteral("%1: %2").arg(title, key) : QStringLiteral("%1 (%2): %3").arg(title).arg(number).arg(key);
    }
    append(added, descriptions);
}

void Catalog::append(const QList<Operation> &operations, const QHash<QString, QString> &descriptions)
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < m_groups.size(); ++place)
        places.insert(m_groups.at(place).name, place);
    for (const Operation &operation : operations) {
        if (m_byKey.contains(operation.key))
            continue;
        const qsizetype index = m_operations.size();
        m_byKey.insert(operation.key, index);
        m_operations.append(operation);
        const auto known = places.constFind(operation.group);
        if (known == places.constEnd()) {
            places.insert(operation.group, m_groups.size());
            m_groups.append({operation.group, descriptions.value(operation.group), {index}});
        } else {
            m_groups[*known].operations.append(index);
        }
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
