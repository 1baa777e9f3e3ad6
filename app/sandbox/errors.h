// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/http/message.h"
#include "app/json/writer.h"
#include "app/openapi/schemavalidator.h"
#include "app/sandbox/record.h"
#include "app/sandbox/resource.h"

namespace Sandbox {

/// Why the service refuses a call, as its configuration API says it.
struct ApiError
{
    int status = 400;
    /// One text for each thing that is wrong.
    QStringList descriptions;
    /// The kind of thing the call was about; may be empty.
    QString entity = {};
    /// The records that stand in the way.
    QList<Record> references = {};
    /// The kinds of things that refer to what should go; only where something does.
    QStringList referencedEntities = {};
};

[[nodiscard]] ApiError authorizationMissing();
[[nodiscard]] ApiError authorizationMalformed();
[[nodiscard]] ApiError tokenUnknown();
[[nodiscard]] ApiError organizationForeign();
[[nodiscard]] ApiError bodyMissing();
[[nodiscard]] ApiError bodyNotJson(const QString &detail);
[[nodiscard]] ApiError bodyBreaks(const QStringList &rules, const Resource &resource);
[[nodiscard]] ApiError idNotAllowed(const Resource &resource);
[[nodiscard]] ApiError idsDiffer(const Resource &resource);
[[nodiscard]] ApiError notModifiable(const QString &field, const Resource &resource);
[[nodiscard]] ApiError recordUnknown(const QString &id, const Resource &resource);
[[nodiscard]] ApiError nameTaken(const Record &by, const Resource &resource);
[[nodiscard]] ApiError parameterInvalid(const QString &parameter, const QString &demand);
[[nodiscard]] ApiError filterInvalid(const QString &parameter, const FilterError &error);
[[nodiscard]] ApiError systemDefaultKept(const Resource &resource);
[[nodiscard]] ApiError recordReferred(const Record &record, const QStringList &entities, const QList<Record> &by, const Resource &resource);
[[nodiscard]] ApiError scopeMissing(const QStringList &scopes);
[[nodiscard]] ApiError databaseFailed();
/// What the service says when it fails in one of the usual ways.
[[nodiscard]] ApiError madeToFail(int status);

/// A required member that is absent, null or blank.
[[nodiscard]] QString blank(const QString &field);
/// A reference to a record that is not there.
[[nodiscard]] QString notFoundFor(const QString &field);
/// A broken rule of the description, beginning with the field it is about.
[[nodiscard]] QString ruleBroken(const OpenApi::SchemaProblem &problem);

/// {"trackingId":…,"error":{"key":…,"message":[…],"reason":…}}
void write(Json::Writer &writer, const ApiError &error, const QByteArray &trackingId);
/// The service that sends notifications has another: the key is a number, and a message is a description alone.
enum class ErrorShape { Configuration, Notifications };
[[nodiscard]] Http::Response response(const ApiError &error, const QByteArray &trackingId, ErrorShape shape = ErrorShape::Configuration);
/// The time as the service writes it where it is no number.
[[nodiscard]] QString isoSecond(qint64 milliseconds);
/// What the framework under the service says itself about an unknown path or a wrong verb: a shape of its own.
[[nodiscard]] Http::Response frameworkError(int status, const QString &path);

} // namespace Sandbox
