// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/openapi/operation.h"

#include <QHash>

namespace OpenApi {

/// Why a file is not an API description.
struct DescriptionError
{
    enum class Kind { Unreadable, NotJson, NotOpenApi, UnsupportedVersion };

    Kind kind = Kind::NotOpenApi;
    QString source;
    QString detail;

    friend bool operator==(const DescriptionError &, const DescriptionError &) = default;
};

[[nodiscard]] QString describe(const DescriptionError &error);

/// The operations of one or more API descriptions. A plain value: adding gives a larger catalogue.
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

    /// Reads one OpenAPI 3 text in JSON. \a source names it in errors.
    [[nodiscard]] static Base::Result<Catalog, DescriptionError> read(const QByteArray &text, const QString &source);
    /// Reads a file.
    [[nodiscard]] static Base::Result<Catalog, DescriptionError> load(const QString &file);
    /// Every description below resources/apis. They are content-tested, so there is no error to give.
    [[nodiscard]] static Catalog bundled();

    /// Adds the other's operations; one with a key already there is left out.
    void add(const Catalog &other);

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
