// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace OpenApi {

/// Something that is not as it should be in a description that can be used all the same.
struct Fault
{
    enum class Kind {
        /// A $ref, or a name of a security scheme, that leads nowhere.
        UnresolvedReference,
        /// A $ref to another host: Tryout asks no network for it.
        ReferenceToNetwork,
        /// A $ref to a file outside the description's folder.
        ReferenceOutOfReach,
        /// A $ref to a file that cannot be used; what is wrong with it follows the reference.
        UnusableFile,
        DuplicateKey,
        WrongType,
        MissingMember,
        UnknownValue,
        UnknownVersion,
        DuplicateOperationId,
        DuplicatePath,
        UndeclaredPathParameter,
        PathParameterNotInPath,
        ParameterWithoutSchema,
        /// Swagger 2.0 could say what OpenAPI 3 cannot.
        NoEquivalent,
    };

    Kind kind = Kind::UnresolvedReference;
    /// The reference, the name, or what was expected.
    QString detail;
    /// The file it is in, as it was opened.
    QString file;
    /// RFC 6901, for instance /paths/~1books/get.
    QString pointer;
    /// From 1, in the file as it stands.
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// One sentence without the place.
[[nodiscard]] QString describe(const Fault &fault);
/// file:line:column: sentence (pointer)
[[nodiscard]] QString describeWithPlace(const Fault &fault);

/// A fault while a description is being read: at a byte of the JSON in hand.
struct Finding
{
    Fault::Kind kind = Fault::Kind::UnresolvedReference;
    qsizetype offset = 0;
    QString detail = {};
};

/// More are not worth reading.
constexpr qsizetype MostFindings = 500;

class Findings
{
public:
    void add(Fault::Kind kind, qsizetype offset, const QString &detail)
    {
        if (m_all.size() < MostFindings)
            m_all.append({kind, offset, detail});
    }
    [[nodiscard]] const QList<Finding> &all() const { return m_all; }

private:
    QList<Finding> m_all;
};

} // namespace OpenApi
