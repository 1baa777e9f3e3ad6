// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/openapi/pattern.h"
#include "app/openapi/schema.h"

namespace OpenApi {

/// Texts to try for a string, the likeliest first, as JSON.
[[nodiscard]] QList<QByteArray> stringCandidates(const QList<Schema> &parts, Patterns &patterns);
/// Numbers to try, the likeliest first.
[[nodiscard]] QList<QByteArray> numberCandidates(const QList<Schema> &parts);
/// The same value, but another one: for elements that must differ. \a which counts from 1.
[[nodiscard]] QByteArray varied(const QByteArray &json, qint64 which);

} // namespace OpenApi
