// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/document.h"
#include "app/json/writer.h"
#include "app/sandbox/record.h"
#include "app/sandbox/route.h"

namespace Sandbox {

/// Writes \a record as \a shape has it. Members that were never set are left out, as the service does.
void writeRow(Json::Writer &writer, const RowShape &shape, const QString &organization, const Record &record, const QList<Record> &children = {});

/// The members of \a document that are stored, in the description's order, as a JSON object. Null means unset.
[[nodiscard]] QByteArray storedBody(const BodyShape &shape, Json::Node document);

} // namespace Sandbox
