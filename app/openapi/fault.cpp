// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openapi/fault.h"

#include <QCoreApplication>

namespace OpenApi {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

QString wording(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::UnresolvedReference:
        return Words::tr("“%1” leads nowhere, so what it should say is missing here.");
    case Fault::Kind::ReferenceToNetwork:
        return Words::tr("“%1” is on another host. Tryout fetches nothing on its own: download it beside this file and refer to it there.");
    case Fault::Kind::ReferenceOutOfReach:
        return Words::tr("“%1” is outside the description's folder. Move it below the folder of the file you open.");
    case Fault::Kind::UnusableFile:
        return Words::tr("The file referred to cannot be used: %1");
    case Fault::Kind::DuplicateKey:
        return Words::tr("“%1” stands twice in the same object; the later one holds.");
    case Fault::Kind::WrongType:
        return Words::tr("Something else is expected here: %1.");
    case Fault::Kind::MissingMember:
        return Words::tr("“%1” is missing here, and the specification demands it.");
    case Fault::Kind::UnknownValue:
        return Words::tr("“%1” is no value that is known here.");
    case Fault::Kind::UnknownVersion:
        return Words::tr("Version “%1” is not known to Tryout; it is read as OpenAPI 3.1.");
    case Fault::Kind::DuplicateOperationId:
        return Words::tr("The operationId “%1” is used before; this operation is known by its method and path.");
    case Fault::Kind::DuplicatePath:
        return Words::tr("The path “%1” was described before with other parameter names; a call cannot tell the two apart.");
    case Fault::Kind::UndeclaredPathParameter:
        return Words::tr("The path has “{%1}”, but no parameter of that name is declared; it is taken for text.");
    case Fault::Kind::PathParameterNotInPath:
        return Words::tr("The path parameter “%1” does not stand in the path, so it is left out.");
    case Fault::Kind::ParameterWithoutSchema:
        return Words::tr("The parameter “%1” does not say what values it takes; any text is accepted.");
    case Fault::Kind::NoEquivalent:
        return Words::tr("“%1” cannot be said in OpenAPI 3; the nearest there is is used.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const Fault &fault)
{
    return wording(fault.kind).arg(fault.detail);
}

QString describeWithPlace(const Fault &fault)
{
    const QString place = QStringLiteral("%1:%2:%3: ").arg(fault.file).arg(fault.line).arg(fault.column);
    return place + describe(fault) + (fault.pointer.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(fault.pointer));
}

} // namespace OpenApi
