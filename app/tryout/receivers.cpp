// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/receivers.h"

#include "app/tryout/draft.h"
#include "app/tryout/seenids.h"

#include <algorithm>

namespace Tryout {

namespace {

constexpr qsizetype mostReceivers = 24;

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool fits(const OpenApi::Operation &operation, const OpenApi::Parameter &parameter, const Pointed &value)
{
    const bool isId = isSame(value.name, QStringLiteral("id"));
    if (parameter.in != OpenApi::Parameter::In::Path)
        return !isId && isSame(parameter.name, value.name);
    const QString kind = kindOf(operation.path, parameter.name);
    // "id" says nothing by itself: the kind of record does.
    return isId ? !value.kind.isEmpty() && kind == value.kind : isSame(parameter.name, value.name) || isSame(idNameOf(kind), value.name);
}

bool isOffered(const OpenApi::Parameter &parameter, const Pointed &value)
{
    return !isOrganization(parameter) || isSame(parameter.name, value.name);
}

} // namespace

QString idNameOf(const QString &kind)
{
    QString name;
    const QStringList words = kind.section(u'/', -1).split(u'-', Qt::SkipEmptyParts);
    for (const QString &word : words)
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name + QStringLiteral("Id");
}

QString kindOfAnswer(const OpenApi::Operation &operation)
{
    return kindOf(operation.path + QStringLiteral("/{record}"), QStringLiteral("record"));
}

QList<Receiver> receiversOf(const OpenApi::Catalog &catalog, const QString &openOperation, const Pointed &value)
{
    QList<Receiver> fitting;
    QList<Receiver> here;
    QList<Receiver> elsewhere;
    for (const OpenApi::Operation &operation : catalog.operations()) {
        for (const OpenApi::Parameter &parameter : operation.parameters) {
            if (!isOffered(parameter, value))
                continue;
            const bool isFitting = fits(operation, parameter, value);
            if (operation.key == openOperation)
                (isFitting ? fitting : here).append({operation.key, parameter.name});
            else if (isFitting)
                elsewhere.append({operation.key, parameter.name});
        }
    }
    const QList<Receiver> all = fitting + here + elsewhere;
    return all.first(std::min(all.size(), mostReceivers));
}

} // namespace Tryout
