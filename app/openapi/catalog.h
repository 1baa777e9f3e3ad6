// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/openapi/descriptionerror.h"
#include "app/openapi/operation.h"

#include <QHash>

namespace OpenApi {

/// The operations of one or more API descriptions. A plain value: adding gives a larger catalogue. Cheap to copy, and a pointer to an
/// operation is valid as long as a copy of its catalogue lives.
class Catalog
{
public:
    struct Group
    {
        QString name;
        QString description;
        /// Newest version first, deprecated ones last, otherwise in the description's order.
        QList<qsizetype> operations;
    };

    Catalog() = default;
    Catalog(const QList<Operation> &operations, const QHash<QString, QString> &groupDescriptions);

    /// The operations of a description (see Description, which tells its faults as well). \a source names it in errors.
    [[nodiscard]] static Base::Result<Catalog, DescriptionError> read(const QByteArray &text, const QString &source);
    [[nodiscard]] static Base::Result<Catalog, DescriptionError> load(const QString &file);
    /// Every description below resources/apis, read once in the life of the program. They are content-tested, so there is no error to give.
    [[nodiscard]] static Catalog bundled();

    /// Adds the other's operations; one with a key already there is left out.
    void add(const Catalog &other);
    /// Adds all of another API's operations. A key or a group that is there already gets \a title beside it, so that nothing is lost or mixed.
    void addBeside(const Catalog &other, const QString &title);

    /// For what is called where the environment says, whatever its description says.
    [[nodiscard]] Catalog withoutServers() const;

    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }
    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    /// By key, or by "METHOD /path/template"; nullptr when unknown.
    [[nodiscard]] const Operation *find(QStringView key) const;
    /// The operation whose path template fits \a path (as it was sent, without query), with the parameters' values by the template's
    /// names. Of several the one with literal segments first.
    struct Match
    {
        const Operation *operation = nullptr;
        QHash<QString, QString> parameters;
        /// Some operation has this path; without an operation: none with this method.
        bool pathKnown = false;
    };
    [[nodiscard]] Match route(QByteArrayView method, QStringView path) const;

private:
    void append(const QList<Operation> &operations, const QHash<QString, QString> &descriptions);

    QList<Operation> m_operations;
    QList<Group> m_groups;
    QHash<QString, qsizetype> m_byKey;
};

} // namespace OpenApi
